package demo

import (
	"bytes"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

var (
	languages  = []string{"ar", "en", "fr", "ja"}
	moduleSafe = regexp.MustCompile(`^[A-Za-z0-9._-]+$`)
	inlineCode = regexp.MustCompile("`[^`]*`")
	link       = regexp.MustCompile(`(!?)\[([^\[\]]*)\]\(([^()\s]+)(?:\s+"[^"]*")?\)`)
	heading    = regexp.MustCompile(`^(#+) (.+)$`)
	imageField = regexp.MustCompile(`(?m)^\s*"?image"?\s*[:=]\s*(.+)$`)
	altField   = regexp.MustCompile(`(?m)^\s*"?image-alt"?\s*[:=]\s*\S`)
)

// A page is a Markdown file, taken apart far enough to check what it refers to.
type page struct {
	header   string
	body     []string // lines; those of code blocks are empty
	anchors  []string
	headings []string // with their marks
}

func readPage(t *testing.T, name string) page {
	t.Helper()
	src, err := fs.ReadFile(Content(), name)
	if err != nil {
		t.Fatal(err)
	}
	text := string(src)
	var p page
	rest, found := "", false
	switch {
	case strings.HasPrefix(text, "---\n"):
		p.header, rest, found = strings.Cut(text[4:], "\n---\n")
	case strings.HasPrefix(text, "+++\n"):
		p.header, rest, found = strings.Cut(text[4:], "\n+++\n")
	case strings.HasPrefix(text, "{\n"):
		p.header, rest, found = strings.Cut(text[2:], "\n}\n")
	}
	if !found {
		t.Fatalf("%s: no front matter that begins and ends", name)
	}
	fenced := false
	for line := range strings.Lines(rest) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
			line = ""
		} else if fenced {
			line = ""
		}
		p.body = append(p.body, inlineCode.ReplaceAllString(line, ""))
		if m := heading.FindStringSubmatch(line); m != nil {
			p.headings = append(p.headings, m[0])
			p.anchors = append(p.anchors, anchor(m[2]))
		}
	}
	if fenced {
		t.Errorf("%s: a code block is not closed", name)
	}
	return p
}

// anchor is right for text in NFC, which is what TestText asks for.
func anchor(heading string) string {
	words := strings.FieldsFunc(strings.ToLower(heading), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	return strings.Join(words, "-")
}

func pages(t *testing.T) []string {
	t.Helper()
	var names []string
	for _, name := range allFiles(t) {
		if path.Ext(name) == ".md" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		t.Fatal("no pages")
	}
	return names
}

func allFiles(t *testing.T) []string {
	t.Helper()
	var names []string
	err := fs.WalkDir(Content(), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// target is the file that dest means in the file from, and its fragment.
// It is empty for an address outside the content.
func target(from, dest string) (name, fragment string) {
	dest, fragment, _ = strings.Cut(dest, "#")
	switch {
	case dest == "":
		return from, fragment
	case strings.Contains(dest, ":"):
		return "", ""
	case strings.HasPrefix(dest, "/"):
		return path.Clean(dest[1:]), fragment
	}
	return path.Join(path.Dir(from), dest), fragment
}

func TestLinksLeadSomewhere(t *testing.T) {
	for _, from := range pages(t) {
		p := readPage(t, from)
		for _, m := range link.FindAllStringSubmatch(strings.Join(p.body, "\n"), -1) {
			image, text, dest := m[1] == "!", m[2], m[3]
			name, fragment := target(from, dest)
			if name == "" {
				continue
			}
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s: nothing to read for %s", from, dest)
			}
			if info, err := fs.Stat(Content(), name); err != nil || info.IsDir() {
				t.Errorf("%s: %s leads to no file", from, dest)
				continue
			}
			if image && path.Ext(name) == ".md" {
				t.Errorf("%s: %s is no image", from, dest)
			}
			if fragment != "" && !slices.Contains(readPage(t, name).anchors, fragment) {
				t.Errorf("%s: %s leads to no heading", from, dest)
			}
		}
		if m := imageField.FindStringSubmatch(p.header); m != nil {
			dest := strings.Trim(strings.TrimSpace(m[1]), `",`)
			if name, _ := target(from, dest); name != "" {
				if _, err := fs.Stat(Content(), name); err != nil {
					t.Errorf("%s: its image: %v", from, err)
				}
			}
			if !altField.MatchString(p.header) {
				t.Errorf("%s: its image has no text", from)
			}
		}
	}
}

func TestFiles(t *testing.T) {
	total := 0
	for _, name := range allFiles(t) {
		folder, _, _ := strings.Cut(name, "/")
		if folder != "img" && !slices.Contains(languages, folder) {
			t.Errorf("%s: folder %q is no language of ours", name, folder)
		}
		for _, part := range strings.Split(name, "/") {
			if !moduleSafe.MatchString(part) {
				t.Errorf("%s: a module cannot hold a file named %q", name, part)
			}
		}
		switch path.Ext(name) {
		case ".md":
		case ".svg", ".png":
			info, err := fs.Stat(Content(), name)
			if err != nil {
				t.Error(err)
				continue
			}
			if info.Size() >= 30<<10 {
				t.Errorf("%s: %d bytes, more than 30 KB", name, info.Size())
			}
			total += int(info.Size())
		default:
			t.Errorf("%s: neither a page nor an image", name)
		}
	}
	if total >= 150<<10 {
		t.Errorf("images: %d bytes, more than 150 KB", total)
	}
}

func TestText(t *testing.T) {
	for _, name := range pages(t) {
		p := readPage(t, name)
		level := 1
		for _, h := range p.headings {
			n := strings.IndexByte(h, ' ')
			if n < 2 || n > level+1 {
				t.Errorf("%s: %q follows a heading of level %d", name, h, level)
			}
			level = n
		}
		src, err := fs.ReadFile(Content(), name)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.ContainsFunc(src, func(r rune) bool { return r >= 0x300 && r <= 0x36f || r == unicode.ReplacementChar }) {
			t.Errorf("%s: not in NFC", name)
		}
		if !bytes.HasSuffix(src, []byte("\n")) || bytes.Contains(src, []byte("\r")) {
			t.Errorf("%s: lines end otherwise than with a newline", name)
		}
	}
}

func TestEveryLanguageHasAHome(t *testing.T) {
	for _, lang := range languages {
		if _, err := fs.Stat(Content(), lang+"/_index.md"); err != nil {
			t.Error(err)
		}
	}
}
