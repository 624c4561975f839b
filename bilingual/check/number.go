package check

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// number is a number as a text has it.
type number struct {
	text string // as it is written
	raw  string // its first digits, to be found in the source

	// digits are its significant ones: 1,250 and 1 250 and 1.25 thousand all have
	// 125, and so has 1,250.00. What separators and words of size mean in a
	// language need not be known.
	digits string

	// whole is its value if it is written without separator and word of size, else -1.
	whole int

	kind byte // '%', '$' or 0
}

var (
	numbers  = regexp.MustCompile(`\d+(?:[.,'’ ]\d{3})*(?:[.,]\d+)*`)
	ordinal  = regexp.MustCompile(`^(?:st|nd|rd|th|er|ère|re|e|es|ème|o|a|º|ª|h|hrs?|s|m|km|cm|mm|kg|g|px|MB|GB|KB|kB|Mo|Go|ko|ms|min)(?:[^\p{L}]|$|\d)`)
	percent  = regexp.MustCompile(`^\s?(?:%|％|٪|per ?cent|pour cent|por ciento|Prozent|per cent)`)
	money    = regexp.MustCompile(`^\s?(?:[$€£¥]|dollars?|euros?|円|ドル)`)
	size     = regexp.MustCompile(`(?i)^\s?(?:thousand|million|billion|trillion|mille|millier|milliard|mil|miles|mill|Tausend|Mio|Mrd|k\b|M\b|万|億|千|百|兆)`)
	evening  = regexp.MustCompile(`(?i)^(?::\d\d)?\s?p\.?\s?m\b`)
	listMark = regexp.MustCompile(`^\s*\d+[.)]\s`)
)

// numbersOf returns the numbers of a text, but not digits that belong to a name
// (NAME-19, v2, 3D) or number an item.
func numbersOf(text string) (found []number) {
	if !strings.ContainsFunc(text, unicode.IsDigit) {
		return nil
	}
	text = ascii(text)
	from := 0
	if m := listMark.FindString(text); m != "" {
		from = len(m)
	}
	for _, at := range numbers.FindAllStringIndex(text[from:], -1) {
		start, end := from+at[0], from+at[1]
		before, after := text[:start], text[end:]
		if inName(before, after) {
			continue
		}
		raw := text[start:end]
		n := number{text: raw, raw: raw, whole: -1}
		for i, r := range raw {
			if r < '0' || r > '9' {
				n.raw = raw[:i]
				break
			}
		}
		n.digits = strings.Map(func(r rune) rune {
			if r < '0' || r > '9' {
				return -1
			}
			return r
		}, raw)
		if n.raw == raw && !size.MatchString(after) {
			n.whole, _ = strconv.Atoi(raw)
			if evening.MatchString(after) && n.whole < 12 {
				n.whole += 12
				n.digits = strconv.Itoa(n.whole)
			}
		}
		n.digits = strings.Trim(n.digits, "0")
		switch last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " ")); {
		case percent.MatchString(after):
			n.kind = '%'
		case strings.ContainsRune("$€£¥", last), money.MatchString(after):
			n.kind = '$'
		}
		found = append(found, n)
	}
	return found
}

// inName reports whether digits between two texts belong to a name.
func inName(before, after string) bool {
	last, n := utf8.DecodeLastRuneInString(before)
	if last == '-' || last == '_' || last == '.' || last == '/' || last == '#' || last == '@' {
		r, _ := utf8.DecodeLastRuneInString(before[:len(before)-n])
		if unicode.IsLetter(r) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || last == '#' || last == '@' {
			return true
		}
	}
	if alphabetic(last) {
		return true
	}
	next, _ := utf8.DecodeRuneInString(after)
	if next == '_' {
		return true
	}
	if next == '-' && len(after) > 1 {
		r, _ := utf8.DecodeRuneInString(after[1:])
		return unicode.IsUpper(r)
	}
	return alphabetic(next) && !ordinal.MatchString(after) && !size.MatchString(after)
}

// alphabetic reports whether a rune is a letter of a script that puts spaces
// between words.
func alphabetic(r rune) bool {
	return unicode.IsLetter(r) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Arabic)
}

// ascii writes the digits of any script as 0 to 9, and spaces of all widths as one.
func ascii(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < utf8.RuneSelf:
			return r
		case r >= '０' && r <= '９':
			return r - '０' + '0'
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		case r >= '۰' && r <= '۹':
			return r - '۰' + '0'
		case unicode.IsSpace(r):
			return ' '
		}
		return r
	}, s)
}

// same reports whether two numbers may be the same.
func (n number) same(m number) bool {
	if n.digits == m.digits {
		return n.whole < 0 || m.whole < 0 || n.whole == m.whole
	}
	x, y := n.whole, m.whole
	if x < 0 || y < 0 {
		return false
	}
	if x > y {
		x, y = y, x
	}
	return x <= 12 && y == x+12 || // 3 in "2 to 3 p.m." and 15 h
		x < 100 && y > 1000 && y%100 == x // 2019–20 and 2019-2020
}
