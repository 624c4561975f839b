package feed

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"
)

var (
	day    = time.Date(2024, 5, 6, 9, 30, 0, 0, time.FixedZone("", -4*3600))
	ferry  = Feed{Title: "Blogue du traversier", Lang: language.CanadianFrench, Home: "https://example.ca/fr/", URL: "https://example.ca/fr/feed.xml", Updated: day, Alternates: []Alternate{{language.English, "https://example.ca/en/feed.xml"}}}
	winter = Item{
		ID: "tag:example.ca,2024-05-06:winter", URL: "https://example.ca/fr/hiver/?a&b", Title: "L’hiver & <nous>",
		Summary: "Horaire d’hiver", Content: `<p lang="fr">Oui : <em>« hiver »</em> ]]></p>`, Authors: []string{"Ana"}, Tags: []string{"hiver"},
		Published: day, Updated: day.Add(time.Hour), Alternates: []Alternate{{language.English, "https://example.ca/en/winter/"}},
	}
	odd = Item{URL: "https://example.ca/fr/x/", Title: "a\x00b\x1b\xff", Summary: "\ufffe"}
)

type format func(*Feed, io.Writer, iter.Seq[Item]) error

var formats = map[string]format{"atom": (*Feed).WriteAtom, "rss": (*Feed).WriteRSS, "json": (*Feed).WriteJSON}

func written(t *testing.T, write format, f Feed, items ...Item) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := write(&f, &b, slices.Values(items)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

type atom struct {
	XMLName xml.Name
	Lang    string   `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	ID      string   `xml:"id"`
	Title   string   `xml:"title"`
	Updated string   `xml:"updated"`
	Authors []string `xml:"author>name"`
	Links   []link   `xml:"link"`
	Entries []struct {
		ID        string   `xml:"id"`
		Title     string   `xml:"title"`
		Updated   string   `xml:"updated"`
		Published string   `xml:"published"`
		Links     []link   `xml:"link"`
		Authors   []string `xml:"author>name"`
		Content   struct {
			Type string `xml:"type,attr"`
			HTML string `xml:",chardata"`
		} `xml:"content"`
	} `xml:"entry"`
}

type link struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Lang string `xml:"hreflang,attr"`
	Href string `xml:"href,attr"`
}

func TestAtom(t *testing.T) {
	var got atom
	if err := xml.Unmarshal(written(t, (*Feed).WriteAtom, ferry, winter, odd), &got); err != nil {
		t.Fatal(err)
	}
	if got.XMLName.Space != "http://www.w3.org/2005/Atom" || got.Lang != "fr-CA" || got.ID != ferry.URL || got.Updated != "2024-05-06T09:30:00-04:00" {
		t.Errorf("%+v", got)
	}
	if want := (link{"alternate", AtomType, "en", "https://example.ca/en/feed.xml"}); !slices.Contains(got.Links, want) {
		t.Errorf("the alternate is not among %v", got.Links)
	}
	if !slices.Contains(got.Links, link{"self", AtomType, "", ferry.URL}) {
		t.Errorf("no link to itself: %v", got.Links)
	}
	if len(got.Authors) != 1 {
		t.Error("a feed whose entries name no author needs one")
	}
	e := got.Entries[0]
	if e.ID != winter.ID || e.Title != winter.Title || e.Updated != "2024-05-06T10:30:00-04:00" || e.Content.Type != "html" || e.Content.HTML != winter.Content {
		t.Errorf("%+v", e)
	}
	if !slices.Contains(e.Links, link{"alternate", "text/html", "en", "https://example.ca/en/winter/"}) {
		t.Errorf("no translation: %v", e.Links)
	}
	if e := got.Entries[1]; e.ID != odd.URL || e.Updated == "" || strings.ContainsAny(e.Title, "\x00\x1b") {
		t.Errorf("%+v", e)
	}
}

func TestRSS(t *testing.T) {
	var got struct {
		Version string `xml:"version,attr"`
		Channel struct {
			Title       string `xml:"title"`
			Description string `xml:"description"`
			Language    string `xml:"language"`
			Items       []struct {
				GUID struct {
					Permalink string `xml:"isPermaLink,attr"`
					Text      string `xml:",chardata"`
				} `xml:"guid"`
				Date    string `xml:"pubDate"`
				Content string `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
				Creator string `xml:"http://purl.org/dc/elements/1.1/ creator"`
			} `xml:"item"`
		} `xml:"channel"`
	}
	if err := xml.Unmarshal(written(t, (*Feed).WriteRSS, ferry, winter, odd), &got); err != nil {
		t.Fatal(err)
	}
	c := got.Channel
	if got.Version != "2.0" || c.Title != ferry.Title || c.Description == "" || c.Language != "fr-CA" {
		t.Errorf("%+v", got)
	}
	if i := c.Items[0]; i.GUID.Permalink != "false" || i.GUID.Text != winter.ID || i.Date != "Mon, 06 May 2024 09:30:00 -0400" || i.Content != winter.Content || i.Creator != "Ana" {
		t.Errorf("%+v", i)
	}
	if i := c.Items[1]; i.GUID.Permalink != "true" || i.GUID.Text != odd.URL {
		t.Errorf("%+v", i)
	}
}

func TestJSON(t *testing.T) {
	var got struct {
		Version  string `json:"version"`
		Language string `json:"language"`
		Items    []map[string]any
	}
	if err := json.Unmarshal(written(t, (*Feed).WriteJSON, ferry, winter, odd), &got); err != nil {
		t.Fatal(err)
	}
	if got.Version != "https://jsonfeed.org/version/1.1" || got.Language != "fr-CA" || len(got.Items) != 2 {
		t.Errorf("%+v", got)
	}
	if i := got.Items[0]; i["id"] != winter.ID || i["content_html"] != winter.Content || i["date_published"] != "2024-05-06T09:30:00-04:00" {
		t.Errorf("%v", i)
	}
	if i := got.Items[1]; i["content_text"] == nil {
		t.Errorf("an item needs content: %v", i)
	}
}

func TestEmptyFeedsAreWhole(t *testing.T) {
	for name, write := range formats {
		b := written(t, write, ferry)
		var err error
		if name == "json" {
			err = json.Unmarshal(b, new(any))
		} else {
			err = xml.Unmarshal(b, new(atom))
		}
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, b)
		}
	}
}

func TestErrorOfTheWriter(t *testing.T) {
	full := errors.New("the disk is full")
	for name, write := range formats {
		if err := write(&ferry, failing{full}, slices.Values([]Item{winter})); !errors.Is(err, full) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type failing struct{ error }

func (f failing) Write([]byte) (int, error) { return 0, f.error }

func TestTagURI(t *testing.T) {
	got, err := TagURI("https://example.ca:8080/fr/", day, "fr/été")
	if err != nil || got != "tag:example.ca,2024-05-06:fr/%C3%A9t%C3%A9" {
		t.Error(got, err)
	}
	if _, err := TagURI("/fr/", day, "a"); err == nil {
		t.Error("an address without a host has no tag URI")
	}
}
