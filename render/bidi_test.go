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
		{"ar", "من 1990-2000 أو 5–10 أيام", `<p>من <span dir="ltr">1990-2000</span> أو <span dir="ltr">5–10</span> أيام</p>`},
		{"fa", "از ۱۹۹۰-۲۰۰۰", `<p>از <span dir="ltr">۱۹۹۰-۲۰۰۰</span></p>`},
		{"ar", "من ١٩٩٠-٢٠٠٠", `<p>من ١٩٩٠-٢٠٠٠</p>`},
		{"ar", "هاتف ٠١٢-٣٤٥-٦٧٨٩ أو ٠١ ٢٣٤٥٦٧", `<p>هاتف <bdo dir="ltr">٠١٢-٣٤٥-٦٧٨٩</bdo> أو <bdo dir="ltr">٠١ ٢٣٤٥٦٧</bdo></p>`},
		{"ar", "في 2024-05-01 و613-555-0100 وال-5", `<p>في <span dir="ltr">2024-05-01</span> و<span dir="ltr">613-555-0100</span> وال-5</p>`},
		{"ar", "عند 10:30 و 3.5 و A-5 و 1/2 و (GC Notify)، 192.168", `<p>عند 10:30 و 3.5 و A-5 و 1/2 و (GC Notify)، 192.168</p>`},
		{"ar", "لغة C++ و C# و channel# و @ferry و example.ca/fr/ و .NET.", `<p>لغة <span dir="ltr">C++</span> و <span dir="ltr">C#</span> و channel# و <span dir="ltr">@ferry</span> و <span dir="ltr">example.ca/fr/</span> و <span dir="ltr">.NET</span>.</p>`},
		{"ar", "[/fr/a/](https://example.ca/fr/a/)", `<p><a href="https://example.ca/fr/a/"><span dir="ltr">/fr/a/</span></a></p>`},
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
	if got := r.Text(language.Arabic, "هاتف ٠١٢-٣٤٥-٦٧٨٩"); got != "هاتف \u2066\u202d٠١٢-٣٤٥-٦٧٨٩\u202c\u2069" {
		t.Errorf("title: %q", got)
	}
}
