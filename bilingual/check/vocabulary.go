package check

import (
	"strings"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post/document"
)

// A vocabulary holds, for each word, the sides of a pair that use it. Rows that both
// sides have word for word do not count.
type vocabulary map[string]sides

// A sides is a set of sides: 1 is the first, 2 the second, 3 both.
type sides uint8

// vocabulary returns the words of both bodies. It reads them once.
func (p *Pair) vocabulary() vocabulary {
	if p.words != nil {
		return p.words
	}
	length := 0
	for _, r := range p.Rows {
		for _, b := range r.A {
			length += len(b.Text)
		}
	}
	const perWord = 12 // about the number of bytes of one side for each different word of both
	p.words = make(vocabulary, length/perWord)
	for _, r := range p.Rows {
		if alike(r) {
			continue
		}
		for side, blocks := range [][]document.Block{r.A, r.B} {
			for _, b := range blocks {
				eachWord(b.Text, func(word string) { p.words[word] |= 1 << side })
			}
		}
	}
	return p.words
}

// alike reports whether both sides of a row have the same text, apart from case.
func alike(r align.Row) bool {
	return len(r.A) == 1 && len(r.B) == 1 && strings.EqualFold(r.A[0].Text, r.B[0].Text)
}

// eachWord calls do with each word of a text that has three letters or more, in lower
// case.
func eachWord(text string, do func(word string)) {
	const least = 3
	for i := 0; i < len(text); {
		start := i
		if i = wordEnd(text, i); i == start {
			_, n := utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		}
		if utf8.RuneCountInString(text[start:i]) >= least {
			do(strings.ToLower(text[start:i]))
		}
	}
}

// usedIn reports whether a text that both sides have is plainly written in the words of
// this side, which is the second if flip is set: this side uses most of its words
// elsewhere and the other side hardly any, or this side half of them and the other side
// none. Both sides or neither use the words of a name.
func (p *Pair) usedIn(text string, flip bool) bool {
	const least = 2
	all := 0
	if eachWord(text, func(string) { all++ }); all < least {
		return false // without reading the vocabulary
	}
	telling, shared := p.used(text, flip)
	return telling >= least && (3*telling >= 2*all && 4*shared <= all || 2*telling >= all && shared == 0)
}

// used returns the number of words of a text that only this side uses elsewhere, and the
// number of words that the other side uses. This side is the second if flip is set.
func (p *Pair) used(text string, flip bool) (telling, shared int) {
	words, mine, others := p.vocabulary(), sides(1), sides(2)
	if flip {
		mine, others = others, mine
	}
	eachWord(text, func(word string) {
		switch used := words[word]; {
		case used&others != 0:
			shared++
		case used&mine != 0:
			telling++
		}
	})
	return telling, shared
}
