package main

// far and above are the bytes that stand for one of the latest groups, below it
// for one of the first, which are root's.
const far = 32

// windows writes rows of groups with a byte for each group: most are new with
// the row or of the locales just before it. A group from farther back is entered
// again.
type windows struct {
	entries []int       // the group of each entry
	entryOf map[int]int // the last entry of each group
	first   []int       // of each row, what far stands for, less far
	rows    []int       // the bytes
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
