package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// An Alert is a passage that stands out from the text around it. It is a quotation that starts with
// [!NOTE], as in GitHub, Hugo and Obsidian, the text between :::note and :::, or the text that is
// indented below !!! note, as in MkDocs.
//
// Its first child is an [AlertTitle] if its author gives it a title.
type Alert struct {
	ast.BaseBlock
	Name     string // in lower case: note, tip, important, warning, caution or the author's own
	Untitled bool   // its author wants no title
	Folds    bool   // a reader can open and close it
	Open     bool   // if it folds, it is open at first
}

// An AlertTitle is the title that an author gives an [Alert].
type AlertTitle struct{ ast.BaseBlock }

// The node kinds of an [Alert] and its title.
var (
	KindAlert      = ast.NewNodeKind("Alert")      // of an Alert, which holds its title, if any, and its text
	KindAlertTitle = ast.NewNodeKind("AlertTitle") // of an AlertTitle, which holds the words of the title
)

// Kind implements ast.Node.
func (*Alert) Kind() ast.NodeKind { return KindAlert }

// Dump implements ast.Node.
func (a *Alert) Dump(source []byte, level int) {
	ast.DumpHelper(a, source, level, map[string]string{"Name": a.Name}, nil)
}

// Kind implements ast.Node.
func (*AlertTitle) Kind() ast.NodeKind { return KindAlertTitle }

// Dump implements ast.Node.
func (t *AlertTitle) Dump(source []byte, level int) { ast.DumpHelper(t, source, level, nil, nil) }

// title gives an alert the title in a segment, if there is any text in the segment.
func (a *Alert) title(parent, before ast.Node, segment text.Segment, source []byte) {
	segment = segment.TrimLeftSpace(source)
	segment = segment.TrimRightSpace(source)
	if segment.IsEmpty() {
		return
	}
	t := &AlertTitle{}
	t.SetPos(segment.Start)
	t.Lines().Append(segment)
	if before == nil {
		parent.AppendChild(parent, t)
	} else {
		parent.InsertBefore(parent, before, t)
	}
}

// quotedAlert is an alert that is still a quotation in the tree.
type quotedAlert struct {
	quotation *ast.Blockquote
	alert     *Alert
}

// alert makes an alert of the quotation around a paragraph, if the first line of the paragraph asks
// for one. It takes that line out of the paragraph.
func (g *guard) alert(p *ast.Paragraph, source []byte) {
	quotation, ok := p.Parent().(*ast.Blockquote)
	if !ok || p.PreviousSibling() != nil {
		return
	}
	segment := p.Lines().At(0)
	line := segment.Value(source)
	start := len(line) - len(bytes.TrimLeft(line, " \t"))
	end := bytes.IndexByte(line, ']')
	const longest = 40 // bytes of a type
	if !bytes.HasPrefix(line[start:], []byte("[!")) || end < start+3 || end > start+longest {
		return
	}
	name, rest := line[start+2:end], line[end+1:]
	if n := typeLength(name); n < len(name) {
		return
	}
	a := &Alert{Name: strings.ToLower(string(name))}
	if len(rest) > 0 && (rest[0] == '-' || rest[0] == '+') {
		a.Folds, a.Open, rest = true, rest[0] == '+', rest[1:]
	}
	if len(rest) > 0 && !isSpaceByte(rest[0]) {
		return
	}
	a.title(quotation, p, text.NewSegment(segment.Stop-len(rest), segment.Stop), source)
	lines := p.Lines().Sliced(1, p.Lines().Len())
	p.Lines().SetSliced(0, 0)
	p.Lines().AppendAll(lines)
	if p.Lines().Len() == 0 {
		quotation.RemoveChild(quotation, p)
	}
	g.alerts = append(g.alerts, quotedAlert{quotation, a})
}

// typeLength returns the number of bytes at the start of b that are the type of an alert.
func typeLength(b []byte) int {
	n := 0
	for n < len(b) && (isWordByte(b[n]) || b[n] == '-' && n > 0) {
		n++
	}
	return n
}

// setAlerts puts the alerts in the places of their quotations.
func (g *guard) setAlerts() {
	for _, q := range g.alerts {
		parent := q.quotation.Parent()
		if parent == nil {
			continue
		}
		q.alert.SetPos(q.quotation.Pos())
		q.alert.SetBlankPreviousLines(q.quotation.HasBlankPreviousLines())
		for child := q.quotation.FirstChild(); child != nil; child = q.quotation.FirstChild() {
			q.alert.AppendChild(q.alert, child)
		}
		parent.ReplaceChild(parent, q.quotation, q.alert)
	}
}
