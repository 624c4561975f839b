package post

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestAddresses(t *testing.T) {
	for _, c := range []struct{ path, header, want string }{
		{"fr/_posts/2017-08-09-pain.md", "", "fr/2017-08-09-pain fr/2017/08/09/2017-08-09-pain fr/pain fr/2017/08/09/pain"},
		{"content/fr/pain.md", "url: /fr/le-pain/", "fr/le-pain content/fr/pain"},
		{"content/fr/pain.md", "permalink: https://example.org/x/", "content/fr/pain content/pain"},
		{"pain/index.fr.md", "slug: brot", "pain/brot pain/pain"},
		{"a.md", "aliases: [/old/path.html]", "a old/path"},
		{"_posts/2015-9-19-x.md", "", "2015-9-19-x 2015/09/19/x x"},
		{"content/en/a.md", "", "content/en/a en/a"},
		{"a.fr.md", "", "a fr/a"},
		{"docs/a.md", "lang: pt-BR\naliases: [/alt]", "docs/a a pt-br/docs/a pt-br/a alt pt-br/alt"},
		{"en/guides/garden.md", "", "en/guides/garden"},
		{"en/guides/berlin.md", "lang: en", "en/guides/berlin"},
		{"en/a.md", "slug: https://example.org/another", "en/https:/example.org/another en/a"},
	} {
		p, err := Parse(c.path, []byte("---\n"+c.header+"\n---\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := p.Addresses()
		for _, want := range strings.Fields(c.want) {
			if !slices.Contains(got, want) {
				t.Errorf("%s, %s: %q lacks %s", c.path, c.header, got, want)
			}
		}
		for _, not := range []string{"en/garden", "en/berlin"} {
			if slices.Contains(got, not) {
				t.Errorf("%s: %q has the address of another folder", c.path, got)
			}
		}
		if slices.Contains(got, "another") {
			t.Errorf("%s, %s: %q has a page of another site", c.path, c.header, got)
		}
		if first := strings.Fields(c.want)[0]; got[0] != first {
			t.Errorf("%s, %s: %s comes first, and %s is wanted", c.path, c.header, got[0], first)
		}
	}
}

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{
		"/a/b/": "a/b", "https://example.org/a.html?x#y": "a", "/caf%C3%A9/": "café", "cafe\u0301": "café", "/index.html": "", "https://example.org": "", "a/../b": "b",
	} {
		if got := Address(in); got != want {
			t.Errorf("Address(%q) is %q, and %q is wanted", in, got, want)
		}
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 10_000 { // what is clean already stays as it is cleaned
		in := ""
		for range rnd.IntN(8) {
			in += []string{"/", ".", "a", "b", "-", "index", ".html", " "}[rnd.IntN(8)]
		}
		if got, want := Address(in), Address(in+"?"); got != want {
			t.Fatalf("Address(%q) is %q, and %q is wanted", in, got, want)
		}
	}
}

func TestMeta(t *testing.T) {
	p, err := Parse("a.md", []byte("---\nTitle: 007\nlist: [a, 2, [x], null]\ntable: {a: 1}\none: x\nempty:\n---\n"))
	if err != nil {
		t.Fatal(err)
	}
	m := p.Meta
	if m.Len() != 5 || m.String("title") != "007" || m.String("TITLE") != "007" || m.String("list") != "" || m.String("none") != "" {
		t.Errorf("%d fields, title %q", m.Len(), m.String("title"))
	}
	if got := m.Strings("list"); !slices.Equal(got, []string{"a", "2"}) {
		t.Errorf("list %q", got)
	}
	if got := m.Strings("one"); !slices.Equal(got, []string{"x"}) {
		t.Errorf("one %q", got)
	}
	if _, found := m.Get("none"); found {
		t.Error("a field that is not there was found")
	}
	if val, found := m.Get("empty"); val != nil || !found {
		t.Errorf("an empty field: %v, %v", val, found)
	}
	if k, v := m.Place("title"); k.String() != "a.md:2:1" || v.String() != "a.md:2:8" {
		t.Errorf("title stands at %v and %v", k, v)
	}
	if k, v := m.Place("none"); k != (Place{}) || v != (Place{}) {
		t.Errorf("a field that is not there stands at %v and %v", k, v)
	}
	table, _ := m.Get("table")
	if k, _ := table.(Meta).Place("a"); k.String() != "a.md:4:9" {
		t.Errorf("table.a stands at %v", k)
	}
}

func TestFaults(t *testing.T) {
	a := &Fault{Place: Place{Path: "a.md", Line: 2}, Message: "one", Err: io.EOF}
	b := &Fault{Place: Place{Path: "a.md", Line: 1}, Severity: SeverityWarning, Message: "two"}
	l := Faults{a, b}
	l.Sort()
	if l[0] != b || l.Count(SeverityWarning) != 1 || l.Err() == nil || (Faults{b}).Err() != nil {
		t.Errorf("%v", l)
	}
	if got := l.Error(); got != "a.md:1: warning: two\na.md:2: one" {
		t.Errorf("%q", got)
	}
	if !errors.Is(l, io.EOF) {
		t.Error("the cause is lost")
	}
	plain := errors.New("plain")
	got := FaultsOf(errors.Join(fmt.Errorf("wrapped: %w", l), a, plain))
	if len(got) != 4 || !errors.Is(got[3].Err, plain) || FaultsOf(nil) != nil {
		t.Errorf("%v", got)
	}
}

func TestSeverityText(t *testing.T) {
	for s := SeverityError; s <= SeverityNote; s++ {
		b, err := json.Marshal(map[string]Severity{"s": s})
		var back map[string]Severity
		if err != nil || json.Unmarshal(b, &back) != nil || back["s"] != s {
			t.Errorf("%v is written %s and read %v", s, b, back["s"])
		}
	}
	if new(Severity).UnmarshalText([]byte("bad")) == nil {
		t.Error("bad was read")
	}
}

func TestDateText(t *testing.T) {
	var d, zero Date
	for _, in := range []string{"2017-09-12", "2017-09-12T09:00:00-04:00"} {
		if err := json.Unmarshal([]byte(`"`+in+`"`), &d); err != nil || d.ISO() != in {
			t.Errorf("%s is read as %v, %v", in, d, err)
		}
		if b, err := json.Marshal(d); err != nil || string(b) != `"`+in+`"` {
			t.Errorf("%s is written %s, %v", in, b, err)
		}
	}
	b, _ := json.Marshal(zero)
	if err := json.Unmarshal(b, &d); err != nil || !d.IsZero() {
		t.Errorf("the zero date is read as %v, %v", d, err)
	}
	if err := json.Unmarshal([]byte(`"03/04/2019"`), &d); err == nil || !strings.Contains(err.Error(), "without guessing") {
		t.Errorf("%v", err)
	}
}

func TestWithheld(t *testing.T) {
	saoPaulo, err := time.LoadLocation("America/Sao_Paulo")
	if err != nil {
		t.Skip(err)
	}
	for _, c := range []struct{ header, now, want string }{
		{"title: x", "2030-01-01T00:00:00Z", ""},
		{"draft: yes", "", "a.md: note: the post is not published: it is a draft"},
		{"published: no", "", "a.md: note: the post is not published: it is a draft"},
		{"permalink: false", "", "a.md:2:12: note: the post is not published: permalink says so"},
		{"build: {render: never}", "", "a.md:2:8: note: the post is not published: build says so"},
		{"publishDate: 2030-01-01", "", ""},
		{"publishDate: 2030-01-01", "2029-12-31T23:59:59Z", "a.md:2:14: note: the post is not published: its publish date is 2030-01-01"},
		{"publishDate: 2030-01-01", "2030-01-01T00:00:00Z", ""},
		{"publishDate: 2030-01-01", "2029-12-31T23:00:00-02:00", "a.md:2:14: note: the post is not published: its publish date is 2030-01-01"},
		{"publishDate: 2030-01-01T12:00:00Z", "2030-01-01T13:00:00+02:00", "a.md:2:14: note: the post is not published: its publish date is 2030-01-01T12:00:00Z"},
		{"expiryDate: 2030-01-01", "2029-12-31T23:59:59Z", ""},
		{"expiryDate: 2030-01-01", "2030-01-01T00:00:00Z", "a.md:2:13: note: the post is not published: it expired on 2030-01-01"},
		{"expiryDate: 2018-11-04", "2018-11-03T23:30:00-03:00", ""}, // the day begins at one o'clock there
		{"expiryDate: 2018-11-04", "2018-11-04T01:00:00-02:00", "a.md:2:13: note: the post is not published: it expired on 2018-11-04"},
	} {
		p, err := Parse("a.md", []byte("---\n"+c.header+"\n---\n"))
		if err != nil {
			t.Fatal(err)
		}
		var now time.Time
		if c.now != "" {
			if now, err = time.Parse(time.RFC3339, c.now); err != nil {
				t.Fatal(err)
			}
			if strings.HasPrefix(c.now, "2018") {
				now = now.In(saoPaulo)
			}
		}
		got := ""
		if f := p.Withheld(now); f != nil {
			got, _, _ = strings.Cut(f.Error(), "\n")
		}
		if got != c.want {
			t.Errorf("%s at %s: %s, want %s", c.header, c.now, got, c.want)
		}
	}
}
