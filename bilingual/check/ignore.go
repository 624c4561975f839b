package check

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// ignored is what an author asks not to be told: of a whole post, or of the block
// that a comment stands before.
type ignored struct {
	at       post.Place
	rules    []string
	used     []bool
	whole    bool // also what is said of the file, not of a line
	from, to int  // lines
}

// comment is how a body asks for it; the second form is that of MDX.
var comment = regexp.MustCompile(`^\s*(?:<!--|\{/\*)\s*diptych:ignore\b([^>]*?)(?:-->|\*/\})`)

const ignoreWord = "diptych:ignore"

// list returns what the author of a rule list wrote: names with commas or spaces.
func list(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' || r == '\r' })
}

// ignoredInFields returns what the front matter of a post asks for, in a field
// check: {ignore: [structure]}.
func ignoredInFields(p *post.Post) []*ignored {
	val, _ := p.Meta.Get("check")
	table, ok := val.(post.Meta)
	if !ok {
		return nil
	}
	var rules []string
	for _, s := range table.Strings("ignore") {
		rules = append(rules, list(s)...)
	}
	if _, there := table.Get("ignore"); !there {
		return nil
	}
	_, at := table.Place("ignore")
	if at.Path == "" {
		at = fieldPlace(p, "check")
	}
	return []*ignored{{at: at, rules: rules, used: make([]bool, len(rules)), whole: true, to: math.MaxInt}}
}

// ignoredInBody returns what comments in a body ask for.
func ignoredInBody(d *document.Document) (found []*ignored) {
	if !bytes.Contains(d.Source, []byte(ignoreWord)) {
		return nil
	}
	var notes []int // lines of footnotes, which stand at the end of the tree
	var comments []ast.Node
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		if n.Kind() == extast.KindFootnote {
			notes = append(notes, lineOf(d, n))
		}
		if commentOf(d, n) != nil {
			comments = append(comments, n)
		}
		return ast.WalkContinue, nil
	})
	for _, n := range comments {
		rules := list(commentOf(d, n)[1])
		ig := &ignored{at: d.Place(n), rules: rules, used: make([]bool, len(rules))}
		ig.from, ig.to = reach(d, n, notes)
		ig.whole = n.Parent() == d.Root && first(d, n)
		found = append(found, ig)
	}
	return found
}

// commentOf returns the parts of a comment that asks for silence, nil if the node
// is none.
func commentOf(d *document.Document, n ast.Node) []string {
	switch n := n.(type) {
	case *ast.RawHTML:
		return comment.FindStringSubmatch(string(n.Segments.Value(d.Source)))
	case *ast.HTMLBlock:
		text := n.Lines().Value(d.Source)
		if n.HasClosure() {
			text = slices.Concat(text, n.ClosureLine.Value(d.Source))
		}
		return comment.FindStringSubmatch(string(text))
	case *document.EmbedBlock:
		return comment.FindStringSubmatch(n.Embed.Text())
	case *document.EmbedSpan:
		return comment.FindStringSubmatch(n.Embed.Text())
	case *ast.Paragraph:
		return comment.FindStringSubmatch(string(n.Lines().Value(d.Source)))
	}
	return nil
}

// lineOf returns the line in which a node starts: where the first of its parts
// does that has a place.
func lineOf(d *document.Document, n ast.Node) int {
	for c := n; c != nil; c = c.FirstChild() {
		if c.Pos() >= 0 {
			return d.Place(c).Line
		}
	}
	return d.Place(n).Line
}

// first reports whether nothing but comments stands before a node.
func first(d *document.Document, n ast.Node) bool {
	for n = n.PreviousSibling(); n != nil; n = n.PreviousSibling() {
		if commentOf(d, n) == nil {
			return false
		}
	}
	return true
}

// reach returns the lines for which a comment speaks: those of the block that
// follows it, or of the block that it stands in.
func reach(d *document.Document, n ast.Node, notes []int) (from, to int) {
	start := lineOf(d, n)
	if n.Type() == ast.TypeInline {
		for n = n.Parent(); n.Type() == ast.TypeInline; n = n.Parent() {
		}
		start = lineOf(d, n) - 1
	}
	for ; n.Parent() != nil; n = n.Parent() {
		lines := slices.Clone(notes)
		for c := n.Parent().FirstChild(); c != nil; c = c.NextSibling() {
			if commentOf(d, c) == nil || c.Kind() == ast.KindParagraph && c == n {
				lines = append(lines, lineOf(d, c))
			}
		}
		lines = slices.DeleteFunc(lines, func(line int) bool { return line <= start })
		slices.Sort(lines)
		lines = slices.Compact(lines)
		switch len(lines) {
		case 0:
			continue // the last in its list or quotation: for what follows that
		case 1:
			return start, math.MaxInt
		}
		return start, lines[1] - 1
	}
	return start, start
}

// speaksFor reports whether a finding at a place is to be ignored.
func (ig *ignored) speaksFor(rule string, at post.Place) bool {
	if at.Line == 0 && !ig.whole || at.Line > 0 && (at.Line < ig.from || at.Line > ig.to) {
		return false
	}
	i := slices.Index(ig.rules, rule)
	if i >= 0 {
		ig.used[i] = true
	}
	return i >= 0
}

// silence leaves out the findings that authors ask not to be told, on either side,
// and says what of that is in vain.
func (rn *run) silence(findings []Finding, all []*ignored) []Finding {
	byPath := map[string][]*ignored{}
	for _, ig := range all {
		byPath[ig.at.Path] = append(byPath[ig.at.Path], ig)
	}
	if len(all) > 0 {
		findings = slices.DeleteFunc(findings, func(f Finding) bool {
			silent := false
			for _, at := range append([]post.Place{f.Place}, f.Related...) {
				if at.Path != f.Place.Path && rn.byPath[at.Path] != f.Set && f.Rule != "near-miss" {
					continue // another work, which this one only leads to
				}
				for _, ig := range byPath[at.Path] {
					silent = ig.speaksFor(f.Rule, at) || silent
				}
			}
			return silent
		})
	}
	names := names(slices.Concat(rn.rules, Rules()))
	for _, ig := range all {
		f := post.Fault{Place: ig.at, Rule: "post", Severity: post.SeverityWarning}
		if len(ig.rules) == 0 {
			f.Message, f.Hint = "this names no rule to ignore", "write the name of a rule, such as "+ignoreWord+" structure"
			findings = rn.add(findings, f)
		}
		for i, rule := range ig.rules {
			switch {
			case !slices.Contains(names, rule):
				f.Message, f.Hint = fmt.Sprintf("there is no rule %s to ignore", post.Quote(rule)), "write one of "+strings.Join(slices.Compact(slices.Sorted(slices.Values(names))), ", ")
			case !ig.used[i] && rn.checker.active(rn.rules, rule):
				f.Severity = post.SeverityNote
				f.Message, f.Hint = fmt.Sprintf("the rule %s finds nothing here that is to be ignored", rule), "remove the name"
			default:
				continue
			}
			findings = rn.add(findings, f)
		}
	}
	return findings
}

// active reports whether a rule is one of those that are run, and not off.
func (ch *Checker) active(rules []Rule, name string) bool {
	severity, set := ch.Severity[name]
	return slices.Contains(names(rules), name) && !(set && severity == Off) && (name != "stale" || ch.Lock != nil)
}

// ignoredIn returns what the posts of a set ask for, as far as their bodies were
// read.
func ignoredIn(s *bilingual.Set, ps *Pass) (all []*ignored) {
	for _, p := range s.Posts() {
		all = append(all, ignoredInFields(p)...)
		if read := ps.documents[p]; read != nil && read.document != nil {
			all = append(all, ignoredInBody(read.document)...)
		}
	}
	return all
}
