package bilingual_test

import (
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// What ref and relref of Hugo and link and post_url of Jekyll name.
func TestResolveRef(t *testing.T) {
	var posts []*post.Post
	for _, path := range []string{
		"en/guides/boats.md", "fr/guides/boats.md", "en/only.md", "en/x/same.md", "en/y/same.md", "en/news/_index.md", "fr/news/_index.md",
		"en/_posts/2024-05-01-fair.md", "fr/_posts/2024-05-01-fair.md", "en/trip/index.md", "fr/trip/index.md",
	} {
		p, err := post.Parse(path, []byte("---\ntitle: A\n---\n"))
		if err != nil {
			t.Fatal(err)
		}
		posts = append(posts, p)
	}
	c := bilingual.Pair(posts)
	from := posts[1]
	for _, r := range []struct{ dest, lang, want string }{
		{"boats.md", "", "fr/guides/boats.md"},
		{"boats", "en", "en/guides/boats.md"},
		{"guides/boats.md#À bord", "", "fr/guides/boats.md#À bord"},
		{"/guides/boats", "en-CA", "en/guides/boats.md"},
		{"only.md", "", "en/only.md"},
		{"only", "fr", "en/only.md"},
		{"same.md", "", ""},
		{"x/same.md", "", "en/x/same.md"},
		{"news", "", "fr/news/_index.md"},
		{"2024-05-01-fair", "", "fr/_posts/2024-05-01-fair.md"},
		{"_posts/2024-05-01-fair.md", "", "fr/_posts/2024-05-01-fair.md"},
		{"trip", "", "fr/trip/index.md"},
		{"trip/index.md", "en", "en/trip/index.md"},
		{"#ici", "", "fr/guides/boats.md#ici"},
		{"#ici", "en", "en/guides/boats.md#ici"},
		{"nowhere.md", "", ""},
		{"https://example.org/nowhere", "", ""},
		{"", "", ""},
	} {
		tag := language.Und
		if r.lang != "" {
			tag = language.MustParse(r.lang)
		}
		to, fragment, ok := c.ResolveRef(from, r.dest, tag)
		got := ""
		if ok {
			got = to.Path
		}
		if fragment != "" {
			got += "#" + fragment
		}
		if got != r.want {
			t.Errorf("ref %q in %q is %q, want %q", r.dest, r.lang, got, r.want)
		}
	}
}
