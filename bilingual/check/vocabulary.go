package check

import (
	"strings"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post/document"
)

// vocabulary tells of each word which sides of a pair use it, but for what the sides
// have word for word alike.
type vocabulary map[string]sides

// sides is a set of them: 1 is the first, 2 the second.
type sides uint8

// vocabulary reads the words of both bodies, once.
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
	const perWord = 12 // bytes of one side for each word of either, about
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

// alike reports whether both sides of a row have the same text.
func alike(r align.Row) bool {
	return len(r.A) == 1 && len(r.B) == 1 && strings.EqualFold(r.A[0].Text, r.B[0].Text)
}

// eachWord calls do with each word of a text of some length, in small letters.
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

// usedIn reports whether a text that both sides have is plainly written in the
// words of one, the second if flip is set: most of its words stand elsewhere on that
// side and hardly any on the other, or half of them and none. A name stands on both,
// or on neither.
func (p *Pair) usedIn(text string, flip bool) bool {
	const least = 2
	all := 0
	if eachWord(text, func(string) { all++ }); all < least {
		return false // and the vocabulary need not be read
	}
	telling, shared := p.used(text, flip)
	return telling >= least && (3*telling >= 2*all && 4*shared <= all || 2*telling >= all && shared == 0)
}

// used counts the words of a text that stand elsewhere on one side alone, the second
// if flip is set, and those that stand on the other.
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
