package route

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const longestSlug = 100 // bytes

// Slug returns a text as a part of an address: a tag such as C++ or Été is c++ or
// été. It is in NFC and lower case, and a hyphen replaces each run of what is no
// letter, mark or digit, but for + . _ ~ and symbols such as 🐏. # after a letter is
// -sharp, and a dot before the first letter is dot-. It is empty if nothing is left.
// Texts that differ may have one slug.
func Slug(text string) string {
	var b strings.Builder
	gap := false
	write := func(s string) {
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteString(s)
	}
	for _, r := range strings.ToLower(norm.NFC.String(text)) {
		switch {
		case r == '#' && b.Len() > 0 && !gap:
			gap = true
			write("sharp")
		case r == '.' && b.Len() == 0:
			write("dot")
			gap = true
		case unicode.In(r, unicode.L, unicode.M, unicode.N) || strings.ContainsRune("+._~", r) || r > unicode.MaxASCII && unicode.In(r, unicode.So, unicode.Sk):
			write(string(r))
		case unicode.Is(unicode.Cf, r): // not seen
		default:
			gap = true
		}
		if b.Len() >= longestSlug {
			break
		}
	}
	slug := b.String()
	if len(slug) > longestSlug {
		slug = slug[:longestSlug]
		for !utf8.ValidString(slug) {
			slug = slug[:len(slug)-1]
		}
	}
	return portable(strings.TrimRight(slug, ".-"))
}
