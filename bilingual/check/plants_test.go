package check_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// A draft is a translation in which faults are planted, with what stands against
// each of its blocks.
type draft struct {
	post, twin   *post.Post
	lines, other []string // of the two files
	blocks       []document.Block
	twins        []*document.Block // of blocks, nil where there is not just one that is sure
	images       []string          // of other posts of the site
	links        map[string]int    // how often the two have an address
	works        *bilingual.Collection
}

func newDraft(works *bilingual.Collection, p, twin *post.Post, src, other string) *draft {
	d := &draft{works: works, post: p, twin: twin, lines: strings.Split(src, "\n"), other: strings.Split(other, "\n"), links: map[string]int{}}
	a, err := document.Parse(twin)
	if err != nil {
		return nil
	}
	b, err := document.Parse(p)
	if err != nil {
		return nil
	}
	for _, r := range align.Align(a, b) {
		for i := range r.B {
			d.blocks = append(d.blocks, r.B[i])
			d.twins = append(d.twins, nil)
			if len(r.A) == 1 && len(r.B) == 1 && r.Trust >= align.Trusted {
				d.twins[len(d.twins)-1] = &r.A[0]
			}
			for _, l := range r.B[i].Links {
				d.links[l.Destination]++
			}
		}
	}
	return d
}

// An edit is a file with a fault, and the lines at which it may be found, counted
// from 1.
type edit struct {
	lines []string
	at    []int
}

// A plant makes a fault of a kind at every place of a draft where there can be one,
// and names the rule that must find it.
type plant struct {
	name, rule string
	edits      func(d *draft) []edit
}

var plants = []plant{
	{"heading dropped", "structure", onBlocks(func(d *draft, i int) (edit, bool) {
		return d.without(i), d.blocks[i].Kind == document.BlockHeading && d.atx(i)
	})},
	{"level changed", "structure", onBlocks(func(d *draft, i int) (edit, bool) {
		b := d.blocks[i]
		if b.Kind != document.BlockHeading || !d.atx(i) || b.Level == 6 {
			return edit{}, false
		}
		return d.with(i, strings.Replace(d.line(i), "#", "##", 1)), true
	})},
	{"paragraph dropped", "structure", onBlocks(func(d *draft, i int) (edit, bool) {
		return d.without(i), d.paragraph(i, 80) && d.alone(i)
	})},
	{"paragraph left", "untranslated", onBlocks(func(d *draft, i int) (edit, bool) {
		if !d.paragraph(i, 60) || d.twins[i] == nil || d.twins[i].Text == d.blocks[i].Text || d.twins[i].Kind != document.BlockParagraph || len(d.twins[i].Links)+len(d.twins[i].Code) > 0 {
			return edit{}, false
		}
		return d.with(i, paragraphAt(d.other, d.twins[i].Place.Line-1)...), true
	})},
	{"paragraph moved", "structure", onBlocks(func(d *draft, i int) (edit, bool) {
		// To the end of the next section but one, past two paragraphs at least: of
		// two neighbours nobody can tell which was moved.
		to, past := -1, 0
		for j := i + 1; j < len(d.blocks) && past < 5; j++ {
			if d.paragraph(j, 40) {
				if past++; past >= 3 {
					to = j
				}
			}
		}
		if !d.paragraph(i, 80) || !d.alone(i) || to < 0 {
			return edit{}, false
		}
		moved := paragraphAt(d.lines, d.at(i))
		without := d.without(i).lines
		at := d.at(to) - (len(d.lines) - len(without))
		return edit{replaced(without, at, at, append(moved, "")...), []int{d.at(i) + 1, at + 1}}, true
	})},
	{"item dropped", "structure", onBlocks(func(d *draft, i int) (edit, bool) {
		b := d.blocks[i]
		if b.Kind != document.BlockItem || d.twins[i] == nil || b.Depth != 1 || len(b.Text) < 25 || !listMark.MatchString(d.line(i)) || i+1 < len(d.blocks) && d.blocks[i+1].Depth > 1 {
			return edit{}, false
		}
		return d.without(i), true
	})},
	{"table row dropped", "structure", onBlocks(func(d *draft, i int) (edit, bool) {
		return edit{replaced(d.lines, d.at(i), d.at(i)+1), []int{d.at(i) + 1}}, d.blocks[i].Kind == document.BlockRow && strings.Contains(d.line(i), "|")
	})},
	{"footnote dropped", "structure", onBlocks(func(d *draft, i int) (edit, bool) {
		name := footnote.FindString(d.line(i))
		if d.blocks[i].Kind != document.BlockFootnote || name == "" {
			return edit{}, false
		}
		e := d.without(i)
		for j := range e.lines {
			e.lines[j] = strings.ReplaceAll(e.lines[j], strings.TrimSuffix(name, ":"), "")
		}
		return e, true
	})},
	{"image dropped", "images", inLines(image, func(*draft, int, []string) string { return "" })},
	{"image swapped", "images", inLines(image, func(d *draft, _ int, m []string) string {
		for _, other := range d.images {
			if !strings.Contains(strings.Join(d.lines, "\n"), other) {
				return strings.Replace(m[0], m[2], other, 1)
			}
		}
		return m[0]
	})},
	{"link dropped", "links", inLines(link, func(d *draft, i int, m []string) string {
		if !d.once(m[3]) || !d.linked(i) {
			return m[0]
		}
		return m[1] + m[2]
	})},
	{"link led elsewhere", "links", inLines(link, func(d *draft, i int, m []string) string {
		if !d.once(m[3]) || !d.linked(i) {
			return m[0]
		}
		host := strings.ToLower(strings.NewReplacer("/", "-", ".", "-").Replace(d.post.Path)) // another in each post: none is learnt
		return m[1] + "[" + m[2] + "](https://" + host + ".test/page)"
	})},
	{"code changed", "code", onBlocks(func(d *draft, i int) (edit, bool) {
		b := d.blocks[i]
		if b.Kind != document.BlockCode || d.twins[i] == nil || d.twins[i].Text != b.Text {
			return edit{}, false
		}
		for j := d.at(i); j < len(d.lines) && j < d.at(i)+strings.Count(b.Text, "\n")+2; j++ {
			if m := identifier.FindString(d.lines[j]); m != "" && !strings.HasPrefix(strings.TrimSpace(d.lines[j]), "`") && !strings.ContainsAny(d.lines[j], "#'\"/<") && !strings.HasSuffix(d.lines[j], ".") {
				return edit{replaced(d.lines, j, j+1, strings.Replace(d.lines[j], m, m+"x", 1)), []int{j + 1}}, true
			}
		}
		return edit{}, false
	})},
	{"number changed", "facts", onBlocks(func(d *draft, i int) (edit, bool) {
		b := d.blocks[i]
		if d.twins[i] == nil || b.Kind != document.BlockParagraph && b.Kind != document.BlockItem {
			return edit{}, false
		}
		for _, m := range numeral.FindAllStringSubmatch(b.Text, -1) {
			n := m[1]
			value, _ := strconv.Atoi(n)
			other := strconv.Itoa(value + 31)
			// A number that the block has twice, or its neighbours too, may be another.
			if strings.Count(d.around(i), n) != 2 || strings.Contains(d.around(i), other) || strings.Count(d.line(i), n) != 1 {
				continue
			}
			return d.with(i, strings.Replace(strings.Join(paragraphAt(d.lines, d.at(i)), "\n"), n, other, 1)), true
		}
		return edit{}, false
	})},
	{"date off", "metadata", inHeader(`^(date:\s*['"]?)(\d{4})`, func(_ *draft, m []string) string {
		year, _ := strconv.Atoi(m[2])
		return m[1] + strconv.Itoa(year-1)
	})},
	{"title left", "untranslated", inHeader(`^title:(.*)$`, func(d *draft, m []string) string {
		if d.post.Format != post.FormatYAML || strings.HasSuffix(m[1], "-") || len(strings.Fields(d.twin.Title)) < 4 || d.keptTitle() {
			return m[0]
		}
		return "title: " + strconv.Quote(d.twin.Title)
	})},
	{"key with a slip", "near-miss", inHeader(`^(translationKey:\s*['"]?)([\w-]{6,})`, func(_ *draft, m []string) string {
		return m[1] + m[2][:len(m[2])/2] + m[2][len(m[2])/2+1:]
	})},
}

var (
	listMark   = regexp.MustCompile(`^(?:[-*+]|\d+[.)])\s`)
	footnote   = regexp.MustCompile(`^\[\^[^]]+\]:`)
	image      = regexp.MustCompile(`!\[([^]]*)\]\(([^) ]+)[^)]*\)`)
	link       = regexp.MustCompile(`(^|[^!\\])\[([^][^]+)\]\(((?:https?://|\.\.?/|/)[^) ]*)\)`)
	identifier = regexp.MustCompile(`[A-Za-z_]{4,}`)
	numeral    = regexp.MustCompile(`(?:^| )([1-9]\d) `)
)

// onBlocks makes an edit of each block in which it can be made.
func onBlocks(change func(d *draft, i int) (edit, bool)) func(d *draft) []edit {
	return func(d *draft) (edits []edit) {
		for i := range d.blocks {
			if d.at(i) < 0 || d.at(i) >= len(d.lines) {
				continue
			}
			if e, ok := change(d, i); ok {
				edits = append(edits, e)
			}
		}
		return edits
	}
}

// inLines writes something else for the first match in each line of text that has
// a twin.
func inLines(pattern *regexp.Regexp, by func(d *draft, i int, m []string) string) func(d *draft) []edit {
	return onBlocks(func(d *draft, i int) (edit, bool) {
		if d.twins[i] == nil || d.blocks[i].Kind == document.BlockCode || d.blocks[i].Kind == document.BlockHTML {
			return edit{}, false
		}
		for k, line := range paragraphAt(d.lines, d.at(i)) {
			m := pattern.FindStringSubmatch(line)
			if m == nil || strings.Contains(line, "`") {
				continue
			}
			if to := strings.Replace(line, m[0], by(d, i, m), 1); to != line {
				return edit{replaced(d.lines, d.at(i)+k, d.at(i)+k+1, to), []int{d.at(i) + k + 1}}, true
			}
		}
		return edit{}, false
	})
}

// inHeader writes something else for what matches in the front matter.
func inHeader(pattern string, by func(d *draft, m []string) string) func(d *draft) []edit {
	is := regexp.MustCompile(pattern)
	return func(d *draft) []edit {
		for i := 1; i < d.post.BodyPlace().Line-2; i++ {
			if m := is.FindStringSubmatch(d.lines[i]); m != nil {
				if to := strings.Replace(d.lines[i], m[0], by(d, m), 1); to != d.lines[i] {
					return []edit{{replaced(d.lines, i, i+1, to), []int{i + 1}}}
				}
			}
		}
		return nil
	}
}

// at is the index of the line in which a block starts.
func (d *draft) at(i int) int { return d.blocks[i].Place.Line - 1 }

func (d *draft) line(i int) string { return d.lines[d.at(i)] }

func (d *draft) atx(i int) bool { return strings.HasPrefix(d.line(i), "#") }

// paragraph reports whether a block is a paragraph of some length that stands in
// nothing.
func (d *draft) paragraph(i, least int) bool {
	b := d.blocks[i]
	return b.Kind == document.BlockParagraph && b.Depth == 0 && len(b.Text) >= least && !strings.HasPrefix(d.line(i), "<") && !strings.HasPrefix(b.Text, "{") && d.twins[i] != nil
}

// alone reports whether a block is all between two blank lines.
func (d *draft) alone(i int) bool {
	at := d.at(i)
	end := at + len(paragraphAt(d.lines, at))
	return at > 0 && strings.TrimSpace(d.lines[at-1]) == "" && (i+1 == len(d.blocks) || d.at(i+1) >= end)
}

// keptTitle reports whether a translation has the title of the work as it is: one
// that is a term, which others may keep as well.
func (d *draft) keptTitle() bool {
	return slices.ContainsFunc(d.works.SetOf(d.twin).Posts(), func(p *post.Post) bool { return p != d.twin && strings.EqualFold(p.Title, d.twin.Title) })
}

// linked reports whether the twin of a block has a link for each of the block's, and
// none to a page that has no translation: what it leads to may be left out then.
func (d *draft) linked(i int) bool {
	return len(d.twins[i].Links) >= len(d.blocks[i].Links) && !slices.ContainsFunc(d.twins[i].Links, func(l document.Link) bool {
		to, _, ok := d.works.Resolve(d.twin, l.Destination)
		return ok && d.works.SetOf(to).In(d.post.Lang) == nil || strings.ContainsAny(l.Destination, "{}")
	})
}

// once reports whether the two posts have an address in one place only.
func (d *draft) once(address string) bool { return d.links[address] == 1 }

// around is the text of a block and its neighbours on both sides.
func (d *draft) around(i int) string {
	var out strings.Builder
	for j := max(0, i-2); j < min(len(d.blocks), i+3); j++ {
		out.WriteString(d.blocks[j].Text + "\n")
		if d.twins[j] != nil {
			out.WriteString(d.twins[j].Text + "\n")
		}
	}
	return out.String()
}

// without takes a block out, and a blank line after it between two others.
func (d *draft) without(i int) edit {
	at := d.at(i)
	end := at + len(paragraphAt(d.lines, at))
	if i+1 < len(d.blocks) && d.at(i+1) > at {
		end = min(end, d.at(i+1))
	}
	if at > 0 && strings.TrimSpace(d.lines[at-1]) == "" && end < len(d.lines) && strings.TrimSpace(d.lines[end]) == "" {
		end++
	}
	return edit{replaced(d.lines, at, end), []int{at + 1}}
}

// with writes something else for a block.
func (d *draft) with(i int, by ...string) edit {
	at := d.at(i)
	n := len(paragraphAt(d.lines, at))
	if d.blocks[i].Kind == document.BlockHeading {
		n = 1
	}
	return edit{replaced(d.lines, at, at+n, by...), []int{at + 1}}
}

// paragraphAt returns the lines from one on to the next blank line.
func paragraphAt(lines []string, at int) []string {
	end := at
	for end < len(lines) && strings.TrimSpace(lines[end]) != "" {
		end++
	}
	return append([]string{}, lines[at:end]...)
}

// replaced returns lines with others for some of them.
func replaced(lines []string, from, to int, by ...string) []string {
	out := append([]string{}, lines[:from]...)
	out = append(out, by...)
	return append(out, lines[to:]...)
}
