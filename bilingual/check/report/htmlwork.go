package report

import (
	"fmt"
	"html/template"
	"iter"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// workHTML is a work on the page: a row of the table, and its findings.
type workHTML struct {
	*work
	page   *page
	Number int
}

// Title returns what the work is called in its first language.
func (w *workHTML) Title() string {
	if w.set == nil {
		return "Files that are no posts, and the whole"
	}
	p := w.set.Posts()[0]
	if p.Title == "" {
		return post.Printable(p.Path)
	}
	return post.Printable(p.Title)
}

// InTable reports whether it is a work.
func (w *workHTML) InTable() bool { return w.set != nil }

// Attributes returns the lang and dir of the title.
func (w *workHTML) Attributes() template.HTMLAttr {
	if w.set == nil || w.set.Posts()[0].Title == "" {
		return attributes(language.Und)
	}
	return attributes(w.page.posts[w.set.Posts()[0].Path])
}

// Classes returns what the filters ask for: severities, rules, and both together.
func (w *workHTML) Classes() string {
	var classes []string
	if len(w.findings) == 0 {
		classes = append(classes, "ok")
	}
	if w.set != nil && len(w.set.Languages()) < len(w.page.Languages) {
		classes = append(classes, "lacks")
	}
	for _, f := range w.findings {
		s, n := letter(f.Severity), fmt.Sprint(w.page.number[f.Rule])
		for _, class := range []string{s, "r" + n, s + n} {
			if !slices.Contains(classes, class) {
				classes = append(classes, class)
			}
		}
	}
	return strings.Join(classes, " ")
}

// Files iterates over the posts of the work.
func (w *workHTML) Files() []fileHTML {
	var files []fileHTML
	if w.set == nil {
		return nil
	}
	for _, p := range w.set.Posts() {
		tag := w.page.posts[p.Path]
		files = append(files, fileHTML{languageHTML{tag, ""}, post.Place{Path: p.Path}.String()})
	}
	return files
}

type fileHTML struct {
	languageHTML
	Path string
}

// Language returns the code of the language.
func (f fileHTML) Language() string { return f.tag.String() }

// cellHTML says how a work stands in a language.
type cellHTML struct {
	Missing bool
	Chips   []chipHTML // none if nothing was found
}

// chipHTML is what was found of one severity, or that the post is stale.
type chipHTML struct {
	Letter string
	Count  int // 0 for stale
	Word   string
}

// Cells returns how the work stands in each language of the collection.
func (w *workHTML) Cells() []cellHTML {
	type tally struct {
		stale *check.Finding
		found [len(severities)]int
	}
	tallies := map[language.Tag]*tally{}
	for _, f := range w.findings {
		tag, known := w.page.posts[f.Place.Path]
		if !known || f.Rule == "missing" {
			continue
		}
		if tallies[tag] == nil {
			tallies[tag] = new(tally)
		}
		if f.Rule == "stale" {
			tallies[tag].stale = f
		} else {
			tallies[tag].found[min(int(f.Severity), len(severities)-1)]++
		}
	}
	cells := make([]cellHTML, len(w.page.Languages))
	for i, l := range w.page.Languages {
		c := &cells[i]
		c.Missing = w.set.In(l.tag) == nil
		t := tallies[l.tag]
		if t == nil {
			continue
		}
		if t.stale != nil {
			c.Chips = append(c.Chips, chipHTML{letter(t.stale.Severity), 0, "stale"})
		}
		for k, s := range severities {
			if n := t.found[k]; n > 0 {
				_, word, _ := strings.Cut(count(n, s.String()), " ")
				c.Chips = append(c.Chips, chipHTML{letter(s), n, word})
			}
		}
	}
	return cells
}

// Findings iterates over the findings; it is nil if there are none.
func (w *workHTML) Findings() iter.Seq[findingHTML] {
	if len(w.findings) == 0 {
		return nil
	}
	return func(yield func(findingHTML) bool) {
		for _, f := range w.findings {
			if !yield(findingHTML{f, w.page}) {
				return
			}
		}
	}
}

// findingHTML is a finding on the page.
type findingHTML struct {
	finding *check.Finding
	page    *page
}

func (f findingHTML) Letter() string    { return letter(f.finding.Severity) }
func (f findingHTML) Severity() string  { return f.finding.Severity.String() }
func (f findingHTML) Rule() string      { return post.Printable(f.finding.Rule) }
func (f findingHTML) RuleClass() string { return fmt.Sprintf("r%d", f.page.number[f.finding.Rule]) }
func (f findingHTML) At() string        { return f.finding.Place.String() }
func (f findingHTML) Message() string   { return post.Printable(f.finding.Message) }

// Hint returns what to do. It is empty where a change says it.
func (f findingHTML) Hint() string {
	if f.Change() != nil && f.finding.Hint == "write "+f.finding.Suggestion.Text {
		return ""
	}
	return post.Printable(f.finding.Hint)
}

// Change returns what to write in the place of what, nil if that is not known.
func (f findingHTML) Change() *changeHTML {
	s := f.finding.Suggestion
	if s.Old == "" {
		return nil
	}
	return &changeHTML{post.Printable(s.Old), post.Printable(s.Text)}
}

type changeHTML struct{ Old, New string }

// Lines returns the line of the finding, and that of its twin.
func (f findingHTML) Lines() []lineHTML {
	var lines []lineHTML
	for _, e := range f.page.source.excerpts(f.finding) {
		tag := f.page.posts[e.at.Path]
		text, _ := post.Snippet(e.line, e.at.Column)
		lines = append(lines, lineHTML{languageHTML{tag, ""}, post.Place{Path: e.at.Path, Line: e.at.Line}.String(), text})
	}
	return lines
}

// lineHTML is a line in the language of its file.
type lineHTML struct {
	languageHTML
	At, Text string
}
