package typography

import (
	"bytes"
	"strings"
)

// An htmlTag holds the parts of a tag that the rules need. The name is "" for comments and
// declarations.
type htmlTag struct {
	name    string
	closing bool
	lang    string
	hasLang bool
}

// tagEnd returns the end of the tag, comment or declaration at i, or i if
// there is none.
func tagEnd(b []byte, i int) int {
	rest := b[i:]
	switch {
	case bytes.HasPrefix(rest, []byte("<!--")):
		return closed(b, i, "-->")
	case bytes.HasPrefix(rest, []byte("<?")):
		return closed(b, i, "?>")
	case bytes.HasPrefix(rest, []byte("<!")):
		return closed(b, i, ">")
	}
	j := 1
	if j < len(rest) && rest[j] == '/' {
		j++
	}
	if j >= len(rest) || !isASCIILetter(rest[j]) {
		return i
	}
	last := byte(0) // the last byte that is not a space: quotation marks hold a value only after =
	for j < len(rest) {
		switch c := rest[j]; {
		case c == '>':
			return i + j + 1
		case (c == '"' || c == '\'') && last == '=':
			n := bytes.IndexByte(rest[j+1:], c)
			if n < 0 {
				return len(b)
			}
			j += n + 1
			last = c
		case c > ' ':
			last = c
		}
		j++
	}
	return len(b)
}

func closed(b []byte, i int, closer string) int {
	if n := bytes.Index(b[i:], []byte(closer)); n >= 0 {
		return i + n + len(closer)
	}
	return len(b)
}

func parseTag(b []byte) htmlTag {
	var t htmlTag
	i := 1
	if len(b) > 1 && b[1] == '/' {
		t.closing = true
		i++
	}
	start := i
	for i < len(b) && (isASCIILetter(b[i]) || isDigit(b[i]) || b[i] == '-' && i > start) {
		i++
	}
	if known, ok := tagNames[string(b[start:i])]; ok {
		t.name = known
	} else {
		t.name = strings.ToLower(string(b[start:i]))
	}
	if !t.closing {
		t.lang, t.hasLang = langAttribute(b[i:])
	}
	return t
}

// langAttribute returns the value of the lang attribute in the rest of a tag, and whether it has
// one.
func langAttribute(b []byte) (string, bool) {
	if !bytes.Contains(b, []byte("lang")) && !bytes.Contains(b, []byte("LANG")) {
		return "", false
	}
	for i := 0; i < len(b); {
		if b[i] <= ' ' || b[i] == '/' || b[i] == '>' {
			i++
			continue
		}
		start := i
		for i++; i < len(b) && b[i] > ' ' && b[i] != '/' && b[i] != '>' && b[i] != '='; i++ {
		}
		name := b[start:i]
		for i < len(b) && b[i] <= ' ' {
			i++
		}
		var value []byte
		if i < len(b) && b[i] == '=' {
			for i++; i < len(b) && b[i] <= ' '; i++ {
			}
			start, end := i, i
			if i < len(b) && (b[i] == '"' || b[i] == '\'') {
				start++
				for end = start; end < len(b) && b[end] != b[i]; end++ {
				}
				i = end + 1
			} else {
				for end < len(b) && b[end] > ' ' && b[end] != '>' {
					end++
				}
				i = end
			}
			value = b[min(start, len(b)):end]
		}
		if bytes.EqualFold(name, []byte("lang")) {
			return string(value), true
		}
	}
	return "", false
}

// An htmlState follows the tags of a text and knows whether their content must stay as it is.
type htmlState struct {
	skip  string // the name of the element whose content stays as it is
	depth int    // how many elements of that name are open; 0 if none is skipped
}

func (s *htmlState) skipping() bool { return s.depth > 0 }

// see follows a tag, and reports whether it belongs to content that stays as it is.
func (s *htmlState) see(t htmlTag) bool {
	switch {
	case s.depth > 0:
		if t.name == s.skip {
			if t.closing {
				s.depth--
			} else {
				s.depth++
			}
		}
		return true
	case t.closing || t.name == "" || voidTags[t.name]:
		return false
	case verbatimTags[t.name]:
		s.skip, s.depth = t.name, 1
		return true
	}
	return false
}

// foreign reports whether a tag starts an element in a language with other rules than the text
// around it. own holds these rules.
func (t htmlTag) foreign(around *rules) (own *rules, ok bool) {
	if t.closing || !t.hasLang || t.name == "" || voidTags[t.name] || verbatimTags[t.name] {
		return around, false
	}
	own = rulesForName(t.lang, around)
	return own, own != around
}

// openTags holds the elements of raw HTML that are open at the end of a block. The next blocks are
// inside them.
type openTags []openTag

// An openTag is an element whose end tag has not been read.
type openTag struct {
	name     string
	depth    int    // how many elements of its name are open, itself included
	around   *rules // the rules where it starts
	verbatim bool
}

// see follows the tags of a block of raw HTML, and returns the rules for the text after it.
func (o *openTags) see(src []byte, r *rules) *rules {
	if len(*o) == 0 && !bytes.Contains(src, []byte("lang")) && !bytes.Contains(src, []byte("<pre")) && !bytes.Contains(src, []byte("<code")) {
		return r
	}
	for i := bytes.IndexByte(src, '<'); i >= 0 && i < len(src); {
		end := tagEnd(src, i)
		if end > i {
			r = o.tag(parseTag(src[i:end]), r)
		} else {
			end = i + 1
		}
		next := bytes.IndexByte(src[end:], '<')
		if next < 0 {
			break
		}
		i = end + next
	}
	return r
}

func (o *openTags) tag(t htmlTag, r *rules) *rules {
	if last := len(*o) - 1; last >= 0 && (*o)[last].name == t.name {
		top := &(*o)[last]
		if !t.closing {
			top.depth++
		} else if top.depth--; top.depth == 0 {
			r, *o = top.around, (*o)[:last]
		}
		return r
	} else if last >= 0 && (*o)[last].verbatim || last >= maxNested {
		return r
	}
	if !t.closing && verbatimTags[t.name] {
		*o = append(*o, openTag{t.name, 1, r, true})
		return nil
	}
	if own, ok := t.foreign(r); ok {
		*o = append(*o, openTag{t.name, 1, r, false})
		return own
	}
	return r
}

// verbatim returns the state in which the next block starts: inside the last open element if its
// content stays as it is.
func (o openTags) verbatim() (s htmlState) {
	if last := len(o) - 1; last >= 0 && o[last].verbatim {
		s.skip, s.depth = o[last].name, o[last].depth
	}
	return s
}

var (
	verbatimTags = set("code pre kbd samp var tt script style textarea math svg template iframe object noscript select")
	voidTags     = set("area base br col embed hr img input link meta source track wbr")
	inlineTags   = set("a abbr acronym b bdi bdo big cite data del dfn em font i img ins " +
		"mark q s small span strike strong sub sup time u wbr")
)

// tagNames holds the most frequent names, so that they need not be copied.
var tagNames = func() map[string]string {
	names := map[string]string{}
	for _, tags := range []map[string]bool{verbatimTags, voidTags, inlineTags, set("p div ul ol li h1 h2 h3 h4 h5 h6 " +
		"table thead tbody tr td th blockquote section figure figcaption details summary center")} {
		for name := range tags {
			names[name] = name
		}
	}
	return names
}()
