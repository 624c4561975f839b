package render

import (
	"bytes"

	markup "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// identified lists the attributes that give an element an id or refer to one.
var identified = set("id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns")

// fragment returns HTML that can stand beside other HTML: all elements are closed, no
// element has an id, and lead has replaced each address. ok is false if the HTML is nested
// more deeply than a browser would show.
func fragment(src []byte, lead func(address string) string) (whole []byte, ok bool) {
	nodes, err := markup.ParseFragment(bytes.NewReader(src), &markup.Node{Type: markup.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		return nil, false
	}
	var b bytes.Buffer
	for _, n := range nodes {
		settle(n, lead)
		for d := range n.Descendants() {
			settle(d, lead)
		}
		if markup.Render(&b, n) != nil {
			return nil, false
		}
	}
	return b.Bytes(), true
}

// settle removes the ids of an element, and lets lead replace its addresses.
func settle(n *markup.Node, lead func(address string) string) {
	kept := n.Attr[:0]
	for _, a := range n.Attr {
		switch {
		case identified[a.Key]:
			continue
		case a.Key == "href" || a.Key == "src" || a.Key == "poster":
			a.Val = lead(a.Val)
		}
		kept = append(kept, a)
	}
	n.Attr = kept
}
