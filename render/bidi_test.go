package render_test

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render"
	"golang.org/x/text/language"
)

// What runs from left to right keeps its order in Arabic.
func TestNumbersInArabic(t *testing.T) {
	for _, c := range []struct{ lang, body, want string }{
		{"ar", "الهاتف: +1 613-555-0100 الآن", `<p>الهاتف: <span dir="ltr">+1 613-555-0100</span> الآن</p>`},
		{"ar", "اتصل (613) 555-0100.", `<p>اتصل <span dir="ltr">(613) 555-0100</span>.</p>`},
		{"fa", "دما -5 است و **+12**", `<p>دما <span dir="ltr">-5</span> است و <strong><span dir="ltr">+12</span></strong></p>`},
		{"ur", "رقم 1 000 000 اور 800.555.0100\nآخر", "<p>رقم <span dir=\"ltr\">1 000 000</span> اور <span dir=\"ltr\">800.555.0100</span>\nآخر</p>"},
		{"ar", "من 1990-2000 و 10:30 و 3.5 و A-5", `<p>من 1990-2000 و 10:30 و 3.5 و A-5</p>`},
		{"ar", "`a --b` <https://example.ca/>", `<p><code dir="ltr">a --b</code> <a href="https://example.ca/" dir="ltr">https://example.ca/</a></p>`},
		{"ar", "```\na --b\n```", "<pre tabindex=\"0\" dir=\"ltr\"><code>a --b\n</code></pre>"},
		{"ar", `هنا $$(-1)^n$$ و {{ x "-1" }}`, `<p>هنا $$(-1)^n$$ و {{ x &quot;-1&quot; }}</p>`},
		{"en", "call +1 613-555-0100", `<p>call +1 613-555-0100</p>`},
	} {
		r := new(render.Renderer)
		var b strings.Builder
		if err := r.Write(&b, parsed(t, r, c.lang, c.body)); err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSuffix(b.String(), "\n"); got != c.want {
			t.Errorf("%s: got %s, want %s", c.lang, got, c.want)
		}
	}
	r := new(render.Renderer)
	if got := r.Text(language.Arabic, "اتصل 613-555-0100"); got != "اتصل \u2066613-555-0100\u2069" || r.Text(language.Arabic, got) != got {
		t.Errorf("title: %q", got)
	}
}
