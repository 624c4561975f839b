package head

import (
	"bytes"
	"encoding/json"
	"strings"

	"golang.org/x/text/language"
)

// A thing is a node of JSON-LD. Its names are from the vocabulary of schema.org.
type thing struct {
	Context     string   `json:"@context,omitempty"`
	Type        Type     `json:"@type"`
	ID          string   `json:"@id,omitempty"`
	URL         string   `json:"url,omitempty"`
	Name        string   `json:"name,omitempty"`
	Headline    string   `json:"headline,omitempty"`
	Description string   `json:"description,omitempty"`
	InLanguage  string   `json:"inLanguage,omitempty"`
	Published   string   `json:"datePublished,omitempty"`
	Modified    string   `json:"dateModified,omitempty"`
	Author      []*thing `json:"author,omitempty"`
	Keywords    []string `json:"keywords,omitempty"`
	Image       []*thing `json:"image,omitempty"`
	Caption     string   `json:"caption,omitempty"`
	PartOf      *thing   `json:"isPartOf,omitempty"`
	Translation []*thing `json:"workTranslation,omitempty"`
	Translated  *thing   `json:"translationOfWork,omitempty"`
}

// linkedData writes what search engines read of a page as JSON-LD.
func (h Head) linkedData(b *builder) {
	t := &thing{
		Context: "https://schema.org", Type: h.kind(), ID: h.URL, URL: h.URL, Description: h.Description, InLanguage: tag(h.Lang),
		Published: h.Published, Modified: h.Modified, Keywords: h.Keywords,
	}
	if t.Type == Posting || strings.HasSuffix(string(t.Type), string(Article)) {
		t.Headline = h.Title
	} else {
		t.Name = h.Title
	}
	for _, name := range h.Authors {
		kind := Type("Person")
		if name == h.Publication { // the publication is the author
			kind = "Organization"
		}
		t.Author = append(t.Author, &thing{Type: kind, Name: name})
	}
	for _, i := range h.Images {
		t.Image = append(t.Image, &thing{Type: "ImageObject", URL: i.URL, Caption: i.Alt})
	}
	if h.Publication != "" && t.Type != Site {
		t.PartOf = &thing{Type: Site, Name: h.Publication}
	}
	h.tie(t)
	var data bytes.Buffer
	if json.NewEncoder(&data).Encode(t) != nil { // Encode escapes <, > and &, so nothing in it ends the element
		return
	}
	b.WriteString(`<script type="application/ld+json">`)
	b.Write(bytes.TrimSpace(data.Bytes()))
	b.WriteString("</script>\n")
}

// tie adds the translations of the page to t: an original names its translations, and each
// translation names the original.
func (h Head) tie(t *thing) {
	if h.Original == nil {
		return
	}
	if h.Original.URL != h.URL {
		t.Translated = h.work(*h.Original)
		return
	}
	for _, a := range h.Alternates {
		if a.URL != h.URL {
			t.Translation = append(t.Translation, h.work(a))
		}
	}
}

// work returns the node for the page in another language.
func (h Head) work(a Alternate) *thing {
	return &thing{Type: h.kind(), ID: a.URL, URL: a.URL, Name: a.Title, InLanguage: tag(a.Lang)}
}

func (h Head) kind() Type {
	if h.Type == "" {
		return Page
	}
	return h.Type
}

func tag(lang language.Tag) string {
	if lang == language.Und {
		return ""
	}
	return lang.String()
}
