package bilingual_test

import (
	"bytes"
	"cmp"
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

// TestCorpus pairs real content, where DIPTYCH_CORPUS names a folder of it with
// the truth beside it in expected/NAME.tsv: set, language, path.
func TestCorpus(t *testing.T) {
	root := os.Getenv("DIPTYCH_CORPUS")
	if root == "" {
		t.Skip("DIPTYCH_CORPUS names no folder")
	}
	files, err := filepath.Glob(filepath.Join(root, "expected", "*.tsv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no truth in %s: %v", root, err)
	}
	for _, file := range files {
		tsv, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		folder := strings.TrimSuffix(filepath.Base(file), ".tsv")
		want := truth{}
		count := map[string]int{}
		for line := range bytes.Lines(tsv) {
			fields := strings.Split(strings.TrimSuffix(string(line), "\n"), "\t")
			want[fields[2]] = fields[0]
			count[fields[1]]++
		}
		langs := slices.SortedFunc(maps.Keys(count), func(a, b string) int { // the default first
			return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(strings.Index(" en", b), strings.Index(" en", a)), strings.Compare(a, b))
		})
		for _, list := range []string{"", strings.Join(langs, ",")} {
			t.Run(folder+" "+list, func(t *testing.T) {
				languages, err := lang.ParseList(list)
				if err != nil {
					t.Fatal(err)
				}
				posts, err := (&post.Parser{Languages: languages}).Load(context.Background(), os.DirFS(filepath.Join(root, folder)))
				if err != nil {
					t.Errorf("load: %v", err)
				}
				want.hold(t, (&bilingual.Pairer{Languages: languages}).Pair(posts))
			})
		}
	}
}

// truth is the set that each path belongs to.
type truth map[string]string

// hold fails unless the sets of a collection are exactly the truth.
func (want truth) hold(t *testing.T, c *bilingual.Collection) {
	t.Helper()
	seen := map[string]bool{}    // truth's sets
	posts := map[string]string{} // by path, the set's id
	for s := range c.All() {
		ids := map[string]bool{}
		var paths []string
		for _, p := range s.Posts() {
			if _, twice := posts[p.Path]; twice {
				t.Errorf("%s is in two sets", p.Path)
			}
			posts[p.Path] = s.ID()
			ids[want[p.Path]] = true
			paths = append(paths, p.Path)
		}
		if len(ids) > 1 {
			t.Errorf("a false set, by %+v: %q", why(s), paths)
		}
		for id := range ids {
			if seen[id] {
				t.Errorf("set %s is split; one part is %q", id, paths)
			}
			seen[id] = true
		}
		if got := len(s.Why()); got != len(paths)-1 {
			t.Errorf("%q: %d ties", paths, got)
		}
	}
	for path := range want {
		if _, ok := posts[path]; !ok {
			t.Errorf("%s is lost", path)
		}
	}
}

func why(s *bilingual.Set) []string {
	var all []string
	for _, t := range s.Why() {
		all = append(all, t.Rule+" "+t.Name+": "+t.From.Path+" = "+t.To.Path)
	}
	return all
}
