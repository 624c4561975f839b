package check

import (
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

// A lead is the resolved destination of a link.
type lead struct {
	destination
	to       *post.Post // nil if it is not a post of the collection
	fragment string
	key      string // see [Pass.linkKey]; empty until asked for
}

// lead returns where a link of a post leads. It resolves the link once for all rules.
func (ps *Pass) lead(from *post.Post, dest string) *lead {
	doc := ps.parsed(from)
	if l := doc.leads[dest]; l != nil {
		return l
	}
	l := &lead{destination: destinationOf(dest)}
	if l.ref != nil {
		name, _ := l.ref.Arg("lang")
		tag, _ := lang.Parse(name)
		l.to, l.fragment, _ = ps.Collection.ResolveRef(from, l.address, tag)
	} else if !l.unknown {
		l.to, l.fragment, _ = ps.Collection.Resolve(from, l.address)
	}
	if doc.leads == nil {
		doc.leads = make(map[string]*lead, len(doc.document.Links))
	}
	doc.leads[dest] = l
	return l
}

// linkKey returns a text that is the same for an address in all languages: the set of the
// post that it leads to, or else the address without marks of a language.
func (ps *Pass) linkKey(from *post.Post, dest string) string {
	if strings.HasPrefix(dest, "#") {
		return "#"
	}
	l := ps.lead(from, dest)
	if l.key == "" {
		if l.to != nil {
			l.key = "post " + ps.Collection.SetOf(l.to).ID()
		} else {
			l.key = neutral(l.address)
		}
	}
	return l.key
}
