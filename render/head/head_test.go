package head_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render/head"
	"golang.org/x/text/language"
)

// data returns the JSON-LD of a head.
func data(t *testing.T, h head.Head) map[string]any {
	t.Helper()
	_, rest, _ := strings.Cut(string(h.HTML()), `<script type="application/ld+json">`)
	text, after, ok := strings.Cut(rest, "</script>\n")
	var m map[string]any
	if err := json.Unmarshal([]byte(text), &m); err != nil || !ok || after != "" {
		t.Fatalf("%v, %q after it: %s", err, after, text)
	}
	return m
}

func TestTextOfAuthorsStaysText(t *testing.T) {
	const hostile = `</script><script>alert("1")</script> & <!--` + "\u2028"
	h := head.Head{Title: hostile, Publication: hostile, Description: hostile, URL: "https://a.example/", Authors: []string{hostile}, Keywords: []string{hostile}, Type: head.Posting}
	if m := data(t, h); m["headline"] != hostile || m["description"] != hostile {
		t.Errorf("%q", m)
	}
	if html := string(h.HTML()); strings.Count(html, "<script") != 1 || strings.Contains(html, "<!--") {
		t.Error(html)
	}
}

func TestNothingOfNetworksWithoutAHost(t *testing.T) {
	h := head.Head{Title: "A", Description: "B", URL: "/a/", Images: []head.Image{{URL: "/a.png"}}, Feeds: []head.Feed{{"application/feed+json", "A", "/feed.json"}}}
	want := "<title>A</title>\n<meta name=\"description\" content=\"B\">\n<link rel=\"alternate\" type=\"application/feed+json\" title=\"A\" href=\"/feed.json\">\n"
	if got := string(h.HTML()); got != want {
		t.Error(got)
	}
}

func TestLocale(t *testing.T) {
	for tag, want := range map[string]string{
		"fr-CA": "fr_CA", "fr": "fr_FR", "ja": "ja_JP", "zh-Hant": "zh_TW", "es-419": "es_ES", "sr-Latn-ME": "sr_ME", "eo": "", "und": "",
	} {
		html := string(head.Head{URL: "https://a.example/", Lang: language.MustParse(tag)}.HTML())
		_, rest, _ := strings.Cut(html, `"og:locale" content="`)
		if got, _, _ := strings.Cut(rest, `"`); got != want {
			t.Errorf("%s is %q, not %q", tag, got, want)
		}
	}
}

func TestImagesThatNetworksShow(t *testing.T) {
	for url, shown := range map[string]bool{
		"https://a.example/a.svg": false, "https://a.example/a.SVG?x=.png": false, "https://a.example/a.gif": false, "https://a.example/a.avif": false,
		"data:image/png;base64,AA": false, "/a.png": false,
		"https://a.example/a.png": true, "https://a.example/a.JPEG": true, "https://a.example/a.webp?w=9": true, "https://images.example/42": true,
	} {
		html := string(head.Head{URL: "https://a.example/", Images: []head.Image{{URL: url}}}.HTML())
		if strings.Contains(html, "og:image") != shown || strings.Contains(html, "summary_large_image") != shown {
			t.Errorf("%s: %s", url, html)
		}
	}
}

func TestOnlyTheOriginalNamesTranslations(t *testing.T) {
	en := head.Alternate{Lang: language.English, URL: "https://a.example/", Title: "A"}
	fr := head.Alternate{Lang: language.French, URL: "https://b.example/", Title: "B"}
	ja := head.Alternate{Lang: language.Japanese, URL: "https://c.example/", Title: "C"}
	h := head.Head{URL: fr.URL, Lang: fr.Lang, Alternates: []head.Alternate{en, fr, ja}, Original: &fr}
	m := data(t, h)
	if list, _ := m["workTranslation"].([]any); len(list) != 2 || list[0].(map[string]any)["inLanguage"] != "en" || m["translationOfWork"] != nil || m["@type"] != "WebPage" {
		t.Errorf("%v", m)
	}
	h.URL, h.Lang = ja.URL, ja.Lang
	m = data(t, h)
	if of, _ := m["translationOfWork"].(map[string]any); of["url"] != fr.URL || of["name"] != "B" || m["workTranslation"] != nil {
		t.Errorf("%v", m)
	}
	h.Original = nil
	if m = data(t, h); m["translationOfWork"] != nil || m["workTranslation"] != nil {
		t.Errorf("%v", m)
	}
}
