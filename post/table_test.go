package post

import (
	"context"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "rewrite the archives of testdata with what is so")

// entry is a file of a txtar archive.
type entry struct{ name, text string }

var entryLine = regexp.MustCompile(`(?m)^-- (.+) --\n`)

// readArchive reads a txtar archive: a comment, then files, each under a line of its name.
func readArchive(tb testing.TB, file string) (comment string, entries []entry) {
	tb.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	at := entryLine.FindAllSubmatchIndex(b, -1)
	comment = string(b[:at[0][0]])
	for i, m := range at {
		end := len(b)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		entries = append(entries, entry{string(b[m[2]:m[3]]), string(b[m[1]:end])})
	}
	return comment, entries
}

// compare runs what a file of an archive says through tell, and compares it with
// the file after it, whose name ends in " →".
func compare(t *testing.T, file string, tell func(name, text string) string) {
	comment, entries := readArchive(t, file)
	out := comment
	for i, e := range entries {
		if strings.HasSuffix(e.name, " →") {
			continue
		}
		got, want := tell(e.name, e.text), ""
		if i+1 < len(entries) && entries[i+1].name == e.name+" →" {
			want = entries[i+1].text
		}
		out += fmt.Sprintf("-- %s --\n%s-- %[1]s → --\n%[3]s", e.name, e.text, got)
		if got != want && !*update {
			t.Errorf("%s, %s:\n%s\nand is to be:\n%s", file, e.name, got, want)
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(out), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

var rawBytes = regexp.MustCompile(`⟨[0-9A-F]+⟩`)

// raw puts in the bytes that an archive names as ⟨0D⟩, and ends the file at ⟨end⟩.
func raw(text string) string {
	text = strings.TrimSuffix(text, "⟨end⟩\n")
	return rawBytes.ReplaceAllStringFunc(text, func(s string) string {
		b, err := hex.DecodeString(strings.Trim(s, "⟨⟩"))
		if err != nil {
			return s
		}
		return string(b)
	})
}

// testCase is a file of the archives: what it is called and holds.
type testCase struct{ name, src string }

// cases are all files that the archives give to the parser.
func cases(tb testing.TB) []testCase {
	var all []testCase
	for _, file := range archives(tb) {
		_, entries := readArchive(tb, file)
		for _, e := range entries {
			if !strings.HasSuffix(e.name, " →") {
				all = append(all, testCase{e.name, raw(e.text)})
			}
		}
	}
	return all
}

func archives(tb testing.TB) []string {
	files, err := filepath.Glob("testdata/read/*.txtar")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no archives: %v", err)
	}
	return files
}

// TestRead reads odd and hostile files; testdata/read has each with what an
// editor is told about it.
func TestRead(t *testing.T) {
	for _, file := range archives(t) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			compare(t, file, func(name, text string) string {
				src := []byte(raw(text))
				p, err := Parse(name, src)
				if err != nil {
					return err.Error() + "\n"
				}
				return describe(p)
			})
		})
	}
}

// clipped keeps a text short.
func clipped(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:39]) + "…"
	}
	return s
}

// describe is what was read of a file, and its warnings.
func describe(p *Post) string {
	var b strings.Builder
	body, _ := p.Body()
	fmt.Fprintf(&b, "%v, text from line %d: %s\n", p.Format, p.BodyPlace().Line, clipped(fmt.Sprintf("%q", body)))
	show := func(name string, v any) {
		if s := fmt.Sprint(v); s != "" && s != "[]" && s != "false" {
			fmt.Fprintf(&b, "Post.%s %s\n", name, s)
		}
	}
	if p.LangFrom != FromDefault {
		fmt.Fprintf(&b, "Post.Lang %v from its %v, Name %s\n", p.Lang, p.LangFrom, p.Name)
	}
	show("Title", p.Title)
	show("Description", p.Description)
	show("Slug", p.Slug)
	show("URL", p.URL)
	show("Authors", p.Authors)
	show("Tags", p.Tags)
	show("Images", p.Images)
	show("ImageAlt", p.ImageAlt)
	show("Date", p.Date.ISO())
	show("Updated", p.Updated.ISO())
	show("Draft", p.Draft)
	show("Unpublished", p.Unpublished())
	show("PublishDate", p.PublishDate().ISO())
	show("ExpiryDate", p.ExpiryDate().ISO())
	show("Aliases", p.Aliases)
	for key := range p.Meta.All() {
		if !slices.ContainsFunc([]string{"title", "description", "slug", "url", "lang", "draft"}, func(s string) bool { return strings.EqualFold(s, key) }) {
			describeField(&b, p.Meta, key, "")
		}
	}
	for _, f := range p.Warnings {
		b.WriteString(f.Error() + "\n")
	}
	return b.String()
}

func describeField(b *strings.Builder, m Meta, key, indent string) {
	k, v := m.Place(key)
	val, _ := m.Get(key)
	at := fmt.Sprintf("%d:%d, %d:%d", k.Line, k.Column, v.Line, v.Column)
	if table, ok := val.(Meta); ok {
		fmt.Fprintf(b, "%s%q (%s)\n", indent, key, at)
		for name := range table.All() {
			describeField(b, table, name, indent+"  ")
		}
		return
	}
	fmt.Fprintf(b, "%s%q (%s): %s\n", indent, key, at, inWords(val))
}

// inWords is a value of a Meta and what it is.
func inWords(val any) string {
	switch val := val.(type) {
	case nil:
		return "nothing"
	case string:
		return fmt.Sprintf("%.200q", val)
	case Date:
		return "date " + val.Text
	case Meta:
		var items []string
		for name, val := range val.All() {
			items = append(items, name+": "+inWords(val))
		}
		return "{" + strings.Join(items, ", ") + "}"
	case []any:
		var items []string
		for _, item := range val {
			items = append(items, inWords(item))
		}
		return "[" + strings.Join(items, ", ") + "]"
	}
	return fmt.Sprintf("%T %v", val, val)
}

// tree is a list of files, and the languages asked for.
type tree struct {
	languages string
	files     []string
}

func readTree(text string) (t tree) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if list, found := strings.CutPrefix(line, "languages: "); found {
			t.languages = list
		} else if line != "" {
			t.files = append(t.files, line)
		}
	}
	return t
}

func trees(tb testing.TB) []tree {
	var all []tree
	_, entries := readArchive(tb, "testdata/trees.txtar")
	for _, e := range entries {
		if !strings.HasSuffix(e.name, " →") {
			all = append(all, readTree(e.text))
		}
	}
	return all
}

// TestTrees finds the languages of files by the names of whole trees.
func TestTrees(t *testing.T) {
	compare(t, "testdata/trees.txtar", func(_, text string) string {
		tree := readTree(text)
		languages, err := lang.ParseList(tree.languages)
		if err != nil {
			t.Fatal(err)
		}
		fsys := fstest.MapFS{}
		for _, file := range tree.files {
			fsys[file] = &fstest.MapFile{}
		}
		posts, err := (&Parser{Languages: languages}).Load(context.Background(), fsys)
		if err != nil || len(posts) != len(tree.files) {
			t.Fatalf("%d posts of %d files, %v", len(posts), len(tree.files), err)
		}
		var b strings.Builder
		if len(languages) == 0 {
			fmt.Fprintf(&b, "found: %s\n", join(FindLanguages(tree.files)))
		}
		for _, p := range posts {
			if p.LangFrom == FromDefault && p.Lang == language.Und {
				fmt.Fprintf(&b, "%s: und, %s\n", p.Path, p.Name)
			} else {
				fmt.Fprintf(&b, "%s: %v by %v, %s\n", p.Path, p.Lang, p.LangFrom, p.Name)
			}
			for _, f := range p.Warnings {
				fmt.Fprintf(&b, "  %v: %s\n", f.Severity, f.Message)
				if f.Hint != "" {
					fmt.Fprintf(&b, "    hint: %s\n", f.Hint)
				}
			}
		}
		return b.String()
	})
}
