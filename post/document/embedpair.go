package document

// pair finds the tags that open and close a body: each closing tag belongs to the
// last opening one of its name, and what is open within it stands alone.
func (s *embedScanner) pair() {
	var open []int               // tags
	byName := map[string][]int{} // those of open, by what closes them
	for i := range s.tags {
		t := &s.tags[i]
		switch {
		case t.form == opening && t.body == NoBody:
			open = append(open, i)
			for _, name := range t.closers(s.src) {
				byName[name] = append(byName[name], i)
			}
		case t.form == closing:
			same := byName[string(t.syntax)+t.name]
			if len(same) == 0 {
				continue
			}
			first := same[len(same)-1]
			t.pair, s.tags[first].pair = first, i
			for last := len(open) - 1; last >= 0 && open[last] >= first; last-- {
				for _, name := range s.tags[open[last]].closers(s.src) {
					byName[name] = byName[name][:len(byName[name])-1]
				}
				open = open[:last]
			}
		}
	}
	s.limitDepth()
}

// closers returns the names of tags that close t.
func (t *embedTag) closers(src []byte) []string {
	name := string(t.syntax) + t.name
	if t.called(src) {
		return []string{name, string(t.syntax)} // {% end %}
	}
	return []string{name}
}

// limitDepth separates the pairs that stand too deep within others, and notes
// within what each tag stands.
func (s *embedScanner) limitDepth() {
	depth, around := 0, -1
	for i := range s.tags {
		t := &s.tags[i]
		if t.form == closing && t.pair >= 0 {
			depth--
			around = s.tags[t.pair].around
		}
		t.inBody, t.around = depth > 0, around
		if t.form != opening || t.pair < 0 {
			continue
		}
		if depth == maxEmbedDepth {
			if s.deep < 0 {
				s.deep = t.start
			}
			s.tags[t.pair].pair, t.pair = -1, -1
			continue
		}
		depth++
		if t.syntax == EmbedHugo {
			around = i
		}
	}
}
