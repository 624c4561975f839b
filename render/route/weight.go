package route

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/unicode/norm"
)

// sortByWeight sorts by weight, the lightest first, and then by title. Case and accents do
// not count, as in a list that a reader looks through.
func sortByWeight[T any](all []T, weight func(T) float64, title func(T) string) {
	type sorted struct {
		weight float64
		title  string
		of     T
	}
	keys := make([]*sorted, len(all))
	for i, one := range all {
		keys[i] = &sorted{weight(one), plain(title(one)), one}
	}
	slices.SortStableFunc(keys, func(a, b *sorted) int {
		return cmp.Or(cmp.Compare(a.weight, b.weight), strings.Compare(a.title, b.title))
	})
	for i, k := range keys {
		all[i] = k.of
	}
}

// weight returns the weight of a post. It returns infinity for a post that has none, so
// that it comes last.
func weight(p *post.Post) float64 {
	if p != nil {
		if w, err := strconv.ParseFloat(p.Meta.String("weight"), 64); err == nil && !math.IsNaN(w) {
			return w
		}
	}
	return math.Inf(1)
}

// plain returns a text without case and accents.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(s))
}
