package post

import (
	"fmt"
	"strings"
)

// text returns the value of a field that is one text, or "" if it has none.
func (f *fieldReader) text(of field) string {
	name, v := f.find(of)
	switch {
	case v == "":
		return ""
	case !v.Scalar():
		f.wrong(SeverityError, v, name, fmt.Sprintf("%s is %s, and text is wanted", name, v.Kind()), f.example(name, `"…"`))
		return ""
	}
	return strings.Trim(v.Text(), " \t\r\n")
}

// texts returns the values of a field that is a list of texts or a single text. If key is not "",
// an item that is a table gives its text under key. texts returns nil if there are none.
func (f *fieldReader) texts(of field, key string) []string {
	name, v := f.find(of)
	if v == "" {
		return nil
	}
	var texts []string
	for item := range v.Each() {
		if key != "" {
			if _, named := find(item, key); named != "" {
				item = named
			}
		}
		switch {
		case !item.Scalar():
			f.wrong(SeverityWarning, item, name, fmt.Sprintf("%s holds %s, and texts are wanted; it is left out here and kept in Meta", name, item.Kind()), f.example(name, `["one", "another"]`))
		case strings.TrimSpace(item.Text()) != "":
			texts = append(texts, strings.TrimSpace(item.Text()))
		}
	}
	return texts
}

// address returns the first address among the names of a field, or "". The words false and true are
// not addresses: Eleventy takes false for no page at all, and true for the usual address.
func (f *fieldReader) address() string {
	for _, name := range f.ps.names(fieldURL) {
		switch v := f.meta.lookup(name); {
		case v == "":
		case !v.Scalar():
			f.wrong(SeverityError, v, name, fmt.Sprintf("%s is %s, and an address is wanted", name, v.Kind()), f.example(name, `"/…/"`))
			return ""
		case strings.EqualFold(strings.TrimSpace(v.Text()), "false"), strings.EqualFold(strings.TrimSpace(v.Text()), "true"):
		default:
			return strings.TrimSpace(v.Text())
		}
	}
	return ""
}

// images returns the sources of the images, and the alternative text of the first. The field holds
// a source, a table with source and text, or a list of these.
func (f *fieldReader) images() (sources []string, alt string) {
	if _, v := f.find(fieldImageAlt); v != "" && v.Scalar() {
		alt = strings.TrimSpace(v.Text())
	}
	name, v := f.find(fieldImage)
	if v == "" {
		return nil, alt
	}
	for item := range v.Each() {
		source, text := f.image(item, name)
		if len(sources) == 0 && alt == "" {
			alt = text
		}
		if source != "" {
			sources = append(sources, source)
		}
	}
	return sources, alt
}

func (f *fieldReader) image(v value, name string) (source, alt string) {
	if v.Scalar() {
		return strings.TrimSpace(v.Text()), ""
	}
	m := Meta{root: v}
	for _, key := range []string{"src", "url", "path", "file"} {
		if source = m.String(key); source != "" {
			return source, m.String("alt")
		}
	}
	f.wrong(SeverityWarning, v, name, fmt.Sprintf("%s is %s without src; it is kept in Meta", name, v.Kind()), f.example(name, `"…"`))
	return "", m.String("alt")
}

// truth returns the value of a field that is true or false, or is a word such as yes or off. It
// returns absent if there is no value or none that can be read.
func (f *fieldReader) truth(of field, absent bool) bool {
	name, v := f.find(of)
	if v == "" {
		return absent
	}
	if v.Scalar() {
		switch strings.ToLower(strings.TrimSpace(v.Text())) {
		case "true", "yes", "on", "1":
			return true
		case "false", "no", "off", "0", "":
			return false
		}
	}
	f.wrong(SeverityError, v, name, fmt.Sprintf("%s is neither true nor false", name), f.example(name, "true")+" or false")
	return absent
}

// date returns the value of a field that is a date, or the zero Date. A date that cannot be read is
// a fault of severity s.
func (f *fieldReader) date(of field, s Severity) Date {
	name, v := f.find(of)
	switch {
	case v == "" || v.Scalar() && strings.TrimSpace(v.Text()) == "":
		return Date{}
	case !v.Scalar():
		f.wrong(s, v, name, fmt.Sprintf("%s is %s, and a date is wanted", name, v.Kind()), dateForms)
		return Date{}
	}
	switch strings.ToLower(strings.TrimSpace(v.Text())) {
	case "created", "last modified", "git created", "git last modified": // Eleventy replaces these words by a date of the file
		f.wrong(SeverityNote, v, name, fmt.Sprintf("%s: only Eleventy can find the date for %s, so the post has none", name, Quote(v.Text())), dateForms)
		return Date{}
	}
	d, err := f.parse(v)
	if err != nil {
		f.wrong(s, v, name, name+": "+explainDate(v.Text(), err), dateForms).Err = err
	}
	return d
}

// parse reads a value as a date.
func (f *fieldReader) parse(v value) (Date, error) {
	d, err := parseDate(v.Text(), f.ps.location())
	if err != nil {
		return Date{}, err
	}
	d.Place = f.place(v)
	return d, nil
}
