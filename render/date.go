package render

import (
	"fmt"
	"html"
	"html/template"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render/date"
	"golang.org/x/text/language"
)

// A Date holds a date and the locale in which it is written, so that a template that mixes
// languages need not name the locale: {{.Date}}, {{.Date.Format "yMMMM"}}, {{.Date.HTML}}.
// The zero Date writes nothing.
type Date struct {
	Date   post.Date
	Locale date.Locale
}

// DateIn returns d in the locale of a language, with the ordinals of its typography: 1er
// septembre 2017.
func DateIn(lang language.Tag, d post.Date) Date {
	return Date{d, date.For(lang).Ordinal()}
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d.Date.IsZero() }

// ISO returns the date in the form of ISO 8601, 2017-09-12, with the time of day if it has
// one. It returns "" if there is no date.
func (d Date) ISO() string { return d.Date.ISO() }

// String returns the day in words, in the style [date.Long]: 12 September 2017. If CLDR
// does not name the months of the language, it returns 2017-09-12. It returns "" if there
// is no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Locale.Format(d.Date.Time(), date.Long)
}

// Format returns the date in a style, full, long, medium or short, or by a skeleton of CLDR
// such as yMMMM or MMMd; see [date.Locale.Layout]. It returns "" if there is no date. The
// error says what is wrong with the skeleton.
func (d Date) Format(style string) (string, error) {
	if d.IsZero() {
		return "", nil
	}
	if s, err := date.ParseStyle(style); err == nil {
		return d.Locale.Format(d.Date.Time(), s), nil
	}
	layout, err := d.Locale.Layout(style)
	if err != nil {
		return "", fmt.Errorf("the style %q is neither full, long, medium, short nor a skeleton such as yMMMM: %w", style, err)
	}
	return layout.Format(d.Date.Time()), nil
}

// HTML returns the day in words within a time element:
//
//	<time datetime="2017-09-12">12 septembre 2017</time>
//
// It returns "" if there is no date.
func (d Date) HTML() template.HTML {
	if d.IsZero() {
		return ""
	}
	return template.HTML(`<time datetime="` + d.ISO() + `">` + html.EscapeString(d.String()) + `</time>`) //nolint:gosec // escaped
}

// FuncMap returns functions for templates, for values that do not come from a [Page]:
//
//	{{date "fr-CA" .When}}         12 septembre 2017, of a time.Time, post.Date or Date
//	{{dateRange "fr" .From .To}}   12–14 septembre 2017
//	{{languageName "fr"}}          Français
//	{{dir "ar"}}                   rtl
//
// A language is a [language.Tag] or its text. Each function fails if the text is not a
// language or the date has another type.
func FuncMap() template.FuncMap {
	return template.FuncMap{
		"date": func(lang, when any) (Date, error) {
			tag, err := tagOf(lang)
			if err != nil {
				return Date{}, err
			}
			d, err := dateOf(when)
			return DateIn(tag, d), err
		},
		"dateRange": func(lang, from, to any) (string, error) {
			tag, err := tagOf(lang)
			if err != nil {
				return "", err
			}
			a, err := dateOf(from)
			if err != nil {
				return "", err
			}
			b, err := dateOf(to)
			if err != nil {
				return "", err
			}
			return date.Range(date.For(tag).Ordinal(), a.Time(), b.Time(), date.Long), nil
		},
		"languageName": func(of any) (string, error) { tag, err := tagOf(of); return lang.Name(tag), err },
		"dir":          func(of any) (string, error) { tag, err := tagOf(of); return lang.Dir(tag), err },
	}
}

func tagOf(of any) (language.Tag, error) {
	switch l := of.(type) {
	case language.Tag:
		return l, nil
	case string:
		return lang.Parse(l)
	}
	return language.Und, fmt.Errorf("%v is not a language: write a BCP 47 tag such as fr-CA", of)
}

func dateOf(when any) (post.Date, error) {
	switch w := when.(type) {
	case Date:
		return w.Date, nil
	case post.Date:
		return w, nil
	case time.Time:
		return post.NewDate(w), nil
	}
	return post.Date{}, fmt.Errorf("%T is not a date: give a time.Time, post.Date or render.Date", when)
}
