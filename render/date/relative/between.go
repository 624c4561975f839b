package relative

import "time"

// between returns the distance from now to t as a number of units, and the unit. If days is true,
// the smallest unit is a day.
func between(t, now time.Time, days bool) (int, Unit) {
	t = t.In(now.Location())
	if d := t.Sub(now); !days {
		switch {
		case d.Abs() < time.Minute:
			return int(d / time.Second), Second
		case d.Abs() < time.Hour:
			return int(d / time.Minute), Minute
		case d.Abs() < 24*time.Hour:
			return int(d / time.Hour), Hour
		}
	}
	n := dayNumber(t) - dayNumber(now)
	months := monthsBetween(t, now)
	switch {
	case max(n, -n) < 7:
		return n, Day
	case months == 0:
		return n / 7, Week
	case max(months, -months) < 12:
		return months, Month
	}
	return months / 12, Year
}

// dayNumber returns the number of calendar days from 1970 to the day of t. A day counts as one
// even if its zone makes it longer or shorter.
func dayNumber(t time.Time) int {
	y, m, d := t.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// monthsBetween returns the number of whole calendar months from now to t, negative if t is
// earlier.
func monthsBetween(t, now time.Time) int {
	y1, m1, d1 := now.Date()
	y2, m2, d2 := t.Date()
	months := 12*(y2-y1) + int(m2) - int(m1)
	switch {
	case months > 0 && d2 < d1:
		months--
	case months < 0 && d2 > d1:
		months++
	}
	return months
}
