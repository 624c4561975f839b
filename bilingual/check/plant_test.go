package check_test

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

const demo = "../../examples/internal/demo/content"

// A plant makes a fault in a line of a translation, and says which rule must find
// it. It returns false for a line in which it cannot be made.
type plant struct {
	name, rule string
	make       func(lines []string, i int) ([]string, bool)
}

// drop takes out the lines that match, one at a time.
func drop(pattern string) func(lines []string, i int) ([]string, bool) {
	is := regexp.MustCompile(pattern)
	return func(lines []string, i int) ([]string, bool) {
		if !is.MatchString(lines[i]) {
			return nil, false
		}
		return append(append([]string{}, lines[:i]...), lines[i+1:]...), true
	}
}

// apply makes the fault in a line, with what stands against the line in English.
func (p plant) apply(lines []string, i int, english map[int]string) ([]string, bool) {
	if p.make != nil {
		return p.make(lines, i)
	}
	of, ok := english[i+1]
	if !ok || strings.HasSuffix(lines[i], ">-") || strings.HasPrefix(lines[i], "title:") != (p.name == "title left") || len(of) < 40 && p.name != "title left" {
		return nil, false
	}
	out := slices.Clone(lines)
	out[i] = of
	return out, true
}

// twins returns the English line of each line of a French paragraph or title, and
// the English file of each French one.
func twins(t *testing.T, files fs.FS) (english map[string]map[int]string, twin map[string]string) {
	t.Helper()
	english, twin = map[string]map[int]string{}, map[string]string{}
	posts, err := post.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	for s := range bilingual.Pair(posts).All() {
		en, fr := s.In(language.English), s.In(language.French)
		if en == nil || fr == nil {
			continue
		}
		data, _ := fs.ReadFile(files, en.Path)
		lines := strings.Split(string(data), "\n")
		at := map[int]string{}
		english[fr.Path], twin[fr.Path] = at, en.Path
		if _, place := fr.Meta.Place("title"); fr.Format == post.YAML && len(strings.Fields(en.Title)) > 4 {
			at[place.Line] = "title: " + strconv.Quote(en.Title)
		}
		a, _ := document.Parse(en)
		b, _ := document.Parse(fr)
		for _, r := range align.Align(a, b) {
			if len(r.A) == 1 && len(r.B) == 1 && r.A[0].Kind == document.BlockParagraph && r.B[0].Kind == document.BlockParagraph && len(r.A[0].Links) == 0 {
				at[r.B[0].Place.Line] = lines[r.A[0].Place.Line-1]
			}
		}
	}
	return english, twin
}

// change writes something else for what matches.
func change(pattern, by string) func(lines []string, i int) ([]string, bool) {
	is := regexp.MustCompile(pattern)
	return func(lines []string, i int) ([]string, bool) {
		to := is.ReplaceAllString(lines[i], by)
		if to == lines[i] {
			return nil, false
		}
		out := append([]string{}, lines...)
		out[i] = to
		return out, true
	}
}

var plants = []plant{
	{"heading dropped", "structure", drop(`^##+ `)},
	{"level changed", "structure", change(`^## `, "#### ")},
	{"paragraph dropped", "structure", drop(`^[A-ZÀÉÎ][^|]{90,}$`)},
	{"table row dropped", "structure", drop(`^\| [A-ZÀÉ][^|]* +\|.*[0-9]`)},
	{"item dropped", "structure", drop(`^(?:- |\d\. ).{30,}`)},
	{"image dropped", "images", drop(`^!\[[^]]*\]\([^)]*\)$`)},
	{"link dropped", "links", change(`^([A-Z].*[^!])\[([^]^]+)\]\((?:https?|\.\./)[^)]*\)`, "$1$2")},
	{"link led elsewhere", "links", change(`([^!])\[([^]^]+)\]\((?:https?://|\.\./)[^)]*\)`, "$1[$2](https://elsewhere.test/x)")},
	{"number changed", "facts", change(`^([A-ZÀÉ][^:]* )([2-9]\d)( [a-zéû]{3,})`, "${1}97$3")},
	{"date off", "metadata", change(`^date: 20\d\d`, "date: 2009")},
	{"title left", "untranslated", nil},
	{"paragraph left", "untranslated", nil},
}

// TestPlanted plants faults in the translations of the demo content, one at a
// time. Nearly each must be found by its rule within two lines of the place, with
// hardly another finding beside it.
func TestPlanted(t *testing.T) { planted(t, demo, 1000, 98) }

// TestPlantedCorpus does so in real content, of which more is freely translated
// and titles have fewer common words.
func TestPlantedCorpus(t *testing.T) {
	corpus := os.Getenv("DIPTYCH_CORPUS")
	if corpus == "" {
		t.Skip("DIPTYCH_CORPUS is not set")
	}
	for _, site := range []string{"cds", "canada-blog"} {
		t.Run(site, func(t *testing.T) { planted(t, filepath.Join(corpus, site), 25, 60) })
	}
}

// planted plants at most so many faults of each kind in the French posts of a site,
// and fails if less than so many of a hundred are found.
func planted(t *testing.T, dir string, most, least int) {
	files := fstest.MapFS{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".md") || !strings.HasPrefix(path, "en/") && !strings.HasPrefix(path, "fr/") {
			return err
		}
		data, err := fs.ReadFile(os.DirFS(dir), path)
		files[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	unclean := map[string]bool{}
	for _, f := range checkFiles(t, files) {
		for _, p := range f.Set.Posts() {
			unclean[p.Path] = true
		}
	}
	english, twin := twins(t, files)
	for _, plant := range plants {
		made, found, beside := 0, 0, 0
		for _, path := range slices.Sorted(maps.Keys(files)) {
			file := files[path]
			if !strings.HasPrefix(path, "fr/") || unclean[path] || strings.Count(string(file.Data), "\n\n") < 8 { // in less nobody can tell
				continue
			}
			pair := fstest.MapFS{path: file, twin[path]: files[twin[path]]}
			if plant.name == "link led elsewhere" && most == 1000 {
				pair = maps.Clone(files) // what it led to must be there
			}
			before := map[string]bool{}
			for _, f := range checkFiles(t, pair) {
				before[f.Rule+f.Message] = true
			}
			lines := strings.Split(string(file.Data), "\n")
			body := 0
			for i := 1; i < len(lines) && body == 0; i++ {
				if lines[i] == "---" || lines[i] == "+++" || lines[i] == "}" {
					body = i + 1
				}
			}
			if plant.name == "date off" || plant.name == "title left" {
				body = 0
			}
			for i := body; i < len(lines); i++ {
				changed, ok := plant.apply(lines, i, english[path])
				if !ok || made >= most || most < 1000 && i%5 != 2 && i > 20 {
					continue
				}
				made++
				pair[path] = &fstest.MapFile{Data: []byte(strings.Join(changed, "\n"))}
				hit := false
				for _, f := range checkFiles(t, pair) {
					switch {
					case f.Place.Path != path && !slices.ContainsFunc(f.Related, func(p post.Place) bool { return p.Path == path }): // what links here
					case before[f.Rule+f.Message] || f.Severity == post.SeverityNote && f.Rule != plant.rule:
					case f.Rule == plant.rule && f.Place.Path == path && f.Place.Line >= i-1 && f.Place.Line <= i+3:
						hit = true
					default:
						beside++
						t.Logf("%s in line %d of %s: beside it %s:%d %s: %s", plant.name, i+1, path, f.Place.Path, f.Place.Line, f.Rule, f.Message)
					}
				}
				if hit {
					found++
				} else {
					t.Logf("%s in line %d of %s is not found: %s", plant.name, i+1, path, lines[i])
				}
			}
		}
		result := fmt.Sprintf("%s: %d of %d found, %d other findings", plant.name, found, made, beside)
		t.Log(result)
		if found*100 < made*least && made-found > 1 || beside*10 > made && beside > 1 {
			t.Error(result)
		}
	}
}

func checkFiles(t *testing.T, files fs.FS) []check.Finding {
	t.Helper()
	posts, err := post.Load(files)
	r, err := new(check.Checker).Run(context.Background(), bilingual.Pair(posts), err)
	if err != nil {
		t.Fatal(err)
	}
	return r.Findings
}
