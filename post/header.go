package post

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post/internal/header"
)

// Format is the notation of a front matter.
type Format uint8

const (
	// FormatNone is a file without front matter; its Meta is empty.
	FormatNone Format = iota
	// FormatYAML stands between lines of --- (or --- and ...), or ---yaml and ---.
	FormatYAML
	// FormatTOML stands between lines of +++, or ---toml and ---.
	FormatTOML
	// FormatJSON is an object at the top of the file, found by its braces, or stands
	// between lines of ;;; or ---json and ---.
	FormatJSON
	// FormatPlain is lines of "Name: value" at the top of the file, as in MultiMarkdown and
	// Pelican, or lines of ".. name: value", as in Nikola.
	FormatPlain
)

// String returns "none", "YAML", "TOML", "JSON" or "plain".
func (f Format) String() string {
	return [...]string{"none", "YAML", "TOML", "JSON", "plain"}[min(f, FormatPlain)]
}

// value is a value of front matter as it was written, with its place.
type value = header.Value

// readHeader returns the front matter of a file, and its faults.
func readHeader(path string, src []byte, maxBytes int) (header.Header, Faults) {
	h, problems := header.Read(src, header.Options{MaxBytes: maxBytes, Date: func(text string) (message, hint string) {
		_, err := parseDate(text, time.UTC)
		if err == nil {
			err = errForm
		}
		return explainDate(text, err), dateForms
	}})
	var faults Faults
	for _, p := range problems {
		f := &Fault{Place: Place{path, p.Place.Line, p.Place.Column}, Severity: Severity(p.Severity), Rule: "post",
			Field: p.Field, Text: p.Text, Message: p.Message, Hint: p.Hint, Err: p.Err}
		for _, at := range p.Related {
			f.Related = append(f.Related, Place{path, at.Line, at.Column})
		}
		faults = append(faults, f)
	}
	return h, faults
}

// goValue returns v as a Go value; see [Meta.Get].
func goValue(v value, path string) any {
	switch v.Kind() {
	case header.Text:
		return v.Text()
	case header.Boolean:
		return strings.EqualFold(v.Text(), "true")
	case header.Integer:
		if n, err := strconv.ParseInt(strings.ReplaceAll(v.Text(), "_", ""), 0, 64); err == nil {
			return n
		}
		return v.Text()
	case header.Float:
		return parseFloat(v.Text())
	case header.Moment:
		d, err := parseDate(v.Text(), time.UTC)
		if err != nil {
			return v.Text()
		}
		d.Place = placeOf(path, v)
		return d
	case header.List:
		items := []any{}
		for item := range v.Items() {
			items = append(items, goValue(item, path))
		}
		return items
	case header.Table:
		return Meta{path: path, root: v}
	}
	return nil
}

func parseFloat(s string) float64 {
	s = strings.ToLower(strings.ReplaceAll(s, "_", ""))
	switch strings.TrimLeft(s, "+-") {
	case ".inf", "inf":
		if s[0] == '-' {
			return math.Inf(-1)
		}
		return math.Inf(1)
	case ".nan", "nan":
		return math.NaN()
	}
	f, _ := strconv.ParseFloat(s, 64) // out of range: ±Inf
	return f
}
