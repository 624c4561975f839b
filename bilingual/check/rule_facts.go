package check

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
)

// Facts returns the rule that compares the facts of texts: numbers, amounts of money,
// percentages, dates, times, e-mail addresses, telephone numbers and versions, as each
// language writes them. It warns of a fact that stands in place of another one, and notes
// a fact that only one side has. It compares only rows that can be relied on. It reports
// nothing if a word stands for a number, or if a fact is only written in another way.
func Facts() Rule {
	return Rule{Name: "facts", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		for _, p := range ps.Pairs() {
			p.facts(ps.Report)
		}
		return nil
	}}
}

func (p *Pair) facts(report func(post.Fault)) {
	p.trusted(func(k int, r align.Row) bool {
		if !mayTell(r.A) && !mayTell(r.B) {
			return true // the usual case
		}
		a, b := factsOf(prose(r.A...), p.A.Post.Lang), factsOf(prose(r.B...), p.B.Post.Lang)
		a, b = append(a, contacts(r.A)...), append(b, contacts(r.B)...)
		if len(a)+len(b) == 0 {
			return true
		}
		onlyA, onlyB := cancel(a, b)
		onlyA, onlyB = open(onlyA, onlyB), open(onlyB, onlyA)
		onlyA, onlyB = cancel(onlyA, onlyB)
		if len(onlyA)+len(onlyB) == 0 {
			return true
		}
		onlyA, onlyB = p.unknown(onlyA, b, k, false), p.unknown(onlyB, a, k, true)
		p.replaced(report, r, onlyA, onlyB, len(a)-len(onlyA))
		return true
	})
}

// mayTell reports whether blocks can contain facts: a number, or an e-mail address or
// telephone number.
func mayTell(blocks []document.Block) bool {
	for _, b := range blocks {
		if strings.IndexByte(b.Text, '@') >= 0 || slices.ContainsFunc(b.Links, func(l document.Link) bool { return !strings.HasPrefix(l.Destination, "http") }) {
			return true
		}
		if slices.ContainsFunc(b.Fixed, func(s string) bool { return s != "" && digit(s[0]) }) {
			return true
		}
	}
	return false
}

// replaced reports facts that stand in place of other facts, and facts that one side
// lacks. same is the number of facts that both sides have.
func (p *Pair) replaced(report func(post.Fault), r align.Row, a, b []fact, same int) {
	for _, class := range []factKind{aNumber, aDate, aTime, aPhone, anAddress, aVersion} {
		of := func(list []fact) []fact {
			return slices.DeleteFunc(slices.Clone(list), func(f fact) bool { return f.kind.class() != class })
		}
		x, y := of(a), of(b)
		if r.A[0].Kind == document.BlockRow && inMyriads(p.A.Post.Lang) != inMyriads(p.B.Post.Lang) && slices.EqualFunc(x, y, rescaled) {
			continue
		}
		const unlike = 2 // if more differ, and more than are the same, the two texts are not versions of each other
		if len(x) > 0 && len(x) == len(y) && (x[0].kind == y[0].kind || class == aNumber && len(x) == 1) && (len(x) <= unlike || same >= len(x)) {
			f := post.Fault{Place: placeOf(p.B, r.B, y[0].raw), Related: []post.Place{placeOf(p.A, r.A, x[0].raw)},
				Message: fmt.Sprintf("%s stands here where %s has %s", y[0].text, version(p.A), x[0].text), Hint: "compare the two"}
			if class == aNumber && (schoolYear.MatchString(prose(r.A...)) || schoolYear.MatchString(prose(r.B...))) {
				f.Severity = post.SeverityNote
			}
			if class == anAddress && localized(x[0].id, y[0].id) {
				f.Severity = post.SeverityNote
			}
			report(f)
			continue
		}
		if class == aNumber && (len(x) == 0 || len(y) == 0) {
			x, y = withoutWords(x, p.B.Post.Lang), withoutWords(y, p.A.Post.Lang)
		}
		if class == aNumber && len(x)+len(y) == 1 && p.misspelled(report, r, x, y) {
			continue
		}
		if len(x) > 0 {
			report(post.Fault{Place: r.B[0].Place, Severity: post.SeverityNote, Related: []post.Place{placeOf(p.A, r.A, x[0].raw)},
				Message: fmt.Sprintf("%s not here, and %s has it", texts(x), version(p.A))})
		}
		if len(y) > 0 {
			report(post.Fault{Place: placeOf(p.B, r.B, y[0].raw), Severity: post.SeverityNote, Related: []post.Place{r.A[0].Place},
				Message: fmt.Sprintf("%s here, and not in %s", texts(y), version(p.A))})
		}
	}
}

// inMyriads reports whether a language counts in ten thousands. Its tables have other
// units, such as 億 for a hundred million.
func inMyriads(tag language.Tag) bool { return slices.Contains([]string{"ja", "zh", "ko"}, base(tag)) }

// rescaled reports whether two numbers differ only by their unit: 1,234.5 and 12,345.
func rescaled(f, g fact) bool { return digitsOf(f.digits) == digitsOf(g.digits) }

// localized reports whether two e-mail addresses are at one host and do not differ by a
// slip. A site may have one in each language.
func localized(x, y string) bool {
	a, of, _ := strings.Cut(x, "@")
	b, at, _ := strings.Cut(y, "@")
	forms := slipForms(b)
	return of == at && !slices.ContainsFunc(slipForms(a), func(form string) bool { return slices.Contains(forms, form) })
}

// schoolYear matches a year of school. Countries count these in different ways.
var schoolYear = regexp.MustCompile(`(?i)\bgrades?\s\d|\d(?:re|e|ère)\s(?:année|secondaire|primaire)`)

// texts returns the texts of facts with "is" or "are" after them. If there are many, it
// returns the first three.
func texts(list []fact) string {
	const most = 3
	var names []string
	for _, f := range list {
		if !slices.Contains(names, f.text) && len(names) < most {
			names = append(names, f.text)
		}
	}
	return enumerate(names) + " " + verb(len(names))
}

// cancel returns the facts of each of two texts that the other does not have.
func cancel(a, b []fact) (onlyA, onlyB []fact) {
	onlyB = slices.Clone(b)
	for _, alike := range []bool{true, false} { // the same kind first
		onlyA = nil
		for _, f := range a {
			i := slices.IndexFunc(onlyB, func(g fact) bool { return (f.kind.class() == g.kind.class()) == alike && f.same(&g) })
			if i < 0 {
				onlyA = append(onlyA, f)
			} else {
				onlyB = slices.Delete(onlyB, i, i+1)
			}
		}
		a = onlyA
	}
	return onlyA, onlyB
}

// open returns facts with dates and times replaced by their numbers, where the other text
// has no fact of the kind left: it may say the same in another way. A number such as 9.30
// becomes a time if the other text has a time left.
func open(list, others []fact) (opened []fact) {
	left := func(kind factKind) bool {
		return slices.ContainsFunc(others, func(g fact) bool { return g.kind == kind })
	}
	for _, f := range list {
		if minutes := f.pointed(60); minutes >= 0 && minutes < 24*60 && left(aTime) {
			f.kind, f.minutes = aTime, minutes
		}
		parts := f.parts()
		if parts == nil || left(f.kind) || f.kind == aTime && slices.ContainsFunc(others, func(g fact) bool { return g.pointed(60) >= 0 }) {
			opened = append(opened, f)
			continue
		}
		opened = append(opened, parts...)
	}
	return opened
}

// unknown returns the facts of one side of a row that the other side has neither there,
// nor nearby, nor as words.
func (p *Pair) unknown(list, others []fact, k int, flip bool) []fact {
	if len(list) == 0 {
		return nil
	}
	const near = 2
	_, y := halves(p.Rows[k], flip)
	_, there := p.sides(flip)
	all := slices.Clone(others)
	var parts []fact // the numbers of the dates and times of the other side
	for _, f := range others {
		parts = append(parts, f.parts()...)
	}
	for i := max(0, k-near); i <= min(len(p.Rows)-1, k+near); i++ {
		if i != k {
			_, y := halves(p.Rows[i], flip)
			all = append(all, factsOf(prose(y...), there.Post.Lang)...)
		}
	}
	text, lang := prose(y...), base(there.Post.Lang)
	words := sync.OnceValue(func() map[int]bool { return spelled(lang, text) })
	known := func(f *fact) bool {
		return slices.ContainsFunc(all, func(g fact) bool { return f.same(&g) }) ||
			f.kind.class() == aNumber && slices.ContainsFunc(parts, func(g fact) bool { return f.same(&g) }) ||
			slices.ContainsFunc(f.values, func(v float64) bool { return inWords(v, words()) }) || f.base > 0 && words()[int(f.base)]
	}
	return slices.DeleteFunc(slices.Clone(list), func(f fact) bool {
		switch {
		case known(&f):
			return true
		case f.kind == aTime && f.timeInWords(words()), f.of != nil && f.of.kind == aTime && f.of.timeInWords(words()):
			return true
		case f.kind == aDate: // May 14 to 19, 14 au 19 mai
			month := monthsIn(lang, text)[f.month] || unnamed(lang) || slices.ContainsFunc(all, func(g fact) bool { return g.kind == aDate && g.month == f.month })
			return month && (f.year+f.day == 0 || !slices.ContainsFunc(f.parts(), func(part fact) bool { return !known(&part) }))
		case f.kind.class() != aNumber || standsIn(ascii(text), f.digits): // COVID 19, COVID-19
			return f.digits != ""
		}
		parts := strings.FieldsFunc(f.digits, func(r rune) bool { return r == '.' || r == ',' }) // (0,1) may be an interval
		return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return !known(&fact{values: valuesOf(part, "")}) })
	})
}

// embedded matches a shortcode, a template tag or a formula within a text.
var embedded = regexp.MustCompile(`\{\{.*?\}\}|\{%.*?%\}|\$[^$\d\s][^$]*\$`)

// prose returns the text of blocks that facts are read from: without code, markup, image
// texts and written-out addresses.
func prose(blocks ...document.Block) string {
	if len(blocks) == 1 {
		return proseOf(blocks[0])
	}
	var out strings.Builder
	for _, b := range blocks {
		out.WriteString(proseOf(b))
		out.WriteByte('\n')
	}
	return out.String()
}

func proseOf(b document.Block) string {
	switch b.Kind {
	case document.BlockCode, document.BlockEmbed, document.BlockHTML, document.BlockImage, document.BlockBreak:
		return ""
	}
	text := b.Text
	for _, code := range b.Code {
		text = strings.Replace(text, code, "`", 1)
	}
	for _, l := range b.Links {
		if strings.Contains(l.Text, "://") || strings.HasPrefix(l.Text, "www.") {
			text = strings.Replace(text, l.Text, " ", 1)
		}
	}
	for _, image := range b.Images {
		if image.Node.Kind() != ast.KindImage {
			continue // its text is not part of the block's text
		}
		text = strings.Replace(text, strings.Join(strings.Fields(image.Alt), " "), " ", 1)
	}
	if strings.IndexByte(text, '{') < 0 && strings.IndexByte(text, '$') < 0 {
		return text
	}
	return embedded.ReplaceAllString(text, " ")
}

// placeOf returns the place of a text in blocks, or the place of the first block if the
// text is not found.
func placeOf(d *document.Document, blocks []document.Block, s string) post.Place {
	for _, b := range blocks {
		pos := b.Node.Pos()
		if pos < 0 || pos > len(d.Source) {
			continue
		}
		end := min(len(d.Source), pos+4*len(b.Text)+400)
		if i := bytes.Index(d.Source[pos:end], []byte(s)); i >= 0 {
			at := b.Place
			if lines := bytes.Count(d.Source[pos:pos+i], []byte("\n")); lines > 0 {
				at.Line += lines
				at.Column = 0
			}
			return at
		}
	}
	return blocks[0].Place
}
