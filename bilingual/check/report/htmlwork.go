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

// A workHTML is a work on the page: a row of the table, and its findings.
type workHTML struct {
	*work
	page   *page
	Number int
}

// Title returns the title of the work in its first language, or its path if it has none.
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

// InTable reports whether w is a work, not the findings that are in no work.
func (w *workHTML) InTable() bool { return w.set != nil }

// Attributes returns the attributes lang and dir of the title.
func (w *workHTML) Attributes() template.HTMLAttr {
	if w.set == nil || w.set.Posts()[0].Title == "" {
		return attributes(language.Und)
	}
	return attributes(w.page.posts[w.set.Posts()[0].Path])
}

// Classes returns the classes that the filters use: severities, rules, and both together.
func (w *workHTML) Classes() string {
	var classes []string
	if len(w.findings) == 0 {
		classes = append(classes, "ok")
	}
	if w.set != nil && len(w.set.Languages()) < len(w.page.Languages) {
		classes = append(classes, "lacks")
	}
	for _, f := range w.findings {
		s, n := letter(f.Fault.Severity), fmt.Sprint(w.page.number[f.Fault.Rule])
		for _, class := range []string{s, "r" + n, s + n} {
			if !slices.Contains(classes, class) {
				classes = append(classes, class)
			}
		}
	}
	return strings.Join(classes, " ")
}

// Files returns the posts of the work, or nil for findings in no work.
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

// A cellHTML is the state of a work in a language.
type cellHTML struct {
	Missing bool
	Chips   []chipHTML // empty if nothing was found
}

// A chipHTML is the number of findings of a severity, or the word stale.
type chipHTML struct {
	Letter string
	Count  int // 0 for stale
	Word   string
}

// Cells returns the state of the work in each language of the collection.
func (w *workHTML) Cells() []cellHTML {
	type tally struct {
		stale *check.Finding
		found [len(severities)]int
	}
	tallies := map[language.Tag]*tally{}
	for _, f := range w.findings {
		tag, known := w.page.posts[f.Fault.Place.Path]
		if !known || f.Fault.Rule == "missing" {
			continue
		}
		if tallies[tag] == nil {
			tallies[tag] = new(tally)
		}
		if f.Fault.Rule == "stale" {
			tallies[tag].stale = f
		} else {
			tallies[tag].found[min(int(f.Fault.Severity), len(severities)-1)]++
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
			c.Chips = append(c.Chips, chipHTML{letter(t.stale.Fault.Severity), 0, "stale"})
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

// Findings iterates over the findings. It returns nil if there are none.
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

// A findingHTML is a finding on the page.
type findingHTML struct {
	finding *check.Finding
	page    *page
}

func (f findingHTML) Letter() string   { return letter(f.finding.Fault.Severity) }
func (f findingHTML) Severity() string { return f.finding.Fault.Severity.String() }
func (f findingHTML) Rule() string     { return post.Printable(f.finding.Fault.Rule) }
func (f findingHTML) RuleClass() string {
	return fmt.Sprintf("r%d", f.page.number[f.finding.Fault.Rule])
}
func (f findingHTML) At() string      { return f.finding.Fault.Place.String() }
func (f findingHTML) Message() string { return post.Printable(f.finding.Fault.Message) }

// Hint returns what to do, or "" if the change shows it.
func (f findingHTML) Hint() string {
	if f.Change() != nil && f.finding.Fault.Hint == "write "+f.finding.Fault.Suggestion.Text {
		return ""
	}
	return post.Printable(f.finding.Fault.Hint)
}

// Change returns the text to replace and the new text, or nil if they are not known.
func (f findingHTML) Change() *changeHTML {
	s := f.finding.Fault.Suggestion
	if s.Old == "" {
		return nil
	}
	return &changeHTML{post.Printable(s.Old), post.Printable(s.Text)}
}

type changeHTML struct{ Old, New string }

// Lines returns the line of the finding and the lines of its twins.
func (f findingHTML) Lines() []lineHTML {
	var lines []lineHTML
	for _, e := range f.page.source.excerpts(f.finding) {
		tag := f.page.posts[e.at.Path]
		text, _ := post.Snippet(e.line, e.at.Column)
		lines = append(lines, lineHTML{languageHTML{tag, ""}, post.Place{Path: e.at.Path, Line: e.at.Line}.String(), text})
	}
	return lines
}

// A lineHTML is a line in the language of its file.
type lineHTML struct {
	languageHTML
	At, Text string
}
