package check

import (
	"math/bits"
	"slices"
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
	if otherScript(text, p.B.Post.Lang) {
		return true
	}
	t := p.tally(text, true)
	return t.theirs >= 2 && t.own == 0
}

// telling holds the common words that tell two languages apart: those of one that
// the other has not. Single letters are not among them: formulas have those.
type telling map[string]teller

// teller is a word that only one of two languages has, and its number there.
type teller struct {
	side int
	bit  uint64
}

func tellingWords(a, b language.Tag) telling {
	t := telling{}
	words := [2][]string{guess.Words(a), guess.Words(b)}
	for side := range words {
		for i, word := range words[side] {
			if utf8.RuneCountInString(word) > 1 && !slices.Contains(words[1-side], word) {
				t[word] = teller{side, 1 << (i % 64)}
			}
		}
	}
	return t
}

// tally is how many words a text has, and how many of those that tell a language:
// of the other side's, and of its own. Each of the latter counts once.
type tally struct{ words, theirs, own int }

// tally counts the words of a text of the side that [Pair.sides] gives first.
func (p *Pair) tally(text string, flip bool) (found tally) {
	t := p.telling
	const longest = 16 // bytes of a word that may tell
	var seen [2]uint64
	var word [longest]byte
	n := 0 // bytes of the word so far, more than longest if it is too long
	for i := 0; i <= len(text); {
		r, size := ' ', 1
		if i < len(text) {
			r = rune(text[i])
		}
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		if isLetter(r) {
			switch {
			case n+utf8.UTFMax > longest:
				n = longest + 1
			case r < utf8.RuneSelf:
				word[n] = byte(r)
				if 'A' <= r && r <= 'Z' {
					word[n] += 'a' - 'A'
				}
				n++
			default:
				n += utf8.EncodeRune(word[n:], unicode.ToLower(r))
			}
			continue
		}
		if n == 0 {
			continue
		}
		found.words++
		if n <= longest {
			if by, ok := t[string(word[:n])]; ok {
				seen[by.side] |= by.bit
			}
		}
		n = 0
	}
	found.own, found.theirs = bits.OnesCount64(seen[0]), bits.OnesCount64(seen[1])
	if flip {
		found.own, found.theirs = found.theirs, found.own
	}
	return found
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// inLatin reports whether a language is written in Latin letters, as far as is known.
func inLatin(tag language.Tag) bool {
	script, _ := tag.Script()
	return script.String() == "Latn" || script.String() == "Zzzz"
}

// otherScript reports whether a text of some length is in Latin letters though its
// language is written in others.
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
