package document_test

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// attributesOf returns the attributes of the nodes of a document that have any, each
// as its kind and them: "Paragraph id=a class=b".
func attributesOf(d *document.Document) string {
	var all []string
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && n.Attributes() != nil {
			s := n.Kind().String()
			for _, a := range n.Attributes() {
				if b, ok := a.Value.([]byte); ok {
					s += " " + string(a.Name) + "=" + string(b)
				}
			}
			all = append(all, s)
		}
		return ast.WalkContinue, nil
	})
	return strings.Join(all, "; ")
}

func TestAttributes(t *testing.T) {
	for _, c := range []struct{ body, want, text string }{
		// kramdown: below a block
		{"One\n{: #a .b title=\"c d\"}\n\nTwo", "Paragraph id=a class=b title=c d", "One\nTwo"},
		{"One\n{:.b.c}", "Paragraph class=b c", "One"},
		{"One\n{: .b\n", "", "One\n{: .b"},
		{"# One\n{: #a}", "Heading id=a", "One"},
		{"One\n---\n{: #a}", "Heading id=a", "One"},
		{"- one\n- two\n{: .a}", "List class=a", "one\ntwo"},
		{"- {:.a} one\n- two\n  {: #b}", "ListItem class=a; ListItem id=b", "one\ntwo"},
		{"> One\n{: .a}", "Blockquote class=a", "One"},
		{"> One\n> {: .a}", "Paragraph class=a", "One"},
		{"|a|\n|-|\n|b|\n{: .a}", "Table class=a", "a\nb"},
		{"```\nx\n```\n{: .a}", "FencedCodeBlock class=a", ""},
		{"<div>\nx\n</div>\n{: .a}\n\nOne", "HTMLBlock class=a", "One"},
		{"{: .a}\nOne\n\nTwo", "Paragraph class=a", "One\nTwo"},
		{"One\n\n{: .a}\nTwo", "Paragraph class=a", "One\nTwo"},
		{"One\n\n{: .a}\n\nTwo", "Paragraph class=a", "One\nTwo"},
		{"{: .a}", "", ""},
		// kramdown: after a span
		{"*x*{:.a} **y**{: .b} `z`{:.c} ~~s~~{:.d}", "Emphasis class=a; Emphasis class=b; CodeSpan class=c; Strikethrough class=d", "x y z s"},
		{"[l](u){:target=\"_blank\"\nrel=noopener} ![i](s){: width='3'}", "Link target=_blank rel=noopener; Image width=3", "l i"},
		{"a <b>c</b>{:.d} e", "RawHTML class=d", "a c e"},
		{"a word{: .b} and {:)}", "", "a word and {:)}"},
		{"|a {: .b} |\n|-|\n", "TableCell class=b", "a"},
		{"`{: .a}` and\n\n    {: .b}\n", "", "{: .a} and"},
		// kramdown: definitions and extensions
		{"{:x: .a #b}\n{:y: x .c}\n\nOne\n{:y .d}\n\n*two*{:x}", "Paragraph class=a c d id=b; Emphasis class=a id=b-1", "One\ntwo"},
		{"{:x: y}\n{:y: x .a}\n\nOne\n{:x}", "Paragraph class=a", "One"},
		{"{::comment}\nnot\n\nthis\n{:/comment}\nOne {::comment}two{:/} three", "", "One  three"},
		{"{::options parse_block_html=\"true\" /}\nOne", "", "One"},
		{"{::comment}\nnever closed", "", "{::comment}\nnever closed"},
		// goldmark and Pandoc
		{"# One {#a .b}\n\n# Two {: .c}\n\n# Three {-}", "Heading id=a class=b; Heading class=c id=two; Heading class=unnumbered id=three", "One\nTwo\nThree"},
		{"|a|\n|-|\n|b|\n{.a}", "Table class=a", "a\nb"},
		{"- one\n\n{#a}", "List id=a", "one"},
		{"[l](u){.a} ![i](s){width=3} `c`{.go} *x*{#y}", "Link class=a; Image width=3; CodeSpan class=go; Emphasis id=y", "l i c x"},
		{"2*3{a=b} and x{.y} and {not a list}", "", "2*3{a=b} and x{.y} and {not a list}"},
		{"```go {hl_lines=[1] .a #b}\nx\n```", "FencedCodeBlock class=a id=b", ""},
		{"```{.go .a}\nx\n```", "FencedCodeBlock class=a", ""},
		// what is no attribute of the author's
		{"[l](u){: href=\"v\" title=\"w\"}", "", "l"},
	} {
		d := parse(t, c.body+"\n")
		for i := range d.Headings { // anchors that nobody gave
			if h := d.Headings[i]; h.Anchor == document.Anchor(h.Text) && !strings.Contains(c.want, "id="+h.Anchor) {
				h.Node.SetAttributeString("id", "")
			}
		}
		if got := attributesOf(d); got != c.want {
			t.Errorf("%q:\ngot  %s\nwant %s", c.body, got, c.want)
		}
		if got := d.Text(); got != c.text {
			t.Errorf("%q: the text is %q, want %q", c.body, got, c.text)
		}
	}
}

func TestIDsAreUnique(t *testing.T) {
	d := parse(t, "<p id=\"a\">One</p>\n\n<p id=\"a\">Two</p>\n\n# A\n\n*x*{: #a}\n\n[^1]\n\n## Three {#fn:1}\n\n[^1]: Note.\n")
	if got := d.Headings[0].Anchor + " " + d.Headings[1].Anchor; got != "a-3 fn:1-1" {
		t.Error(got)
	}
	if got := attributesOf(d); !strings.Contains(got, "Emphasis id=a-1") && !strings.Contains(got, "Emphasis id=a-2") {
		t.Error(got)
	}
	if len(d.Faults) != 3 || d.Faults[0].Severity != post.SeverityWarning {
		t.Errorf("%v", d.Faults)
	}
}

func TestAlerts(t *testing.T) {
	for body, want := range map[string]string{
		"> [!NOTE]\n> One":                                "note|One",
		"> [!Warning] A *title*\n> One":                   "warning|A title\nOne",
		"> [!faq]- Why\n> One":                            "faq folds|Why\nOne",
		"> [!tip]+\n> One":                                "tip folds open|One",
		"> [!NOTE]\n> # One":                              "note|One",
		"> [!NOTE](u)":                                    "|!NOTE",
		"> One\n> [!NOTE]":                                "|One\n[!NOTE]",
		"[!NOTE]":                                         "|[!NOTE]",
		":::note\nOne\n:::":                               "note|One",
		"::: tip Title\nOne\n:::\nTwo":                    "tip|Title\nOne\nTwo",
		":::info[Title]\nOne\n:::":                        "info|Title\nOne",
		":::danger{title=\"Title\"}\nOne\n:::":            "danger|Title\nOne",
		"::::note\n:::tip\nOne\n:::\nTwo\n::::\nThree":    "note; tip|One\nTwo\nThree",
		"::: {.warning}\nOne\n:::":                        "warning|One",
		":::details More\nOne\n:::":                       "details folds|More\nOne",
		"::: columns\nOne\n:::":                           "|One",
		":::note\n```\n:::\n```\nOne\n:::":                "note|One",
		":::note\nNever closed":                           "|:::note\nNever closed",
		"!!! note \"Title\"\n    One\n\n    Two\n\nThree": "note|Title\nOne\nTwo\nThree",
		"??? tip\n    One":                                "tip folds|One",
		"???+ tip\n    One":                               "tip folds open|One",
		"!!! What now\nOne":                               "|!!! What now\nOne",
	} {
		d := parse(t, body+"\n")
		var alerts []string
		_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if a, ok := n.(*document.Alert); ok && entering {
				s := a.Name
				if a.Folds {
					s += " folds"
				}
				if a.Open {
					s += " open"
				}
				alerts = append(alerts, s)
			}
			return ast.WalkContinue, nil
		})
		if got := strings.Join(alerts, "; ") + "|" + d.Text(); got != want {
			t.Errorf("%q: got %q, want %q", body, got, want)
		}
	}
}

func TestContents(t *testing.T) {
	const headings = "\n\n# One\n\n## Two\n{: .no_toc}\n\n<h2 id=\"x\">Three</h2>\n\n### Four\n"
	for body, want := range map[string]string{
		"* TOC\n{:toc}":           "one x four",
		"1. whatever\n{: toc .a}": "1 one x four",
		"{:toc}":                  "one x four",
		"[TOC]":                   "one x four",
		"[[_TOC_]]":               "one x four",
		"{::options toc_levels=\"2..3\" /}\n\n* TOC\n{:toc}": "x four",
		"[toc]\n\n[toc]: /u": "",
		"* TOC":              "",
	} {
		d := parse(t, body+headings)
		got := ""
		_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if c, ok := n.(*document.Contents); ok && entering {
				if c.Ordered {
					got = "1 "
				}
				for _, h := range c.Headings() {
					got += h.Anchor + " "
				}
			}
			return ast.WalkContinue, nil
		})
		if strings.TrimSpace(got) != want {
			t.Errorf("%q: got %q, want %q", body, got, want)
		}
	}
}
