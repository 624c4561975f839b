package document

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Anchor returns the anchor that GitHub makes of a heading's text. It is in lower case, with a
// hyphen for each space. It keeps letters, digits and marks of any script, hyphens and underscores,
// and leaves out anything else. "Étape 1 : à Québec" becomes étape-1--à-québec. Hugo and Jekyll
// make nearly the same anchor. The anchor is in NFC. For a text without letters or digits it is
// "section".
func Anchor(heading string) string {
	var b strings.Builder
	b.Grow(len(heading))
	word := false
	for _, r := range strings.TrimSpace(heading) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Nl, r) || r == '_':
			word = true
			b.WriteRune(unicode.ToLower(r))
		case unicode.IsMark(r) && !variation(r) || r == '\u200c' || r == '\u200d':
			b.WriteRune(r)
		case r == ' ' || r == '\t' || r == '\n' || r == '-':
			b.WriteByte('-')
		}
	}
	if !word {
		return "section"
	}
	return norm.NFC.String(b.String()) // lower case may compose where capitals do not
}

// variation reports whether r is an invisible character that selects how an emoji looks.
func variation(r rune) bool { return r >= '\ufe00' && r <= '\ufe0f' }

// unique returns id, or id with the next free number: intro, intro-1, intro-2.
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
