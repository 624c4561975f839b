package document

// pair finds the tags that open and close a body. Each closing tag belongs to the last open tag of
// its name. Tags that are open between the two stand alone.
func (s *embedScanner) pair() {
	var open []int               // numbers of open tags
	byName := map[string][]int{} // the same numbers, by the name of a tag that closes them
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

// closers returns the names of the tags that close t.
func (t *embedTag) closers(src []byte) []string {
	name := string(t.syntax) + t.name
	if t.called(src) {
		return []string{name, string(t.syntax)} // {% end %}
	}
	return []string{name}
}

// limitDepth separates the pairs that are nested too deep, and records in which body each tag
// stands.
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
