package typography

import "github.com/yuin/goldmark/ast"

// apply writes the edits of the run into its nodes.
func (w *tree) apply() {
	next := 0
	for _, p := range w.pieces {
		edits := w.text.edits
		for next < len(edits) && edits[next].end <= p.start && edits[next].start < p.start {
			next++
		}
		if next == len(edits) {
			return
		}
		if edits[next].start < p.end {
			next = w.piece(p, next)
		}
	}
}

// piece writes the edits from next on that start in p, and returns the number of the first that it
// leaves to the next piece.
func (w *tree) piece(p piece, next int) int {
	t := w.text
	from := p.start
	w.reserve(p, next)
	begin := len(w.bytes)
	for ; next < len(t.edits) && t.edits[next].start < p.end; next++ {
		e := t.edits[next]
		if e.start < from && e.start >= p.start {
			continue
		}
		if e.start >= p.start {
			w.bytes = append(w.bytes, t.buf[from:e.start]...)
			if e.raised {
				if e.start == p.start || e.end > p.end {
					continue // raised already
				}
				begin = w.emit(p, begin, false)
				w.bytes = append(append(append(w.bytes, "<sup>"...), e.with...), "</sup>"...)
				begin = w.emit(p, begin, true)
			} else {
				w.bytes = append(w.bytes, e.with...)
			}
		}
		from = min(e.end, p.end)
		if e.end > p.end {
			break // the rest of it is deleted from the next piece
		}
	}
	w.finish(p, begin, from)
	return next
}

// reserve makes room for the edits of p, so that its bytes do not move.
func (w *tree) reserve(p piece, next int) {
	need := p.end - p.start
	for _, e := range w.text.edits[next:] {
		if e.start >= p.end {
			break
		}
		need += len(e.with) + len("<sup></sup>")
	}
	if cap(w.bytes)-len(w.bytes) < need {
		w.bytes = make([]byte, 0, max(need, min(4096, len(w.source)/2)))
	}
}

// emit puts the bytes from begin on into a new node before the node of p. It returns where the
// bytes end.
func (w *tree) emit(p piece, begin int, code bool) int {
	if end := len(w.bytes); end > begin {
		s := w.node()
		s.Value = w.bytes[begin:end:end]
		s.SetCode(code)
		p.node.Parent().InsertBefore(p.node.Parent(), p.node, s)
	}
	return len(w.bytes)
}

// finish leaves the text from the offset from on in the node of p, and puts the bytes from begin
// on before it. It removes the node if no text is left.
func (w *tree) finish(p piece, begin, from int) {
	t := w.text
	parent := p.node.Parent()
	switch n := p.node.(type) {
	case *ast.String:
		w.bytes = append(w.bytes, t.buf[from:p.end]...)
		n.Value = w.bytes[begin:len(w.bytes):len(w.bytes)]
	case *ast.Text:
		if n.Segment.Padding > 0 || n.Segment.ForceNewline {
			w.bytes = append(w.bytes, t.buf[from:p.end]...)
			from = p.end
		}
		w.emit(p, begin, false)
		if from == p.end && !n.SoftLineBreak() && !n.HardLineBreak() {
			parent.RemoveChild(parent, n)
			return
		}
		n.Segment.Start = n.Segment.Stop - (p.end - from)
		n.Segment.Padding, n.Segment.ForceNewline = 0, false
	}
}

func (w *tree) node() *ast.String {
	if len(w.nodes) == 0 {
		w.nodes = make([]ast.String, min(64, 4+len(w.source)/256))
	}
	s := &w.nodes[0]
	w.nodes = w.nodes[1:]
	return s
}
