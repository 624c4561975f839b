package check_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
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
	r, err := ch.Run(context.Background(), bilingual.Pair(posts), faults)
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

// lines are the findings in short.
func lines(r *check.Report) string {
	var b strings.Builder
	for _, f := range r.Findings {
		set := "-"
		if f.Set != nil {
			set = f.Set.ID()
		}
		fmt.Fprintf(&b, "%s %s %s %s\n", f.Fault.Rule, f.Fault.Severity, f.Fault.Place.Path, set)
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
}

func TestSeverity(t *testing.T) {
	r := run(t, &check.Checker{Severity: map[string]post.Severity{"pair": post.SeverityError, "missing": check.Off, "post": post.SeverityWarning}}, files)
	if got, want := lines(r), "post warning en/bad.md -\npair error en/c.md k\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	_, err := (&check.Checker{Severity: map[string]post.Severity{"mising": check.Off}}).Run(context.Background(), nil, nil)
	if err == nil || !strings.Contains(err.Error(), `the rule "mising" does not exist`) {
		t.Errorf("a rule that there is not: %v", err)
	}
}

func TestOwnRule(t *testing.T) {
	boom := errors.New("boom")
	_, err := (&check.Checker{Rules: []check.Rule{{Name: "own", Check: func(*check.Pass) error { return boom }}}}).Run(context.Background(), bilingual.Pair([]*post.Post{new(post.Post)}), nil)
	if !errors.Is(err, boom) {
		t.Errorf("the rule's error: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := new(check.Checker).Run(ctx, bilingual.Pair([]*post.Post{new(post.Post)}), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a context that is done: %v", err)
	}
}

// A language that has only just begun does not drown what else is found: it is
// told of once, with a count, and of no file.
func TestMissingOfFewPosts(t *testing.T) {
	many := map[string]string{"ja/2.md": "", "ja/7.md": ""}
	for i := range 40 {
		many[fmt.Sprintf("en/%d.md", i)] = ""
		if i != 5 {
			many[fmt.Sprintf("fr/%d.md", i)] = ""
		}
	}
	r := run(t, new(check.Checker), many)
	if got, want := lines(r), "missing note  -\nmissing warning en/5.md 5\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	few := run(t, new(check.Checker), map[string]string{"en/a.md": "", "en/b.md": "", "en/c.md": "", "en/d.md": "", "en/e.md": "", "fr/a.md": ""})
	if few.Count(post.SeverityWarning) != 4 {
		t.Errorf("a small site: \n%s", lines(few))
	}
}

// A post that only stands in for a translation is none, and is named.
func TestMissingBesidePlaceholder(t *testing.T) {
	posts, faults := load(map[string]string{"en/a.md": "", "fr/a.md": "untranslated: true", "en/b.md": "", "fr/b.md": ""})
	works := (&bilingual.Pairer{Placeholder: bilingual.Placeholder}).Pair(posts)
	r, err := check.Run(works, faults)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := lines(r), "missing warning en/a.md a\n"; got != want || r.Findings[0].Fault.Related[0].Path != "fr/a.md" {
		t.Errorf("got\n%s %v", got, r.Findings)
	}
}

// Where nothing names a language, nobody is told that und is one.
func TestNoLanguage(t *testing.T) {
	r := run(t, new(check.Checker), map[string]string{"a.md": "", "b.md": "", "a.fr.md": "", "ja/c.md": "ref: k", "c.md": "ref: k", "d.md": "ref: k"})
	var all []string
	for _, f := range r.Findings {
		all = append(all, f.Fault.Error())
	}
	if text := strings.Join(all, "\n"); strings.Contains(text, "und") || !strings.Contains(text, "4 posts name no language") || !strings.Contains(text, "hint: set Parser.Languages") {
		t.Error(text)
	}
}

// Rules see a set or all of the collection, share a document, and what is wrong
// in one is told once. The order of findings does not depend on that of the work.
func TestPass(t *testing.T) {
	var parsed sync.Map
	look := func(ps *check.Pass) error {
		for _, p := range ps.Set.Posts() {
			d, err := ps.Document(p)
			if err != nil {
				continue
			}
			if before, again := parsed.LoadOrStore(p, d); again && before != d {
				t.Errorf("%s is parsed again", p.Path)
			}
			ps.Report(post.Fault{Place: post.Place{Path: p.Path}, Severity: post.SeverityNote, Message: "seen"})
		}
		return nil
	}
	ch := check.Checker{Severity: map[string]post.Severity{"post": post.SeverityWarning}, Parser: &document.Parser{MaxBytes: 100}, Rules: []check.Rule{
		{Name: "one", Check: look}, {Name: "two", Check: look},
		{Name: "all", CheckAll: func(ps *check.Pass) error {
			if ps.Set != nil {
				t.Error("a set for a rule of all")
			}
			for range 2 {
				ps.Report(post.Fault{Message: fmt.Sprint(ps.Collection.Len(), " works")})
			}
			return nil
		}},
	}}
	long := map[string]string{"en/long.md": "title: L"}
	for i := range 50 {
		long[fmt.Sprintf("en/%d.md", i)], long[fmt.Sprintf("fr/%d.md", i)] = "", ""
	}
	posts, faults := load(long)
	posts = append(posts, big(t))
	want := ""
	for _, procs := range []int{1, 2, 7} {
		before := runtime.GOMAXPROCS(procs)
		parsed.Clear()
		r, err := ch.Run(context.Background(), bilingual.Pair(posts), faults)
		runtime.GOMAXPROCS(before)
		if err != nil {
			t.Fatal(err)
		}
		got := lines(r)
		if want == "" {
			want = got
		}
		if got != want || r.Count(post.SeverityNote) != 2*101 || strings.Count(got, "post warning fr/big.md") != 1 || strings.Count(got, "all error") != 1 {
			t.Fatalf("with %d: got\n%s", procs, got)
		}
	}
}

// big is a post that is too long to be read as Markdown.
func big(t *testing.T) *post.Post {
	t.Helper()
	p, err := post.Parse("fr/big.md", []byte("---\ntitle: B\n---\n"+strings.Repeat("Words. ", 100)))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestNilCollection expects that a nil collection stands for an empty one.
func TestNilCollection(t *testing.T) {
	ctx := context.Background()
	var checker check.Checker
	if r, err := checker.Run(ctx, nil, nil); err != nil || len(r.Findings) > 0 {
		t.Errorf("%v, %v", r, err)
	}
	if accepted, err := checker.Accept(ctx, nil); err != nil || accepted == nil {
		t.Errorf("%v, %v", accepted, err)
	}
	if _, err := checker.Accept(ctx, nil, "en"); err == nil {
		t.Error("a path without a post is accepted")
	}
}
