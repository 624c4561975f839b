package route

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const longestSlug = 100 // bytes

// Slug returns a text as a part of an address: c++ for C++, été for Été. The slug is in NFC
// and lower case. Letters, marks, digits, + _ ~, dots within words and symbols such as 🐏
// stay; one hyphen replaces each run of other characters. C# becomes c-sharp and .NET
// becomes dot-net. Slug returns "" if nothing is left. Different texts may have the same
// slug.
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
		case unicode.Is(unicode.Cf, r): // invisible
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
