package document

import "bytes"

// find returns the end of the next occurrence of a text from an offset on, or -1 if there is none.
func (s *embedScanner) find(at int, text string) int {
	if end, ok := s.next[text]; ok && (end < 0 || end-len(text) >= at) {
		return end
	}
	end := bytes.Index(s.src[at:], []byte(text))
	if end >= 0 {
		end += at + len(text)
	}
	s.remember(text, end)
	return end
}

// remember keeps where something comes next, so that a body full of opening tags is not searched
// again from each of them. at is -1 if it does not come any more.
func (s *embedScanner) remember(text string, at int) {
	if s.next == nil {
		s.next = map[string]int{}
	}
	s.next[text] = at
}

// closingTag returns where the tag that closes t starts and ends. It looks from an offset on, and
// returns -1 if there is none.
func (s *embedScanner) closingTag(t *embedTag, from int) (start, stop int) {
	name := t.name
	if t.syntax == EmbedLiquid {
		name = "end" + name
		if t.called(s.src) {
			name = "end"
		}
	}
	key := string(t.syntax) + " " + name
	if s.next[key] < 0 {
		return -1, -1
	}
	for at := from; s.left > 0; at += len(name) {
		n := bytes.Index(s.src[at:], []byte(name))
		if n < 0 {
			break
		}
		at += n
		if open := s.tagStart(t.syntax, at); open >= from {
			if c, ok := s.closer(t.syntax, open); ok && (c.name == t.name || name == "end" && c.name == "") {
				if t.syntax == EmbedLiquid && !rawNames[t.name] {
					if stop := s.afterRaw(from, c.start); stop > 0 {
						from, at = stop, stop-len(name)
						continue
					}
				}
				return c.start, c.stop
			}
		}
	}
	s.remember(key, -1)
	return -1, -1
}

// tagStart returns where the tag starts whose name is at an offset, or -1 if there is no such tag.
func (s *embedScanner) tagStart(syntax EmbedSyntax, at int) int {
	const most = 20 // bytes before the name
	i := bytes.LastIndexByte(s.src[max(0, at-most):at], '{')
	if i < 0 {
		return -1
	}
	i += max(0, at-most)
	if syntax == EmbedHugo && i > 0 {
		i--
	}
	return i
}

// closer returns the closing tag at an offset, and whether there is one.
func (s *embedScanner) closer(syntax EmbedSyntax, at int) (embedTag, bool) {
	var t embedTag
	var ok bool
	if syntax == EmbedHugo {
		t, ok = s.hugoTag(at)
	} else {
		t, ok = s.liquidTag(at)
	}
	return t, ok && t.form == closing
}
