package check

import (
	"fmt"
	"slices"
	"time"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// Stale returns the rule that finds what changed in one language of a work, and
// not in another, after someone last declared them equal: [Checker.Accept] does,
// and [Checker.Lock] holds it. It finds nothing in a work that the lock has not. A
// date of its source that the front matter of a translation records is compared
// with the date on which the source was last updated.
func Stale() Rule {
	return Rule{Name: "stale", Severity: post.SeverityWarning,
		Doc: "a text that changed in one language, and not in another, since the two were last accepted as equal",
		Check: func(ps *Pass) error {
			var sides []*drifted
			for _, tag := range ps.Set.Languages() {
				if s := ps.drift(tag); s != nil {
					sides = append(sides, s)
				}
			}
			for i, a := range sides {
				for _, b := range sides[i+1:] {
					if a.changed() || b.changed() {
						ps.stale(a, b)
					}
				}
			}
			ps.outdated()
			return nil
		}}
}

// drifted is a document, and what of it is not as the lock has it.
type drifted struct {
	document *document.Document
	locked   lock.Side
	blocks   []document.Block
	new      map[*document.Block]bool // changed or added
	gone     []bool                   // of locked.Blocks: changed or removed
	fields   []string                 // that changed
	compared bool                     // its front matter records that it was compared with its source since
}

func (d *drifted) changed() bool {
	return len(d.new) > 0 || slices.Contains(d.gone, true) || len(d.fields) > 0
}

// drift compares the post in a language with the lock. It returns nil if the lock
// has not got it, or the body cannot be read.
func (ps *Pass) drift(tag language.Tag) *drifted {
	_, ok := ps.checker.Lock.Side(ps.Set.ID(), tag)
	if !ok {
		return nil
	}
	_, err := ps.Document(ps.Set.In(tag))
	if err != nil {
		return nil
	}
	return nil
}

// stale reports what changed in one of two documents and not in the other.
func (ps *Pass) stale(a, b *drifted) { _ = align.Trusted; _ = time.Hour; _ = fmt.Sprint }

func (ps *Pass) outdated() {}
