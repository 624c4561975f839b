package skeleton

import (
	"fmt"
	"unicode/utf8"

	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// Letters lists the letters of a skeleton that [Check] accepts, and what they ask for.
const Letters = "G era, y year, Q or q quarter, M or L month, E or c weekday, d day, " +
	"a, b or B part of the day, j, h, H, K or k hour, m minute, s second, z, v or O zone"

// widest lists each letter and how often it may be repeated.
const widest = "G5y4Q5q5M5L5E6c6d2a5b5B5j6h2H2K2k2m2s2z4v4O4"

// limit returns how often a letter may be repeated, or 0 if it is not allowed.
func limit(letter byte) int {
	for i := 0; i < len(widest); i += 2 {
		if widest[i] == letter {
			return int(widest[i+1] - '0')
		}
	}
	return 0
}

// An Error says what is wrong with a skeleton, and at which byte, counted from 0.
type Error struct {
	Offset  int
	Message string
}

// Check returns what is wrong with a skeleton, or nil if a pattern can be made of it.
func Check(skeleton string) *Error {
	if skeleton == "" {
		return &Error{0, "it is empty; it takes letters for the fields wanted: " + Letters}
	}
	var seen [numFields]byte
	for i := 0; i < len(skeleton); {
		letter, n := skeleton[i], 1
		for i+n < len(skeleton) && skeleton[i+n] == letter {
			n++
		}
		switch limit := limit(letter); {
		case limit == 0:
			r, _ := utf8.DecodeRuneInString(skeleton[i:])
			return &Error{i, fmt.Sprintf("%q is no field; allowed are %s", r, Letters)}
		case n > limit:
			return &Error{i, fmt.Sprintf("%s is too long; %q may be repeated up to %d times", skeleton[i:i+n], letter, limit)}
		}
		f := int8(Hour)
		if letter != 'j' {
			c, _ := formOf(letter, n)
			f = c.field
		}
		if seen[f] != 0 {
			return &Error{i, fmt.Sprintf("%q asks for the same field as the %q before it", letter, seen[f])}
		}
		seen[f] = letter
		i += n
	}
	return nil
}

// strayError returns the error for the first field of a skeleton that is in the set stray.
func strayError(skeleton string, stray uint) *Error {
	for i := range len(skeleton) {
		c, ok := formOf(skeleton[i], 1)
		if skeleton[i] == 'j' {
			c.field, ok = Hour, true
		}
		if ok && stray>>c.field&1 != 0 {
			return &Error{i, fmt.Sprintf("no format joins %q to these fields without the fields between them; ask for those too, as in yMMMd and Hms", skeleton[i])}
		}
	}
	return &Error{0, "no format has these fields together"}
}

// Of returns the skeleton of a pattern, with the fields in the order of ICU.
func Of(p string) string {
	var f fields
	for {
		_, letter, width, rest := pattern.Split(p)
		if letter == 0 {
			break
		}
		f.set(letter, width)
		p = rest
	}
	var b []byte
	for _, w := range f.original {
		for range w.width {
			b = append(b, w.letter)
		}
	}
	return string(b)
}
