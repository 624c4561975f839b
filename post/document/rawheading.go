package document

import (
	"bytes"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
)

// rawHeading is a heading of raw HTML that is being read.
type rawHeading struct {
	*collector
	node    ast.Node
	heading Heading
	open    bool
	text    []byte
}

func (h *rawHeading) start(level int, tag []byte, at post.Place) {
	h.end()
	h.heading, h.open, h.text = Heading{Level: level, Place: at}, true, h.text[:0]
	_, all, _ := attributesOf(tag)
	for _, a := range all {
		switch a.name {
		case "id":
			h.heading.Anchor, h.heading.own = a.value(), len(a.raw) > 0
		case "class":
			h.heading.unlisted = keptOut(a.raw)
		}
	}
}

func (h *rawHeading) end() {
	if !h.open {
		return
	}
	h.open = false
	h.heading.Text = strings.Join(strings.Fields(string(h.text)), " ")
	if h.heading.Text == "" {
		return
	}
	if len(h.Headings) == maxHeadings {
		h.fault = h.faultAt(h.Place(h.node), tooManyHeadings, "split the post")
		return
	}
	h.Headings = append(h.Headings, h.heading)
}

// headingLevelOf returns the level of a heading whose tag starts with name, or 0 for other tags.
func headingLevelOf(name []byte) int {
	if len(name) > 2 && name[0]|0x20 == 'h' && name[1] >= '1' && name[1] <= '6' && (isSpaceByte(name[2]) || name[2] == '>' || name[2] == '/') {
		return int(name[1] - '0')
	}
	return 0
}

// holdsHeading reports whether a heading may start in raw HTML.
func holdsHeading(src []byte) bool {
	for {
		i := bytes.IndexByte(src, '<')
		if i < 0 {
			return false
		}
		if src = src[i+1:]; headingLevelOf(src) > 0 {
			return true
		}
	}
}
