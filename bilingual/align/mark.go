package align

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/unicode/norm"
)

// mark is something that stands in both documents and may show that two blocks
// translate each other: an address, a number, the start of a word.
type mark struct {
	id     int32
	weight float32 // the rarer, the more
}

// maxMarks is how many marks a block has, the rarest: its cost must not grow
// with the square of what someone writes in a paragraph.
const maxMarks = 24

// How much a kind of mark says.
const (
	weighsAddress = 3
	weighsNumber  = 2
	weighsName    = 1.5
	weighsWord    = 1
)

// counted is a mark before it is known to be shared.
type counted struct {
	id     int32
	weight float32
	in     [2]int32 // how many blocks of each side have it
	last   [2]int32 // the last of them, counted from 1
}

// marker gives the marks of both documents numbers.
type marker struct {
	ids  map[string]int32
	all  []counted
	side int
	at   int32
	now  []int32
}

// sharedMarks returns the marks of each block of both sides, sorted by number.
func sharedMarks(a, b []document.Block) [2][][]mark {
	m := marker{ids: make(map[string]int32, 8*(len(a)+len(b)))}
	var found [2][][]int32
	for side, blocks := range [2][]document.Block{a, b} {
		m.side = side
		found[side] = make([][]int32, len(blocks))
		for i := range blocks {
			m.at, m.now = int32(i+1), nil
			m.block(&blocks[i])
			found[side][i] = m.now
		}
	}
	var marks [2][][]mark
	for side := range found {
		marks[side] = make([][]mark, len(found[side]))
		for i, ids := range found[side] {
			marks[side][i] = m.rarest(ids)
		}
	}
	return marks
}

func (m *marker) block(b *document.Block) {
	for _, s := range b.Fixed {
		if s == "" {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(s); unicode.IsDigit(r) {
			m.add("#"+s, weighsNumber)
			continue
		}
		m.add(addressKey(s), weighsAddress)
	}
	if b.Kind == document.BlockCode {
		for line := range strings.Lines(b.Text) {
			if line = strings.TrimSpace(line); line != "" {
				m.add("`"+line, weighsNumber)
			}
		}
		return
	}
	text := b.Text
	if !norm.NFD.IsNormalString(text) {
		text = norm.NFD.String(text)
	}
	words(text, m.word)
}

// word adds what two languages may write alike of a word: a name in capitals
// whole, of others the first four letters, as Simard, Foster and Isabelle do in
// "Using Cognates to Align Sentences in Bilingual Corpora" (1992).
func (m *marker) word(w string, upper int) {
	const start = 4
	switch n := utf8.RuneCountInString(w); {
	case upper == n && n > 1:
		m.add("A"+w, weighsName)
	case n >= start:
		end := 0
		for range start {
			_, size := utf8.DecodeRuneInString(w[end:])
			end += size
		}
		weight := float32(weighsWord)
		if upper > 0 {
			weight = weighsName
		}
		m.add(strings.ToLower(w[:end]), weight)
	}
}

func (m *marker) add(key string, weight float32) {
	id, ok := m.ids[key]
	if !ok {
		id = int32(len(m.all))
		m.ids[strings.Clone(key)] = id
		m.all = append(m.all, counted{id: id, weight: weight})
	}
	c := &m.all[id]
	if c.last[m.side] == m.at {
		return
	}
	c.last[m.side] = m.at
	c.in[m.side]++
	m.now = append(m.now, id)
}

// rarest returns the marks that both sides have.
func (m *marker) rarest(ids []int32) []mark {
	var marks []mark
	for _, id := range ids {
		if c := m.all[id]; c.in[0] > 0 && c.in[1] > 0 {
			marks = append(marks, mark{id, c.weight / float32(math.Sqrt(float64(c.in[0])*float64(c.in[1])))})
		}
	}
	if len(marks) > maxMarks {
		slices.SortFunc(marks, func(x, y mark) int { return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.id, y.id)) })
		marks = marks[:maxMarks:maxMarks]
	}
	slices.SortFunc(marks, func(x, y mark) int { return cmp.Compare(x.id, y.id) })
	return marks
}

// shared is the weight of the marks that two blocks have in common.
func shared(x, y []mark) (weight float32) {
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].id < y[0].id:
			x = x[1:]
		case x[0].id > y[0].id:
			y = y[1:]
		default:
			weight += x[0].weight
			x, y = x[1:], y[1:]
		}
	}
	return weight
}

// words yields each word of a decomposed text without accents, and how many of
// its letters are capitals.
func words(text string, yield func(word string, upper int)) {
	var word []byte
	upper := 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case unicode.IsLetter(r):
			word = utf8.AppendRune(word, r)
			if unicode.IsUpper(r) {
				upper++
			}
			continue
		}
		if len(word) > 1 {
			yield(string(word), upper)
		}
		word, upper = word[:0], 0
	}
	if len(word) > 1 {
		yield(string(word), upper)
	}
}

// addressKey is an address without what differs by language: the scheme, and
// parts of the path that name one.
func addressKey(s string) string {
	if _, rest, ok := strings.Cut(s, "://"); ok {
		s = rest
	}
	if !strings.Contains(s, "/") {
		return s
	}
	parts := strings.Split(s, "/")
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return len(part) <= 3 && !strings.ContainsFunc(part, unicode.IsDigit) }), "/")
}
