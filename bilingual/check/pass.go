package check

import (
	"context"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// Pass is what a rule gets: a set or the whole collection, and a way to report.
// It is for one goroutine.
type Pass struct {
	Context    context.Context
	Collection *bilingual.Collection
	Set        *bilingual.Set // nil in [Rule.CheckAll]

	// Report adds a finding. Its Rule is the rule's name and its Severity is the
	// rule's, unless it is a warning or a note. A fault about the whole collection has no Place.
	Report func(post.Fault)

	checker   *Checker
	documents map[*post.Post]parsed
	pairs     []*Pair // nil until asked for
}

// parsed is a document, or why there is none.
type parsed struct {
	document *document.Document
	err      error
}

// Document returns the body of a post, read by [Checker.Parser]. All rules get
// the same Document of a post of their set, and must not change it. What is
// wrong in the body becomes a finding of the rule post, so a rule that gets an
// error has nothing to report. Rules that look at the whole collection should
// ask for few documents, since all of them are kept until they are done.
func (ps *Pass) Document(p *post.Post) (*document.Document, error) {
	doc, ok := ps.documents[p]
	if !ok {
		doc.document, doc.err = ps.checker.Parser.Parse(p)
		ps.documents[p] = doc
	}
	return doc.document, doc.err
}

// faults returns what is wrong in the body.
func (d parsed) faults() post.Faults {
	if d.document == nil {
		return post.FaultsOf(d.err)
	}
	return d.document.Faults
}
