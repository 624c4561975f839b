package demo

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

func load(t *testing.T) []*post.Post {
	t.Helper()
	posts, err := post.Load(Content())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range posts {
		if len(p.Warnings) > 0 {
			t.Errorf("%s", p.Warnings)
		}
	}
	return posts
}

func TestContentIsWhole(t *testing.T) {
	for _, p := range load(t) {
		if p.Title == "" || p.Description == "" {
			t.Errorf("%s: no title or description", p.Path)
		}
		if p.LangFrom != post.FromFolder {
			t.Errorf("%s: its language comes from its %s, not from its folder", p.Path, p.LangFrom)
		}
		if p.Image() != "" && p.ImageAlt == "" {
			t.Errorf("%s: an image without a text", p.Path)
		}
		body, err := p.Body()
		if err != nil {
			t.Fatal(err)
		}
		if !norm.NFC.IsNormal(body) {
			t.Errorf("%s: not in NFC", p.Path)
		}
	}
}

func TestWorksAreTied(t *testing.T) {
	c := bilingual.Pair(load(t))
	if f := c.Faults(); len(f) > 0 {
		t.Errorf("%s", f)
	}
	var whole int
	for set := range c.All() {
		if set.In(language.English) != nil && set.In(language.French) != nil {
			whole++
		}
	}
	if whole < 10 {
		t.Errorf("%d works are in English and French, and ten are promised", whole)
	}
	for _, lang := range []language.Tag{language.English, language.French} {
		if len(slices.Collect(c.Missing(lang))) == 0 {
			t.Errorf("every work is in %s, and one should wait for its translation", lang)
		}
	}
}

func TestLinksLeadSomewhere(t *testing.T) {
	posts := load(t)
	c := bilingual.Pair(posts)
	anchors := map[*post.Post][]string{}
	for _, p := range posts {
		d, err := document.Parse(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range d.Headings {
			anchors[p] = append(anchors[p], h.Anchor)
		}
	}
	file := func(p *post.Post, name string) bool {
		if !strings.HasPrefix(name, "/") {
			name = path.Join(path.Dir(p.Path), name)
		}
		info, err := fs.Stat(Content(), strings.TrimPrefix(name, "/"))
		return err == nil && info.Size() < 30<<10
	}
	for _, p := range posts {
		d, _ := document.Parse(p)
		for _, l := range d.Links {
			if strings.Contains(l.Destination, ":") {
				continue
			}
			to, fragment, ok := c.Resolve(p, l.Destination)
			switch {
			case !ok && !file(p, l.Destination):
				t.Errorf("%s: %s leads nowhere", l.Place, l.Destination)
			case ok && fragment != "" && !slices.Contains(anchors[to], fragment):
				t.Errorf("%s: %s leads to no heading of %s: %q", l.Place, l.Destination, to.Path, anchors[to])
			}
		}
		for _, image := range d.Images {
			if image.Alt == "" || !file(p, image.Source) {
				t.Errorf("%s: %s has no text, is not there or is larger than 30 KB", image.Place, image.Source)
			}
		}
		if p.Image() != "" && !file(p, p.Image()) {
			t.Errorf("%s: %s is not there or is larger than 30 KB", p.Path, p.Image())
		}
	}
}

func TestNamesSuitAModule(t *testing.T) {
	safe := regexp.MustCompile(`^[A-Za-z0-9._/-]+$`)
	err := fs.WalkDir(Content(), ".", func(name string, _ fs.DirEntry, err error) error {
		if !safe.MatchString(name) {
			t.Errorf("%q", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
