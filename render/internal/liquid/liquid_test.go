package liquid_test

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/internal/liquid"
)

func scope(t *testing.T) *liquid.Scope {
	t.Helper()
	p, err := post.Parse("fr/marche.md", []byte("---\ntitle: Le marché du port\ndate: 2024-05-01\nauthor:\n  name: Ana\ntags: [fruits, pain]\nopen: false\nstalls: 12\n---\n"))
	if err != nil {
		t.Fatal(err)
	}
	site := map[string]any{"baseurl": "/blog", "emails": map[string]string{"dto": "info@example.ca"}, "alt": map[string]any{"fr": "/fr"}, "days": []string{"mardi", "samedi"}}
	return &liquid.Scope{Root: func(name string) (any, bool) {
		switch name {
		case "page":
			return p.Meta, true
		case "site":
			return site, true
		}
		return nil, false
	}}
}

func TestEval(t *testing.T) {
	s := scope(t)
	for _, c := range []struct{ expr, want, missing string }{
		{`page.title`, "Le marché du port", ""},
		{` page.author.name | upcase `, "ANA", ""},
		{`page["title"] | downcase`, "le marché du port", ""},
		{`page.tags | join: " et "`, "fruits et pain", ""},
		{`page.tags[1]`, "pain", ""},
		{`page.tags.first | capitalize`, "Fruits", ""},
		{`page.tags | size`, "2", ""},
		{`page.stalls`, "12", ""},
		{`page.date`, "2024-05-01", ""},
		{`page.none`, "", ""},
		{`page.none | default: "rien"`, "rien", ""},
		{`page.none|default("rien")|upper`, "RIEN", ""},
		{`site.emails.dto`, "info@example.ca", ""},
		{`site.alt[page.lang]`, "", ""},
		{`site.alt["fr"] | append: '/a'`, "/fr/a", ""},
		{`"/a" | prepend: site.baseurl`, "/blog/a", ""},
		{`"/a" | prepend: other.base[ page.lang ]`, "/a", "other.base[ page.lang ]"},
		{`site.days | last`, "samedi", ""},
		{`"a-b" | replace: "-", "+" | strip`, "a+b", ""},
		{`"<b>pain</b>" | strip_html`, "pain", ""},
		{`"un deux trois" | truncate: 6, "…"`, "un de…", ""},
		{`true`, "true", ""},
		{`nil`, "", ""},
		{`other.title | default: "x"`, "x", ""},
	} {
		v, ok := s.Eval(c.expr)
		if got := liquid.String(v.Any); !ok || !v.Known || got != c.want || v.Missing != c.missing {
			t.Errorf("%s is %q, missing %q, known %v, read %v, want %q, missing %q", c.expr, got, v.Missing, v.Known, ok, c.want, c.missing)
		}
	}
	for expr, missing := range map[string]string{"other.title": "other.title", `page.title | where: "a", "b"`: "| where", "other | upcase": "other"} {
		if v, ok := s.Eval(expr); !ok || v.Known || v.Missing != missing {
			t.Errorf("%s is known as %v, missing %q", expr, v.Any, v.Missing)
		}
	}
	for _, expr := range []string{"", "|", "a b", `"open`, `macro("a")`, "page.", "page[", "a | ", "a |b:", "1.2.3", strings.Repeat("a[", 50), "{{"} {
		if v, ok := s.Eval(expr); ok {
			t.Errorf("%q is read as %v", expr, v)
		}
	}
}

// A value never grows beyond a bound, whatever filters are chained.
func TestEvalBound(t *testing.T) {
	v, _ := scope(t).Eval(`"a"` + strings.Repeat(` | replace: "a", "aaaaaaaaaaaaaaaa"`, 20))
	if n := len(liquid.String(v.Any)); n > 64<<10 {
		t.Errorf("%d bytes", n)
	}
}

func TestTrue(t *testing.T) {
	s := scope(t)
	for expr, want := range map[string]bool{
		"page.title": true, "page.open": false, "page.none": false, "not page.open": true,
		"page.stalls > 10": true, "page.stalls <= 10": false, `page.title == "Le marché du port"`: true, `page.title != "x"`: true,
		`page.tags contains "pain"`: true, `page.title contains "port"`: true, `"pain" in page.tags`: true,
		"page.open or page.title": true, "page.open and page.title": false, "page.none == nil": true, "page.none == empty": false,
		"page.open and other": false, "page.title or other": true, "other and page.open": false,
	} {
		if got, known := s.True(expr); got != want || !known {
			t.Errorf("%s is %v, known %v", expr, got, known)
		}
	}
	for _, expr := range []string{"other", "page.title and other", "other == 1", "loop.first or page.open", "f(x)", "", "page.title ?"} {
		if got, known := s.True(expr); got || known {
			t.Errorf("%q is known to be %v", expr, got)
		}
	}
}
