// Bench measures how long it takes to make the pages of posts, and to make the whole site of
// examples/site with its lists, tags and feeds. It compares them with the floor, which is the
// least that a program must do to make pages of posts, and with Hugo making a site of the same
// pages. It copies a folder of posts until there are enough, and runs the programs by turns. It
// prints the minimum, median and maximum of the processor time, of the wall time and of the peak
// of memory, and the ratios of the medians.
//
//	cd .ci/bench && go run . [-hugo] [-content DIR] [-sizes 326,3260,32600] [-turns 9]
//	cd .ci/bench && go run . -sizes 1000000 -turns 1 -body 300 -dir DIR
//
// DIR of -content has a folder for each language, named by its tag. The default is the content of
// the demo. It is copied to a memory file system, so that the disk does not count. With -hugo, the
// pinned version of Hugo is built, which takes some minutes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

const hugoVersion = "github.com/gohugoio/hugo@v0.165.0"

func main() {
	log.SetFlags(0)
	content := flag.String("content", "../../examples/internal/demo/content", "`folder` with a folder for each language")
	sizes := flag.String("sizes", "326,3260,32600", "`numbers` of posts")
	turns := flag.Int("turns", 9, "`times` that each program runs")
	hugo := flag.Bool("hugo", false, "compare with Hugo")
	body := flag.Int("body", 0, "`bytes` of each body, up to the end of a paragraph; 0 means all")
	memory := flag.String("dir", "/dev/shm", "`folder` to work in, on a memory file system")
	flag.Parse()
	tmp, err := os.MkdirTemp(*memory, "bench")
	check(err)
	defer os.RemoveAll(tmp)

	build(tmp, "site", "../..", "./examples/site")
	build(tmp, "floor", "../floor", ".")
	build(tmp, "pages", ".", "./pages")
	if *hugo {
		install := exec.Command("go", "install", hugoVersion)
		install.Env = append(os.Environ(), "GOBIN="+tmp)
		run(install)
	}
	fmt.Printf("%s %s/%s, %d cores; %s\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), *content)
	for size := range strings.SplitSeq(*sizes, ",") {
		n, err := strconv.Atoi(size)
		check(err)
		b := &bench{dir: filepath.Join(tmp, size), bin: tmp, hugo: *hugo, body: *body}
		b.copies(*content, n)
		b.turns(*turns)
		b.print()
		check(os.RemoveAll(b.dir))
	}
}

// A bench measures one number of posts.
type bench struct {
	dir, bin string
	hugo     bool
	body     int // bytes of a body; 0 means all
	posts    int
	langs    []string
	edited   string // the post that is edited
	took     map[string][]usage
}

// The names of the measures, in the order in which a turn takes them.
const (
	floor     = "floor"
	pages     = "pages of posts"
	first     = "first write"
	again     = "written again"
	oneEdit   = "after one edit"
	hugoFirst = "Hugo, first write"
	hugoAgain = "Hugo, written again"
)

// turns runs all programs by turns.
func (b *bench) turns(n int) {
	b.took = map[string][]usage{}
	in, out := filepath.Join(b.dir, "content"), filepath.Join(b.dir, "out")
	site := []string{filepath.Join(b.bin, "site"), "-sync=false", "-content", in, "-out", out, "-base", "https://example.ca", "-langs", strings.Join(b.langs, ",")}
	hugo := []string{filepath.Join(b.bin, "hugo"), "--quiet", "--source", b.dir, "--destination", out}
	for turn := range n {
		check(os.RemoveAll(out))
		b.measure(floor, filepath.Join(b.bin, "floor"), in, out)
		check(os.RemoveAll(out))
		b.measure(pages, filepath.Join(b.bin, "pages"), "-langs", strings.Join(b.langs, ","), in, out)
		check(os.RemoveAll(out))
		b.measure(first, site...)
		b.measure(again, site...)
		b.edit(turn)
		b.measure(oneEdit, site...)
		if b.hugo {
			check(os.RemoveAll(out))
			b.measure(hugoFirst, hugo...)
			b.measure(hugoAgain, hugo...)
		}
	}
}

// edit adds a sentence to a post.
func (b *bench) edit(turn int) {
	f, err := os.OpenFile(b.edited, os.O_APPEND|os.O_WRONLY, 0)
	check(err)
	_, err = fmt.Fprintf(f, "\nEdited for turn %d.\n", turn)
	check(err)
	check(f.Close())
}

func (b *bench) print() {
	fmt.Printf("\n%d posts, languages %s\n", b.posts, strings.Join(b.langs, ", "))
	fmt.Printf("%-20s %24s %24s %18s\n", "", "processor s", "wall s", "peak MB")
	for _, name := range []string{floor, pages, first, again, oneEdit, hugoFirst, hugoAgain} {
		if u := b.took[name]; u != nil {
			fmt.Printf("%-20s %24s %24s %18s\n", name, spread(u, usage.cpu, "%.2f"), spread(u, usage.seconds, "%.2f"), spread(u, usage.megabytes, "%.0f"))
		}
	}
	b.ratio("pages of posts against floor, processor", pages, floor, usage.cpu)
	b.ratio("first write against floor, processor", first, floor, usage.cpu)
	b.ratio("written again against first write, processor", again, first, usage.cpu)
	b.ratio("after one edit against first write, processor", oneEdit, first, usage.cpu)
	if b.hugo {
		b.ratio("first write against Hugo, processor", first, hugoFirst, usage.cpu)
		b.ratio("first write against Hugo, wall", first, hugoFirst, usage.seconds)
		b.ratio("first write against Hugo, memory", first, hugoFirst, usage.megabytes)
	}
}

// ratio prints the ratio of two measures, taken in the same turn.
func (b *bench) ratio(name, of, to string, value func(usage) float64) {
	var r []float64
	for i, u := range b.took[of] {
		r = append(r, value(u)/value(b.took[to][i]))
	}
	slices.Sort(r)
	fmt.Printf("%-46s %.2f (%.2f–%.2f)\n", name, r[len(r)/2], r[0], r[len(r)-1])
}

// spread returns the minimum, median and maximum of a measure.
func spread(all []usage, value func(usage) float64, format string) string {
	var v []float64
	for _, u := range all {
		v = append(v, value(u))
	}
	slices.Sort(v)
	return fmt.Sprintf(format+" ["+format+"] "+format, v[0], v[len(v)/2], v[len(v)-1])
}

func build(bin, name, dir, pkg string) {
	cmd := exec.Command("go", "build", "-o", filepath.Join(bin, name), pkg)
	cmd.Dir = dir
	run(cmd)
}

func run(cmd *exec.Cmd) {
	if out, err := cmd.CombinedOutput(); err != nil {
		log.Fatalf("%v: %v\n%s", cmd, err, out)
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
