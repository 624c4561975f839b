package check

import (
	"context"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// A Pass gives a rule the set or the collection that it looks at, and a way to report. It
// must be used by one goroutine only.
type Pass struct {
	Context    context.Context
	Collection *bilingual.Collection
	Set        *bilingual.Set // nil in [Rule.CheckAll]

	// Report adds a finding. It sets Rule to the rule's name. If the Severity is
	// [post.SeverityError], the zero value, it becomes the rule's severity. A fault about
	// the whole collection has no Place.
	Report func(post.Fault)

	checker   *Checker
	rules     []Rule
	near      *nearMisses // nil until asked for
	learn     func() learnt
	tellings  *tellings
	graded    func(post.Fault) post.Fault // returns the fault with the name and severity of the rule
	observed  observed
	seen      map[string]bool // what is in observed.Seen
	documents map[*post.Post]*parsed
	pairs     []*Pair // nil until asked for
}

// day returns the day of a date in the time zone of the site, as 2006-01-02.
func (ps *Pass) day(d post.Date) string {
	return d.In(ps.checker.Location).Time().Format(time.DateOnly)
}

// A parsed holds a document, or the error of reading it.
type parsed struct {
	document *document.Document
	blocks   []document.Block // nil until asked for
	leads    map[string]*lead // of the links resolved so far, by their destinations
	err      error
}

// Document returns the body of a post, read by [Checker.Parser]. All rules get the same
// Document for a post and must not change it. Errors and faults of the body become
// findings of the rule post, so a rule that gets an error has nothing to report. Rules
// that look at the whole collection should ask for few documents, since all of them are
// kept until the rules are done.
func (ps *Pass) Document(p *post.Post) (*document.Document, error) {
	doc := ps.parsed(p)
	return doc.document, doc.err
}

// Blocks returns the blocks of [Pass.Document]. All rules get the same blocks and must
// not change them.
func (ps *Pass) Blocks(p *post.Post) ([]document.Block, error) {
	doc := ps.parsed(p)
	if doc.blocks == nil && doc.err == nil {
		doc.blocks = doc.document.Blocks()
	}
	return doc.blocks, doc.err
}

func (ps *Pass) parsed(p *post.Post) *parsed {
	doc := ps.documents[p]
	if doc == nil {
		doc = new(parsed)
		doc.document, doc.err = ps.checker.Parser.Parse(p)
		ps.documents[p] = doc
	}
	return doc
}

// faults returns the faults of the body.
func (d *parsed) faults() post.Faults {
	if d.document == nil {
		return post.FaultsOf(d.err)
	}
	return d.document.Faults
}
