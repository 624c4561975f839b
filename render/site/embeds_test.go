package site_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/site"
)

// A shortcode without a meaning is reported once for the whole site, with how often it
// stands in how many posts; one with a function is not reported.
func TestWriteReportsEachEmbedOnce(t *testing.T) {
	fsys := fstest.MapFS{}
	for i := range 4 {
		fsys[fmt.Sprintf("en/%d.md", i)] = &fstest.MapFile{Data: []byte("---\ntitle: A\n---\n{{< tabs >}}*text*{{< /tabs >}} {{< tabs >}} {{ site.mail }} {{< known >}}\n")}
	}
	known := func(w io.Writer, _ *render.EmbedCall) error { _, err := io.WriteString(w, "known"); return err }
	s, _ := build(t, site.Builder{Renderer: &render.Renderer{Embeds: map[string]render.EmbedFunc{"known": known}}}, fsys)
	written, err := s.Write(t.Context(), t.TempDir(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range written.Faults {
		if u := new(render.UnknownEmbed); errors.As(f, &u) {
			got = append(got, fmt.Sprint(f.Place, " ", u.Name, " ", u.Count, " ", u.Posts))
		}
	}
	if want := "en/0.md:4:1 tabs 8 4; en/0.md:4:46 site.mail 4 4"; strings.Join(got, "; ") != want {
		t.Errorf("faults %q, want %q", strings.Join(got, "; "), want)
	}
}
