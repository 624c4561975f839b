package check_test

import (
	"context"
	"io/fs"
	"math/rand/v2"
	"os"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// TestAnyOrder finds the same in whatever order files are read, and on however
// many cores.
func TestAnyOrder(t *testing.T) {
	files := fstest.MapFS{}
	_ = fs.WalkDir(os.DirFS(demo), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			data, _ := fs.ReadFile(os.DirFS(demo), path)
			files[path] = &fstest.MapFile{Data: data}
		}
		return err
	})
	load := func() []*post.Post {
		posts, _ := post.Load(files)
		return posts
	}
	accepted, err := new(check.Checker).Accept(context.Background(), bilingual.Pair(load()))
	if err != nil {
		t.Fatal(err)
	}
	for path, file := range files { // something for each rule to find
		if !strings.HasPrefix(path, "fr/") {
			continue
		}
		text := strings.NewReplacer("\n## ", "\n#### ", "tags:", "tag:", " 20", " 30", "translationKey: ", "translationKey: x").Replace(string(file.Data))
		if lines := strings.Split(text, "\n"); len(lines) > 30 {
			text = strings.Join(append(lines[:20:20], lines[24:]...), "\n")
		}
		files[path] = &fstest.MapFile{Data: []byte(text)}
	}
	var want []check.Finding
	procs := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(procs)
	for n := range 4 {
		posts := load()
		rand.Shuffle(len(posts), func(i, j int) { posts[i], posts[j] = posts[j], posts[i] })
		runtime.GOMAXPROCS(1 + 3*(n%2))
		r, err := (&check.Checker{Lock: accepted}).Run(context.Background(), bilingual.Pair(posts), nil)
		if err != nil {
			t.Fatal(err)
		}
		for i := range r.Findings {
			r.Findings[i].Set, r.Findings[i].Fault.Err = nil, nil
		}
		if n == 0 {
			want = r.Findings
			continue
		}
		if !reflect.DeepEqual(r.Findings, want) { //nolint:govet // their errors are taken out above
			t.Fatalf("run %d: %d findings, not the %d of the first, or in another order", n, len(r.Findings), len(want))
		}
	}
	rules := map[string]int{}
	for _, f := range want {
		rules[f.Fault.Rule]++
	}
	if len(rules) < 6 {
		t.Errorf("hardly a rule found anything: %v", rules)
	}
}
