package site_test

import (
	"bytes"
	"context"
	"fmt"
	"html/template"
	"image"
	"image/png"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/site"
	"github.com/diptych-go/diptych/render/words"
	"golang.org/x/text/language"
)

// A magazine is a small bilingual content that someone edits at random.
type magazine struct {
	*rand.Rand
	files, templates fstest.MapFS
	builder          site.Builder
	words            words.Catalogue
	now              time.Time // when the last file was edited
	timeless         bool      // the files have no times, as in embed
	parser           post.Parser
}

func newMagazine(seed uint64) *magazine {
	m := &magazine{Rand: rand.New(rand.NewPCG(seed, 0)), files: fstest.MapFS{}, templates: fstest.MapFS{}, words: words.Catalogue{}, now: time.Date(2020, 1, 1, 0, 0, 0, 1, time.UTC), timeless: seed%2 == 0}
	m.parser.KeepBytes = int64(seed%4) - 2 // in half of them none
	m.builder.Router.Base = "https://example.ca/"
	m.put("en/_index.md", "---\ntitle: Ferries\n---\nWelcome to the [list](blog/).\n")
	m.put("fr/_index.md", "---\ntitle: Traversiers\n---\nBienvenue.\n")
	m.put("_includes/note.html", "A note.\n")
	m.put("notes.txt", "one")
	m.picture("img/a.png", 10)
	for range 12 {
		m.post(m.name())
	}
	return m
}

func (m *magazine) put(name, text string) {
	f := &fstest.MapFile{Data: []byte(text)}
	if m.now = m.now.Add(time.Hour); !m.timeless {
		f.ModTime = m.now
	}
	m.files[name] = f
}

func (m *magazine) picture(name string, width int) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, width, 10))); err != nil {
		panic(err)
	}
	m.put(name, b.String())
}

func (m *magazine) one(of ...string) string { return of[m.IntN(len(of))] }

// name is the path of a post, that of one which is there now and then.
func (m *magazine) name() string {
	return fmt.Sprintf("%s/%sp%d.md", m.one("en", "fr"), m.one("", "blog/", "blog/"), m.IntN(9))
}

// existing is the path of a post that is there.
func (m *magazine) existing() string {
	posts := slices.DeleteFunc(slices.Sorted(maps.Keys(m.files)), func(name string) bool { return path.Ext(name) != ".md" })
	return posts[m.IntN(len(posts))]
}

// post writes a post.
func (m *magazine) post(name string) {
	m.put(name, m.header()+m.body())
}

func (m *magazine) header() string {
	var b strings.Builder
	b.WriteString("---\n")
	field := func(odds float64, format string, values ...any) {
		if m.Float64() < odds {
			fmt.Fprintf(&b, format+"\n", values...)
		}
	}
	field(.8, "title: %s %s", m.one("Tides", "Les marées", "Winter", "L'hiver : \"brume\""), m.one("", "again", "[b]"))
	field(.8, "date: 2024-%02d-%02d", 1+m.IntN(3), 1+m.IntN(28))
	field(.2, "updated: 2024-06-%02dT10:00:00Z", 1+m.IntN(28))
	field(.5, "tags: [%s]", m.one("sea", "boat", "sea, boat", "mer"))
	field(.3, "categories: [%s]", m.one("news", "history"))
	field(.3, "translationKey: k%d", m.IntN(4))
	field(.3, "description: %s", m.one("About the sea.", "Sur la mer."))
	field(.2, "weight: %d", m.IntN(5))
	field(.2, "aliases: [/old%d/]", m.IntN(3))
	field(.2, "slug: s%d", m.IntN(4))
	field(.1, "draft: true")
	field(.1, "publishDate: 2024-02-15")
	field(.3, "image: /img/%s.png", m.one("a", "b"))
	field(.2, "authors: [%s]", m.one("Ann", "Luc"))
	field(.1, "linkTitle: Short")
	field(.1, "original: true")
	b.WriteString("---\n")
	return b.String()
}

func (m *magazine) body() string {
	pieces := []string{
		"Plain words, number %d.", "See [another](p%d.md).", "See [a passage](p%d.md#part).", "## Part\n\nOf %d.", "# A heading %d", "![Boat](/img/a.png)", "![Buoy](/img/b.png)",
		"{%% include note.html %%}", "Write to {{ site.email }} or {{ site.nobody }}.", `Read [this]({{< ref "p%d" >}}).`, "{{< unknown >}}", "[Nowhere](gone%d.md)",
		`<img src="/img/a.png" alt="">`, "A note[^1].\n\n[^1]: With %d words.", "[Notes](/notes.txt) and [tags](/en/tags/).", "| a | b |\n|---|---|\n| %d | 2 |",
	}
	var parts []string
	for range 1 + m.IntN(4) {
		p := pieces[m.IntN(len(pieces))]
		if strings.Contains(p, "%d") {
			p = fmt.Sprintf(p, m.IntN(9))
		} else {
			p = strings.ReplaceAll(p, "%%", "%")
		}
		parts = append(parts, p)
	}
	if m.now.Hour()%4 == 0 { // more than is read of it for its header
		parts = append(parts, strings.Repeat("Long words. ", 500))
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// edit makes one change, and says which.
func (m *magazine) edit() string {
	name := m.existing()
	text := string(m.files[name].Data)
	head := strings.Index(text, "\n---\n") + len("\n---\n")
	switch m.IntN(18) {
	case 0, 1, 2:
		m.put(name, text[:head]+m.body())
		return "the body of " + name
	case 3, 4, 5:
		m.put(name, m.header()+text[head:])
		return "the header of " + name
	case 6:
		m.files[m.name()] = m.files[name]
		delete(m.files, name)
		return "another name for " + name
	case 7:
		delete(m.files, name)
		if len(m.files) < 8 {
			m.post(name)
		}
		return "no " + name
	case 8:
		name = m.name()
		m.post(name)
		return "a new post " + name
	case 9:
		if m.put("notes.txt", m.one("one", "two", "three")); m.IntN(3) == 0 {
			delete(m.files, "notes.txt")
		}
		return "a file"
	case 10:
		name = m.one("img/a.png", "img/b.png")
		m.picture(name, 1+m.IntN(40))
		return "the picture " + name
	case 11:
		if m.put("_includes/note.html", m.one("A note.", "Another *note*.", "![Boat](/img/a.png)")+"\n"); m.IntN(4) == 0 {
			delete(m.files, "_includes/note.html")
		}
		return "the include"
	case 12:
		delete(m.templates, "post.html")
		if m.IntN(2) == 0 {
			m.templates["post.html"] = &fstest.MapFile{Data: []byte(m.one(
				`{{define "main"}}<h1>{{.Title}}</h1>{{.Page.Content}}{{end}}`, `{{define "main"}}<h1>{{.Page.Post.Path}}</h1>{{.Page.Excerpt}}{{.Page.Head}}{{end}}`))}
		}
		return "a template"
	case 13:
		m.words[language.English] = map[string]string{"older": m.one("Older", "Before this")}
		return "a word"
	case 14:
		switch r := &m.builder.Router; m.IntN(7) {
		case 0:
			r.PerPage = m.IntN(5)
		case 1:
			r.Drafts = !r.Drafts
		case 2:
			r.Fallback = !r.Fallback
		case 3:
			m.builder.FeedItems = m.IntN(4) - 1
		case 4:
			m.builder.Diptych = !m.builder.Diptych
		case 5:
			r.Now = time.Date(2024, time.Month(1+m.IntN(4)), 1, 0, 0, 0, 0, time.UTC)
		case 6:
			r.Base = m.one("https://example.ca/", "https://example.ca/site/", "/")
		}
		return "an option"
	case 15:
		name = m.one("es/p1.md", "es/blog/p2.md")
		m.post(name)
		return "a language"
	case 16:
		delete(m.files, "es/p1.md")
		delete(m.files, "es/blog/p2.md")
		return "a language less"
	}
	return "nothing"
}

// build makes the site as the content is now.
func (m *magazine) build(t testing.TB) *site.Site {
	t.Helper()
	posts, _ := m.parser.Load(context.Background(), m.files)
	b := m.builder
	b.Files, b.Templates = m.files, m.templates
	b.Renderer = &render.Renderer{RawHTML: render.Trusted, Includes: m.files, Words: m.words, Site: map[string]any{"email": "a@example.ca"}}
	s, err := b.Build(context.Background(), bilingual.Pair(posts))
	if s == nil {
		t.Fatal(err)
	}
	return s
}

func write(t testing.TB, s *site.Site, dir string) site.Written {
	t.Helper()
	w, err := (&site.Writer{NoSync: true}).Write(context.Background(), s, dir)
	if err != nil && w.Faults.Err() == nil {
		t.Fatal(err)
	}
	return w
}

// same fails if two folders differ in more than the manifest.
func same(t testing.TB, got, want string) {
	t.Helper()
	a, b := tree(t, got), tree(t, want)
	for name, text := range b {
		if other, there := a[name]; !there {
			t.Errorf("%s is missing", name)
		} else if other != text {
			t.Errorf("%s is\n%s\nwant\n%s", name, other, text)
		}
	}
	for name := range a {
		if _, there := b[name]; !there {
			t.Errorf("%s is left", name)
		}
	}
}

func tree(t testing.TB, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == manifest {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		all[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// A write after any edits leaves what a first write of the same content makes, and
// tells the same faults.
func FuzzWriteAfterEdits(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(seed, 8)
	}
	f.Fuzz(afterEdits)
}

// afterEdits edits a magazine at random, and writes it into the same folder each time.
func afterEdits(t *testing.T, seed uint64, steps int) {
	m, dir := newMagazine(seed), t.TempDir()
	write(t, m.build(t), dir)
	var edits []string
	for range min(steps, 50) {
		for range 1 + m.IntN(2) {
			edits = append(edits, m.edit())
		}
		if m.IntN(4) == 0 {
			edits = append(edits, m.spoil(t, dir))
		}
		got := write(t, m.build(t), dir)
		fresh := t.TempDir()
		want := write(t, m.build(t), fresh)
		same(t, dir, fresh)
		if a, b := fmt.Sprint(got.Faults), fmt.Sprint(want.Faults); a != b {
			t.Errorf("it tells\n%s\nwant\n%s", a, b)
		}
		if t.Failed() {
			t.Fatalf("after %q", edits)
		}
	}
	if w := write(t, m.build(t), dir); w.Rendered != 0 || w.Unchanged < w.Files+w.Pages {
		t.Errorf("with nothing changed: %+v", w)
	}
}

// spoil changes something in the folder that was written to.
func (m *magazine) spoil(t *testing.T, dir string) string {
	t.Helper()
	names := slices.Sorted(maps.Keys(tree(t, dir)))
	name := names[m.IntN(len(names))]
	file := filepath.Join(dir, filepath.FromSlash(name))
	var err error
	what := "nothing spoilt"
	switch m.IntN(3) {
	case 0:
		what, err = name+" removed from the folder", os.Remove(file)
	case 1:
		what, err = name+" changed in the folder", os.WriteFile(file, []byte("mine"), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return what
}

// After an edit, what shows it is made again, and no more.
func TestRendered(t *testing.T) {
	m, dir := newMagazine(1), t.TempDir()
	q := func(i int, fields, body string) {
		m.put(fmt.Sprintf("en/blog/q%d.md", i), fmt.Sprintf("---\ndate: 2023-01-%02d\n%s---\n%s", i+1, fields, body))
	}
	for i := range 30 {
		q(i, "title: Tide\ntags: [sea]\n", "Text.\n")
	}
	q(3, "title: Links\n", "See [a part](q7.md#part) and [a post](q9.md).\n")
	q(7, "title: Parts\n", "## Part\n")
	q(4, "title: Includes\n", "{% include tide.html %}\n")
	q(6, "title: Shows\n", "![Buoy](/img/buoy.png)\n")
	m.put("_includes/tide.html", "High.\n")
	m.picture("img/buoy.png", 20)
	for _, test := range []struct {
		what string
		edit func()
		made int
	}{
		{"nothing", func() {}, 0},
		{"a file", func() { m.put("notes.txt", "edited") }, 0},
		{"an old body", func() { q(5, "title: Tide\ntags: [sea]\n", "Edited.\n") }, 1},
		{"a new body, which the feeds have", func() { q(29, "title: Tide\ntags: [sea]\n", "Edited.\n") }, 6},
		{"a passage, to which q3 leads", func() { q(7, "title: Parts\n", "## Section\n") }, 2},
		{"a title", func() { q(9, "title: Another\ntags: [sea]\n", "Text.\n") }, 9},
		{"a field that no page shows", func() { q(9, "title: Another\ntags: [sea]\nunseen: true\n", "Text.\n") }, 2},
		{"an include", func() { m.put("_includes/tide.html", "Low.\n") }, 1},
		{"a picture", func() { m.picture("img/buoy.png", 30) }, 1},
	} {
		write(t, m.build(t), dir)
		test.edit()
		w := write(t, m.build(t), dir)
		if w.Rendered != test.made {
			t.Errorf("%s: %d are made, want %d", test.what, w.Rendered, test.made)
		}
		fresh := t.TempDir()
		if all := write(t, m.build(t), fresh); all.Faults.Error() != w.Faults.Error() || all.Pages != w.Pages {
			t.Errorf("%s: it tells\n%v\nwant\n%v", test.what, w.Faults, all.Faults)
		}
		same(t, dir, fresh)
	}
}

// What pages show may change though none of their own files does.
func TestRenderedForOthers(t *testing.T) {
	for what, edit := range map[string]func(m *magazine){
		"a day has come":          func(m *magazine) { m.builder.Router.Now = time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC) },
		"another is the original": func(m *magazine) { m.put("en/a.md", "---\ntitle: A\noriginal: true\n---\n") },
		"a file is gone":          func(m *magazine) { delete(m.files, "notes.txt") },
		"a zone has another rule": func(m *magazine) { m.builder.Router.Location = time.FixedZone("X", 3600) },
	} {
		m, dir := newMagazine(1), t.TempDir()
		m.put("en/a.md", "---\ntitle: A\n---\n[Notes](/notes.txt)\n")
		m.put("fr/a.md", "---\ntitle: Un\n---\n")
		m.put("es/b.md", "---\ntitle: B\ndate: 2024-02-29T23:30:00Z\npublishDate: 2024-02-15\n---\n")
		m.put("es/c.md", "---\ntitle: C\ndate: 2024-02-29T23:30:00Z\n---\n")
		m.templates["post.html"] = &fstest.MapFile{Data: []byte(`{{define "main"}}{{.Page.Head}}{{.Page.Content}}{{end}}`)}
		m.builder.Router.Fallback = true
		m.builder.Router.Now = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
		m.builder.Router.Location = time.FixedZone("X", 0)
		write(t, m.build(t), dir)
		edit(m)
		w, fresh := write(t, m.build(t), dir), t.TempDir()
		all := write(t, m.build(t), fresh)
		if same(t, dir, fresh); w.Rendered == 0 || w.Faults.Error() != all.Faults.Error() || t.Failed() {
			t.Errorf("%s: %d are made", what, w.Rendered)
		}
	}
}

// Functions cannot be compared, so all is made again, unless their version is named.
func TestRenderedByFunctions(t *testing.T) {
	m, dir := newMagazine(1), t.TempDir()
	m.builder.Funcs = template.FuncMap{"shout": strings.ToUpper}
	all := write(t, m.build(t), dir).Rendered
	if w := write(t, m.build(t), dir); w.Rendered != all {
		t.Errorf("%+v, want %d made", w, all)
	}
	for version, want := range map[string]int{"1": all, "2": all} {
		m.builder.Version = version
		if w := write(t, m.build(t), dir); w.Rendered != want {
			t.Errorf("version %s: %+v", version, w)
		}
		if w := write(t, m.build(t), dir); w.Rendered != 0 {
			t.Errorf("version %s again: %+v", version, w)
		}
	}
}

// A function that decides where pages stand is told by where they stand.
func TestRenderedByAddress(t *testing.T) {
	m, dir := newMagazine(1), t.TempDir()
	m.builder.Router.Address = func(p *post.Post) string { return "moved/" + p.Name }
	write(t, m.build(t), dir)
	if w := write(t, m.build(t), dir); w.Rendered != 0 {
		t.Errorf("%+v", w)
	}
}

// Whatever happened to the manifest, the pages are right.
func FuzzManifest(f *testing.F) {
	f.Add(-1, byte(0), "")
	f.Add(0, byte(1), "")
	f.Add(60, byte(2), "")
	f.Add(900, byte(8), "")
	f.Add(1500, byte(0), "")
	f.Add(3000, byte(16), "")
	f.Add(0, byte(0), "diptych manifest 1\n0123456789abcdef0123456789abcdef notes.txt\n")
	f.Add(0, byte(0), "diptych manifest 2\n \n\t@1\n")
	f.Add(0, byte(0), "diptych manifest 3\n")
	m := newMagazine(3)
	old := f.TempDir()
	write(f, m.build(f), old)
	text, err := os.ReadFile(filepath.Join(old, manifest))
	if err != nil {
		f.Fatal(err)
	}
	m.put("en/blog/p1.md", "---\ntitle: Edited\n---\nText.\n")
	want := f.TempDir()
	write(f, m.build(f), want)
	f.Fuzz(func(t *testing.T, at int, flip byte, other string) {
		dir := t.TempDir()
		if err := os.CopyFS(dir, os.DirFS(old)); err != nil {
			t.Fatal(err)
		}
		damaged := slices.Clone(text)
		switch {
		case other != "":
			damaged = []byte(other)
		case at >= 0 && at < len(damaged) && flip != 0:
			damaged[at] ^= flip
		case at >= 0 && at < len(damaged):
			damaged = damaged[:at]
		}
		if err := os.WriteFile(filepath.Join(dir, manifest), damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		write(t, m.build(t), dir)
		for name, text := range tree(t, want) {
			if got := tree(t, dir)[name]; got != text {
				t.Errorf("%s is\n%s\nwant\n%s", name, got, text)
			}
		}
	})
}
