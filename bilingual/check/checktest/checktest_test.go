package checktest_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/checktest"
	"github.com/diptych-go/diptych/post"
)

var content = fstest.MapFS{
	"en/fares.md": {Data: []byte("---\ntitle: Fares\n---\n\nThe [map](map.md) has all stops.\n")},
	"fr/fares.md": {Data: []byte("---\ntitle: Tarifs\n---\n\nLa carte a tous les arrêts.\n")},
}

// printer stands for the *testing.T of a test.
type printer struct{ testing.TB }

func (printer) Helper()                          {}
func (printer) Context() context.Context         { return context.Background() }
func (printer) Logf(string, ...any)              {}
func (printer) Errorf(format string, a ...any)   { fmt.Printf(format+"\n", a...) }
func (printer) Fatal(a ...any)                   { fmt.Println(a...) }
func (p printer) Fatalf(format string, a ...any) { p.Errorf(format, a...) }

func ExampleClean() {
	t := printer{} // in a test, the *testing.T that it is given
	checktest.Clean(t, content)
	// Output:
	// en  en/fares.md
	// fr  fr/fares.md
	// en/fares.md:5:5: error: the link to "map.md" leads to no post [links]
	//   en:5 | The [map](map.md) has all stops.
	//        |     ^
	//   hint: write the path of a file that is there
	//
	// 1 error, 0 warnings, 0 notes in 2 posts of 1 work
}

// Warnings fail this test too, and missing translations do not.
func ExampleTest_Clean() {
	t := printer{} // in a test, the *testing.T that it is given
	test := &checktest.Test{
		Checker: &check.Checker{Severity: map[string]post.Severity{"missing": check.Off}},
		Fails:   post.SeverityWarning,
	}
	test.Clean(t, fstest.MapFS{
		"en/fares.md": {Data: []byte("---\ntitle: Fares\n---\n\nA ticket is 12 dollars.\n")},
		"fr/fares.md": {Data: []byte("---\ntitle: Tarifs\n---\n\nUn billet coûte 15 dollars.\n")},
		"en/map.md":   {Data: []byte("---\ntitle: Map\n---\n")},
	})
	// Output:
	// en  en/fares.md
	// fr  fr/fares.md
	// fr/fares.md:5:1: warning: 15 dollars stands here where the en version has 12 dollars [facts]
	//   fr:5 | Un billet coûte 15 dollars.
	//   en:5 | A ticket is 12 dollars.
	//   hint: compare the two
	//
	// 0 errors, 1 warning, 0 notes in 3 posts of 2 works
}

// recorder keeps what a test says.
type recorder struct {
	printer
	fails, logs strings.Builder
}

func (r *recorder) Logf(format string, a ...any)   { fmt.Fprintf(&r.logs, format, a...) }
func (r *recorder) Errorf(format string, a ...any) { fmt.Fprintf(&r.fails, format, a...) }

func TestClean(t *testing.T) {
	known := filepath.Join(t.TempDir(), "known.json")
	for _, test := range []struct {
		name        string
		test        checktest.Test
		fails, logs string
	}{
		{"errors", checktest.Test{}, "1 error, 0 warnings", "0 errors, 1 warning"},
		{"warnings too", checktest.Test{Fails: post.SeverityWarning}, "1 error, 1 warning", ""},
		{"rules that are off", checktest.Test{Checker: &check.Checker{Severity: map[string]post.Severity{"links": check.Off}}}, "", ""},
		{"other names", checktest.Test{Parser: &post.Parser{Extensions: []string{".txt"}}}, "", ""},
		{"recorded", checktest.Test{Fails: post.SeverityNote, Baseline: known}, "", "2 findings recorded"},
		{"known", checktest.Test{Fails: post.SeverityNote, Baseline: known}, "", "2 findings known"},
	} {
		var r recorder
		test.test.Clean(&r, content)
		if got := r.fails.String(); !strings.Contains(got, test.fails) || test.fails == "" && got != "" {
			t.Errorf("%s: fails with %s", test.name, got)
		}
		if got := r.logs.String(); !strings.Contains(got, test.logs) {
			t.Errorf("%s: logs %s", test.name, got)
		}
	}
}

// Files beside the posts are known: the image in the language of the page is there.
func TestCleanKnowsFiles(t *testing.T) {
	const text = "---\ntitle: T\n---\n\nThe pier and the way to it from the station.\n\n![Map](map-en.png)\n"
	files := fstest.MapFS{"en/a.md": {Data: []byte(text)}, "fr/a.md": {Data: []byte(strings.NewReplacer("The pier and the way to it from the station", "Le quai, et le chemin qui y mène de la gare", "Map", "Carte").Replace(text))}, "en/map-en.png": {}, "fr/map-fr.png": {}}
	var r recorder
	(&checktest.Test{Fails: post.SeverityWarning}).Clean(&r, files)
	if !strings.Contains(r.fails.String(), "write map-fr.png") {
		t.Error(r.fails.String())
	}
}
