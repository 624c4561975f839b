package check

import (
	"math"
	"strconv"
	"strings"
)

// same reports whether two facts may be the same, written in two languages.
func (f *fact) same(g *fact) bool {
	x, y := f.kind.class(), g.kind.class()
	if x > y {
		f, g, x, y = g, f, y, x
	}
	switch {
	case x == aNumber && y == aNumber:
		return f.sameNumber(g)
	case x == aNumber && y == aTime: // 2 in "2 to 3 p.m.", 3 in "3 hours"
		hour := float64(g.minutes / 60)
		return f.pointed(60) == g.minutes || f.has(float64(g.minutes)/60) || g.minutes > 60 && f.has(float64(g.minutes)) || g.minutes%60 == 0 && (f.has(hour) || f.has(hour-12) && hour > 12)
	case x == aNumber && y == aDate: // 14.2, or 2.14
		at := f.pointed(100)
		return at > 0 && (at == 100*g.day+g.month || at == 100*g.month+g.day)
	case x == aNumber && y == aVersion:
		return g.id == f.text
	case x != y:
		return false
	}
	switch x {
	case aDate:
		return f.sameDay(g)
	case aTime:
		apart := f.minutes - g.minutes
		return apart == 0 || (f.vague || g.vague) && (apart == 720 || apart == -720)
	case aPhone:
		return strings.HasSuffix(f.id, g.id) || strings.HasSuffix(g.id, f.id)
	}
	return f.id == g.id
}

// pointed returns the value of a number with a point, such as 9.30, read as a time or a
// day: units for each whole, plus the digits after the point. It returns -1 for other
// numbers.
func (f *fact) pointed(units int) int {
	whole, part, ok := strings.Cut(f.digits, ".")
	if f.kind != aNumber || !ok || len(whole) > 2 || part == "" || len(part) > 2 || units == 60 && len(part) < 2 {
		return -1
	}
	return atoi([]byte(whole))*units + atoi([]byte(part))
}

// has reports whether a number may have a value. It allows for the precision that
// multiplying by a word of size loses.
func (f *fact) has(v float64) bool {
	const lost = 1e-15
	for _, x := range f.values {
		if x == v || x-v < v*lost && v-x < v*lost {
			return true
		}
	}
	return false
}

func (f *fact) sameNumber(g *fact) bool {
	if f.currency != 0 && g.currency != 0 && f.currency != g.currency {
		return false
	}
	for _, x := range f.values {
		if g.has(x) || decade(x, g.values) {
			return true
		}
	}
	for _, y := range g.values {
		if decade(y, f.values) {
			return true
		}
	}
	// The word of size may stand with another number: 5 million to 6 million, 5 à 6 millions.
	return f.base != 0 && g.base == 0 && g.has(f.base) || g.base != 0 && f.base == 0 && f.has(g.base)
}

// decade reports whether a number is short for the first year of a decade in values:
// années 90 and 1990s.
func decade(short float64, values []float64) bool {
	for _, v := range values {
		if short < 100 && v >= 1000 && v <= 2100 && math.Mod(v, 10) == 0 && math.Mod(v, 100) == short {
			return true
		}
	}
	return false
}

// sameDay reports whether two dates agree in the parts that both have.
func (f *fact) sameDay(g *fact) bool {
	agree := func(x, y int) bool { return x == 0 || y == 0 || x == y }
	if !agree(f.year, g.year) && f.year%100 != g.year%100 {
		return false
	}
	return agree(f.month, g.month) && agree(f.day, g.day) ||
		(f.flipped || g.flipped) && agree(f.month, g.day) && agree(f.day, g.month)
}

// parts returns the numbers of a date or time, for a text that says it in another way: 2
// hours and 30 minutes, the 5th of that month. It returns nil for other facts.
func (f *fact) parts() (list []fact) {
	add := func(n int) {
		list = append(list, fact{text: f.text, raw: f.raw, of: f, digits: strconv.Itoa(n), values: []float64{float64(n)}})
	}
	switch f.kind {
	case aDate:
		for _, n := range []int{f.year, f.day} {
			if n != 0 {
				add(n)
			}
		}
	case aTime:
		add(f.minutes / 60)
		if f.minutes%60 != 0 {
			add(f.minutes % 60)
		}
	}
	return list
}
