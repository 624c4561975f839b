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
type telling struct {
	words   map[string]teller
	lengths [256]uint32 // a bit for each length in bytes of the words that start with a byte
}

// teller is a word that only one of two languages has, and its number there.
type teller struct {
	side int
	bit  uint64
}

// longestTeller is how many bytes the words have at most.
const longestTeller = 16

// tellings are the telling words of each two languages, found once for a run. It
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
	t := &telling{words: map[string]teller{}}
	words := [2][]string{commonWords(a), commonWords(b)}
	for side := range words {
		for i, word := range words[side] {
			if utf8.RuneCountInString(word) > 1 && len(word) <= longestTeller && !slices.Contains(words[1-side], word) {
				t.words[word] = teller{side, 1 << (i % 64)}
				t.lengths[word[0]] |= 1 << len(word)
			}
		}
	}
	return t
}

func commonWords(tag language.Tag) []string {
	return append(guess.Words(tag), strings.Fields(furtherWords[base(tag)])...)
}

// tally is how many words a text has, and how many of those that tell a language:
// of the other side's, and of its own. Each of the latter counts once.
type tally struct{ words, theirs, own int }

// tally counts the words of a text of the side that [Pair.sides] gives first.
func (p *Pair) tally(text string, flip bool) (found tally) {
	var seen [2]uint64
	for i := 0; i < len(text); {
		start := i
		i = wordEnd(text, i)
		if n := i - start; n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		} else if n <= longestTeller {
			p.telling.mark(text[start:i], &seen)
		}
		found.words++
	}
	found.own, found.theirs = bits.OnesCount64(seen[0]), bits.OnesCount64(seen[1])
	if flip {
		found.own, found.theirs = found.theirs, found.own
	}
	return found
}

// mark marks a word that tells a language.
func (t *telling) mark(word string, seen *[2]uint64) {
	first := word[0]
	if 'A' <= first && first <= 'Z' {
		first += 'a' - 'A'
	}
	if t.lengths[first]>>len(word)&1 == 0 {
		return
	}
	if first != word[0] || first >= utf8.RuneSelf {
		word = strings.ToLower(word)
	}
	if by, ok := t.words[word]; ok {
		seen[by.side] |= by.bit
	}
}

// wordEnd returns where a word ends that starts at i, which is i if none does.
func wordEnd(text string, i int) int {
	for i < len(text) {
		c := text[i]
		if c|0x20 >= 'a' && c|0x20 <= 'z' {
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
