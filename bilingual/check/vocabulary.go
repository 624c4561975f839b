package check

import (
	"strings"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post/document"
)

// vocabulary is how often each side of a pair uses a word, but for what the sides
// have word for word alike.
type vocabulary [2]map[string]int

// vocabulary reads the words of both bodies, once.
func (p *Pair) vocabulary() vocabulary {
	if p.words[0] != nil {
		return p.words
	}
	p.words = vocabulary{{}, {}}
	for _, r := range p.Rows {
		if alike(r) {
			continue
		}
		for side, blocks := range [][]document.Block{r.A, r.B} {
			for _, b := range blocks {
				eachWord(b.Text, func(word string) { p.words[side][word]++ })
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
	words := p.vocabulary()
	mine, others := words[0], words[1]
	if flip {
		mine, others = others, mine
	}
	eachWord(text, func(word string) {
		switch {
		case others[word] > 0:
			shared++
		case mine[word] > 0:
			telling++
		}
	})
	return telling, shared
}
