package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// alertTypes lists the types for which :::type makes an alert. Any other type makes a div of that
// class.
var alertTypes = map[string]bool{
	"note": true, "tip": true, "important": true, "warning": true, "caution": true,
	"info": true, "danger": true, "success": true, "question": true, "example": true, "summary": true, "details": true,
	"abstract": true, "attention": true, "bug": true, "check": true, "error": true, "failure": true, "faq": true, "hint": true,
	"help": true, "quote": true, "seealso": true, "tldr": true, "todo": true,
}

// fencedDivs parses what stands between :::name and :::, as Docusaurus, VuePress and
// Pandoc write it.
type fencedDivs struct{}

// Trigger implements parser.BlockParser.
func (fencedDivs) Trigger() []byte { return []byte{':'} }

// Open implements parser.BlockParser.
func (fencedDivs) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	g, ok := pc.(*guard)
	line, segment := reader.PeekLine()
	at := pc.BlockOffset()
	if !ok || at < 0 || colons(line[at:]) < 3 {
		return nil, parser.NoChildren
	}
	b := bytes.TrimRight(line[at:], ": \t\r\n")
	rest := bytes.TrimLeft(b[min(len(b), colons(line[at:])):], " \t")
	name := strings.ToLower(string(rest[:typeLength(rest)]))
	rest = rest[len(name):]
	if len(rest) > 0 && (isSpaceByte(rest[0]) || rest[0] == '[') {
		rest = bytes.TrimLeft(rest, " \t")
	} else if len(rest) > 0 && rest[0] != '{' {
		return nil, parser.NoChildren
	}
	var list attributes
	if len(rest) > 0 && rest[0] == '{' {
		braced, length := parseAttributes(rest)
		if word := rest[1 : 1+typeLength(rest[1:])]; length == 0 && name == "" && len(rest) > len(word)+1 && rest[len(word)+1] == '}' {
			name, length = strings.ToLower(string(word)), len(word)+2 // :::{note}
		}
		if length == 0 {
			return nil, parser.NoChildren
		}
		list, rest = braced, bytes.TrimLeft(rest[length:], " \t")
	}
	for _, a := range list {
		if name == "" && a.name == "class" {
			name = strings.ToLower(a.value)
		}
	}
	if name == "" && list == nil || !g.fenceCloses(reader.Source(), segment.Start) {
		return nil, parser.NoChildren
	}
	end := segment.Start - segment.Padding + at + len(b)
	title := text.NewSegment(end-len(rest), end)
	if len(rest) > 1 && rest[0] == '[' && rest[len(rest)-1] == ']' {
		title = text.NewSegment(title.Start+1, title.Stop-1)
	}
	reader.AdvanceToEOL()
	if !alertTypes[name] {
		e := &Element{Name: "div", fence: true}
		if name != "" && !list.hasClass(name) {
			list = append(attributes{{"class", name}}, list...)
		}
		list.set(e)
		return e, parser.HasChildren
	}
	a := &Alert{Name: name, Folds: name == "details"}
	a.title(a, nil, title, reader.Source())
	for _, one := range list {
		switch {
		case one.name == "title" && a.FirstChild() == nil:
			if i := bytes.Index(line, []byte(one.value)); i >= 0 {
				start := segment.Start - segment.Padding + i
				a.title(a, nil, text.NewSegment(start, start+len(one.value)), reader.Source())
			}
		case one.name != "title" && one.name != "" && (one.name != "class" || one.value != name):
			attributes{one}.set(a)
		}
	}
	return a, parser.HasChildren
}

func (l attributes) hasClass(name string) bool {
	for _, a := range l {
		if a.name == "class" && strings.EqualFold(a.value, name) {
			return true
		}
	}
	return false
}

// colons returns how many colons b starts with.
func colons(b []byte) int {
	n := 0
	for n < len(b) && b[n] == ':' {
		n++
	}
	return n
}

// isFenceEnd reports whether a line consists of three or more colons.
func isFenceEnd(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) >= 3 && colons(line) == len(line)
}

// fenceCloses reports whether a line of three or more colons comes after an offset.
func (g *guard) fenceCloses(source []byte, at int) bool {
	for g.lastFence == 0 {
		i := bytes.LastIndex(source, []byte(":::"))
		if i < 0 {
			g.lastFence = -1
			break
		}
		start := bytes.LastIndexByte(source[:i], '\n') + 1
		end := len(source)
		if n := bytes.IndexByte(source[i:], '\n'); n >= 0 {
			end = i + n
		}
		if isFenceEnd(bytes.TrimLeft(source[start:end], "> \t")) {
			g.lastFence = max(start, 1)
		}
		source = source[:start]
	}
	return g.lastFence > at
}

// Continue implements parser.BlockParser. A line of colons ends the innermost block.
func (fencedDivs) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if !isFenceEnd(line) {
		return parser.Continue | parser.HasChildren
	}
	open := pc.OpenedBlocks()
	for i := len(open) - 1; i >= 0 && open[i].Node != node; i-- {
		switch n := open[i].Node.(type) {
		case *Alert, *ast.FencedCodeBlock:
			return parser.Continue | parser.HasChildren
		case *Element:
			if n.fence {
				return parser.Continue | parser.HasChildren
			}
		}
	}
	reader.AdvanceToEOL()
	return parser.Close
}

// Close implements parser.BlockParser.
func (fencedDivs) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (fencedDivs) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (fencedDivs) CanAcceptIndentedLine() bool { return false }

// admonitions parses what is indented below !!! note "Title", as in MkDocs. An alert with ???
// folds.
type admonitions struct{}

// Trigger implements parser.BlockParser.
func (admonitions) Trigger() []byte { return []byte{'!', '?'} }

// Open implements parser.BlockParser.
func (admonitions) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	at := pc.BlockOffset()
	if _, ok := pc.(*guard); !ok || at < 0 || len(line) < at+5 {
		return nil, parser.NoChildren
	}
	mark, rest := string(line[at:at+3]), bytes.TrimRight(line[at+3:], " \t\r\n")
	a := &Alert{Folds: mark == "???"}
	if a.Folds && len(rest) > 0 && rest[0] == '+' {
		a.Open, rest = true, rest[1:]
	}
	if mark != "!!!" && mark != "???" || len(rest) == 0 || !isSpaceByte(rest[0]) || !indentedAfter(reader.Source(), segment.Stop) {
		return nil, parser.NoChildren
	}
	rest = bytes.TrimLeft(rest, " \t")
	a.Name = strings.ToLower(string(rest[:typeLength(rest)]))
	words, title, quoted := bytes.Cut(rest[len(a.Name):], []byte{'"'})
	if a.Name == "" || len(words) > 0 && !isSpaceByte(words[0]) || len(words) > maxList {
		return nil, parser.NoChildren
	}
	if title, ok := bytes.CutSuffix(title, []byte{'"'}); ok {
		end := segment.Start + bytes.LastIndexByte(line, '"') - segment.Padding
		a.Untitled = len(title) == 0
		a.title(a, nil, text.NewSegment(end-len(title), end), reader.Source())
	} else if quoted {
		return nil, parser.NoChildren
	}
	for word := range bytes.FieldsSeq(words) {
		if typeLength(word) < len(word) {
			return nil, parser.NoChildren
		}
		attributes{{"class", string(word)}}.set(a)
	}
	reader.AdvanceToEOL()
	return a, parser.HasChildren
}

// indentedAfter reports whether the line at an offset is indented, after up to two empty lines.
func indentedAfter(source []byte, at int) bool {
	rest := source[at:]
	for range 2 {
		if i := bytes.IndexByte(rest, '\n'); i >= 0 && util.IsBlank(rest[:i]) {
			rest = rest[i+1:]
		}
	}
	return bytes.HasPrefix(rest, []byte("    ")) || bytes.HasPrefix(rest, []byte("\t"))
}

// Continue implements parser.BlockParser.
func (admonitions) Continue(_ ast.Node, reader text.Reader, _ parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if util.IsBlank(line) {
		return parser.Continue | parser.HasChildren
	}
	at, padding := util.IndentPosition(line, reader.LineOffset(), 4)
	if at < 0 {
		return parser.Close
	}
	reader.AdvanceAndSetPadding(at, padding)
	return parser.Continue | parser.HasChildren
}

// Close implements parser.BlockParser.
func (admonitions) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (admonitions) CanInterruptParagraph() bool { return false }

// CanAcceptIndentedLine implements parser.BlockParser.
func (admonitions) CanAcceptIndentedLine() bool { return false }
