package post_test

import (
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/post"
)

func TestIsIndex(t *testing.T) {
	files := map[string]string{ // i for an index, s for one of a section
		"index.md": "i", "en/index.md": "i", "fr/index.fr.md": "i", "a/_index.md": "s", "a/_index.fr.md": "s",
		"b/index-fr.md": "i", "b/index-en.md": "i", "reindex.md": "", "en/reindex.md": "", "index-of-names.md": "",
		"fr/index-fr.md": "i", "index/a.md": "", "a/indexing.md": "", "a/re_index.md": "",
	}
	fsys := fstest.MapFS{}
	for path := range files {
		fsys[path] = &fstest.MapFile{}
	}
	posts, err := post.Load(fsys)
	if err != nil || len(posts) != len(files) {
		t.Fatal(len(posts), err)
	}
	for _, p := range posts {
		if want := files[p.Path]; p.IsIndex() != (want != "") || p.IsSection() != (want == "s") {
			t.Errorf("%s: %v, %v", p.Path, p.IsIndex(), p.IsSection())
		}
	}
}
