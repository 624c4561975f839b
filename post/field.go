package post

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// field is something that a [Post] has by name.
type field uint8

const (
	fieldTitle field = iota
	fieldDescription
	fieldSlug
	fieldURL
	fieldAuthors
	fieldTags
	fieldImage
	fieldImageAlt
	fieldDate
	fieldUpdated
	fieldDraft
	fieldPublished
	fieldLang
	fieldAliases
	fieldKey
	fieldCount
)

// fields are what fields are called in [Parser.Names] and in real content, the
// usual name first. [Parser.Names] documents them.
var fields = [fieldCount]struct {
	name  string
	known []string
}{
	fieldTitle:       {"title", []string{"title"}},
	fieldDescription: {"description", []string{"description", "summary"}},
	fieldSlug:        {"slug", []string{"slug"}},
	fieldURL:         {"url", []string{"url", "permalink"}},
	fieldAuthors:     {"authors", []string{"authors", "author"}},
	fieldTags:        {"tags", []string{"tags", "taxonomies.tags"}},
	fieldImage:       {"image", []string{"image", "images"}},
	fieldImageAlt:    {"image-alt", []string{"image-alt", "image_alt", "imageAlt"}},
	fieldDate:        {"date", []string{"date", "pubDate", "publishDate", "datePublished"}},
	fieldUpdated:     {"updated", []string{"updated", "lastmod", "last_modified_at", "lastModified", "dateModified", "modified", "updatedDate", "lastUpdated"}},
	fieldDraft:       {"draft", []string{"draft"}},
	fieldPublished:   {"published", []string{"published"}},
	fieldLang:        {"lang", []string{"lang", "language", "locale"}},
	fieldAliases:     {"aliases", []string{"aliases", "redirect_from"}},
	fieldKey:         {"translationKey", []string{"translationKey", "translation_key"}}, // read by package bilingual; here for what is nearly its name
}

// lowered are the known names of each field in lower case.
var lowered = func() (all [fieldCount][]string) {
	for of := range fieldCount {
		for _, name := range fields[of].known {
			all[of] = append(all[of], strings.ToLower(name))
		}
	}
	return all
}()

// names are the names that a field goes by: the caller's first.
func (ps *Parser) names(f field) []string {
	if own := ps.Names[fields[f].name]; len(own) > 0 {
		return append(slices.Clone(own), fields[f].known...)
	}
	return fields[f].known
}

// fieldReader fills a Post from its Meta.
type fieldReader struct {
	*reader
	ps   *Parser
	meta *Meta
}

func (f *fieldReader) read(p *Post) {
	p.Title = f.text(fieldTitle)
	p.Description = f.text(fieldDescription)
	p.Slug = f.text(fieldSlug)
	p.URL = f.text(fieldURL)
	p.Authors = f.texts(fieldAuthors, "name")
	p.Tags = f.texts(fieldTags, "")
	p.Aliases = f.texts(fieldAliases, "")
	p.Image, p.ImageAlt = f.image()
	p.Draft = f.truth(fieldDraft, false) || !f.truth(fieldPublished, true)
	p.Date = f.date(fieldDate)
	p.Updated = f.date(fieldUpdated)
	if p.Date.IsZero() {
		p.Date = f.fileDate()
	}
	f.nearMisses()
}

// fileDate is the date that the file's name starts with, as in Jekyll.
func (f *fieldReader) fileDate() Date {
	day := fileDay(stem(f.path))
	if day == "" {
		return Date{}
	}
	d, err := parseDate(day, f.ps.location())
	if err != nil {
		f.faults = append(f.faults, &Fault{Place: Place{Path: f.path}, Severity: SeverityWarning, Rule: "post", Field: "date",
			Message: "the file's name: " + explainDate(day, err), Hint: "name the file after a day that exists, or write a date into its front matter", Err: err})
	}
	d.Place = Place{Path: f.path}
	return d
}

// find is the first field of its names that has a value.
func (f *fieldReader) find(of field) (name string, v *value) {
	for _, name := range f.ps.names(of) {
		if v := f.meta.lookup(name); v != nil {
			return name, v
		}
	}
	return "", nil
}

func (f *fieldReader) wrong(s Severity, v *value, name, message, hint string) {
	at := f.place(v)
	if at.Line == 0 { // of what stands inside a value TOML tells no place
		if first, _, _ := strings.Cut(name, "."); first != "" {
			_, val := f.meta.Place(first)
			at = val
		}
	}
	f.faultAt(at, s, name, message, hint)
}

// text is a field that is one text.
func (f *fieldReader) text(of field) string {
	name, v := f.find(of)
	switch {
	case v == nil:
		return ""
	case !v.scalar():
		f.wrong(SeverityError, v, name, fmt.Sprintf("%s is %s, and text is wanted", name, v.kind), f.example(name, `"…"`))
		return ""
	}
	return strings.Trim(v.text, " \t\r\n")
}

// texts is a field that is a list of texts, or a single one; items that are
// tables give the text of their key.
func (f *fieldReader) texts(of field, key string) []string {
	name, v := f.find(of)
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
			f.wrong(SeverityWarning, item, name, fmt.Sprintf("%s holds %s, and texts are wanted; it is left out here and kept in Meta", name, item.kind), f.example(name, `["one", "another"]`))
		case strings.TrimSpace(item.text) != "":
			texts = append(texts, strings.TrimSpace(item.text))
		}
	}
	return texts
}

// image is a text, a list whose first counts, or a table of source and text.
func (f *fieldReader) image() (src, alt string) {
	if _, v := f.find(fieldImageAlt); v != nil && v.scalar() {
		alt = strings.TrimSpace(v.text)
	}
	name, v := f.find(fieldImage)
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
			f.wrong(SeverityWarning, v, name, name+" is a table without src; it is kept in Meta", f.example(name, `"…"`))
		}
		return src, alt
	}
	return strings.TrimSpace(v.text), alt
}

// truth is a field that is true or false, in words too.
func (f *fieldReader) truth(of field, absent bool) bool {
	name, v := f.find(of)
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
	f.wrong(SeverityError, v, name, fmt.Sprintf("%s is neither true nor false", name), f.example(name, "true")+" or false")
	return absent
}

// date is a field that is a date.
func (f *fieldReader) date(of field) Date {
	name, v := f.find(of)
	switch {
	case v == nil || v.scalar() && strings.TrimSpace(v.text) == "":
		return Date{}
	case !v.scalar():
		f.wrong(SeverityError, v, name, fmt.Sprintf("%s is %s, and a date is wanted", name, v.kind), dateForms)
		return Date{}
	}
	switch strings.ToLower(strings.TrimSpace(v.text)) {
	case "created", "last modified", "git created", "git last modified": // to Eleventy
		f.wrong(SeverityWarning, v, name, fmt.Sprintf("%s: %s is no date of its own, so the post has none", name, Quote(v.text)), dateForms)
		return Date{}
	}
	d, err := parseDate(v.text, f.ps.location())
	if err != nil {
		f.wrong(SeverityError, v, name, name+": "+explainDate(v.text, err), dateForms)
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
		if key := strings.ToLower(k.text); len(key) >= 4 && !f.ps.knows(key) {
			f.nearMiss(k, key)
		}
	}
}

func (f *fieldReader) nearMiss(k *value, key string) {
	for of := range fieldCount {
		for _, name := range f.ps.names(of) {
			if !nearly(key, name) {
				continue
			}
			if _, v := f.find(of); v == nil {
				f.wrong(SeverityWarning, k, k.text, fmt.Sprintf("%s is not a field that is known", Quote(k.text)), fmt.Sprintf("did you mean %s?", name))
				return
			}
		}
	}
}

// knows tells whether key, in lower case, is a name of a field.
func (ps *Parser) knows(key string) bool {
	for of := range fieldCount {
		if slices.Contains(lowered[of], key) {
			return true
		}
		for _, own := range ps.Names[fields[of].name] {
			if strings.EqualFold(own, key) {
				return true
			}
		}
	}
	return false
}

// nearly tells whether one slip of the finger lies between two names, whatever
// their case: two letters swapped, one lost or doubled or added, and in longer
// names one wrong. a is in lower case.
func nearly(a, b string) bool {
	if len(a) < 4 || len(b) < 4 || len(a)-len(b) > 1 || len(b)-len(a) > 1 {
		return false
	}
	if b = strings.ToLower(b); a == b {
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
