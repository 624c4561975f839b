package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/internal/guess"
)

// phrase reports whether a text that both sides have word for word reads like a phrase to
// translate, although its words may not show a language. A name has capitals to its end,
// or both bodies use it. A text in a third language has common words of that language.
// Close languages share short phrases.
func (p *Pair) phrase(text string) bool {
	const neighbours = 6 // the number of words that close languages do not share by chance
	if !p.small(text) || !p.telling.apart && len(strings.Fields(text)) < neighbours && !p.foreignLetters(text) {
		return false
	}
	return !p.inThird(text) && !p.inBoth(text)
}

// small reports whether a text of at least two words starts with a capital and goes on in
// lower case, as sentences do. It ignores common words before the last word, since they
// are in lower case in names too.
func (p *Pair) small(text string) bool {
	const short, long = 3, 4 // letters
	words := strings.Fields(text)
	if first, _ := utf8.DecodeRuneInString(text); !unicode.IsUpper(first) || len(words) < 2 || strings.ContainsAny(text, "`/\\_=<>{}|@#") {
		return false
	}
	if last := words[len(words)-1]; startsSmall(last) && (utf8.RuneCountInString(last) >= short || p.common(last)) {
		return true
	}
	for _, word := range words[1:] {
		if startsSmall(word) && utf8.RuneCountInString(word) >= long && !p.common(word) {
			return true
		}
	}
	return false
}

// lettersOf lists the letters beyond ASCII of languages that are close to another
// language.
var lettersOf = map[string]string{
	"ca": "àçèéíïòóúü", "es": "áéíñóúü", "gl": "áéíñóúüï", "pt": "àáâãçéêíóôõú", "it": "àèéìòù", "fr": "àâæçèéêëîïôœùûüÿ",
	"da": "åæøé", "nb": "åæøéòóô", "sv": "åäöé", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž",
}

// foreignLetters reports whether a word of a text in lower case has a letter that only
// one of the two languages has. It returns false if the letters of a language are not
// known.
func (p *Pair) foreignLetters(text string) bool {
	x, y := lettersOf[base(p.A.Post.Lang)], lettersOf[base(p.B.Post.Lang)]
	for word := range strings.FieldsSeq(text) {
		if startsSmall(word) && strings.ContainsFunc(word, func(r rune) bool { return strings.ContainsRune(x, r) != strings.ContainsRune(y, r) }) {
			return x != "" && y != ""
		}
	}
	return false
}

// startsSmall reports whether a word of two letters or more starts in lower case.
func startsSmall(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	return unicode.IsLower(first) && len(word) > size
}

// common reports whether a word is a common word of one of the two languages.
func (p *Pair) common(word string) bool {
	word = strings.ToLower(word)
	return slices.Contains(commonWords(p.A.Post.Lang), word) || slices.Contains(commonWords(p.B.Post.Lang), word)
}

// inThird reports whether a text has more common words of a third language than of
// either of the two.
func (p *Pair) inThird(text string) bool {
	return guess.Others(text, p.A.Post.Lang, p.B.Post.Lang) > p.commonest(text)
}

// commonest returns the number of common words in a text of the one of the two languages
// that has more of them.
func (p *Pair) commonest(text string) int {
	x, y := commonWords(p.A.Post.Lang), commonWords(p.B.Post.Lang)
	return max(guess.Count(text, x), guess.Count(text, y))
}

// inBoth reports whether at least half of the words of a text are used elsewhere on both
// sides, like the words of a name or a term that both sides keep. It also returns true
// for a text with fewer than two words of three letters.
func (p *Pair) inBoth(text string) bool {
	words, all, both := p.vocabulary(), 0, 0
	eachWord(text, func(word string) {
		all++
		if words[word] == 3 {
			both++
		}
	})
	return all < 2 || 2*both >= all
}

// sentences reports whether a text that both sides have word for word is prose in one of
// the two languages: at least a dozen words, with as many common words as prose has.
func (p *Pair) sentences(text string, t tally) bool {
	const dozen, sparse = 12, 6
	n := p.commonest(text)
	return t.words >= dozen && 3*smallWords(text) >= t.words && sparse*n >= t.words && n >= guess.Others(text, p.A.Post.Lang, p.B.Post.Lang)
}
