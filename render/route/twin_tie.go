package route

import (
	"slices"

	"golang.org/x/text/language"
)

// A tie puts lists into groups of twins. A group has at most one list of each language.
type tie struct {
	groups map[*List]*group
	at     map[language.Tag]int // the order of the editions
}

type group struct{ lists []*List }

// join ties two lists and their twins, unless [tie.free] forbids it.
func (t *tie) join(a, b *List) {
	if !t.free(a, b) {
		return
	}
	one, other := t.group(a), t.group(b)
	one.lists = append(one.lists, other.lists...)
	for _, l := range other.lists {
		t.groups[l] = one
	}
}

// free reports whether two lists may be tied: they are in different groups, and no language
// is in both groups.
func (t *tie) free(a, b *List) bool {
	one, other := t.group(a), t.group(b)
	return one != other && !slices.ContainsFunc(one.lists, func(x *List) bool {
		return slices.ContainsFunc(other.lists, func(y *List) bool { return x.Edition == y.Edition })
	})
}

func (t *tie) group(l *List) *group {
	if t.groups[l] == nil {
		t.groups[l] = &group{[]*List{l}}
	}
	return t.groups[l]
}

// said ties the pairs that authors say are the same.
func (t *tie) said(pairs [][2]*List) {
	for _, p := range pairs {
		t.join(p[0], p[1])
	}
}

// learnt ties pairs, the likeliest first. If pairs that are equally likely share a list,
// none of them is tied, since nothing tells which one is right. Pairs with a likeness below
// one half are not tied.
func (t *tie) learnt(pairs []*pair) {
	for len(pairs) > 0 {
		n := 1
		for n < len(pairs) && pairs[n].compare(pairs[0]) == 0 {
			n++
		}
		type half struct {
			l  *List
			in *Mount
		}
		rivals := map[half]int{}
		var open []*pair
		for _, p := range pairs[:n] {
			if t.free(p.a, p.b) {
				open = append(open, p)
				rivals[half{p.a, p.b.Edition}]++
				rivals[half{p.b, p.a.Edition}]++
			}
		}
		for _, p := range open {
			if p.likeness >= 0.5 && rivals[half{p.a, p.b.Edition}] == 1 && rivals[half{p.b, p.a.Edition}] == 1 {
				t.join(p.a, p.b)
			}
		}
		pairs = pairs[n:]
	}
}

// alike ties lists with the same name, such as the name of a person, if they are not tied
// yet.
func (t *tie) alike(lists []*List) {
	first := map[string]*List{}
	for _, l := range lists {
		key := termKey(l.Name)
		if first[key] == nil {
			first[key] = l
			continue
		}
		t.join(first[key], l)
	}
}
