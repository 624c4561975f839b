package report

import (
	"bufio"
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

var (
	//go:embed templates/report.html
	pageHTML string
	//go:embed templates/report.css
	pageCSS string

	pageTemplate = template.Must(template.New("report").Parse(pageHTML))
)

// HTML writes a report as a page for people: a table of works and languages that shows
// what is missing, stale or different, and the findings of each work with their lines.
// The page is one file without scripts; its filters are made of style sheets. Printing it
// prints what the filters show. HTML returns the first error of w.
func (wr *Writer) HTML(w io.Writer, r *check.Report) error {
	b := bufio.NewWriter(w)
	if err := pageTemplate.Execute(b, newPage(wr, r)); err != nil {
		return err
	}
	return b.Flush()
}

// A page holds what the template shows. Works are made one by one while the page is
// written.
type page struct {
	Title, Summary, Short string
	Found, Lacking, All   int // numbers of works
	Count                 int // the number of findings
	Severities            []severityHTML
	Rules                 []ruleHTML
	Languages             []languageHTML

	source source
	report *check.Report
	posts  map[string]language.Tag // languages by path
	works  []*work                 // all, by path
	number map[string]int          // of rules
}

// Nothing reports whether no work has findings or lacks a language.
func (p *page) Nothing() bool { return p.Count+p.Lacking == 0 }

type (
	severityHTML struct {
		Letter, Plural string
		Count          int
	}
	ruleHTML struct {
		Number, Count       int
		Name, Finds, Remedy string
	}
	languageHTML struct {
		tag  language.Tag
		Name string
	}
)

// Attributes returns the attributes lang and dir of an element in the language.
func (l languageHTML) Attributes() template.HTMLAttr { return attributes(l.tag) }

// attributes returns the attributes lang and dir of an element in a language. If the
// language is und, the browser finds the direction from the letters.
func attributes(tag language.Tag) template.HTMLAttr {
	if tag == language.Und {
		return ` dir="auto"`
	}
	return template.HTMLAttr(fmt.Sprintf(` lang="%s" dir="%s"`, tag, lang.Dir(tag))) //nolint:gosec // tags are letters, digits and hyphens
}

func newPage(wr *Writer, r *check.Report) *page {
	p := &page{Title: post.Printable(cmp.Or(wr.Title, "Language check")), Summary: summary(r), Short: count(len(r.Findings), "finding"), Count: len(r.Findings),
		source: source{files: wr.Files}, report: r, posts: map[string]language.Tag{}, number: map[string]int{}}
	found := works(r)
	has := map[*bilingual.Set]bool{}
	for _, w := range found {
		has[w.set] = true
		if w.set != nil {
			p.Found++
		}
	}
	p.works = found
	if c := r.Collection; c != nil {
		for _, tag := range c.Languages() {
			p.Languages = append(p.Languages, languageHTML{tag, lang.Name(tag)})
		}
		for s := range c.All() {
			p.All++
			if len(s.Languages()) < len(c.Languages()) {
				p.Lacking++
			}
			if !has[s] {
				p.works = append(p.works, &work{set: s})
			}
			for _, q := range slices.Concat(s.Posts(), s.Placeholders()) {
				p.posts[q.Path] = c.Lang(q)
			}
		}
	}
	slices.SortStableFunc(p.works, func(a, b *work) int { return strings.Compare(a.first(), b.first()) })
	p.countRules()
	return p
}

// first returns the path by which a work is sorted. Findings in no work come last.
func (w *work) first() string {
	if w.set == nil {
		return "\U0010FFFF"
	}
	return w.set.Posts()[0].Path
}

// countRules fills Severities and Rules with those that have findings.
func (p *page) countRules() {
	for _, s := range severities {
		if n := p.report.Count(s); n > 0 {
			p.Severities = append(p.Severities, severityHTML{letter(s), s.String() + "s", n})
		}
	}
	n := map[string]int{}
	for i := range p.report.Findings {
		n[p.report.Findings[i].Fault.Rule]++
	}
	rules := slices.Clone(p.report.Rules)
	for i := range p.report.Findings {
		if name := p.report.Findings[i].Fault.Rule; !slices.ContainsFunc(rules, func(r check.Rule) bool { return r.Name == name }) {
			rules = append(rules, check.Rule{Name: name})
		}
	}
	for _, rule := range rules {
		if n[rule.Name] == 0 {
			continue
		}
		finds, remedy, _ := strings.Cut(rule.Doc, "\n\n")
		p.number[rule.Name] = len(p.Rules)
		p.Rules = append(p.Rules, ruleHTML{len(p.Rules), n[rule.Name], post.Printable(rule.Name), finds, remedy})
	}
}

// severities lists all severities, the worst first.
var severities = [...]post.Severity{post.SeverityError, post.SeverityWarning, post.SeverityNote}

// letter returns the first letter of a severity, its class in the page.
func letter(s post.Severity) string { return s.String()[:1] }

// Style returns the style sheet, including the rules that make the filters work.
func (p *page) Style() template.CSS {
	var b strings.Builder
	b.WriteString(pageCSS)
	b.WriteString(":root:has(#found:checked) tr.work.ok, :root:has(#lacking:checked) .work:not(.lacks) { display: none; }\n")
	there := map[string]bool{}
	for i := range p.report.Findings {
		f := &p.report.Findings[i]
		there[letter(f.Fault.Severity)+fmt.Sprint(p.number[f.Fault.Rule])] = true
	}
	for _, s := range p.Severities {
		fmt.Fprintf(&b, ":root:has(#%[1]s:checked) :is(.work, .findings > li):not(.%[1]s) { display: none; }\n", s.Letter)
	}
	for _, r := range p.Rules {
		fmt.Fprintf(&b, ":root:has(#r%[1]d:checked) :is(.work, .findings > li):not(.r%[1]d) { display: none; }\n", r.Number)
		for _, s := range p.Severities {
			both := fmt.Sprintf("%s%d", s.Letter, r.Number)
			fmt.Fprintf(&b, ":root:has(#%s:checked):has(#r%d:checked) .work:not(.%s) { display: none; }\n", s.Letter, r.Number, both)
			if !there[both] {
				fmt.Fprintf(&b, ":root:has(#%s:checked):has(#r%d:checked) .none { display: block; }\n", s.Letter, r.Number)
			}
		}
	}
	return template.CSS(b.String()) //nolint:gosec // letters and numbers
}

// Works iterates over all works by path, also those without findings.
func (p *page) Works() iter.Seq[*workHTML] {
	return func(yield func(*workHTML) bool) {
		for i, w := range p.works {
			if !yield(&workHTML{w, p, i}) {
				return
			}
		}
	}
}
