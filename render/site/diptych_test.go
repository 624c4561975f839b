package site_test

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
)

func TestBothLanguagesSideBySide(t *testing.T) {
	posts := map[string]string{
		"en/fog.md":   "---\ntitle: Fog\ntranslationKey: fog\ndate: 2024-05-02\n---\nThe foghorn sounds 3 times. See [below](#below).\n\n## Below\n\nOnly here.\n",
		"fr/brume.md": "---\ntitle: Brume\ndate: 2024-05-01\ntranslationKey: fog\n---\nLa corne de brume sonne 3 fois. Voir [plus bas](#bas).\n\n## Bas\n",
		"ar/fog.md":   "---\ntitle: ضباب\ntranslationKey: fog\n---\nيُطلق البوق 3 مرات.\n",
		"en/alone.md": "---\ntitle: Alone\n---\nAlone.\n",
	}
	s, _ := build(t, site.Builder{Router: route.Router{Base: "https://a.example"}, Diptych: true}, files(posts))
	page := read(t, s, "diptych/en/fog/index.html")
	for _, want := range []string{
		`<meta name="robots" content="noindex">`, `<a lang="fr" hreflang="fr" dir="ltr" href="/fr/brume/">Brume</a>`,
		`<div class="content" lang="fr" dir="ltr"><p class="tongue">Français</p>` + "\n" + `<p>La corne de brume sonne 3 fois. Voir <a href="/fr/brume/#bas">plus bas</a>.</p>`,
		`<div class="content" lang="en" dir="ltr"><p class="tongue">English</p>` + "\n" + `<p>The foghorn sounds 3 times. See <a href="/en/fog/#below">below</a>.</p>`,
		`<p class="absent">Absent de cette version</p>`, `<p>Only here.</p>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
	if strings.Contains(page, "canonical") || strings.Contains(page, "ld+json") {
		t.Errorf("a page that is not to be found has an address: %s", page)
	}
	if ar := read(t, s, "diptych/ar/fog/index.html"); !strings.Contains(ar, `<div class="content" lang="ar" dir="rtl">`) || !strings.Contains(ar, ">Brume</a>") {
		t.Errorf("the Arabic page is not beside the original: %s", ar)
	}
	if fr := read(t, s, "fr/brume/index.html"); !strings.Contains(fr, `href="/diptych/ar/fog/"`) || !strings.Contains(fr, `href="/diptych/en/fog/"`) {
		t.Errorf("the original does not lead to its diptychs: %s", fr)
	}
	if memory := read(t, s, "diptych/en_fr.tsv"); !strings.Contains(memory, "The foghorn sounds 3 times. See below.\tLa corne de brume sonne 3 fois. Voir plus bas.\n") {
		t.Error(memory)
	}
	if memory := read(t, s, "diptych/en_fr.tmx"); !strings.Contains(memory, "<seg>La corne de brume") {
		t.Error(memory)
	}
	for _, file := range s.Files() {
		if strings.Contains(file, "alone") && strings.HasPrefix(file, "diptych") || file == "diptych/fr/brume/index.html" {
			t.Errorf("there is %s", file)
		}
	}
	plain, _ := build(t, site.Builder{}, files(posts))
	if _, err := fs.Stat(plain, "diptych"); err == nil {
		t.Error("there are diptychs, and nobody asked for them")
	}
}
