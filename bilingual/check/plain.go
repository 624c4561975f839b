package check

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/internal/guess"
	"golang.org/x/text/language"
)

// untranslated reports whether a text of one side is plainly in the language of the other
// side: it has common words that only the other language has, and none that only its own
// has.
func (p *Pair) untranslated(text string, flip bool) bool {
	if here, _ := p.sides(flip); otherScript(text, here.Post.Lang) {
		return true
	}
	t := p.tally(text, flip)
	return t.theirs >= 2 && t.own == 0
}

// A telling holds the common words that tell two languages apart: the words that only one
// of them has. It has no words of one letter, since formulas contain those.
type telling struct {
	words  map[string]teller
	sketch [2]sketch // by side
	apart  bool      // whether words of both are known and few of them are in both
}

// A teller is a word that only one of two languages has: the side of that language, and a
// bit for the word.
type teller struct {
	side int
	bit  uint64
}

// longestTeller is the greatest length of these words in bytes.
const longestTeller = 16

// A tellings holds the telling words of each pair of languages, found once in a run. It
// is safe for concurrent use.
type tellings struct {
	mu    sync.Mutex
	found map[[2]language.Tag]*telling
}

func (t *tellings) between(a, b language.Tag) *telling {
	t.mu.Lock()
	defer t.mu.Unlock()
	both := [2]language.Tag{a, b}
	if t.found[both] == nil {
		if t.found == nil {
			t.found = map[[2]language.Tag]*telling{}
		}
		t.found[both] = tellingWords(a, b)
	}
	return t.found[both]
}

func tellingWords(a, b language.Tag) *telling {
	const many = 5
	x, y := guess.Words(a), guess.Words(b)
	both := slices.DeleteFunc(slices.Clone(x), func(word string) bool { return !slices.Contains(y, word) })
	t := &telling{words: map[string]teller{}, apart: len(x) > 0 && len(y) > 0 && len(both) < many}
	words := [2][]string{commonWords(a), commonWords(b)}
	for side := range words {
		for i, word := range words[side] {
			if utf8.RuneCountInString(word) > 1 && len(word) <= longestTeller && !slices.Contains(words[1-side], word) {
				t.words[word] = teller{side, 1 << (i % 64)}
				t.sketch[side].add(word)
			}
		}
	}
	return t
}

func commonWords(tag language.Tag) []string {
	return append(guess.Words(tag), strings.Fields(furtherWords[base(tag)])...)
}

// A tally holds the number of words of a text, and the numbers of different words in it
// that only the other side's language has, and that only its own language has.
type tally struct{ words, theirs, own int }

// tally returns the tally of a text of this side.
func (p *Pair) tally(text string, flip bool) (found tally) {
	own, theirs := 0, 1
	if flip {
		own, theirs = 1, 0
	}
	_, found.own = p.telling.count(text, own, len(text))
	found.words, found.theirs = p.telling.count(text, theirs, len(text))
	return found
}

// startsTheirs reports whether the start of a text has two words that only the other
// side's language has. A text in that language has. It is faster than [Pair.tally].
func (p *Pair) startsTheirs(text string, flip bool) bool {
	const least, start = 2, 400 // bytes
	theirs := 1
	if flip {
		theirs = 0
	}
	text = text[:min(len(text), start)]
	if p.telling.sketch[theirs].seldom(text, least) {
		return false // the usual case
	}
	_, n := p.telling.count(text, theirs, least)
	return n == least
}

// count returns the number of words of a text, and the number of different words in it
// that only the language of a side has. It stops when the second number reaches most.
func (t *telling) count(text string, side, most int) (words, n int) {
	var seen uint64
	sketch := &t.sketch[side]
	for i := 0; i < len(text) && n < most; {
		if text[i] < utf8.RuneSelf && letterNumbers[text[i]] == 0 {
			i++
			continue
		}
		start := i
		for i < len(text) && letterNumbers[text[i]] > 0 {
			i++
		}
		if i < len(text) && text[i] >= utf8.RuneSelf {
			i = wordEnd(text, i)
		}
		if i == start {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		words++
		word := text[start:i]
		if len(word) > longestTeller || !sketch.has(sketched(word)) {
			continue
		}
		if by, ok := t.words[strings.ToLower(word)]; ok && by.side == side {
			seen |= by.bit
			n = bits.OnesCount64(seen)
		}
	}
	return words, n
}

// smallWords returns the number of words with four bytes or more that start in lower
// case. Names have few.
func smallWords(text string) (n int) {
	const least = 4
	for word := range strings.FieldsSeq(text) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && len(word) >= least {
			n++
		}
	}
	return n
}

// wordEnd returns the end of the word that starts at i, or i if no word does.
func wordEnd(text string, i int) int {
	for i < len(text) {
		c := text[i]
		if letterNumbers[c] > 0 {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			return i
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return i
		}
		i += size
	}
	return i
}

// letterNumbers holds the number of each letter of ASCII in the alphabet, from 1, and 0
// for other bytes.
var letterNumbers = func() (numbers [256]byte) {
	for i := byte(0); i < 26; i++ {
		numbers['a'+i], numbers['A'+i] = i+1, i+1
	}
	return numbers
}()

// inLatin reports whether a language is written in Latin letters or in an unknown script.
func inLatin(tag language.Tag) bool {
	script, _ := tag.Script()
	return script.String() == "Latn" || script.String() == "Zzzz"
}

// otherScript reports whether a text of five words or more is in Latin letters although
// its language is written in another script.
func otherScript(text string, tag language.Tag) bool {
	if inLatin(tag) {
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
