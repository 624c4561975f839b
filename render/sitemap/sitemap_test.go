package sitemap

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"
)

// folder keeps the files of a sitemap.
type folder map[string]string

func (d folder) create(name string) (io.WriteCloser, error) { return &file{dir: d, name: name}, nil }

type file struct {
	bytes.Buffer
	dir  folder
	name string
}

func (f *file) Close() error { f.dir[f.name] = f.String(); return nil }

type urlset struct {
	URLs []struct {
		Loc     string `xml:"loc"`
		LastMod string `xml:"lastmod"`
		Links   []struct {
			Rel  string `xml:"rel,attr"`
			Lang string `xml:"hreflang,attr"`
			Href string `xml:"href,attr"`
		} `xml:"http://www.w3.org/1999/xhtml link"`
	} `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 url"`
}

func TestAlternates(t *testing.T) {
	d := folder{}
	w := Writer{Base: "https://example.ca/", Create: d.create}
	alternates := []Alternate{
		{language.CanadianFrench, "https://example.ca/fr/a&b/"},
		{language.English, "https://example.ca/en/a/"},
		{language.Und, "https://example.ca/en/a/"},
	}
	day := time.Date(2024, 5, 6, 0, 0, 0, 0, time.UTC)
	for _, u := range []URL{
		{Loc: "https://example.ca/fr/a&b/", LastMod: day, DayOnly: true, Alternates: alternates},
		{Loc: "https://example.ca/en/a/", LastMod: day.Add(time.Hour), Alternates: alternates},
		{Loc: "https://example.ca/en/alone/"},
	} {
		if err := w.Add(u); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil || len(d) != 1 {
		t.Fatalf("%v, %d files", err, len(d))
	}
	var got urlset
	if err := xml.Unmarshal([]byte(d["sitemap.xml"]), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.URLs) != 3 || got.URLs[0].Loc != "https://example.ca/fr/a&b/" || got.URLs[0].LastMod != "2024-05-06" ||
		got.URLs[1].LastMod != "2024-05-06T01:00:00Z" || got.URLs[2].LastMod != "" || len(got.URLs[2].Links) != 0 {
		t.Errorf("%+v", got)
	}
	links := got.URLs[0].Links
	if len(links) != 3 || links[0].Rel != "alternate" || links[0].Lang != "fr-CA" || links[2].Lang != "x-default" || links[2].Href != "https://example.ca/en/a/" {
		t.Errorf("%+v", links)
	}
}

func TestIndexPastTheLimits(t *testing.T) {
	for _, limits := range []struct{ urls, size int }{{3, MaxBytes}, {MaxURLs, 400}} {
		d := folder{}
		w := Writer{Base: "https://example.ca/", Create: d.create, maxURLs: limits.urls, maxBytes: limits.size}
		for i := range 10 {
			if err := w.Add(URL{Loc: fmt.Sprintf("https://example.ca/%d/", i)}); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		var index struct {
			Files []string `xml:"sitemap>loc"`
		}
		if err := xml.Unmarshal([]byte(d["sitemap.xml"]), &index); err != nil || len(index.Files) != len(d)-1 {
			t.Fatalf("%v: %v of %d files", err, index.Files, len(d))
		}
		n := 0
		for _, address := range index.Files {
			name := strings.TrimPrefix(address, w.Base)
			var got urlset
			if err := xml.Unmarshal([]byte(d[name]), &got); err != nil || len(got.URLs) == 0 || len(got.URLs) > limits.urls || len(d[name]) > limits.size {
				t.Errorf("%s: %v, %d addresses, %d bytes", name, err, len(got.URLs), len(d[name]))
			}
			n += len(got.URLs)
		}
		if n != 10 {
			t.Errorf("%d of 10 addresses", n)
		}
	}
}

func TestEmpty(t *testing.T) {
	d := folder{}
	w := Writer{Create: d.create}
	var got urlset
	if err := w.Close(); err != nil || xml.Unmarshal([]byte(d["sitemap.xml"]), &got) != nil {
		t.Errorf("%v: %q", err, d["sitemap.xml"])
	}
}

func TestErrorIsKept(t *testing.T) {
	full := errors.New("the disk is full")
	w := Writer{Create: func(string) (io.WriteCloser, error) { return nil, full }, maxURLs: 1, maxBytes: MaxBytes}
	if err := w.Add(URL{Loc: "https://example.ca/1"}); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := w.Add(URL{Loc: "https://example.ca/2"}); !errors.Is(err, full) {
			t.Error(err)
		}
	}
	if !errors.Is(w.Close(), full) {
		t.Error("Close has no error")
	}
}

// A Writer that is closed writes nothing more: its files stay as they are.
func TestClosed(t *testing.T) {
	d := folder{}
	w := Writer{Create: d.create}
	if err := w.Add(URL{Loc: "https://example.ca/1"}); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := w.Close(); err != nil || !strings.Contains(d["sitemap.xml"], "https://example.ca/1") {
			t.Errorf("%v: %q", err, d["sitemap.xml"])
		}
	}
	if err := w.Add(URL{Loc: "https://example.ca/2"}); err == nil || w.Close() != nil {
		t.Errorf("Add: %v, Close: %v", err, w.Close())
	}
}

func TestErrorOfCloseIsKept(t *testing.T) {
	full, calls := errors.New("the disk is full"), 0
	w := Writer{Create: func(string) (io.WriteCloser, error) { calls++; return nil, full }}
	for range 2 {
		if err := w.Close(); !errors.Is(err, full) {
			t.Error(err)
		}
	}
	if err := w.Add(URL{}); !errors.Is(err, full) || calls != 1 {
		t.Errorf("%v, %d calls", err, calls)
	}
	if err := new(Writer).Close(); err == nil || !strings.Contains(err.Error(), "Create") {
		t.Errorf("without Create: %v", err)
	}
}
