package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the same key for texts that differ only in case and Unicode form, such
// as "STRASSE" and "Straße". It is a key to compare, not a text to show.
func Fold(s string) string {
	s = strings.Map(foldRune, norm.NFD.String(s))
	return strings.ReplaceAll(s, "ß", "ss")
}

// foldRune returns the same rune for all runes that differ only in case.
func foldRune(r rune) rune {
	if r < utf8.RuneSelf {
		return unicode.ToLower(r)
	}
	first := r
	for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
		first = min(first, other)
	}
	return unicode.ToLower(first)
}
