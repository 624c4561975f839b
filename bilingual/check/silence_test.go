package check_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

var (
	kept      = regexp.MustCompile("`[^`]*`|\\]\\([^)]*\\)|\\]\\[[^]]*\\]|\\[\\^[^]]*\\]|^\\[[^]]*\\]:.*|<[^>]*>|\\{[^}]*\\}|(?:https?://|www\\.)\\S+|\\S+@\\S+|&[a-z]+;|\\b[A-Z]+\\b|\\$[^$ ]+\\$|:[a-z_]+:")
	thousands = regexp.MustCompile(`(\d),(\d{3})\b`)
	decimal   = regexp.MustCompile(`(\d)\.(\d{1,2})\b`)
	fragment  = regexp.MustCompile(`(\]\([^)#]*)#[^)]*\)`)
)

// mock translates a body: other letters for each word, numbers as French writes
// them, and all else as it is.
func mock(body string) string {
	var out strings.Builder
	fence := ""
	for line := range strings.Lines(body) {
		start := strings.TrimLeft(line, " >\t")
		marks := start[:len(start)-len(strings.TrimLeft(start, "`~"))]
		switch {
		case fence == "" && len(marks) > 2:
			fence = marks
			out.WriteString(line)
			continue
		case fence != "":
			if strings.HasPrefix(marks, fence) && strings.TrimSpace(start) == marks {
				fence = ""
			}
			out.WriteString(line)
			continue
		}
		last := 0
		for _, at := range kept.FindAllStringIndex(line, -1) {
			out.WriteString(words(line[last:at[0]]) + line[at[0]:at[1]])
			last = at[1]
		}
		out.WriteString(words(line[last:]))
	}
	return out.String()
}

func words(s string) string {
	s = strings.Map(func(r rune) rune {
		const letters = "abcdefghijklmnopqrstuvwxyz"
		if i := strings.IndexRune(letters, r); i >= 0 {
			return rune(letters[(i+7)%26])
		}
		return r
	}, s)
	return decimal.ReplaceAllString(thousands.ReplaceAllString(s, "$1\u202f$2"), "$1,$2")
}

// TestSilence checks texts against a translation of each that has all of it:
// nothing is wrong with any.
func TestSilence(t *testing.T) {
	dirs := []string{demo + "/en"}
	if corpus := os.Getenv("DIPTYCH_PARITY"); corpus != "" {
		for _, dir := range []string{"cds/en", "canada-blog/en", "glossary/en", "tabi"} {
			dirs = append(dirs, filepath.Join(corpus, dir))
		}
	}
	for _, dir := range dirs {
		files, loud := 0, 0
		_ = fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".md") || strings.Count(filepath.Base(path), ".") > 1 {
				return err
			}
			data, err := fs.ReadFile(os.DirFS(dir), path)
			if err != nil {
				return err
			}
			src, _ := post.Parse(path, data)
			if src == nil { // broken: nothing to translate
				return nil
			}
			body, _ := src.Body()
			text := fragment.ReplaceAllString(string(body), "$1)")
			files++
			for _, f := range silenceOf(t, fstest.MapFS{
				"en/a.md": {Data: []byte("---\ntitle: One\n---\n" + text)}, "fr/a.md": {Data: []byte("---\ntitle: Un\n---\n" + mock(text))},
			}) {
				if f.Severity != post.SeverityNote && f.Rule != "post" && !strings.Contains(f.Message, "leads to no post") {
					loud++
					t.Errorf("%s: %s:%d %s: %s", path, f.Place.Path, f.Place.Line, f.Rule, f.Message)
				}
			}
			return nil
		})
		t.Logf("%s: %d texts, %d findings", dir, files, loud)
	}
}

func silenceOf(t *testing.T, files fs.FS) []check.Finding {
	t.Helper()
	posts, err := (&post.Parser{Languages: []language.Tag{language.English, language.French}}).Load(context.Background(), files)
	r, err := check.Run(bilingual.Pair(posts), err)
	if err != nil {
		t.Fatal(err)
	}
	return r.Findings
}
