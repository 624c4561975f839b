package post_test

import (
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/post"
)

func TestEndingsOfSeveralLanguagesAreSuffixes(t *testing.T) {
	posts, err := post.Load(fstest.MapFS{
		"fair-en.md": {Data: []byte("---\ntitle: The fair\n---\n")}, "fair-fr.md": {Data: []byte("---\ntitle: La foire\n---\n")},
		"sign-in.md": {Data: []byte("---\ntitle: Sign in\n---\n")}, "how-to.md": {Data: []byte("---\ntitle: How to\n---\n")},
		"only-fr.md": {Data: []byte("---\ntitle: Only\n---\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"fair-en.md": "en fair", "fair-fr.md": "fr fair", "sign-in.md": "und sign-in", "how-to.md": "und how-to", "only-fr.md": "und only-fr"}
	for _, p := range posts {
		if got := p.Lang.String() + " " + p.Name; got != want[p.Path] {
			t.Errorf("%s: %s, want %s", p.Path, got, want[p.Path])
		}
	}
}
