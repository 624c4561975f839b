package check

import (
	"math/bits"
	"unicode/utf8"
)

// A sketch is a small filter for a set of words: it shows which words are surely not in
// the set. It has a bit for each signature of a word. Signatures ignore case, and treat
// all letters beyond ASCII alike.
type sketch [1 << 10]uint64

func (s *sketch) add(word string) {
	i := sketched(word).index()
	s[i/64] |= 1 << (i % 64)
}

func (s *sketch) has(word signature) bool {
	i := word.index()
	return s[i/64]>>(i%64)&1 != 0
}

// seldom reports whether fewer than many words of a text can be in the sketch. It goes
// through the bytes of the text without branches that depend on where words end, which a
// processor cannot predict.
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

// A signature is a number that depends on the letters of a word.
type signature uint32

func sketched(word string) (sum signature) {
	for i := range len(word) {
		sum = sum.and(&signing[word[i]])
	}
	return sum
}

func (n signature) index() uint32 { return uint32(n >> 16) }

// and returns the signature of the word with one more byte, or 0 if the byte ends the
// word.
func (n signature) and(next *sign) signature {
	return signature(bits.RotateLeft32(uint32(n), 7))&next.keep + next.plus
}

// A sign holds how a byte changes the signature of the word before it.
type sign struct{ keep, plus signature }

// signing holds the sign of each byte. Each letter of ASCII adds a number of its own, and
// all other letters add the same number. A byte that is not part of a letter ends the
// word. So do the first bytes of signs such as ’ and « in texts in Latin letters.
var signing = func() (all [256]sign) {
	const spread, others = 0x9e3779b1, 0xc2b2ae35 // over all bits
	for c := range all {
		switch {
		case letterNumbers[c] > 0:
			all[c] = sign{^signature(0), signature(letterNumbers[c]) * spread}
		case c < utf8.RuneSelf, c == 0xc2, c == 0xe2, c == 0xe3, c >= 0xef: // ends a word
		case utf8.RuneStart(byte(c)):
			all[c] = sign{^signature(0), others}
		default: // continues a letter or a sign
			all[c].keep = ^signature(0)
		}
	}
	return all
}()
