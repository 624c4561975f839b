// Growth measures how the cost of hostile input grows with its size. For each kind of input it
// measures the processor time of the whole way from files to pages, at sizes from 16 KB to 1 MB.
// It compares the time with ordinary prose of the same size in the same run. If the kind
// is a tree of many files, it compares it with as many ordinary posts of the same size. It fails
// if a kind costs more than 50 times prose, or grows faster than n^1.3. Input that is refused is
// measured like any other, because a refusal costs too.
//
//	go run . [-kind REGEXP] [-most BYTES] [-v]
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/site"
)

// A kind is a kind of hostile input.
type kind struct {
	name string                      // such as "toml: inline tables"; if it starts with "tree", the kind is compared with as many ordinary posts
	make func(size int) fstest.MapFS // a tree of about size bytes in all
}

// kinds lists all kinds. The other files of this folder add theirs.
var kinds []kind

// file returns a tree of one post.
func file(name, text string) fstest.MapFS {
	return fstest.MapFS{name: {Data: []byte(text)}}
}

const (
	mostTimes    = 50                    // times the cost of prose of the same size
	mostExponent = 1.3                   // the power of the size by which the cost may grow
	mostBytes    = 700 << 20             // bytes that may be allocated
	mostOfPost   = 128 << 10             // more bytes for each post of a tree
	clear        = 20 * time.Millisecond // shorter times say nothing about growth
)

var sizes = []int{16 << 10, 64 << 10, 256 << 10, 1 << 20}

func main() {
	only := flag.String("kind", "", "measure only kinds whose names match this `regexp`")
	verbose := flag.Bool("v", false, "print each size")
	most := flag.Int("most", sizes[len(sizes)-1], "leave out sizes of more than these `bytes`")
	flag.Parse()
	sizes = slices.DeleteFunc(sizes, func(size int) bool { return size > *most })
	match := regexp.MustCompile(*only)
	plain := make([]time.Duration, len(sizes))
	for i, size := range sizes {
		plain[i], _ = cost(prose(size), 3)
	}
	last := len(sizes) - 1
	for i, size := range sizes { // the smallest sizes take too little time to measure
		plain[i] = max(plain[i], plain[last]*time.Duration(size)/time.Duration(sizes[last]))
	}
	slices.SortFunc(kinds, func(a, b kind) int { return strings.Compare(a.name, b.name) })
	passed, failed := 0, 0
	fmt.Printf("%-44s %9s %8s %8s\n", "kind", "× prose", "exponent", "MB")
	for _, k := range kinds {
		if !match.MatchString(k.name) {
			continue
		}
		m := measure(k, plain, *verbose, 1)
		if m.failed() {
			m = measure(k, plain, *verbose, 3) // another program may have been busy
		}
		verdict := ""
		if m.failed() {
			verdict = "  FAILED"
			failed++
		} else {
			passed++
		}
		fmt.Printf("%-44s %9.1f %8.2f %8d%s\n", k.name, m.times, m.exponent, m.bytes>>20, verdict)
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

// A measured is what a kind costs at its worst.
type measured struct {
	times        float64 // the ratio to prose of the same size, or to as many ordinary posts
	exponent     float64
	bytes, spare uint64 // allocated, and allowed in addition to mostBytes
}

func (m measured) failed() bool {
	return m.times > mostTimes || m.exponent > mostExponent || m.bytes > mostBytes+m.spare
}

// measure returns what a kind costs. At each size it takes the fastest of some runs.
func measure(k kind, plain []time.Duration, verbose bool, runs int) (m measured) {
	var spent []time.Duration
	for i, size := range sizes {
		tree := k.make(size)
		took, allocated := cost(tree, runs)
		spent = append(spent, took)
		against := plain[i]
		if strings.HasPrefix(k.name, "tree") {
			against, m.spare = costOfPairs(tree), uint64(len(tree))*mostOfPost
		}
		m.times = max(m.times, float64(took)/float64(max(against, time.Millisecond)))
		m.bytes = max(m.bytes, allocated)
		if verbose {
			fmt.Printf("  %-42s %9d bytes: %v, %d MB\n", k.name, size, took.Round(time.Microsecond), allocated>>20)
		}
		if took > 10*time.Second {
			break // it has failed already
		}
	}
	m.exponent = exponent(spent)
	return m
}

// exponent returns the power of the size by which the time grew. It compares the first size that
// takes long enough to measure with the last. It returns 0 if there are no two such sizes.
func exponent(spent []time.Duration) float64 {
	last := len(spent) - 1
	first := slices.IndexFunc(spent, func(d time.Duration) bool { return d >= clear })
	if first < 0 || first == last {
		return 0
	}
	return math.Log(float64(spent[last])/float64(spent[first])) / math.Log(float64(sizes[last])/float64(sizes[first]))
}

// cost returns the time of the fastest of some runs, and what that run allocated.
func cost(files fstest.MapFS, runs int) (took time.Duration, allocated uint64) {
	tree, remove := indexed(files)
	defer remove()
	for n := range runs {
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := processor()
		whole(tree)
		spent := processor() - start
		runtime.ReadMemStats(&after)
		if n == 0 || spent < took {
			took, allocated = spent, after.TotalAlloc-before.TotalAlloc
		}
		if spent > 2*time.Second {
			break
		}
	}
	return took, allocated
}

// indexed returns a file system that finds the files of a folder quickly. A MapFS looks at all
// files for that, so many files are written to a folder on disk. remove removes that folder.
func indexed(files fstest.MapFS) (tree fs.FS, remove func()) {
	if len(files) < 100 {
		return files, func() {}
	}
	dir, err := os.MkdirTemp("", "growth")
	if err != nil {
		panic(err)
	}
	for name, f := range files {
		name = filepath.Join(dir, name)
		err = errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, f.Data, 0o666))
		if err != nil {
			panic(err)
		}
	}
	return os.DirFS(dir), func() { _ = os.RemoveAll(dir) }
}

// whole does everything from reading files to writing pages, and discards the results.
func whole(tree fs.FS) {
	posts, err := (&post.Parser{Extensions: []string{".md", ".mdx"}}).Load(context.Background(), tree)
	works := bilingual.Pair(posts)
	found, _ := check.Run(works, err)
	if found != nil {
		_ = report.JSON(discard{}, found)
	}
	builder := site.Builder{Renderer: &render.Renderer{RawHTML: render.Trusted}}
	s, _ := builder.Build(context.Background(), works)
	if s == nil {
		return
	}
	dir, err := os.MkdirTemp("", "growth")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	_, _ = s.Write(context.Background(), dir, nil)
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }

// processor returns the user time that this process has used.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano())
}

// costOfPairs returns the cost of as many ordinary posts of the same size.
func costOfPairs(files fstest.MapFS) time.Duration {
	size := 0
	for _, f := range files {
		size += len(f.Data)
	}
	key := [2]int{len(files), size / len(files) / 256}
	if ofPairs[key] == 0 {
		ofPairs[key], _ = cost(pairs(len(files), key[1]*256), 3)
	}
	return ofPairs[key]
}

// ofPairs holds the results of costOfPairs by the number and size of the posts.
var ofPairs = map[[2]int]time.Duration{}

const sentence = "The *ferry* leaves at 9:30, and [the timetable](/en/times) says **when it returns**.\n"

// prose returns a post of ordinary text.
func prose(size int) fstest.MapFS {
	text := []byte("---\ntitle: Prose\ntags: [a, b]\n---\n")
	for i := 0; len(text) < size; i++ {
		text = append(text, sentence...)
		if i%5 == 4 {
			text = append(text, '\n')
		}
	}
	return file("en/prose.md", string(text))
}
