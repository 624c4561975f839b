package check

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// Untranslated returns the rule that finds a body, title, description or block
// that is left in the other language. Names, code, addresses, quotations and
// titles of links do not count: common words tell, which only one of the two
// languages has.
func Untranslated() Rule {
	return Rule{Name: "untranslated", Severity: post.SeverityError, Check: func(ps *Pass) error {
		for _, p := range ps.Pairs() {
			p.sameFields(ps.Report)
			p.leftOver(ps.Report)
		}
		return nil
	}}
}

// sameFields reports a title and a description that are the twin's.
func (p *Pair) sameFields(report func(post.Fault)) {
	a, b := p.A.Post, p.B.Post
	for _, f := range []struct {
		field    string
		a, b     string
		words    int
		severity post.Severity
	}{
		{"title", a.Title, b.Title, 3, post.SeverityError},
		{"description", a.Description, b.Description, 4, post.SeverityWarning},
	} {
		if f.a == "" || f.a != f.b || len(strings.Fields(f.a)) < f.words {
			continue
		}
		copied, of := b, a
		ofA, ofB := commonWords(f.a, a.Lang, b.Lang)
		if ofB > ofA {
			copied, of, ofA, ofB = a, b, ofB, ofA
		}
		if ofB > 0 || ofA == 0 || ofA == 1 && len(strings.Fields(f.a)) < 4 {
			continue
		}
		report(post.Fault{Place: fieldPlace(copied, f.field), Severity: f.severity, Field: f.field, Related: []post.Place{fieldPlace(of, f.field)},
			Message: fmt.Sprintf("the %s is that of the %s version: %s", f.field, of.Lang, short(f.a)), Hint: "translate it into " + copied.Lang.String()})
	}
}

// fieldPlace returns where a post has a field.
func fieldPlace(p *post.Post, field string) post.Place {
	if _, at := p.Meta.Place(field); at.Line > 0 {
		return at
	}
	return post.Place{Path: p.Path}
}

// leftOver reports the blocks of a document that are in the language of the
// other, each run once; or the body, if most of it is.
func (p *Pair) leftOver(report func(post.Fault)) {
	for _, flip := range []bool{true, false} {
		here, there := p.sides(flip)
		var left []leftBlock
		all, wrong := 0, 0
		for k, r := range p.Rows {
			x, y := halves(r, flip)
			for _, b := range x {
				text := ownWords(b)
				words := len(strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }))
				if words < 4 {
					continue
				}
				all += words
				if inLanguage(b, text, words, there.Post.Lang, here.Post.Lang, verbatim(b, y)) {
					wrong += words
					left = append(left, leftBlock{k, b, y})
				}
			}
		}
		if len(left) > 2 && 2*wrong > all || len(left) > 0 && 10*wrong > 9*all {
			report(post.Fault{Place: left[0].block.Place, Related: []post.Place{{Path: there.Post.Path}},
				Message: fmt.Sprintf("the text is in %s, not in %s", there.Post.Lang, here.Post.Lang), Hint: "translate it, or take the post out until it is translated"})
			continue
		}
		for i, l := range left {
			if i > 0 && left[i-1].row+1 >= l.row {
				continue
			}
			f := post.Fault{Place: l.block.Place, Severity: post.SeverityWarning,
				Message: fmt.Sprintf("this %s is in %s, not in %s: %s", l.block.Kind, there.Post.Lang, here.Post.Lang, short(l.block.Text)), Hint: "translate it, or mark it with its language"}
			if len(l.twin) > 0 {
				f.Related = []post.Place{l.twin[0].Place}
			}
			report(f)
		}
	}
}

// leftBlock is a block that is not in the language of its document.
type leftBlock struct {
	row   int
	block document.Block
	twin  []document.Block
}

// inLanguage reports whether a text is plainly in a language and not in its own.
// Of a text that is its twin's word for word less is asked, and more of cells,
// which hold names and titles.
func inLanguage(b document.Block, text string, words int, other, own language.Tag, verbatim bool) bool {
	if otherScript(text, own) && words >= 8 {
		return true
	}
	theirs, mine := commonWords(text, other, own)
	if verbatim && b.Kind != document.BlockRow {
		return theirs >= 2 && mine == 0
	}
	return theirs >= 3 && 6*mine <= theirs
}

func verbatim(b document.Block, twin []document.Block) bool {
	return len(twin) == 1 && strings.EqualFold(b.Text, twin[0].Text)
}

var quotedText = regexp.MustCompile(`“[^”]*”|«[^»]*»|„[^“]*“|"[^"]*"|‘[^’]{12,}’`)

// ownWords returns the text of a block without what may be in any language.
func ownWords(b document.Block) string {
	switch b.Kind {
	case document.BlockCode, document.BlockEmbed, document.BlockHTML, document.BlockImage, document.BlockBreak, document.BlockQuotation:
		return ""
	}
	if _, ok := b.Node.AttributeString("lang"); ok {
		return ""
	}
	text := prose([]document.Block{b})
	for _, l := range b.Links {
		text = strings.Replace(text, l.Text, " ", 1)
	}
	if !strings.ContainsAny(text, "“«„\"‘") {
		return text
	}
	return quotedText.ReplaceAllString(text, " ")
}
