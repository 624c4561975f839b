package post

import (
	"fmt"
	"strings"
)

// nearMisses warns of fields whose names are almost the name of a known field that the post lacks.
func (f *fieldReader) nearMisses() {
	for k := range f.meta.root.Pairs() {
		if key := strings.ToLower(k.Text()); len(key) >= 4 && !f.ps.knows(key) {
			f.nearMiss(k, key)
		}
	}
}

func (f *fieldReader) nearMiss(k value, key string) {
	for of := range fieldCount {
		for _, name := range f.ps.names(of) {
			if !nearly(key, name) {
				continue
			}
			if _, v := f.find(of); v == "" {
				f.wrong(SeverityWarning, k, k.Text(), fmt.Sprintf("%s is not a known field", Quote(k.Text())), fmt.Sprintf("did you mean %s?", name))
				return
			}
		}
	}
}

// nearly reports whether two names differ by one slip of the finger, whatever their case: two
// letters swapped, one letter lost, doubled or added, or, in longer names, one letter wrong. a is
// in lower case.
func nearly(a, b string) bool {
	if len(a) < 4 || len(b) < 4 || len(a)-len(b) > 1 || len(b)-len(a) > 1 {
		return false
	}
	if b = strings.ToLower(b); a == b {
		return false
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	x, y := a[i:len(a)-j], b[i:len(b)-j]
	switch {
	case len(x) == 2 && len(y) == 2:
		return x[0] == y[1] && x[1] == y[0]
	case len(x) == 1 && len(y) == 1:
		return len(a) > 5
	}
	return len(x)+len(y) == 1 && len(b) > 4
}
