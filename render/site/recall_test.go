package site_test

import (
	"io/fs"
	"path"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/site"
)

// readings counts the bytes of posts that are read.
type readings struct {
	fstest.MapFS
	bytes atomic.Int64
}

type reading struct {
	fs.File
	of *readings
}

func (r *readings) Open(name string) (fs.File, error) {
	f, err := r.MapFS.Open(name)
	if path.Ext(name) == ".md" && err == nil {
		f = reading{f, r}
	}
	return f, err
}

func (r reading) Read(b []byte) (int, error) {
	n, err := r.File.Read(b)
	r.of.bytes.Add(int64(n))
	return n, err
}

// rewrite writes the posts of r into dir again.
func (r *readings) rewrite(t *testing.T, dir string) site.Written {
	t.Helper()
	r.bytes.Store(0)
	posts, err := (&post.Parser{KeepBytes: -1}).Load(t.Context(), r)
	if read := r.bytes.Load(); read > int64(len(r.MapFS))*4<<10 {
		t.Errorf("%d bytes read for the headers", read)
	}
	if err != nil {
		t.Fatal(err)
	}
	s, err := site.Build(bilingual.Pair(posts))
	if s == nil {
		t.Fatal(err)
	}
	r.bytes.Store(0)
	return write(t, s, dir)
}

// A later write knows by size and time what is in bodies.
func TestBodiesAreNotReadAgain(t *testing.T) {
	text := strings.Repeat("Some words of the body. ", 1000)
	old, now := time.Now().Add(-time.Hour), time.Now().Truncate(time.Second)
	r := &readings{MapFS: fstest.MapFS{
		"en/titled.md":  {Data: []byte("---\ntitle: A\n---\n" + text), ModTime: old},
		"fr/heading.md": {Data: []byte("---\ndraft: false\n---\n# Titre\n\n" + text), ModTime: old},
		"fr/_index.md":  {Data: []byte("---\ntitle: Accueil\n---\n" + text), ModTime: old},
	}}
	edit := func(name string, at time.Time) {
		b := []byte(strings.Replace(string(r.MapFS[name].Data), "Some words", "Five words", 1))
		r.MapFS[name] = &fstest.MapFile{Data: b, ModTime: at}
	}
	dir := t.TempDir()
	for _, step := range []struct {
		what     string
		edit     func()
		rendered bool
		read     bool
	}{
		{"first", func() {}, true, true},
		{"nothing changed", func() {}, false, false},
		{"only the time changed", func() { r.MapFS["en/titled.md"].ModTime = old.Add(time.Second) }, false, true},
		{"nothing changed since", func() {}, false, false},
		{"of equal size", func() { edit("en/titled.md", now) }, true, true},
		{"of equal size, in the same second", func() { edit("fr/heading.md", now) }, true, true},
		{"of equal size and time, in a second that may not be over", func() { edit("en/titled.md", now); r.MapFS["en/titled.md"].Data[30]++ }, true, true},
	} {
		step.edit()
		w, fresh := r.rewrite(t, dir), t.TempDir()
		if read := r.bytes.Load(); w.Rendered > 0 != step.rendered || read > 0 != step.read {
			t.Errorf("%s: %d rendered, %d bytes read", step.what, w.Rendered, read)
		}
		r.rewrite(t, fresh)
		same(t, dir, fresh)
	}
}

// A file system without times is read each time.
func TestBodiesWithoutTimes(t *testing.T) {
	dir := t.TempDir()
	r := &readings{MapFS: fstest.MapFS{"en/a.md": {Data: []byte("---\ntitle: A\n---\nOne.\n")}}}
	r.rewrite(t, dir)
	r.MapFS["en/a.md"].Data = []byte("---\ntitle: A\n---\nTwo.\n")
	if r.rewrite(t, dir); !strings.Contains(tree(t, dir)["en/a/index.html"], "Two.") {
		t.Error(tree(t, dir))
	}
}
