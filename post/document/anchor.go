package document

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Anchor is the anchor of a heading's text: NFC, lower case; letters, digits and
// marks of any script are kept, white space and dashes become one hyphen, the
// rest goes. For what authors link to it agrees with GitHub, Hugo and kramdown:
// "L’été à Québec" is lété-à-québec. A text without letters gives "section".
func Anchor(heading string) string {
	var b strings.Builder
	b.Grow(len(heading))
	hyphen := false
	for _, r := range heading {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || unicode.Is(unicode.Nl, r) || r == '_' || r == '\u200c' || r == '\u200d':
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			hyphen = false
			b.WriteRune(unicode.ToLower(r))
		case unicode.IsSpace(r) || unicode.Is(unicode.Pd, r):
			hyphen = true
		}
	}
	if b.Len() == 0 {
		return "section"
	}
	return norm.NFC.String(b.String()) // small letters may compose where capitals do not
}

// unique is id, or id with the next free number: intro, intro-1, intro-2.
func unique(id string, used map[string]int) string {
	n, taken := used[id]
	used[id] = max(n, 1)
	if !taken {
		return id
	}
	for ; ; n++ {
		numbered := id + "-" + strconv.Itoa(n)
		if _, taken := used[numbered]; !taken {
			used[id], used[numbered] = n+1, 1
			return numbered
		}
	}
}
