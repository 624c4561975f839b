package date

import "time"

// Range writes the days from a to b in style s.
func Range(l Locale, a, b time.Time, s Style) string {
	return l.Format(a, s) + " – " + l.Format(b, s)
}
