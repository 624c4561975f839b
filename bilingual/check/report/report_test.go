package report_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/post"
)

// run checks files that are given by their headers.
func run(t *testing.T, files map[string]string) *check.Report {
	t.Helper()
	fsys := fstest.MapFS{}
	for path, header := range files {
		fsys[path] = &fstest.MapFile{Data: []byte("---\n" + header + "\n---\nWords.\n")}
	}
	posts, faults := post.Load(fsys)
	r, err := check.Run(bilingual.Pair(posts), faults)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var files = map[string]string{
	"en/a.md": "title: A", "fr/a.md": "title: A",
	"en/b.md": "ref: k", "en/c.md": "ref: k", "fr/d.md": "ref: k",
	"fr/é «1».md": "title: Seul",
	"en/bad.md":   "title: [",
}

func TestText(t *testing.T) {
	var text bytes.Buffer
	if err := report.Text(&text, run(t, files)); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"fr/é «1».md: warning: there is no translation in en [missing]\n  hint: ", "1 error, 2 warnings, 0 notes in 6 posts of 3 works\n"} {
		if !strings.Contains(text.String(), part) {
			t.Errorf("no %q in\n%s", part, &text)
		}
	}
}

func TestJSON(t *testing.T) {
	type place struct {
		Path string
		Line int
	}
	type result struct {
		Languages []string
		Sets      []struct {
			ID    string
			Posts map[string][]string
		}
		Findings []struct {
			Rule, Severity, Path, Message, Suggestion string
			Line, Column                              int
			Related                                   []place
		}
	}
	var first string
	for range 5 {
		var out bytes.Buffer
		if err := report.JSON(&out, run(t, files)); err != nil {
			t.Fatal(err)
		}
		if first == "" {
			first = out.String()
		}
		if out.String() != first {
			t.Fatal("another run, another report")
		}
	}
	var got result
	dec := json.NewDecoder(strings.NewReader(first))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&got); err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for _, s := range got.Sets {
		for lang, paths := range s.Posts {
			for _, p := range paths {
				if !strings.HasPrefix(p, lang+"/") {
					t.Errorf("%s is in %s", p, lang)
				}
				seen[p]++
			}
		}
	}
	for path := range files {
		if want := 1; path != "en/bad.md" && seen[path] != want {
			t.Errorf("%s is in %d sets", path, seen[path])
		}
	}
	if len(got.Languages) != 2 || len(got.Findings) != 3 {
		t.Errorf("%+v", got)
	}
	for _, f := range got.Findings {
		if f.Line < 1 || f.Column < 1 || f.Related == nil || f.Message == "" {
			t.Errorf("%+v", f)
		}
	}
	for _, r := range []*check.Report{{}, run(t, nil)} {
		var out bytes.Buffer
		if err := report.JSON(&out, r); err != nil {
			t.Fatal(err)
		}
		if flat := strings.Join(strings.Fields(out.String()), ""); flat != `{"languages":[],"sets":[],"findings":[]}` {
			t.Errorf("nothing is %s", flat)
		}
	}
}

func TestTextDoesNotSteerTerminals(t *testing.T) {
	var out bytes.Buffer
	r := check.Report{Findings: []check.Finding{{Fault: post.Fault{Place: post.Place{Path: "a\x1b[2J.md"}, Message: "m"}}}}
	if err := report.Text(&out, &r); err != nil || strings.Contains(out.String(), "\x1b") {
		t.Errorf("%q, %v", &out, err)
	}
}

// Every post of the content stands in a set, whatever it is worth, and what is
// about no file is about the folder.
func TestJSONHasAll(t *testing.T) {
	posts, err := post.Load(fstest.MapFS{"a.md": {Data: []byte("Text.")}, "a.fr.md": {}, "b.fr.md": {}})
	if err != nil {
		t.Fatal(err)
	}
	r, err := check.Run((&bilingual.Pairer{Placeholder: bilingual.Placeholder}).Pair(posts), err)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := report.JSON(&out, r); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"a.md"`, `"a.fr.md"`, `"b.fr.md"`, `"path": "."`} {
		if strings.Count(out.String(), want) < 1 {
			t.Errorf("no %s in %s", want, &out)
		}
	}
}

func TestWhatIsPrintedHasNothingThatATerminalActsOn(t *testing.T) {
	r := run(t, map[string]string{"en/a\u202e\u009b\n.md": "ref: k\u202e", "en/b.md": "ref: k\u202e", "fr/c.md": "title: C"})
	var text, data bytes.Buffer
	if err := errors.Join(report.Text(&text, r), report.JSON(&data, r)); err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		text.WriteString(fmt.Sprint(f) + "\n")
		if !strings.Contains(fmt.Sprint(f), f.Fault.Message) && f.Fault.Message == post.Printable(f.Fault.Message) {
			t.Errorf("%v does not say %s", f, f.Fault.Message)
		}
	}
	for _, out := range []string{text.String(), data.String()} {
		if i := strings.IndexFunc(out, func(r rune) bool { return r != '\n' && !unicode.IsGraphic(r) }); i >= 0 {
			t.Errorf("%q", out[:i+4])
		}
	}
	if !strings.Contains(data.String(), `"en/a\u202e\u009b\n.md"`) {
		t.Errorf("%s", data.String())
	}
}
