package render

import "github.com/diptych-go/diptych/post/document"

// An OutlineItem is a heading in an outline.
type OutlineItem struct {
	Title, Anchor string
	Items         []*OutlineItem
}

// Outline returns the headings of a document as a tree: each heading stands within the last
// heading of a higher level before it. A level that is skipped leaves no gap. Headings that
// are not [document.Heading.Listed] are left out.
func Outline(d *document.Document) []*OutlineItem {
	var listed []document.Heading
	for _, h := range d.Headings {
		if h.Listed() {
			listed = append(listed, h)
		}
	}
	return outline(listed)
}

func outline(headings []document.Heading) []*OutlineItem {
	type open struct {
		level int
		at    *OutlineItem
	}
	root := &OutlineItem{}
	stack := []open{{0, root}}
	for _, h := range headings {
		for len(stack) > 1 && stack[len(stack)-1].level >= h.Level {
			stack = stack[:len(stack)-1]
		}
		s := &OutlineItem{Title: h.Text, Anchor: h.Anchor}
		parent := stack[len(stack)-1].at
		parent.Items = append(parent.Items, s)
		stack = append(stack, open{h.Level, s})
	}
	return root.Items
}

// Outline returns the headings of the page as a tree; see the function [Outline]. The error
// is that of [Page.Document].
func (p *Page) Outline() ([]*OutlineItem, error) {
	d, err := p.Document()
	if err != nil {
		return nil, err
	}
	return Outline(d), nil
}
