package check_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

func load(files map[string]string) ([]*post.Post, error) {
	fsys := fstest.MapFS{}
	for path, header := range files {
		fsys[path] = &fstest.MapFile{Data: []byte("---\n" + header + "\n---\nWords.\n")}
	}
	return post.Load(fsys)
}

func run(t *testing.T, ch *check.Checker, files map[string]string) *check.Report {
	t.Helper()
	posts, faults := load(files)
	r, err := ch.Run(context.Background(), bilingual.Pair(posts))
	if err != nil {
		t.Fatal(err)
	}
	r.Add(faults)
	return r
}

var files = map[string]string{
	"en/a.md": "title: A", "fr/a.md": "title: A",
	"en/b.md": "ref: k", "en/c.md": "ref: k", "fr/d.md": "ref: k",
	"fr/é «1».md": "title: Seul",
	"en/bad.md":   "title: [",
}

// lines are the findings in short.
func lines(r *check.Report) string {
	var b strings.Builder
	for _, f := range r.Findings {
		set := "-"
		if f.Set != nil {
			set = f.Set.ID()
		}
		fmt.Fprintf(&b, "%s %s %s %s\n", f.Rule, f.Severity, f.Place.Path, set)
	}
	return b.String()
}

func TestRun(t *testing.T) {
	r := run(t, new(check.Checker), files)
	want := "post error en/bad.md -\npair warning en/c.md k\nmissing warning fr/é «1».md é «1»\n"
	if got := lines(r); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if r.Count(post.SeverityError) != 1 || r.Count(post.SeverityWarning) != 2 || r.Count(post.SeverityNote) != 0 {
		t.Errorf("%d errors, %d warnings", r.Count(post.SeverityError), r.Count(post.SeverityWarning))
	}
	var text bytes.Buffer
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"fr/é «1».md: warning: there is no translation in en [missing]\n  hint: ", "1 error, 2 warnings, 0 notes in 6 posts of 3 works\n"} {
		if !strings.Contains(text.String(), part) {
			t.Errorf("no %q in\n%s", part, &text)
		}
	}
}

func TestSeverity(t *testing.T) {
	r := run(t, &check.Checker{Severity: map[string]post.Severity{"pair": post.SeverityError, "missing": check.Off, "post": post.SeverityWarning}}, files)
	if got, want := lines(r), "post warning en/bad.md -\npair error en/c.md k\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	_, err := (&check.Checker{Severity: map[string]post.Severity{"mising": check.Off}}).Run(context.Background(), nil)
	if err == nil || !strings.Contains(err.Error(), `no rule "mising"`) {
		t.Errorf("a rule that there is not: %v", err)
	}
}

func TestOwnRule(t *testing.T) {
	boom := errors.New("boom")
	_, err := (&check.Checker{Rules: []check.Rule{{Name: "own", Check: func(*check.Pass) error { return boom }}}}).Run(context.Background(), bilingual.Pair([]*post.Post{new(post.Post)}))
	if !errors.Is(err, boom) {
		t.Errorf("the rule's error: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := new(check.Checker).Run(ctx, bilingual.Pair([]*post.Post{new(post.Post)})); !errors.Is(err, context.Canceled) {
		t.Errorf("a context that is done: %v", err)
	}
}

// A language that has only just begun does not drown what else is found.
func TestMissingOfFewPosts(t *testing.T) {
	many := map[string]string{"ja/2.md": "", "ja/7.md": ""}
	for i := range 40 {
		many[fmt.Sprintf("en/%d.md", i)] = ""
		if i != 5 {
			many[fmt.Sprintf("fr/%d.md", i)] = ""
		}
	}
	r := run(t, new(check.Checker), many)
	if got, want := lines(r), "missing warning en/5.md 5\nmissing note ja/2.md 2\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	few := run(t, new(check.Checker), map[string]string{"en/a.md": "", "en/b.md": "", "en/c.md": "", "en/d.md": "", "en/e.md": "", "fr/a.md": ""})
	if few.Count(post.SeverityWarning) != 4 {
		t.Errorf("a small site: \n%s", lines(few))
	}
}

func TestJSON(t *testing.T) {
	type place struct {
		Path string
		Line int
	}
	type report struct {
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
		if err := run(t, new(check.Checker), files).WriteJSON(&out); err != nil {
			t.Fatal(err)
		}
		if first == "" {
			first = out.String()
		}
		if out.String() != first {
			t.Fatal("another run, another report")
		}
	}
	var got report
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
	for _, r := range []*check.Report{{}, run(t, new(check.Checker), nil)} {
		var out bytes.Buffer
		if err := r.WriteJSON(&out); err != nil {
			t.Fatal(err)
		}
		if flat := strings.Join(strings.Fields(out.String()), ""); flat != `{"languages":[],"sets":[],"findings":[]}` {
			t.Errorf("nothing is %s", flat)
		}
	}
}

func TestTextDoesNotSteerTerminals(t *testing.T) {
	var out bytes.Buffer
	var r check.Report
	r.Add(&post.Fault{Place: post.Place{Path: "a\x1b[2J.md"}, Message: "m"})
	if err := r.WriteText(&out); err != nil || strings.Contains(out.String(), "\x1b") {
		t.Errorf("%q, %v", &out, err)
	}
}

func TestWhatIsPrintedHasNothingThatATerminalActsOn(t *testing.T) {
	r := run(t, new(check.Checker), map[string]string{"en/a\u202e\u009b\n.md": "ref: k\u202e", "en/b.md": "ref: k\u202e", "fr/c.md": "title: C"})
	var text, data bytes.Buffer
	if err := errors.Join(r.WriteText(&text), r.WriteJSON(&data)); err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		text.WriteString(fmt.Sprint(f) + "\n")
		if !strings.Contains(fmt.Sprint(f), f.Message) && f.Message == post.Printable(f.Message) {
			t.Errorf("%v does not say %s", f, f.Message)
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
