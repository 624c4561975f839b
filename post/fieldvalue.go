package post

import (
	"fmt"
	"strings"
)

// text is a field that is one text.
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

// texts is a field that is a list of texts, or a single one; items that are
// tables give the text of their key.
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

// address is the first of the names of a field that has an address. false and
// true are none: Eleventy takes the one for no page at all, and the other for the
// usual address.
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

// images is a text, a table of source and text, or a list of these; alt is the
// text of the first.
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

// truth is a field that is true or false, in words too.
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

// date is a field that is a date. One that cannot be read is a fault of severity s.
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
	case "created", "last modified", "git created", "git last modified": // to Eleventy
		f.wrong(SeverityNote, v, name, fmt.Sprintf("%s: %s is for Eleventy to find out, so the post has none", name, Quote(v.Text())), dateForms)
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
