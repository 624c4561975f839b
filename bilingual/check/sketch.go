package check

import "unicode/utf8"

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
		if s.has(word) && next.times == 0 {
			many--
		}
		word = word*next.times + next.plus
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
		next := &signing[word[i]]
		sum = sum*next.times + next.plus
	}
	return sum
}

func (n signature) index() uint32 { return uint32(n >> 16) }

// signing holds what each byte makes of the signature of the word so far: letters of
// ASCII add their number in the alphabet, others one number for all. What is no letter
// ends the word, as do the first bytes of signs such as ’ and « in texts in Latin letters.
var signing = func() (all [256]struct{ times, plus signature }) {
	const times, plus, others = 0x9e3779b1, 0x85ebca6b, 0xc2b2ae35 // spread over all bits
	for c := range all {
		switch {
		case letterNumbers[c] > 0:
			all[c].times, all[c].plus = times, signature(letterNumbers[c])*plus
		case c < utf8.RuneSelf, c == 0xc2, c == 0xe2, c == 0xe3, c >= 0xef: // ends a word
		case utf8.RuneStart(byte(c)):
			all[c].times, all[c].plus = times, others
		default: // goes on with a letter
			all[c].times = 1
		}
	}
	return all
}()
