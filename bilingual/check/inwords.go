package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// misspelled reports a number that stands in place of another one, which the other side
// has as a word. It does so only if there is a single such word that nothing on this side
// stands for. It returns true if it has reported the number.
func (p *Pair) misspelled(report func(post.Fault), r align.Row, x, y []fact) bool {
	flip := len(x) == 0
	f := slices.Concat(x, y)[0]
	here, there := p.sides(flip)
	mine, others := halves(r, flip)
	const ambiguous, most = 2, 20 // words such as one, second and both may not be numbers; half counts as 50
	if len(f.values) == 0 || f.kind != aNumber || f.base != 0 || f.values[0] <= ambiguous || f.values[0] > most {
		return false
	}
	text := prose(mine...)
	known := spelled(base(here.Post.Lang), text)
	for _, g := range factsOf(text, here.Post.Lang) {
		for _, part := range append(g.parts(), g) {
			for _, v := range part.values {
				known[int(v)] = true
			}
		}
	}
	var words []int
	for v := range spelled(base(there.Post.Lang), prose(others...)) {
		if !known[v] && v > ambiguous && v <= most {
			words = append(words, v)
		}
	}
	if len(words) != 1 {
		return false
	}
	report(post.Fault{Place: placeOf(here, mine, f.raw), Related: []post.Place{others[0].Place},
		Message: fmt.Sprintf("%s stands here where %s has %d as a word", f.text, version(there), words[0]), Hint: "compare the two"})
	return true
}

// withoutWords returns numbers without those for which a text in a language may have a
// word that is not known: one, which any article may stand for, and all up to twenty in a
// language whose words for numbers are not known.
func withoutWords(list []fact, tag language.Tag) []fact {
	most := 1.0
	if numbersOf[base(tag)] == nil {
		most = 20
	}
	return slices.DeleteFunc(list, func(f fact) bool {
		return (f.kind == aNumber || f.values[0] == 1) && f.base == 0 && f.values[0] <= most
	})
}

// inWords reports whether the words of a text include a number, or the decade that it
// starts.
func inWords(v float64, words map[int]bool) bool {
	const half, quarter = 50, 25
	whole := int(v)
	switch {
	case v >= 1e9:
		return false
	case v == 30 && words[half], (v == 15 || v == 45) && words[quarter]: // of an hour
		return true
	case v == float64(whole):
		return words[whole] || whole > 1800 && whole < 2100 && whole%10 == 0 && whole%100 > 0 && words[whole%100]
	}
	return v-float64(whole) == 0.5 && words[half] && (whole == 1 || words[whole])
}

// timeInWords reports whether the words of a text may stand for a time: half past nine,
// halb zehn, dos quarts de deu.
func (f *fact) timeInWords(words map[int]bool) bool {
	const half, quarter = 50, 25
	hour, minute := (f.minutes/60+11)%12+1, f.minutes%60
	if minute == 0 {
		return words[f.minutes/60] || words[hour]
	}
	return (words[hour] || words[hour%12+1]) && (words[minute] || words[half] || words[quarter] || words[4])
}

// standsIn reports whether a name in a text has the digits: COVID-19, Q1.
func standsIn(text, digits string) bool {
	for from := 0; digits != ""; {
		i := strings.Index(text[from:], digits)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(digits)
		if (start == 0 || !digit(text[start-1])) && (end == len(text) || !digit(text[end])) && inName(text[:start], text[end:]) {
			return true
		}
		from = end
	}
	return false
}
