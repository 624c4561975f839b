package main

// far is the first byte that stands for one of the latest groups. A smaller byte stands for one of
// the first groups, which belong to root.
const far = 32

// windows writes rows of groups with a byte for each group. This works because most groups are new
// with their row, or come from the locales just before it. A group from farther back is entered
// again.
type windows struct {
	entries []int       // the group of each entry
	entryOf map[int]int // the last entry of each group
	first   []int       // for each row, the entry that far stands for, minus far
	rows    []int       // the bytes of all rows
}

func (w *windows) add(row []int) {
	start := max(far, len(w.entries)+len(row)-(256-far))
	w.first = append(w.first, start-far)
	for _, group := range row {
		e, ok := w.entryOf[group]
		if !ok || far <= e && e < start {
			e = len(w.entries)
			w.entries = append(w.entries, group)
			w.entryOf[group] = e
		}
		if e >= far {
			e -= start - far
		}
		w.rows = append(w.rows, e)
	}
}
