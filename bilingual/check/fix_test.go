package check_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// replacing finds words in bodies and suggests others, which only some may write.
func replacing(old, text string, safe bool) check.Rule {
	return check.Rule{Name: old, Check: func(ps *check.Pass) error {
		for _, p := range ps.Set.Posts() {
			body, err := p.Body()
			if err != nil {
				return err
			}
			for i, line := range strings.Split(string(body), "\n") {
				for at, from := strings.Index(line, old), 0; at >= 0; at = strings.Index(line[from:], old) {
					place := post.Place{Path: p.Path, Line: p.BodyPlace().Line + i, Column: len([]rune(line[:from+at])) + 1}
					ps.Report(post.Fault{Place: place, Message: "write " + text, Suggestion: post.Suggestion{Text: text, Old: old, Place: place, Safe: safe}})
					from += at + len(old)
				}
			}
		}
		return nil
	}}
}

func TestFix(t *testing.T) {
	dir := t.TempDir()
	before := map[string]string{
		"a.md": "\xEF\xBB\xBF---\r\ntitle:  A   # é\r\n---\r\n\r\nÉté one, one; two.\r\nthree \r\nlast one",
		"b.md": "three\n",
		"c.md": "one\n",
	}
	after := map[string]string{
		"a.md": "\xEF\xBB\xBF---\r\ntitle:  A   # é\r\n---\r\n\r\nÉté 1, 1; 2.\r\nthree \r\nlast 1",
		"b.md": "three\n",
		"c.md": "1\n",
	}
	for name, text := range before {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
	}
	linked := os.Symlink("c.md", filepath.Join(dir, "link.md")) == nil
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	checker := &check.Checker{Rules: []check.Rule{replacing("one", "1", true), replacing("two", "2", true), replacing("three", "3", false), replacing("2", "2", true)}}
	load := func(ctx context.Context) (*bilingual.Collection, error) {
		posts, err := new(post.Parser).Load(ctx, root.FS())
		return bilingual.Pair(posts), err
	}
	changes, err := checker.Fix(context.Background(), root, load)
	want := []check.Change{
		{Place: post.Place{Path: "a.md", Line: 5}, Old: "Été one, one; two.", New: "Été 1, 1; 2."},
		{Place: post.Place{Path: "a.md", Line: 7}, Old: "last one", New: "last 1"},
		{Place: post.Place{Path: "c.md", Line: 1}, Old: "one", New: "1"},
	}
	if err != nil || len(changes) != len(want) {
		t.Fatalf("%+v, %v", changes, err)
	}
	for i, c := range changes {
		if c != want[i] {
			t.Errorf("%+v is to be %+v", c, want[i])
		}
	}
	for name, text := range after {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || string(got) != text {
			t.Errorf("%s is %q, %v", name, got, err)
		}
	}
	if info, err := os.Lstat(filepath.Join(dir, "link.md")); linked && (err != nil || info.Mode().IsRegular()) {
		t.Error("a link was replaced by a file")
	}
	if changes, err := checker.Fix(context.Background(), root, load); err != nil || len(changes) > 0 {
		t.Errorf("a second run writes %+v, %v", changes, err)
	}
}

// TestFixReturnsErrors expects the error of load, but not faults of single posts, and an
// error if suggestions undo each other.
func TestFixReturnsErrors(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"a.md": "one\n", "broken.md": "---\ntitle: [\n---\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	posts := func(ctx context.Context) (*bilingual.Collection, error) {
		posts, err := new(post.Parser).Load(ctx, root.FS())
		return bilingual.Pair(posts), err
	}
	once := &check.Checker{Rules: []check.Rule{replacing("one", "1", true)}}
	forever := &check.Checker{Rules: []check.Rule{replacing("1", "2", true), replacing("2", "1", true)}}
	failed := errors.New("the disk is gone")
	for _, test := range []struct {
		name    string
		checker *check.Checker
		load    func(context.Context) (*bilingual.Collection, error)
		changes int
		err     string
	}{
		{"no collection", once, func(context.Context) (*bilingual.Collection, error) { return nil, failed }, 0, failed.Error()},
		{"not faults", once, func(context.Context) (*bilingual.Collection, error) { return bilingual.Pair(nil), failed }, 0, failed.Error()},
		{"a broken post", once, posts, 1, ""},
		{"suggestions that undo each other", forever, posts, 10, "undo each other"},
	} {
		changes, err := test.checker.Fix(context.Background(), root, test.load)
		if len(changes) != test.changes || (err == nil) != (test.err == "") || err != nil && !strings.Contains(err.Error(), test.err) {
			t.Errorf("%s: %v, %v", test.name, changes, err)
		}
	}
}

func TestProgress(t *testing.T) {
	posts, _ := post.Load(fstest.MapFS{"en/a.md": {}, "fr/a.md": {}, "en/b.md": {}, "en/c.md": {}})
	var calls, last atomic.Int64
	checker := check.Checker{Progress: func(done, total int) {
		calls.Add(1)
		last.Store(int64(done))
		if total != 3 {
			t.Errorf("%d of %d", done, total)
		}
	}}
	if _, err := checker.Run(context.Background(), bilingual.Pair(posts), nil); err != nil || calls.Load() != 3 || last.Load() != 3 {
		t.Errorf("%d calls, the last %d, %v", calls.Load(), last.Load(), err)
	}
}

func TestParseSeverities(t *testing.T) {
	got, err := check.ParseSeverities(" missing=error, code=off,links=note")
	if err != nil || len(got) != 3 || got["missing"] != post.SeverityError || got["code"] != check.Off || got["links"] != post.SeverityNote {
		t.Error(got, err)
	}
	for _, list := range []string{"missing", "=error", "missing=", "missing=Error", "a=off,a=off", ","} {
		if got, err := check.ParseSeverities(list); err == nil || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, %v", list, got, err)
		}
	}
	if got, err := check.ParseSeverities(""); got != nil || err != nil {
		t.Error(got, err)
	}
}
