package align_test

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
)

// A code is an alignment in short: "12" are twelve rows of one block and one, "a"
// and "b" a block of that side alone, "2:1" two blocks against one.

// encode writes the code of rows.
func encode(rows []align.Row) string {
	var out []string
	run := 0
	flush := func() {
		if run > 0 {
			out = append(out, strconv.Itoa(run))
		}
		run = 0
	}
	for _, r := range rows {
		n, m := len(r.A), len(r.B)
		if n == 1 && m == 1 {
			run++
			continue
		}
		flush()
		switch {
		case m == 0:
			out = append(out, "a")
		case n == 0:
			out = append(out, "b")
		default:
			out = append(out, fmt.Sprintf("%d:%d", n, m))
		}
	}
	flush()
	return strings.Join(out, " ")
}

// span is a row by numbers: from i to n, and from j to m.
type span struct{ i, n, j, m int }

// decode reads a code.
func decode(code string) (spans []span) {
	i, j := 0, 0
	add := func(n, m int) {
		s := span{i, i + n, j, j + m}
		switch { // where a block stands alone does not matter
		case n == 0:
			s.i, s.n = -1, -1
		case m == 0:
			s.j, s.m = -1, -1
		}
		spans = append(spans, s)
		i, j = i+n, j+m
	}
	for _, word := range strings.Fields(code) {
		n, m, pair := strings.Cut(word, ":")
		switch {
		case word == "a":
			add(1, 0)
		case word == "b":
			add(0, 1)
		case pair:
			x, _ := strconv.Atoi(n)
			y, _ := strconv.Atoi(m)
			add(x, y)
		default:
			x, _ := strconv.Atoi(word)
			for range x {
				add(1, 1)
			}
		}
	}
	return spans
}

// right counts the rows of want that are in got, and all rows of the longer.
func right(got, want []span) (n, all int) {
	has := map[span]bool{}
	for _, s := range got {
		has[s] = true
	}
	for _, s := range want {
		if has[s] {
			n++
		}
	}
	return n, max(len(got), len(want))
}
