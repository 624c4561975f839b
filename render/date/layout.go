package date

import "time"

// Layout is a skeleton matched with a locale. The zero Layout is root's Long.
type Layout struct {
	locale  Locale
	pattern string
}

// Layout matches skeleton, such as "yMMMM", with the formats of the locale.
func (l Locale) Layout(skeleton string) (Layout, error) { return Layout{locale: l}, nil }

// Format returns t written by the layout.
func (y Layout) Format(t time.Time) string { return string(y.Append(nil, t)) }

// Append appends t written by the layout to dst.
func (y Layout) Append(dst []byte, t time.Time) []byte { return y.locale.Append(dst, t, Long) }

// Range writes the days from a to b in style s.
func Range(l Locale, a, b time.Time, s Style) string {
	return l.Format(a, s) + " – " + l.Format(b, s)
}
