package render

import (
	"bytes"

	markup "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// identified are attributes that name an element, or refer to one by its name.
var identified = set("id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns")

// fragment returns HTML that can stand beside other HTML: all elements are closed, none
// has a name, and addresses lead where lead says. ok is false for HTML that is nested
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

// settle takes the name of an element away, and leads its addresses.
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
