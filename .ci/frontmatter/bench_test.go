package frontmatter

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
	"time"

	"github.com/adrg/frontmatter"
	"github.com/diptych-go/diptych/post"
	"gopkg.in/yaml.v2"
)

const demo = "../../examples/internal/demo/content"

type file struct {
	name string
	src  []byte
}

// content is the posts of the demo that both sides can read, in memory: those
// with a header of YAML.
func content(tb testing.TB) (files []file, bytes int64) {
	root := os.DirFS(demo)
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !new(post.Parser).IsPost(name) {
			return err
		}
		src, err := fs.ReadFile(root, name)
		if _, err := frontmatter.MustParse(strings.NewReader(string(src)), new(header), yaml2); err != nil {
			return nil
		}
		files, bytes = append(files, file{name, src}), bytes+int64(len(src))
		return err
	})
	if err != nil || len(files) == 0 {
		tb.Fatalf("no posts: %v", err)
	}
	return files, bytes
}

// header is what a program of its own would have fields for.
type header struct {
	Title          string   `yaml:"title"`
	Description    string   `yaml:"description"`
	Slug           string   `yaml:"slug"`
	URL            string   `yaml:"url"`
	Authors        any      `yaml:"authors"`
	Author         any      `yaml:"author"`
	Tags           []string `yaml:"tags"`
	Image          any      `yaml:"image"`
	Date           string   `yaml:"date"`
	Lastmod        string   `yaml:"lastmod"`
	Draft          bool     `yaml:"draft"`
	Lang           string   `yaml:"lang"`
	Aliases        []string `yaml:"aliases"`
	TranslationKey string   `yaml:"translationKey"`
}

var yaml2 = frontmatter.NewFormat("---", "---", yaml.Unmarshal)

// adrg reads one post as a program would with adrg/frontmatter and yaml.v2.
func adrg(tb testing.TB, f file, into any) {
	if _, err := frontmatter.Parse(bytes.NewReader(f.src), into, yaml2); err != nil {
		tb.Fatal(f.name, err)
	}
}

func ours(tb testing.TB, f file) {
	if _, err := post.Parse(f.name, f.src); err != nil {
		tb.Fatal(err)
	}
}

// headers are the files without their bodies.
func headers(files []file) (cut []file, bytes int64) {
	for _, f := range files {
		p, err := post.Parse(f.name, f.src)
		if err != nil {
			panic(err)
		}
		body, _ := p.Body()
		src := f.src[:len(f.src)-len(body)]
		cut, bytes = append(cut, file{f.name, src}), bytes+int64(len(src))
	}
	return cut, bytes
}

func BenchmarkFullParse(b *testing.B) {
	files, size := content(b)
	each(b, files, size)
}

func BenchmarkHeaderOnly(b *testing.B) {
	files, _ := content(b)
	cut, size := headers(files)
	each(b, cut, size)
}

func each(b *testing.B, files []file, size int64) {
	run := func(name string, read func(file)) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, f := range files {
					read(f)
				}
			}
		})
	}
	run("post", func(f file) { ours(b, f) })
	run("adrg-struct", func(f file) { adrg(b, f, new(header)) })
	run("adrg-map", func(f file) { adrg(b, f, new(map[string]any)) })
}

// adrgLoad reads the posts of a folder with adrg/frontmatter.
func adrgLoad(tb testing.TB, root fs.FS, into func() any) {
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".md") {
			return err
		}
		f, err := root.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = frontmatter.Parse(f, into(), yaml2)
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
}

// BenchmarkRatio reports the processor time of post over that of adrg/frontmatter
// with yaml.v2, by turns, medians of both. Load reads files from a disk, Parse from
// memory.
func BenchmarkRatio(b *testing.B) {
	full, _ := content(b)
	cut, _ := headers(full)
	dir := b.TempDir()
	for _, f := range full {
		file := filepath.Join(dir, filepath.FromSlash(f.name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(file, f.src, 0o666); err != nil {
			b.Fatal(err)
		}
	}
	root := os.DirFS(dir)
	each := func(files []file, read func(file)) func() {
		return func() {
			for _, f := range files {
				read(f)
			}
		}
	}
	load := func(keep int64) func() {
		return func() {
			if _, err := (&post.Parser{KeepBytes: keep}).Load(b.Context(), root); err != nil {
				b.Fatal(err)
			}
		}
	}
	for _, c := range []struct {
		name                string
		post, strct, mapped func()
	}{
		{"load, headers only", load(-1), func() { adrgLoad(b, root, func() any { return new(header) }) }, func() { adrgLoad(b, root, func() any { return new(map[string]any) }) }},
		{"load with bodies", load(0), func() { adrgLoad(b, root, func() any { return new(header) }) }, func() { adrgLoad(b, root, func() any { return new(map[string]any) }) }},
		{"parse, files", each(full, func(f file) { ours(b, f) }), each(full, func(f file) { adrg(b, f, new(header)) }), each(full, func(f file) { adrg(b, f, new(map[string]any)) })},
		{"parse, headers only", each(cut, func(f file) { ours(b, f) }), each(cut, func(f file) { adrg(b, f, new(header)) }), each(cut, func(f file) { adrg(b, f, new(map[string]any)) })},
	} {
		measure := func(read func()) time.Duration {
			start := processorTime(b)
			for range 5 {
				read()
			}
			return processorTime(b) - start
		}
		b.Run(c.name, func(b *testing.B) {
			var p, s, m []time.Duration
			for b.Loop() {
				p, s, m = append(p, measure(c.post)), append(s, measure(c.strct)), append(m, measure(c.mapped))
			}
			median := func(d []time.Duration) float64 { slices.Sort(d); return float64(d[len(d)/2]) }
			b.ReportMetric(median(p)/median(s), "x-struct")
			b.ReportMetric(median(p)/median(m), "x-map")
		})
	}
}

// processorTime is what this process has used, garbage collection included.
func processorTime(tb testing.TB) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkMemory reports what a loaded collection keeps for each post beside bodies.
func BenchmarkMemory(b *testing.B) {
	files, _ := content(b)
	tree := fstest.MapFS{}
	const copies = 100
	for i := range copies {
		for _, f := range files {
			tree[fmt.Sprintf("%d/%s", i, f.name)] = &fstest.MapFile{Data: f.src}
		}
	}
	ps := &post.Parser{KeepBytes: -1}
	var posts []*post.Post
	var before, after runtime.MemStats
	for b.Loop() {
		posts = nil
		runtime.GC()
		runtime.ReadMemStats(&before)
		var err error
		if posts, err = ps.Load(b.Context(), tree); err != nil {
			b.Fatal(err)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
	}
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/float64(len(posts)), "kept-B/post")
}
