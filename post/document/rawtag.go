package document

import (
	"bytes"
	"html"
	"slices"
	"strings"
)

// tagAttribute is an attribute of a tag.
type tagAttribute struct {
	name       string // in lower case
	raw        []byte // the value as it is written
	start, end int    // of the value in the tag, without quotation marks
	bare       bool
}

// value returns the value with its entities resolved.
func (a tagAttribute) value() string { return html.UnescapeString(string(a.raw)) }

// attributeNames holds common names, so that they need not be copied.
var attributeNames = map[string]string{}

func init() {
	for _, name := range []string{"alt", "class", "data", "dir", "height", "href", "id", "lang", "loading", "name", "poster", "rel", "src", "srcset", "style", "target", "title", "type", "width"} {
		attributeNames[name] = name
	}
}

// attributesOf reads a start tag as HTML's tokenizer does. If two attributes have the same name,
// the first counts. length is the length of the tag, or 0 if it does not end.
func attributesOf(tag []byte) (name string, all []tagAttribute, length int) {
	const space = " \t\r\n\f"
	until := func(i int, stop string) int {
		for i < len(tag) && strings.IndexByte(stop, tag[i]) < 0 {
			i++
		}
		return i
	}
	past := func(i int, skip string) int {
		for i < len(tag) && strings.IndexByte(skip, tag[i]) >= 0 {
			i++
		}
		return i
	}
	i := until(1, space+"/>")
	name = strings.ToLower(string(tag[1:i]))
	for {
		i = past(i, space+"/")
		switch {
		case i >= len(tag):
			return name, all, 0
		case tag[i] == '>':
			return name, all, i + 1
		}
		end := until(i+1, space+"/>=")
		a := tagAttribute{name: attributeNames[string(tag[i:end])]}
		if a.name == "" {
			a.name = strings.ToLower(string(tag[i:end]))
		}
		if i = past(end, space); i < len(tag) && tag[i] == '=' {
			i = past(i+1, space)
			switch {
			case i < len(tag) && (tag[i] == '"' || tag[i] == '\''):
				a.start, a.end = i+1, until(i+1, string(tag[i:i+1]))
				i = a.end + 1
			default:
				a.start, a.end, a.bare = i, until(i, space+">"), true
				i = a.end
			}
			a.raw = tag[a.start:a.end]
		}
		if len(all) < 50 && !slices.ContainsFunc(all, func(b tagAttribute) bool { return b.name == a.name }) {
			all = append(all, a)
		}
	}
}

// mostCandidates limits how many addresses of one srcset are read.
const mostCandidates = 100

// candidates returns the addresses of a srcset as it is written.
func candidates(raw []byte) (all []tagAttribute) {
	for start := 0; start < len(raw); {
		if strings.IndexByte(" \t\r\n\f,", raw[start]) >= 0 {
			start++
			continue
		}
		end := start
		for end < len(raw) && strings.IndexByte(" \t\r\n\f", raw[end]) < 0 {
			end++
		}
		next := end
		if address := bytes.TrimRight(raw[start:end], ","); len(address) < end-start {
			end = start + len(address)
		} else if i := bytes.IndexByte(raw[end:], ','); i >= 0 { // after the descriptor
			next = end + i
		} else {
			next = len(raw)
		}
		all = append(all, tagAttribute{raw: raw[start:end], start: start, end: end})
		start = next
	}
	return all
}
