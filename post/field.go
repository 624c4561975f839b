package post

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// names are the fields of a front matter that a [Post] has by name, and what
// they are called in real content. The first that has a value counts.
var names = map[string][]string{
	"title":          {"title"},
	"description":    {"description", "summary"},
	"slug":           {"slug"},
	"url":            {"url", "permalink"},
	"authors":        {"authors", "author"},
	"tags":           {"tags", "taxonomies.tags"},
	"image":          {"image", "images"},
	"image-alt":      {"image-alt", "image_alt", "imageAlt"},
	"date":           {"date", "pubDate", "publishDate", "datePublished"},
	"updated":        {"updated", "lastmod", "last_modified_at", "lastModified", "dateModified", "modified", "updatedDate", "lastUpdated"},
	"draft":          {"draft"},
	"published":      {"published"},
	"lang":           {"lang", "language", "locale"},
	"aliases":        {"aliases", "redirect_from"},
	"translationKey": {"translationKey", "translation_key"},
}

// fieldNames are the names that a field goes by: the caller's first.
func (ps *Parser) fieldNames(field string) []string {
	if own := ps.Names[field]; len(own) > 0 {
		return append(slices.Clone(own), names[field]...)
	}
	return names[field]
}

// fieldReader fills a Post from its Meta.
type fieldReader struct {
	*reader
	ps   *Parser
	meta *Meta
}

func (f *fieldReader) read(p *Post) {
	p.Title = f.text("title")
	p.Description = f.text("description")
	p.Slug = f.text("slug")
	p.URL = f.text("url")
	p.Authors = f.texts("authors", "name")
	p.Tags = f.texts("tags", "")
	p.Aliases = f.texts("aliases", "")
	p.Image, p.ImageAlt = f.image()
	p.Draft = f.truth("draft", false) || !f.truth("published", true)
	p.Date = f.date("date")
	p.Updated = f.date("updated")
	if p.Date.IsZero() {
		if day, _ := cutFileDate(stem(f.path)); day != "" {
			p.Date, _ = parseDate(day, f.ps.location())
			p.Date.Place = Place{Path: f.path}
		}
	}
	if f.faults.Count(Error) == 0 {
		f.nearMisses()
	}
}

// find is the first field of its names that has a value.
func (f *fieldReader) find(field string) (name string, v *value) {
	for _, name := range f.ps.fieldNames(field) {
		first, rest, nested := strings.Cut(name, ".")
		_, v := f.meta.find(first)
		if nested && v != nil && v.kind == table {
			_, v = (&Meta{root: *v}).find(rest)
		}
		if v != nil && v.kind != null && (!nested || v.kind != table) {
			return name, v
		}
	}
	return "", nil
}

func (f *fieldReader) wrong(s Severity, v *value, name, message, hint string) {
	f.faultAt(f.place(v), s, name, message, hint)
}

// text is a field that is one text.
func (f *fieldReader) text(field string) string {
	name, v := f.find(field)
	switch {
	case v == nil:
		return ""
	case !v.scalar():
		f.wrong(Error, v, name, fmt.Sprintf("%s is %s, and text is wanted", name, v.kind), name+`: "…"`)
		return ""
	}
	return strings.Trim(v.text, " \t\r\n")
}

// texts is a field that is a list of texts, or a single one; items that are
// tables give the text of their key.
func (f *fieldReader) texts(field, key string) []string {
	name, v := f.find(field)
	if v == nil {
		return nil
	}
	items := []value{*v}
	if v.kind == list {
		items = v.items
	}
	var texts []string
	for i := range items {
		item := &items[i]
		if item.kind == table && key != "" {
			if _, item = (&Meta{root: *item}).find(key); item == nil {
				item = &items[i]
			}
		}
		switch {
		case !item.scalar():
			f.wrong(Warning, item, name, fmt.Sprintf("%s holds %s, and texts are wanted; it is left out here and kept in Meta", name, item.kind), name+": [one, another]")
		case strings.TrimSpace(item.text) != "":
			texts = append(texts, strings.TrimSpace(item.text))
		}
	}
	return texts
}

// image is a text, a list whose first counts, or a table of source and text.
func (f *fieldReader) image() (src, alt string) {
	if _, v := f.find("image-alt"); v != nil && v.scalar() {
		alt = strings.TrimSpace(v.text)
	}
	name, v := f.find("image")
	if v != nil && v.kind == list && len(v.items) > 0 {
		v = &v.items[0]
	}
	switch {
	case v == nil || v.kind == list:
		return "", alt
	case v.kind == table:
		m := Meta{root: *v}
		for _, key := range []string{"src", "url", "path", "file"} {
			if src == "" {
				src = m.String(key)
			}
		}
		if alt == "" {
			alt = m.String("alt")
		}
		if src == "" {
			f.wrong(Warning, v, name, name+" is a table without src; it is kept in Meta", name+": {src: …, alt: …}")
		}
		return src, alt
	}
	return strings.TrimSpace(v.text), alt
}

// truth is a field that is true or false, in words too.
func (f *fieldReader) truth(field string, absent bool) bool {
	name, v := f.find(field)
	if v == nil {
		return absent
	}
	if v.scalar() {
		switch strings.ToLower(strings.TrimSpace(v.text)) {
		case "true", "yes", "on", "1":
			return true
		case "false", "no", "off", "0", "":
			return false
		}
	}
	f.wrong(Error, v, name, fmt.Sprintf("%s is neither true nor false", name), fmt.Sprintf("write %s: true or %s: false", name, name))
	return absent
}

// date is a field that is a date.
func (f *fieldReader) date(field string) Date {
	name, v := f.find(field)
	switch {
	case v == nil || v.scalar() && strings.TrimSpace(v.text) == "":
		return Date{}
	case !v.scalar():
		f.wrong(Error, v, name, fmt.Sprintf("%s is %s, and a date is wanted", name, v.kind), dateForms)
		return Date{}
	}
	d, err := parseDate(v.text, f.ps.location())
	if err != nil {
		f.wrong(Error, v, name, name+": "+explainDate(v.text, err), dateForms)
		f.faults[len(f.faults)-1].Err = err
		return Date{}
	}
	d.Place = f.place(v)
	return d
}

// location is where dates without a zone are read.
func (ps *Parser) location() *time.Location {
	if ps.Location == nil {
		return time.UTC
	}
	return ps.Location
}

// nearMisses warns of fields whose names are nearly known ones that the post lacks.
func (f *fieldReader) nearMisses() {
	for k := range f.meta.root.pairs() {
		if known(f.ps, k.text) {
			continue
		}
		for field, all := range names {
			if _, v := f.find(field); v != nil {
				continue
			}
			for _, name := range all {
				if nearly(strings.ToLower(k.text), strings.ToLower(name)) {
					f.wrong(Warning, k, k.text, fmt.Sprintf("%q is not a field that is known", k.text), fmt.Sprintf("did you mean %s?", name))
				}
			}
		}
	}
}

func known(ps *Parser, key string) bool {
	is := func(name string) bool { return strings.EqualFold(name, key) }
	for field := range names {
		if slices.ContainsFunc(ps.fieldNames(field), is) {
			return true
		}
	}
	return false
}

// nearly tells whether one slip of the finger lies between two names: two
// letters swapped, one lost or doubled or added, and in longer names one wrong.
func nearly(a, b string) bool {
	if len(a) < 4 || len(b) < 4 || a == b {
		return false
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	x, y := a[i:len(a)-j], b[i:len(b)-j]
	switch {
	case len(x) == 2 && len(y) == 2:
		return x[0] == y[1] && x[1] == y[0]
	case len(x) == 1 && len(y) == 1:
		return len(a) > 5
	}
	return len(x)+len(y) == 1 && len(b) > 4
}
