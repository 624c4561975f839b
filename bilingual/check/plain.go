package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/internal/guess"
	"golang.org/x/text/language"
)

// untranslated reports whether a text of the translation is plainly in the
// language of the other side: it has common words that only that language has,
// and none that only its own has.
func (p *Pair) untranslated(text string) bool {
	a, b := p.A.Post.Lang, p.B.Post.Lang
	if otherScript(text, b) {
		return true
	}
	theirs, own := commonWords(text, a, b)
	return theirs >= 2 && own == 0
}

// commonWords counts the words of a text that are among the commonest of one of
// two languages and not of the other, each word once. Single letters do not
// count: formulas have them.
func commonWords(text string, a, b language.Tag) (ofA, ofB int) {
	seen := map[string]bool{}
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if seen[word] || utf8.RuneCountInString(word) < 2 {
			continue
		}
		seen[word] = true
		switch x, y := guess.Speaks(a, word), guess.Speaks(b, word); {
		case x && !y:
			ofA++
		case y && !x:
			ofB++
		}
	}
	return ofA, ofB
}

// otherScript reports whether a text of some length is in Latin letters though its
// language is written in others.
func otherScript(text string, tag language.Tag) bool {
	script, _ := tag.Script()
	switch script.String() {
	case "Latn", "Zzzz":
		return false
	}
	latin, others, words := 0, 0, len(strings.Fields(text))
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			others++
		}
	}
	return words >= 5 && latin > 20 && others == 0
}
