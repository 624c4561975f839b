package bilingual

import (
	"cmp"
	"hash/maphash"
	"iter"
	"math/bits"
	"slices"
)

// hash stands for a name wherever names are compared: what is many is cheap to
// keep, sort and join where it has no pointers. Of a million names the chance
// that two share 128 bits is one in 10^26. The zero hash is no name.
type hash [2]uint64

var seeds = [2]maphash.Seed{maphash.MakeSeed(), maphash.MakeSeed()}

func hashOf(name string) hash {
	if name == "" {
		return hash{}
	}
	return hash{maphash.String(seeds[0], name), maphash.String(seeds[1], name)}
}

// named is something that goes by a name.
type named struct {
	hash hash
	at   int32 // its number
}

func (a named) compare(b named) int {
	switch {
	case a.hash[0] != b.hash[0]:
		return cmp.Compare(a.hash[0], b.hash[0])
	case a.hash[1] != b.hash[1]:
		return cmp.Compare(a.hash[1], b.hash[1])
	}
	return cmp.Compare(a.at, b.at)
}

// joiner finds what has a name in common. Its memory is used again.
type joiner struct {
	sorted []named
	end    []int32 // of each part of sorted
	runs   [][]named
	first  []int32 // of each number, the run that starts with it; 0 is none
}

// join returns the runs of two or more of one name, each in the order of their
// numbers and good until the next call. It deals the names out by their first
// bits, so that each part is sorted in the nearest cache: the cost of a name
// does not grow with their number.
func (j *joiner) join(list []named) [][]named {
	const part = 64
	shift := 64 - bits.Len(uint(len(list)/part))
	j.end = resize(j.end, 1<<(64-shift))
	clear(j.end)
	for i := range list {
		j.end[list[i].hash[0]>>shift]++
	}
	var sum int32
	for p, size := range j.end { // for now where they start
		j.end[p] = sum
		sum += size
	}
	j.sorted = resize(j.sorted, len(list))
	for _, n := range list {
		end := &j.end[n.hash[0]>>shift]
		j.sorted[*end] = n
		*end++
	}
	j.runs = j.runs[:0]
	var start int32
	for _, end := range j.end {
		names := j.sorted[start:end]
		start = end
		slices.SortFunc(names, named.compare)
		for len(names) > 1 {
			n := 1
			for n < len(names) && names[n].hash == names[0].hash {
				n++
			}
			if n > 1 {
				j.runs = append(j.runs, names[:n])
			}
			names = names[n:]
		}
	}
	return j.runs
}

// inOrder iterates over the runs that join finds, in the order of the first of
// each; numbers are below most.
func (j *joiner) inOrder(list []named, most int) iter.Seq[[]named] {
	return func(yield func([]named) bool) {
		j.first = resize(j.first, most)
		clear(j.first)
		for r, run := range j.join(list) {
			j.first[run[0].at] = int32(r + 1)
		}
		for _, r := range j.first {
			if r > 0 && !yield(j.runs[r-1]) {
				return
			}
		}
	}
}

// resize is a slice of n, whatever is in it.
func resize[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }
