package post

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post/internal/header"
)

// field is a field of front matter that this module knows by name.
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
	fieldPublishDate
	fieldExpiryDate
	fieldDraft
	fieldPublished
	fieldLang
	fieldAliases
	fieldKey
	fieldCount
)

// fields holds the name of each field in [Parser.FieldNames], and its names in real content, the
// usual name first. [Parser.FieldNames] documents them.
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
	fieldDate:        {"date", []string{"date", "pubDate", "publishDate", "publish_date", "datePublished"}},
	fieldUpdated:     {"updated", []string{"updated", "lastmod", "last_modified_at", "lastModified", "dateModified", "modified", "updatedDate", "lastUpdated"}},
	fieldPublishDate: {"publishDate", []string{"publishDate", "publish_date", "pubDate"}},
	fieldExpiryDate:  {"expiryDate", []string{"expiryDate", "expiry_date", "unpublishDate", "unpublish_date"}},
	fieldDraft:       {"draft", []string{"draft"}},
	fieldPublished:   {"published", []string{"published"}},
	fieldLang:        {"lang", []string{"lang", "language", "locale"}},
	fieldAliases:     {"aliases", []string{"aliases", "redirect_from"}},
	fieldKey:         {"translationKey", []string{"translationKey", "translation_key"}}, // package bilingual reads it; it is here so that near misses of its name are found
}

// lowered holds the known names of each field in lower case.
var lowered = func() (all [fieldCount][]string) {
	for of := range fieldCount {
		for _, name := range fields[of].known {
			all[of] = append(all[of], strings.ToLower(name))
		}
	}
	return all
}()

// names returns the names that a field goes by, the caller's first.
func (ps *Parser) names(f field) []string {
	if own := ps.FieldNames[fields[f].name]; len(own) > 0 {
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
	p.URL = f.address()
	p.Authors = f.texts(fieldAuthors, "name")
	p.Tags = f.texts(fieldTags, "")
	p.Aliases = f.texts(fieldAliases, "")
	p.Images, p.ImageAlt = f.images()
	p.Date = f.date(fieldDate, SeverityError)
	p.Updated = f.date(fieldUpdated, SeverityError)
	f.published(p)
	if p.Date.IsZero() {
		p.Date = f.fileDate()
	}
	f.nearMisses()
}

// fileDate returns the date that the file's name starts with, as in Jekyll, or the zero Date. It
// warns of a day that does not exist.
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
func (f *fieldReader) place(v value) Place { return f.meta.at(v) }

// faultAt returns a new fault at a place in the file, and adds it to the faults. After the first
// [header.MaxProblems] it adds only an error, and only if there is none yet.
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

// example returns a hint that shows a field in the format of the front matter.
func (f *fieldReader) example(name, val string) string {
	switch f.format {
	case FormatTOML:
		return fmt.Sprintf("write %s = %s", name, val)
	case FormatJSON:
		return fmt.Sprintf("write %q: %s", name, val)
	}
	return fmt.Sprintf("write %s: %s", name, val)
}

// find returns the first of the names of a field that has a value, and that value. Both are "" if
// there is none.
func (f *fieldReader) find(of field) (name string, v value) {
	for _, name := range f.ps.names(of) {
		if v := f.meta.lookup(name); v != "" {
			return name, v
		}
	}
	return "", ""
}

func (f *fieldReader) wrong(s Severity, v value, name, message, hint string) *Fault {
	at := f.place(v)
	if at.Line == 0 { // TOML gives no place for what is inside a value
		if first, _, _ := strings.Cut(name, "."); first != "" {
			_, val := f.meta.Place(first)
			at = val
		}
	}
	return f.faultAt(at, s, name, message, hint)
}

// knows reports whether key, in lower case, is a name of a field.
func (ps *Parser) knows(key string) bool {
	for of := range fieldCount {
		if slices.Contains(lowered[of], key) {
			return true
		}
		for _, own := range ps.FieldNames[fields[of].name] {
			if strings.EqualFold(own, key) {
				return true
			}
		}
	}
	return false
}
