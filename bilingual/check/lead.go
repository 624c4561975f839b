package check

import (
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

// lead is where a link leads.
type lead struct {
	destination
	to       *post.Post // nil if it is not a post of the collection
	fragment string
	key      string // see [Pass.linkKey]; empty until asked for
}

// lead resolves a link of a post, once for all rules.
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

// linkKey returns what is the same of an address in all languages: the set of a
// post that it leads to, else the address without marks of a language.
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
