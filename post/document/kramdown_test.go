package document_test

import (
	"strings"
	"testing"

	"github.com/yuin/goldmark/ast"
)

// TestExtensionsOfKramdown asks where the text of an extension goes: into raw HTML that
// no paragraph holds, or nowhere.
func TestExtensionsOfKramdown(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		{"One.\n\n{::nomarkdown}<div class=\"key\">Red</div>{:/nomarkdown}\n\nTwo.", "P(One.) B(<div class=\"key\">Red</div>) P(Two.)"},
		{"One.\n{::nomarkdown}<table>{:/}\nTwo.", "P(One.) B(<table>) P(Two.)"},
		{"{::nomarkdown}<ul>\n\n<li>a</li>\n</ul>{:/}\nTwo.", "B(<ul>||<li>a</li>|</ul>) P(Two.)"},
		{"{::nomarkdown}\n<hr>{:/nomarkdown} Two.\n\nThree {:/} four.", "B(<hr>) P(Two.) P(Three  four.)"},
		{"{::nomarkdown}\n<p>a</p>\n{:/}\nTwo.", "B(<p>a</p>) P(Two.)"},
		{"a {::nomarkdown}<b>x</b>{:/} c", "P(a <b>x</b> c)"},
		{"{::nomarkdown}<i>x</i>{:/} c", "P(<i>x</i> c)"},
		{"{::nomarkdown}<p>x</p>{:/} c", "P(<p>x</p> c)"},
		{"{::nomarkdown}<p>never closed</p>\n\nTwo.", "P({::nomarkdown}<p>never closed</p>) P(Two.)"},
		{"{::comment} not\n\nthis {:/comment}\nOne.", "P(One.)"},
		{"{::comment}\nnot this {:/comment} One.\n\nTwo.", "P(One.) P(Two.)"},
		{"One\n{::comment}not\nthis{:/}\ntwo.", "P(One  two.)"},
		{"{::comment}not this{:/}\n\nOne.", "P(One.)"},
		{"- a\n\n  {::nomarkdown}<p>x</p>{:/}\n- b", "P(a) B(<p>x</p>) P(b)"},
		{"{::options parse_block_html=\"true\" /}\n{::nomarkdown}<p>x</p>{:/}", "B(<p>x</p>)"},
	} {
		d := parse(t, c.body)
		var got []string
		_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if !entering {
				return ast.WalkContinue, nil
			}
			switch n.Kind() {
			case ast.KindHTMLBlock:
				s := string(n.Lines().Value(d.Source))
				got = append(got, "B("+strings.ReplaceAll(strings.TrimSpace(s), "\n", "|")+")")
			case ast.KindParagraph, ast.KindTextBlock:
				s := ""
				for child := n.FirstChild(); child != nil; child = child.NextSibling() {
					switch child := child.(type) {
					case *ast.RawHTML:
						s += string(child.Segments.Value(d.Source))
					case *ast.Text:
						s += string(child.Segment.Value(d.Source))
						if child.SoftLineBreak() {
							s += " "
						}
					}
				}
				got = append(got, "P("+s+")")
			}
			return ast.WalkContinue, nil
		})
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.body, strings.Join(got, " "), c.want)
		}
	}
}
