package typography

import (
	"bytes"
	"strings"
)

// An htmlTag is what matters of a tag; its name is "" for comments and the
// like.
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
	for j < len(rest) {
		switch c := rest[j]; c {
		case '>':
			return i + j + 1
		case '"', '\'':
			n := bytes.IndexByte(rest[j+1:], c)
			if n < 0 {
				return len(b)
			}
			j += n + 1
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
	t.name = strings.ToLower(string(b[start:i]))
	if !t.closing {
		t.lang, t.hasLang = langAttribute(b[i:])
	}
	return t
}

// langAttribute returns the value of the lang attribute in the rest of a tag.
func langAttribute(b []byte) (string, bool) {
	for {
		n := bytes.Index(b, []byte("lang="))
		if n < 0 {
			return "", false
		}
		value := b[n+len("lang="):]
		if n == 0 || b[n-1] > ' ' { // hreflang, xml:lang
			b = value
			continue
		}
		if len(value) > 0 && (value[0] == '"' || value[0] == '\'') {
			if end := bytes.IndexByte(value[1:], value[0]); end >= 0 {
				return string(value[1 : end+1]), true
			}
			return "", true
		}
		return string(bytes.TrimRight(firstField(value), "/>")), true
	}
}

func firstField(b []byte) []byte {
	if n := bytes.IndexAny(b, " \t\r\n>"); n >= 0 {
		return b[:n]
	}
	return b
}

// An htmlState follows the tags of a text and knows whether what they hold is
// to be left alone.
type htmlState struct {
	rules *rules
	skip  string // the element whose end is awaited
	depth int
}

func (s *htmlState) skipping() bool { return s.depth > 0 }

// see notes a tag and reports whether it belongs to what is left alone.
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
	case verbatimTags[t.name] || t.hasLang && rulesForName(t.lang, s.rules) != s.rules:
		s.skip, s.depth = t.name, 1
		return true
	}
	return false
}

var (
	verbatimTags = set("code", "pre", "kbd", "samp", "var", "tt", "script", "style", "textarea", "math", "svg", "template", "iframe", "object", "noscript", "select")
	voidTags     = set("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
	inlineTags   = set("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "img", "ins",
		"mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "wbr")
)
