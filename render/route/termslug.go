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
// letter, mark or digit, but for + _ ~, a dot within a word, and symbols such as 🐏.
// C# is c-sharp and .NET is dot-net. It is empty if nothing is left. Texts that
// differ may have one slug.
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
	runes := []rune(strings.ToLower(norm.NFC.String(text)))
	for i, r := range runes {
		inWord := i+1 < len(runes) && isWord(runes[i+1])
		switch {
		case isWord(r) || strings.ContainsRune("+_~", r) || r > unicode.MaxASCII && unicode.In(r, unicode.So, unicode.Sk):
			write(string(r))
		case r == '.' && inWord && i > 0 && isWord(runes[i-1]):
			write(".")
		case r == '.' && inWord && i == 0:
			write("dot")
			gap = true
		case r == '#' && i > 0 && isWord(runes[i-1]):
			gap = true
			write("sharp")
			gap = true
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

// isWord reports whether a character is part of a word.
func isWord(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.N) }
