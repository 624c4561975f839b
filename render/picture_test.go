package render_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

func TestImagesKeepTheirRoom(t *testing.T) {
	files := fstest.MapFS{
		"img/a.svg":    {Data: []byte(`<svg width="40" height="30">`)},
		"img/b.png":    {Data: []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x0a\x00\x00\x00\x14........")},
		"img/text.png": {Data: []byte("text")},
		"img/pipe.png": {Mode: fs.ModeNamedPipe},
	}
	rt := route.Router{FS: files, Files: []string{"img/a.svg", "img/b.png", "img/text.png", "img/pipe.png"}}
	rs, _ := routed(t, rt, map[string]string{
		"en/a.md":     "![A](/img/a.svg)\n\n![B](../img/b.png) ![C](/img/text.png) ![D](/img/pipe.png) ![E](https://elsewhere.example/e.png)\n",
		"en/cover.md": "---\ntitle: A\nimage: /img/b.png\n---\n![A](/img/a.svg)\n",
	})
	page, _ := new(render.Renderer).Page(rs, at(t, rs, "en/a.md"))
	content, _ := page.Content()
	const later = ` loading="lazy" decoding="async"`
	for _, want := range []string{
		`<img src="/img/a.svg" alt="A" width="40" height="30">`, `<img src="/img/b.png" alt="B" width="10" height="20"` + later + `>`,
		`<img src="/img/text.png" alt="C"` + later + `>`, `<img src="/img/pipe.png" alt="D"` + later + `>`, `<img src="https://elsewhere.example/e.png" alt="E"` + later + `>`,
	} {
		if !strings.Contains(string(content), want) {
			t.Errorf("no %s in %s", want, content)
		}
	}
	cover, _ := new(render.Renderer).Page(rs, at(t, rs, "en/cover.md"))
	if content, _ := cover.Content(); !strings.Contains(string(content), later) {
		t.Errorf("below the picture of the front matter: %s", content)
	}
	if cover.ImageWidth != 10 || cover.ImageHeight != 20 {
		t.Errorf("%d by %d", cover.ImageWidth, cover.ImageHeight)
	}
}

func TestImagesOfRawHTMLKeepTheirRoom(t *testing.T) {
	files := fstest.MapFS{"a.svg": {Data: []byte(`<svg width="40" height="30">`)}}
	rs, _ := routed(t, route.Router{FS: files, Files: []string{"a.svg"}}, map[string]string{
		"en/a.md": "<img src=\"../a.svg\" alt=\"A\">\n\nB <img alt='C' src='/a.svg'> <img src=../a.svg width=9> <img src=/a.svg>\n",
	})
	page, _ := (&render.Renderer{RawHTML: render.Trusted}).Page(rs, at(t, rs, "en/a.md"))
	content, _ := page.Content()
	for _, want := range []string{
		`<img src="/a.svg" width="40" height="30" alt="A">`, `<img alt='C' src='/a.svg' width="40" height="30">`, `<img src="/a.svg" width=9>`, `<img src="/a.svg" width="40" height="30">`,
	} {
		if !strings.Contains(string(content), want) {
			t.Errorf("no %s in %s", want, content)
		}
	}
}
