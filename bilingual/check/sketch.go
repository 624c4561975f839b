package check

import (
	"math/bits"
	"unicode/utf8"
)

// sketch tells which words are surely not among some, by a number that depends on their
// letters: it has a bit for each. Case does not count, nor which letters beyond ASCII a
// word has.
type sketch [1 << 10]uint64

func (s *sketch) add(word string) {
	i := sketched(word).index()
	s[i/64] |= 1 << (i % 64)
}

func (s *sketch) has(word signature) bool {
	i := word.index()
	return s[i/64]>>(i%64)&1 != 0
}

// seldom reports whether fewer words of a text than so many can be those of the sketch.
// It goes by the bytes of the text, with no branch that depends on where words end.
func (s *sketch) seldom(text string, many int) bool {
	var word signature
	for i := range len(text) {
		next := &signing[text[i]]
		if s.has(word) && next.keep == 0 {
			many--
		}
		word = word.and(next)
	}
	if s.has(word) {
		many--
	}
	return many > 0
}

// signature is the number of a word.
type signature uint32

func sketched(word string) (sum signature) {
	for i := range len(word) {
		sum = sum.and(&signing[word[i]])
	}
	return sum
}

func (n signature) index() uint32 { return uint32(n >> 16) }

// and returns the signature of a word that goes on with a byte, 0 if that ends it.
func (n signature) and(next *sign) signature {
	return signature(bits.RotateLeft32(uint32(n), 7))&next.keep + next.plus
}

// sign is what a byte makes of the signature of the word so far.
type sign struct{ keep, plus signature }

// signing holds what each byte does: letters of ASCII add a number of theirs, others one
// number for all. What is no letter ends the word, as do the first bytes of signs such as
// ’ and « in texts in Latin letters.
var signing = func() (all [256]sign) {
	const spread, others = 0x9e3779b1, 0xc2b2ae35 // over all bits
	for c := range all {
		switch {
		case letterNumbers[c] > 0:
			all[c] = sign{^signature(0), signature(letterNumbers[c]) * spread}
		case c < utf8.RuneSelf, c == 0xc2, c == 0xe2, c == 0xe3, c >= 0xef: // ends a word
		case utf8.RuneStart(byte(c)):
			all[c] = sign{^signature(0), others}
		default: // goes on with a letter, or with a sign
			all[c].keep = ^signature(0)
		}
	}
	return all
}()
