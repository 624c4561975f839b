package render_test

import (
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// A post that is nil or not in the collection is one that is not published.
func TestPostsOfNoCollection(t *testing.T) {
	posts, err := post.Load(content)
	if err != nil {
		t.Fatal(err)
	}
	rs, err := new(route.Router).Route(bilingual.Pair(posts))
	if err != nil {
		t.Fatal(err)
	}
	foreign, err := post.Parse("en/fair.md", []byte("---\ntitle: Another\nimage: a.png\n---\nA [link](way.md).\n"))
	if err != nil {
		t.Fatal(err)
	}
	r := new(render.Renderer)
	m := *rs.Edition(language.English)
	for _, p := range []*post.Post{foreign, nil} {
		for range render.Translations(rs, p) {
			t.Error("a translation")
		}
		if render.Original(rs, p) != nil {
			t.Error("an original")
		}
		if _, ok := r.Page(rs, p); ok {
			t.Error("a page")
		}
		if _, ok := r.Link(rs, posts[0], p); ok {
			t.Error("a link")
		}
		if l, ok := r.Link(rs, p, posts[0]); !ok || l.URL != "/en/fair/" {
			t.Errorf("a link from it: %+v", l)
		}
		if _, ok, err := r.Diptych(rs, p, posts[0]); ok || err != nil {
			t.Errorf("a diptych: %v", err)
		}
		newer, older := rs.Neighbours(p)
		if newer != nil || older != nil || rs.EditionOf(p) != nil || rs.ListOf(p) != nil || rs.SectionOf(p) != nil || rs.Terms(p, "tags") != nil || rs.Fallback(p, m) != nil {
			t.Error("a place")
		}
		if url := rs.FileURL(p, "a.png"); url != "/a.png" {
			t.Error(url)
		}
		rs.Resolve(p, "#here")
		for _, dest := range []string{"way.md", "/en/way/", "none", "none.md", "[[Way]]", "https://other.example/"} {
			rs.Resolve(p, dest)
			rs.ResolveRef(p, dest, language.French)
		}
	}
}
