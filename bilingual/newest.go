package bilingual

import (
	"cmp"
	"math"
	"math/bits"

	"github.com/diptych-go/diptych/post"
)

// instant is the moment of a date.
type instant struct {
	seconds int64
	nanos   int32
}

func instantOf(d post.Date) instant { return instant{d.Time().Unix(), int32(d.Time().Nanosecond())} }

// never is that of no date.
var never = instantOf(post.Date{})

func (t instant) compare(u instant) int {
	return cmp.Or(cmp.Compare(t.seconds, u.seconds), cmp.Compare(t.nanos, u.nanos))
}

// newestFirst is the numbers of dates, the newest first, none last, equal ones in
// order. It is a radix sort: what a date costs does not grow with their number.
func newestFirst(dates []instant) []int32 {
	all, spare := make([]dated, len(dates)), make([]dated, len(dates))
	var newest, oldest, nanos = int64(math.MinInt64), int64(math.MaxInt64), int32(0)
	for i, d := range dates {
		all[i].at = int32(i)
		newest, oldest, nanos = max(newest, d.seconds), min(oldest, d.seconds), nanos|d.nanos
	}
	if nanos != 0 {
		for i := range all {
			all[i].age = uint64(1e9 - dates[all[i].at].nanos)
		}
		all, spare = sortByAge(all, spare, 1e9)
	}
	for i := range all {
		all[i].age = uint64(newest - dates[all[i].at].seconds)
	}
	all, _ = sortByAge(all, spare, uint64(newest-oldest))
	order := make([]int32, len(all))
	for i := range all {
		order[i] = all[i].at
	}
	return order
}

// dated is a number by what it is sorted by.
type dated struct {
	age uint64
	at  int32
}

// sortByAge sorts by ages up to oldest, equal ones as they stand. It returns
// those sorted and the spare memory.
func sortByAge(all, spare []dated, oldest uint64) (sorted, rest []dated) {
	for shift := 0; shift < bits.Len64(oldest); shift += 8 {
		var start [257]int32 // of each digit, from 1
		for i := range all {
			start[all[i].age>>shift&0xff+1]++
		}
		for d := range 256 {
			start[d+1] += start[d]
		}
		for _, a := range all {
			at := &start[a.age>>shift&0xff]
			spare[*at] = a
			*at++
		}
		all, spare = spare, all
	}
	return all, spare
}
