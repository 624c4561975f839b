package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/internal/guess"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// Untranslated returns the rule that finds a body, title, description or block that is
// left in the other language. It goes by common words that only one of the two languages
// has. It ignores names, code, addresses, quotations and the texts of links. If both
// sides have a text word for word and its words do not show the language, the rule notes
// it, unless it is a name or in a third language.
func Untranslated() Rule {
	return Rule{Name: "untranslated", Severity: post.SeverityError, Check: func(ps *Pass) error {
		for _, p := range ps.Pairs() {
			p.sameFields(ps.Report)
			p.leftOver(ps.Report)
		}
		return nil
	}}
}

// sameFields reports a title, a description and the text of the post's image that both
// posts have word for word.
func (p *Pair) sameFields(report func(post.Fault)) {
	a, b := p.A.Post, p.B.Post
	for _, f := range []struct {
		field    string
		a, b     string
		severity post.Severity
	}{
		{"title", a.Title, b.Title, post.SeverityError},
		{"description", a.Description, b.Description, post.SeverityWarning},
		{"image-alt", a.ImageAlt, b.ImageAlt, post.SeverityWarning},
	} {
		if f.a == "" || f.b == "" || !strings.EqualFold(strings.TrimSpace(f.a), strings.TrimSpace(f.b)) {
			continue
		}
		copied, of := b, a
		told := p.tally(f.a, true)
		if told.own > told.theirs {
			copied, of = a, b
			told.theirs, told.own = told.own, told.theirs
		}
		plain := told.own == 0 && (told.theirs > 1 && told.words > 2 || told.theirs == 1 && told.words > 3 || told.theirs == 0 && told.words > 3 && smallWords(f.a) > 2 && p.theirs(f.a))
		severity, unsure := f.severity, false
		switch {
		case plain:
		case p.usedIn(f.a, false):
			copied, of = b, a
		case p.usedIn(f.a, true):
			copied, of = a, b
		case !p.phrase(f.a) || told.own > 0 && told.theirs > 0:
			continue
		default:
			severity, unsure = post.SeverityWarning, told.theirs == 0
		}
		if unsure {
			report(post.Fault{Place: fieldPlace(copied, f.field), Severity: post.SeverityNote, Field: f.field, Related: []post.Place{fieldPlace(of, f.field)},
				Message: fmt.Sprintf("the %s is word for word the same as in the %s version: %s", f.field, of.Lang, short(f.a)), Hint: "translate it, unless it is a name"})
			continue
		}
		report(post.Fault{Place: fieldPlace(copied, f.field), Severity: severity, Field: f.field, Related: []post.Place{fieldPlace(of, f.field)},
			Message: fmt.Sprintf("the %s is the same as in the %s version: %s", f.field, of.Lang, short(f.a)), Hint: "translate it into " + copied.Lang.String()})
	}
}

// otherNames lists other names of fields in real content.
var otherNames = map[string][]string{"authors": {"author"}, "image": {"images"}, "image-alt": {"image_alt", "imageAlt"}, "categories": {"category", "taxonomies"}, "tags": {"taxonomies"}, "description": {"summary"}}

// fieldPlace returns the place of a field of a post, or the path of the post if it has no
// such field.
func fieldPlace(p *post.Post, field string) post.Place {
	for _, name := range append([]string{field}, otherNames[field]...) {
		if _, at := p.Meta.Place(name); at.Line > 0 {
			return at
		}
	}
	return post.Place{Path: p.Path}
}

// sentence is the number of words above which a single block may stand for a body.
const sentence = 30

// leftOver reports the blocks of a document that are in the language of the other
// document, each run once. If most of the body is, it reports the body instead.
func (p *Pair) leftOver(report func(post.Fault)) {
	for _, flip := range []bool{true, false} {
		here, there := p.sides(flip)
		left, wrong := p.leftBlocks(flip)
		if len(left) == 0 {
			continue
		}
		sure := slices.DeleteFunc(slices.Clone(left), func(l leftBlock) bool { return l.unsure })
		all := p.ownWordsOf(flip)
		if len(sure) > 2 && 2*wrong > all || (len(sure) > 1 || wrong > sentence) && 10*wrong > 9*all {
			report(post.Fault{Place: sure[0].block.Place, Related: []post.Place{{Path: there.Post.Path}},
				Message: fmt.Sprintf("the text is in %s, not in %s", there.Post.Lang, here.Post.Lang), Hint: "translate it, or take the post out until it is translated"})
			continue
		}
		for i, l := range left {
			if i > 0 && left[i-1].row+1 >= l.row && (l.unsure || !left[i-1].unsure) {
				continue
			}
			f := post.Fault{Place: l.block.Place, Severity: post.SeverityWarning,
				Message: fmt.Sprintf("this %s is in %s, not in %s: %s", l.block.Kind, there.Post.Lang, here.Post.Lang, short(l.block.Text)), Hint: "translate it, or mark it with its language"}
			if l.unsure {
				f.Severity = post.SeverityNote
				f.Message = fmt.Sprintf("this %s is word for word the same as in %s: %s", l.block.Kind, version(there), short(l.block.Text))
				f.Hint = "translate it, unless it is a name or a quotation"
			}
			if len(l.twin) > 0 {
				f.Related = []post.Place{l.twin[0].Place}
			}
			report(f)
		}
	}
}

// A leftBlock is a block that is not in the language of its document.
type leftBlock struct {
	row    int
	block  document.Block
	twin   []document.Block
	unsure bool // whether both sides have it word for word and its language is not plain
}

// leftBlocks returns the blocks of this side that are in the language of the other side,
// and the number of their words.
func (p *Pair) leftBlocks(flip bool) (left []leftBlock, words int) {
	here, _ := p.sides(flip)
	latin := inLatin(here.Post.Lang)
	for k, r := range p.Rows {
		x, y := halves(r, flip)
		for _, b := range x {
			if b.Kind == document.BlockHeading && verbatim(b, y) && p.usedIn(b.Text, !flip) {
				left = append(left, leftBlock{row: k, block: b, twin: y})
				continue
			}
			same := verbatim(b, y)
			if latin && !same && !p.startsTheirs(b.Text, flip) {
				continue // the usual case
			}
			text := ownWords(b)
			t := p.tally(text, flip)
			if t.words >= leastWords && t.foreign(b, same) || same && p.plainCopy(b.Kind, text, t, flip) || !latin && t.words >= 8 && otherScript(text, here.Post.Lang) {
				words += t.words
				left = append(left, leftBlock{row: k, block: b, twin: y})
			} else if same && p.unsure(b.Kind, text, t, flip) {
				left = append(left, leftBlock{k, b, y, true})
			}
		}
	}
	return left, words
}

// leastWords is the smallest number of words in a block that shows its language.
const leastWords = 4

// ownWordsOf returns the number of words of this side that may show its language.
func (p *Pair) ownWordsOf(flip bool) (n int) {
	for _, r := range p.Rows {
		blocks, _ := halves(r, flip)
		for _, b := range blocks {
			if t := p.tally(ownWords(b), flip); t.words >= leastWords {
				n += t.words
			}
		}
	}
	return n
}

// foreign reports whether a block is plainly in the other language. It asks for less if
// both sides have the block word for word, and for more in rows of tables, which hold
// names and titles.
func (t tally) foreign(b document.Block, verbatim bool) bool {
	if verbatim && b.Kind != document.BlockRow {
		return t.theirs >= 2 && t.theirs > 3*t.own
	}
	return t.theirs >= 3 && 6*t.own <= t.theirs
}

// copied reports whether a text that both sides have word for word is plainly not in the
// language of the translation. The text must be long and have none of the commonest words
// of that language. It must also have words of the original's language or, if the two
// languages are not close, words that the original uses elsewhere.
func (p *Pair) copied(text string, t tally) bool {
	const long, sparse = 8, 12
	if t.own > 0 || t.words < long || 3*smallWords(text) < t.words || sparse*t.theirs < t.words && !p.theirs(text) {
		return false
	}
	in := guess.Language([]string{text})
	return in == language.Und || base(in) == base(p.A.Post.Lang)
}

// theirs reports whether a text has at least as many words that only the original uses
// elsewhere as words that the translation uses elsewhere. It returns false for languages
// that are close, which share too many words.
func (p *Pair) theirs(text string) bool {
	if !p.telling.apart {
		return false
	}
	const sparse = 12
	original, translation := p.used(text, false)
	return original > 0 && original >= translation && sparse*original >= len(strings.Fields(text))
}

// plainCopy reports whether a text that both sides have word for word is plainly in the
// other language, in cases that foreign does not find.
func (p *Pair) plainCopy(kind document.BlockKind, text string, t tally, flip bool) bool {
	switch kind {
	case document.BlockRow:
		return false
	case document.BlockHeading:
		return t.theirs > 1 && t.own == 0 && p.small(text) && !p.inThird(text)
	}
	return flip && p.copied(text, t) || t.theirs > 2*t.own && p.sentences(text, t)
}

// unsure reports whether a text that both sides have word for word should be translated,
// although its language is not plain.
func (p *Pair) unsure(kind document.BlockKind, text string, t tally, flip bool) bool {
	if kind == document.BlockHeading {
		return t.own == 0 && (flip || t.theirs > 0) && p.phrase(text)
	}
	return flip && kind == document.BlockParagraph && t.own == t.theirs && p.sentences(text, t)
}

func verbatim(b document.Block, twin []document.Block) bool {
	return len(twin) == 1 && strings.EqualFold(b.Text, twin[0].Text)
}

// ownWords returns the text of a block without the parts that may be in any language:
// quotations and texts of links. It returns "" for code and other blocks without prose,
// and for blocks marked with a language.
func ownWords(b document.Block) string {
	switch b.Kind {
	case document.BlockCode, document.BlockEmbed, document.BlockHTML, document.BlockImage, document.BlockBreak, document.BlockQuotation:
		return ""
	}
	if _, ok := b.Node.AttributeString("lang"); ok {
		return ""
	}
	text := prose(b)
	for _, l := range b.Links {
		text = strings.Replace(text, l.Text, " ", 1)
	}
	return withoutQuotations(text)
}

// quotations holds, for each opening mark, the closing mark and the shortest quotation in
// bytes. An apostrophe must not end a quotation.
var quotations = map[rune]struct {
	end   string
	least int
}{'“': {"”", 0}, '«': {"»", 0}, '„': {"“", 0}, '"': {`"`, 0}, '‘': {"’", 12}}

// withoutQuotations returns a text with a space in place of each quotation.
func withoutQuotations(text string) string {
	var out strings.Builder
	from := 0 // the start of the text that is not written yet
	for i := 0; i < len(text); {
		if c := text[i]; c != '"' && c < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		marks, ok := quotations[r]
		i += size
		if !ok {
			continue
		}
		if end := strings.Index(text[i:], marks.end); end >= marks.least {
			out.WriteString(text[from:i-size] + " ")
			i += end + len(marks.end)
			from = i
		}
	}
	if from == 0 {
		return text
	}
	out.WriteString(text[from:])
	return out.String()
}
