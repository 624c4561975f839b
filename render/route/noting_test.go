package route_test

import (
	"fmt"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// told is what Routes tell, as lines.
type told []string

func (l *told) Link(from *post.Post, dest string, to route.Target) {
	*l = append(*l, fmt.Sprint("link ", from.Path, " ", dest, " ", to.URL))
}

func (l *told) Ref(from *post.Post, dest string, lang language.Tag, to route.Target) {
	*l = append(*l, fmt.Sprint("ref ", from.Path, " ", dest, " ", lang, " ", to.URL))
}

func (l *told) Size(file string, width, height int) {
	*l = append(*l, fmt.Sprint("size ", file, " ", width, " ", height))
}

func (l *told) File(name string, content []byte, _ error) {
	*l = append(*l, fmt.Sprintf("file %s %s", name, content))
}

func TestNoting(t *testing.T) {
	fsys := fstest.MapFS{
		"en/a.md": {Data: []byte("---\ntitle: A\n---\n")},
		"en/b.md": {Data: []byte("---\ntitle: B\n---\n")},
	}
	posts, err := post.Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	rs, err := (&route.Router{FS: fsys}).Route(bilingual.Pair(posts))
	if err != nil {
		t.Fatal(err)
	}
	var l told
	noting := rs.Noting(&l)
	noting.Resolve(posts[0], "b.md")
	noting.Resolve(posts[0], "#here")
	noting.Resolve(posts[0], "https://example.org/")
	noting.ResolveRef(posts[0], "b", language.Und)
	noting.ResolveRef(posts[0], "nowhere", language.English)
	noting.ImageSize("img/a.png")
	noting.NoteFile("note.html", []byte("x"), nil)
	rs.Resolve(posts[0], "b.md")
	rs.NoteFile("note.html", nil, nil)
	want := told{"link en/a.md b.md /en/b/", "ref en/a.md b und /en/b/", "link en/a.md nowhere /en/nowhere", "ref en/a.md nowhere en /en/nowhere", "size img/a.png 0 0", "file note.html x"}
	if !slices.Equal(l, want) {
		t.Errorf("%q", l)
	}
}
