package route_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/render/route"
)

func TestFindFiles(t *testing.T) {
	content := fstest.MapFS{"en/a.md": {}, "en/a.png": {}, "img/b.svg": {}, ".git/config": {}, "img/.hidden": {}, "c.markdown": {}}
	if got, want := route.FindFiles(content), []string{"en/a.png", "img/b.svg"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
