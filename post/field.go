package post

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post/internal/header"
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
	path   string
	src    []byte
	ps     *Parser
	meta   *Meta
	format Format
	faults Faults
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

// place returns where v stands in the file.
func (f *fieldReader) place(v *value) Place { return f.meta.at(v) }

// faultAt adds a fault at a place in the file. Of many it keeps those that come
// first, and one error.
func (f *fieldReader) faultAt(at Place, s Severity, field, message, hint string) *Fault {
	fault := &Fault{Place: at, Severity: s, Rule: "post", Field: field, Message: "front matter: " + message, Hint: hint}
	if len(f.faults) >= header.MaxProblems && (s != SeverityError || f.faults.Count(SeverityError) > 0) {
		return fault
	}
	if at.Line > 0 {
		fault.Text = header.LineText(f.src, at.Line)
	}
	f.faults = append(f.faults, fault)
	return fault
}

// example returns a field as the format of the front matter has it.
func (f *fieldReader) example(name, val string) string {
	switch f.format {
	case TOML:
		return fmt.Sprintf("write %s = %s", name, val)
	case JSON:
		return fmt.Sprintf("write %q: %s", name, val)
	}
	return fmt.Sprintf("write %s: %s", name, val)
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

func (f *fieldReader) wrong(s Severity, v *value, name, message, hint string) *Fault {
	at := f.place(v)
	if at.Line == 0 { // of what stands inside a value TOML tells no place
		if first, _, _ := strings.Cut(name, "."); first != "" {
			_, val := f.meta.Place(first)
			at = val
		}
	}
	return f.faultAt(at, s, name, message, hint)
}

// text is a field that is one text.
func (f *fieldReader) text(of field) string {
	name, v := f.find(of)
	switch {
	case v == nil:
		return ""
	case !v.Scalar():
		f.wrong(SeverityError, v, name, fmt.Sprintf("%s is %s, and text is wanted", name, v.Kind), f.example(name, `"…"`))
		return ""
	}
	return strings.Trim(v.Text, " \t\r\n")
}

// texts is a field that is a list of texts, or a single one; items that are
// tables give the text of their key.
func (f *fieldReader) texts(of field, key string) []string {
	name, v := f.find(of)
	if v == nil {
		return nil
	}
	items := []value{*v}
	if v.Kind == header.List {
		items = v.Items
	}
	var texts []string
	for i := range items {
		item := &items[i]
		if item.Kind == header.Table && key != "" {
			if _, item = (&Meta{root: *item}).find(key); item == nil {
				item = &items[i]
			}
		}
		switch {
		case !item.Scalar():
			f.wrong(SeverityWarning, item, name, fmt.Sprintf("%s holds %s, and texts are wanted; it is left out here and kept in Meta", name, item.Kind), f.example(name, `["one", "another"]`))
		case strings.TrimSpace(item.Text) != "":
			texts = append(texts, strings.TrimSpace(item.Text))
		}
	}
	return texts
}

// image is a text, a list whose first counts, or a table of source and text.
func (f *fieldReader) image() (src, alt string) {
	if _, v := f.find(fieldImageAlt); v != nil && v.Scalar() {
		alt = strings.TrimSpace(v.Text)
	}
	name, v := f.find(fieldImage)
	if v != nil && v.Kind == header.List && len(v.Items) > 0 {
		v = &v.Items[0]
	}
	switch {
	case v == nil || v.Kind == header.List:
		return "", alt
	case v.Kind == header.Table:
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
	return strings.TrimSpace(v.Text), alt
}

// truth is a field that is true or false, in words too.
func (f *fieldReader) truth(of field, absent bool) bool {
	name, v := f.find(of)
	if v == nil {
		return absent
	}
	if v.Scalar() {
		switch strings.ToLower(strings.TrimSpace(v.Text)) {
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
	case v == nil || v.Scalar() && strings.TrimSpace(v.Text) == "":
		return Date{}
	case !v.Scalar():
		f.wrong(SeverityError, v, name, fmt.Sprintf("%s is %s, and a date is wanted", name, v.Kind), dateForms)
		return Date{}
	}
	switch strings.ToLower(strings.TrimSpace(v.Text)) {
	case "created", "last modified", "git created", "git last modified": // to Eleventy
		f.wrong(SeverityWarning, v, name, fmt.Sprintf("%s: %s is no date of its own, so the post has none", name, Quote(v.Text)), dateForms)
		return Date{}
	}
	d, err := parseDate(v.Text, f.ps.location())
	if err != nil {
		f.wrong(SeverityError, v, name, name+": "+explainDate(v.Text, err), dateForms).Err = err
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
	for k := range f.meta.root.Pairs() {
		if key := strings.ToLower(k.Text); len(key) >= 4 && !f.ps.knows(key) {
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
				f.wrong(SeverityWarning, k, k.Text, fmt.Sprintf("%s is not a field that is known", Quote(k.Text)), fmt.Sprintf("did you mean %s?", name))
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
