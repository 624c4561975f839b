// Package report writes the findings of [check.Run], for people and for programs:
//
//	r, err := check.Run(works, loadErr)
//	report.Text(os.Stdout, r)
//
//	Text    for a terminal: by work, with the line and the line of its twin
//	JSON    for programs
//	SARIF   for code scanning and editors
//	GitHub  for the notes beside the lines of a pull request
//	HTML    for people: a table of works and languages, and their findings
//
// A [Writer] has options. A [Baseline] holds known findings, so that a build can fail on
// new ones only.
package report

import (
	"bufio"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// Text writes the findings of a report for people, by work, and a line that counts them.
// The first line of a finding has the form that editors read:
//
//	en  en/fares.md
//	fr  fr/tarifs.md
//	fr/tarifs.md:12:14: warning: 1 520 stands here where the en version has 1,250 [facts]
//	  fr:12 | Le service a 1 520 passagers.
//	        |              ^
//	  en:12 | The service has 1,250 riders.
//	  hint: compare the two
//
// Text returns the first error of w.
func (wr *Writer) Text(w io.Writer, r *check.Report) error {
	t := &text{w: bufio.NewWriter(w), source: source{files: wr.Files}, color: wr.Color}
	for i, work := range works(r) {
		if i > 0 {
			t.line("")
		}
		names := work.names()
		if len(names) > 1 {
			t.files(work)
		}
		for _, f := range work.findings {
			t.finding(f, names)
		}
	}
	if len(r.Findings) > 0 {
		t.line("")
	}
	t.line(summary(r))
	return t.w.Flush()
}

// A text writes a report as text. Its writer keeps the first error.
type text struct {
	w      *bufio.Writer
	source source
	color  bool
}

// These are codes of a terminal.
const (
	bold = "1"
	dim  = "2"
)

// paint returns text in a colour, or as it is if colours are off.
func (t *text) paint(color, s string) string {
	if !t.color {
		return s
	}
	return "\x1b[" + color + "m" + s + "\x1b[0m"
}

func (t *text) line(parts ...string) {
	for _, part := range parts {
		_, _ = t.w.WriteString(part)
	}
	_ = t.w.WriteByte('\n')
}

// ofSeverity returns the colour of a severity: red, yellow or cyan.
func ofSeverity(s post.Severity) string {
	switch s {
	case post.SeverityError:
		return "31"
	case post.SeverityWarning:
		return "33"
	}
	return "36"
}

// files writes the language and the path of each post of a work.
func (t *text) files(w *work) {
	posts := w.set.Posts()
	width := 0
	for _, p := range posts {
		width = max(width, len(w.lang(p).String()))
	}
	for _, p := range posts {
		t.line(t.paint(dim, fmt.Sprintf("%-*s", width, w.lang(p))), "  ", t.paint(bold, post.Place{Path: p.Path}.String()))
	}
}

func (t *text) finding(f *check.Finding, names map[string]string) {
	at := ""
	if place := f.Fault.Place.String(); place != "" {
		at = t.paint(bold, place) + ": "
	}
	t.line(at, t.paint(ofSeverity(f.Fault.Severity), f.Fault.Severity.String()+":"), " ", post.Printable(f.Fault.Message), " ", t.paint(dim, "["+post.Printable(f.Fault.Rule)+"]"))
	t.excerpts(t.source.excerpts(f), names, ofSeverity(f.Fault.Severity))
	if f.Fault.Hint != "" {
		t.line("  ", t.paint(dim, "hint:"), " ", post.Printable(f.Fault.Hint))
	}
}

// An excerpt is a line that a finding is about.
type excerpt struct {
	at   post.Place
	line string
}

// excerpts returns the line of a finding and the lines of its twins, at most three, as
// far as they can be read.
func (s *source) excerpts(f *check.Finding) (list []excerpt) {
	const most = 3
	add := func(at post.Place, line string) {
		if line != "" && len(list) < most {
			list = append(list, excerpt{at, line})
		}
	}
	line := s.line(f.Fault.Place)
	if line == "" && f.Fault.Place.Line > 0 {
		line = f.Fault.Text
	}
	add(f.Fault.Place, line)
	for _, at := range f.Fault.Related {
		add(at, s.line(at))
	}
	return list
}

// excerpts writes lines one under the other, with a caret under the first. Before the
// line number, it writes the language of a post of the work, or the path of any other
// file.
func (t *text) excerpts(list []excerpt, names map[string]string, color string) {
	labels, width := make([]string, len(list)), 0
	for i, e := range list {
		name, ok := names[e.at.Path]
		if !ok {
			name = post.Place{Path: e.at.Path}.String()
		}
		labels[i] = fmt.Sprintf("%s:%d", name, e.at.Line)
		width = max(width, utf8.RuneCountInString(labels[i]))
	}
	for i, e := range list {
		line, indent := post.Snippet(e.line, e.at.Column)
		t.line("  ", t.paint(dim, fmt.Sprintf("%*s |", width, labels[i])), " ", line)
		if i == 0 && e.at.Column > 1 {
			t.line("  ", t.paint(dim, fmt.Sprintf("%*s |", width, "")), " ", indent, t.paint(color, "^"))
		}
	}
}

// summary returns a line with the numbers of findings, posts and works.
func summary(r *check.Report) string {
	posts, sets := 0, 0
	if r.Collection != nil {
		sets = r.Collection.Len()
		for s := range r.Collection.All() {
			posts += len(s.Posts())
		}
	}
	return fmt.Sprintf("%s, %s, %s in %s of %s", count(r.Count(post.SeverityError), "error"), count(r.Count(post.SeverityWarning), "warning"),
		count(r.Count(post.SeverityNote), "note"), count(posts, "post"), count(sets, "work"))
}

func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
