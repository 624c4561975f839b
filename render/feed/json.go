package feed

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"iter"
)

// JSONType is the media type of a JSON Feed.
const JSONType = "application/feed+json"

type (
	jsonFeed struct {
		Version     string          `json:"version"`
		Title       string          `json:"title"`
		Home        string          `json:"home_page_url,omitempty"`
		URL         string          `json:"feed_url,omitempty"`
		Description string          `json:"description,omitempty"`
		Icon        string          `json:"icon,omitempty"`
		Authors     []jsonAuthor    `json:"authors,omitempty"`
		Language    string          `json:"language,omitempty"`
		Alternates  []jsonAlternate `json:"_alternates,omitempty"`
	}
	jsonAuthor struct {
		Name string `json:"name"`
	}
	jsonAlternate struct {
		Lang string `json:"hreflang"`
		URL  string `json:"url"`
	}
	jsonItem struct {
		ID         string          `json:"id"`
		URL        string          `json:"url,omitempty"`
		Title      string          `json:"title,omitempty"`
		Content    *string         `json:"content_html,omitempty"`
		Text       *string         `json:"content_text,omitempty"`
		Summary    string          `json:"summary,omitempty"`
		Image      string          `json:"image,omitempty"`
		Published  string          `json:"date_published,omitempty"`
		Modified   string          `json:"date_modified,omitempty"`
		Authors    []jsonAuthor    `json:"authors,omitempty"`
		Tags       []string        `json:"tags,omitempty"`
		Language   string          `json:"language,omitempty"`
		Alternates []jsonAlternate `json:"_alternates,omitempty"`
	}
)

// WriteJSON writes the feed as JSON Feed 1.1. Alternates are in the extension "_alternates", a
// list of objects with hreflang and url. WriteJSON returns the first error of w.
func (f *Feed) WriteJSON(w io.Writer, items iter.Seq[Item]) error {
	b := bufio.NewWriter(w)
	head := marshal(jsonFeed{Version: "https://jsonfeed.org/version/1.1", Title: f.Title, Home: f.Home, URL: f.URL, Description: f.Description,
		Icon: f.Image, Authors: authors(f.Authors), Language: f.Lang.String(), Alternates: alternates(f.Alternates)})
	_, _ = b.Write(head[:len(head)-1]) // without its brace
	_, _ = b.WriteString(`,"items":[`)
	comma := "\n"
	for it := range items {
		_, _ = b.WriteString(comma)
		_, _ = b.Write(marshal(f.jsonItem(&it)))
		comma = ",\n"
	}
	_, _ = b.WriteString("\n]}\n")
	return b.Flush()
}

func (f *Feed) jsonItem(it *Item) jsonItem {
	j := jsonItem{ID: it.id(), URL: it.URL, Title: it.Title, Summary: it.Summary, Image: it.Image, Authors: authors(it.Authors), Tags: it.Tags,
		Language: f.Lang.String(), Alternates: alternates(it.Alternates)}
	if it.Content != "" {
		j.Content = &it.Content
	} else {
		j.Text = &it.Summary // the format requires one of the two
	}
	if !it.Published.IsZero() {
		j.Published = rfc3339(it.Published)
	}
	if !it.Updated.IsZero() {
		j.Modified = rfc3339(it.Updated)
	}
	return j
}

// marshal encodes v without escaping HTML. It does not fail, because v holds only strings.
func marshal(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // strings always encode
	return bytes.TrimRight(b.Bytes(), "\n")
}

func authors(names []string) []jsonAuthor {
	var list []jsonAuthor
	for _, name := range names {
		list = append(list, jsonAuthor{name})
	}
	return list
}

func alternates(all []Alternate) []jsonAlternate {
	var list []jsonAlternate
	for _, t := range all {
		list = append(list, jsonAlternate{t.Lang.String(), t.URL})
	}
	return list
}
