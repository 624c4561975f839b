package check_test

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
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
	months    = strings.Fields("January February March April May June July August September October November December")
	mois      = strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
	day       = regexp.MustCompile(`\b(` + strings.Join(months, "|") + `) (\d{1,2})(?:st|nd|rd|th)?\b`)
	clock     = regexp.MustCompile(`\b(\d{1,2})(?::(\d\d))? ?([ap])\.?m\b\.?`)
	dollars   = regexp.MustCompile(`\$(\d[\d,.]*\d|\d)(?: (m|b)illion)?\b`)
	percents  = regexp.MustCompile(`(\d)%`)
	french    = regexp.MustCompile(`\d+ (?:` + strings.Join(mois, "|") + `)\b|mi(?:llion|lliard)s de dollars|\b\d+ h\b`)
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
	var out strings.Builder
	s = frenchNumbers(s)
	last := 0
	for _, at := range french.FindAllStringIndex(s, -1) {
		out.WriteString(cipher(s[last:at[0]]) + s[at[0]:at[1]])
		last = at[1]
	}
	return out.String() + cipher(s[last:])
}

func cipher(s string) string {
	return strings.Map(func(r rune) rune {
		const letters = "abcdefghijklmnopqrstuvwxyz"
		if i := strings.IndexRune(letters, r); i >= 0 {
			return rune(letters[(i+7)%26])
		}
		return r
	}, s)
}

// frenchNumbers writes dates, times, amounts and numbers as French does.
func frenchNumbers(line string) string {
	line = day.ReplaceAllStringFunc(line, func(s string) string {
		m := day.FindStringSubmatch(s)
		return m[2] + " " + mois[slices.Index(months, m[1])]
	})
	line = clock.ReplaceAllStringFunc(line, func(s string) string {
		m := clock.FindStringSubmatch(s)
		hour, _ := strconv.Atoi(m[1])
		if hour %= 12; m[3] == "p" {
			hour += 12
		}
		return strings.TrimSpace(fmt.Sprintf("%d h %s", hour, m[2]))
	})
	line = dollars.ReplaceAllStringFunc(line, func(s string) string {
		m := dollars.FindStringSubmatch(s)
		return m[1] + map[string]string{"": "\u00a0$", "m": " millions de dollars", "b": " milliards de dollars"}[m[2]]
	})
	line = percents.ReplaceAllString(line, "$1\u00a0%")
	return decimal.ReplaceAllString(thousands.ReplaceAllString(line, "$1\u202f$2"), "$1,$2")
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
				if f.Fault.Severity != post.SeverityNote && f.Fault.Rule != "post" && !strings.Contains(f.Fault.Message, "leads to no post") {
					loud++
					t.Errorf("%s: %s:%d %s: %s", path, f.Fault.Place.Path, f.Fault.Place.Line, f.Fault.Rule, f.Fault.Message)
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
