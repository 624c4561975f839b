package align

import (
	"math/bits"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A key identifies a mark. The key of a word holds its letters, 16 bits each. Other keys
// are FNV-1a hashes. The chance that two marks have the same key is too small to matter.
type key uint64

// newKey returns the start of a key for a kind of mark.
func newKey(kind rune) key { return key(14695981039346656037).rune(kind) }

func (k key) rune(r rune) key { return (k ^ key(r)) * 1099511628211 }

func (k key) string(s string) key {
	for i := range len(s) {
		k = k.rune(rune(s[i]))
	}
	return k
}

// place returns a number for the place of a key in a hash table. The table uses as many
// of its low bits as it needs.
func (k key) place() int { return int(k * 0x9e3779b97f4a7c15 >> 32) }

// address adds an address to a key. It leaves out what differs by language: the scheme,
// and short parts of the path that may name a language.
func (k key) address(s string) key {
	if _, rest, ok := strings.Cut(s, "://"); ok {
		s = rest
	}
	if strings.IndexByte(s, '/') < 0 {
		return k.string(s)
	}
	first := true
	for part := range strings.SplitSeq(s, "/") {
		if len(part) <= 3 && !strings.ContainsFunc(part, unicode.IsDigit) {
			continue
		}
		if !first {
			k = k.rune('/')
		}
		k, first = k.string(part), false
	}
	return k
}

// words adds marks for the words of a text that two languages may write alike. The mark
// of a word in capitals has all its letters. The mark of any other word has the first
// four letters, as Simard, Foster and Isabelle do in "Using Cognates to Align Sentences
// in Bilingual Corpora" (1992). Case and accents do not matter.
func (m *marker) words(text string) {
	latin := latin()
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf && ascii[text[i]] == noLetter {
			i++
			continue
		}
		start := i
		i = smallEnd(text, i)
		switch {
		case i < len(text) && (text[i] >= utf8.RuneSelf || ascii[text[i]] != noLetter):
			i = m.word(text, start, latin)
		case i-start >= counts: // the usual case
			m.add(letters(text[start:start+counts]), weighsWord)
		}
	}
}

// counts is the number of letters of a word that count.
const counts = 4

// letters returns the key of a word that starts with four lower-case letters of ASCII.
func letters(s string) (k key) {
	return key(s[0]) | key(s[1])<<16 | key(s[2])<<32 | key(s[3])<<48
}

// smallEnd returns the end of the lower-case letters of ASCII that start at i. It reads
// eight bytes at once, because a processor cannot predict where words end.
func smallEnd(text string, i int) int {
	const each, high = 0x0101010101010101, 0x80 * 0x0101010101010101
	for ; i+8 <= len(text); i += 8 {
		x := eight(text, i)
		low := x &^ high
		from, beyond := low+(0x80-'a')*each, low+(0x80-'z'-1)*each // the high bit is set in the bytes that are
		if others := ^(from &^ beyond &^ x) & high; others != 0 {
			return i + bits.TrailingZeros64(others)/8
		}
	}
	for i < len(text) && 'a' <= text[i] && text[i] <= 'z' {
		i++
	}
	return i
}

// eight returns the eight bytes of a text from i on. The first byte is the lowest.
func eight(text string, i int) uint64 {
	s := text[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// word adds the mark of the word that starts at i, and returns where to go on.
func (m *marker) word(text string, i int, latin *[endLatin]latinLetter) int {
	var word key
	letters, capitals := 0, 0
	for i < len(text) {
		letter, capital, size := rune(ascii[text[i]]), text[i] < 'a', 1
		if text[i] >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(text[i:])
			if r < endLatin {
				letter, capital = latin[r].letter, latin[r].capital
			} else {
				letter, capital = decomposed(r)
			}
		}
		i += size
		if letter == noLetter {
			break
		}
		if letter == accent {
			continue
		}
		switch {
		case letters < counts:
			word ^= key(letter) << (16 * letters)
		case capitals == letters && capital:
			word = word.rune(letter)
		}
		letters++
		if capital {
			capitals++
		}
		if letters >= counts && capitals < letters {
			i = smallEnd(text, i) // no further letter counts
		}
	}
	switch {
	case capitals == letters && letters > 1:
		m.add(word.rune('A'), weighsName)
	case letters >= counts && capitals > 0:
		m.add(word, weighsName)
	case letters >= counts:
		m.add(word, weighsWord)
	}
	return i
}

const (
	noLetter = 0
	accent   = -1 // a mark that goes with the letter before it
)

// ascii holds the lower-case letter of each letter of ASCII, and 0 for other bytes.
var ascii = func() (small [256]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		small[c], small[c-'a'+'A'] = c, c
	}
	return small
}()

// decomposed returns a letter in lower case without its accent, and reports whether it is
// a capital. It returns noLetter or accent for a rune that is not a letter.
func decomposed(r rune) (letter rune, capital bool) {
	if r >= 0x2000 && r <= 0x206f { // punctuation of all languages
		return noLetter, false
	}
	if unicode.Is(unicode.Mn, r) {
		return accent, false
	}
	if parts := norm.NFD.PropertiesString(string(r)).Decomposition(); parts != nil {
		r, _ = utf8.DecodeRune(parts)
	}
	if !unicode.IsLetter(r) {
		return noLetter, false
	}
	return unicode.ToLower(r), unicode.IsUpper(r)
}

// endLatin is the end of the Latin letters that most texts use.
const endLatin = 0x250

// latin returns the letters below endLatin.
var latin = sync.OnceValue(func() *[endLatin]latinLetter {
	var all [endLatin]latinLetter
	for r := range all {
		all[r].letter, all[r].capital = decomposed(rune(r))
	}
	return &all
})

type latinLetter struct {
	letter  rune
	capital bool
}
