package render_test

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// What a sanitizer lets pass is judged once more, tag by tag.
func TestWhatASanitizerLetsPass(t *testing.T) {
	lax := &render.Renderer{Sanitize: func(html []byte) []byte { return html }}
	for body, want := range map[string]string{
		`<a class="b" href="java&#x0A;script:c()">d</a>`:                                                `<a class="b" >d</a>`,
		`<A HREF=javascript&colon;c()>d</A>`:                                                            `<A >d</A>`,
		`<a href='&#1;javascript:c()' title=e>d</a>`:                                                    `<a  title=e>d</a>`,
		`<div><a/href="data:text/html,c"/title="javascript: e">d`:                                       `<div><a//title="javascript: e">d`,
		`<a href="xmpp:c@example.ca">d</a>`:                                                             `<a href="xmpp:c@example.ca">d</a>`,
		`<img src="data:image/png;base64,AA" onerror=c()>`:                                              `<img src="data:image/png;base64,AA" >`,
		`<img src=a srcset="b.png 1x, javascript:c() 2x">`:                                              `<img src=a >`,
		`<img srcset="b.png, c.png 2x, data:image/webp,A 3x">`:                                          `<img srcset="b.png, c.png 2x, data:image/webp,A 3x">`,
		`<video poster="vbscript:c()" src="d.mp4"></video>`:                                             `<video  src="d.mp4"></video>`,
		`<form action="javascript:c()"><button formaction="javascript:d()">e</button></form>`:           `<form ><button >e</button></form>`,
		`<object data="data:text/html,c"></object>`:                                                     `<object ></object>`,
		`<iframe srcdoc="<script>c()</script>"></iframe>`:                                               `<iframe ></iframe>`,
		`<svg><a xlink:href="javascript:c()"><set attributeName="href" to="javascript:d()"/></a></svg>`: `<svg><a ><set attributeName="href" /></a></svg>`,
		`<meta http-equiv="refresh" content="0; URL='javascript:c()'">`:                                 `<meta http-equiv="refresh" >`,
		`<meta name="d" content="data: url of c">`:                                                      `<meta name="d" content="data: url of c">`,
		// One way of reading leaves no other.
		`a <!-- <a title=" --> <a href="javascript:c()">d</a>`:        `a  <a >d</a>`,
		`<style><a title="</style><a href="javascript:c()">`:          `<style><a title="&lt;/style>&lt;a href="javascript:c()">`,
		`<b><!--></b><a href="javascript:c()">d</a><i>-->`:            `<b></b><a >d</a><i>--&gt;`,
		`<script>if (a<b) c("<!-- </a href='javascript:'>")</script>`: `<script>if (a<b) c("<!-- </a href='javascript:'>")</script>`,
		`<div>a</div`: `<div>a`,
	} {
		got, err := fragment(t, lax, body+"\n")
		got = strings.TrimSpace(strings.NewReplacer("<p>", "", "</p>", "").Replace(got))
		if err != nil || got != want {
			t.Errorf("%s:\n\tgot  %s\n\twant %s, %v", body, got, want, err)
		}
	}
}

// badLinks makes every link one that runs, as a transformer may that takes
// addresses from authors.
type badLinks struct{ parser.ASTTransformer }

func (badLinks) Transform(root *ast.Document, _ text.Reader, _ parser.Context) {
	_ = ast.Walk(root, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		if l, ok := n.(*ast.Link); ok {
			l.Destination = []byte("javascript&#38;colon;b()")
		}
		return ast.WalkContinue, nil
	})
}

func (b badLinks) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithASTTransformers(util.Prioritized(b, 1)))
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(b, 1)))
}

// RegisterFuncs has thematic breaks be links, too.
func (badLinks) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindThematicBreak, func(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			_, _ = w.WriteString("<a href=' JavaScript:b()' onclick='own()'>c</a>\n")
		}
		return ast.WalkContinue, nil
	})
}

// Nothing that comes after the first line of defence brings a script back.
func TestNoTransformerBringsAScriptBack(t *testing.T) {
	extended := &render.Renderer{}
	extended.Parser = &document.Parser{Extensions: []goldmark.Extender{badLinks{}}}
	for name, r := range map[string]*render.Renderer{
		"Transform": {Transform: func(d *document.Document) { badLinks{}.Transform(d.Root, nil, nil) }},
		"extension": extended,
	} {
		got, _ := fragment(t, r, "[a](b.md)\n\n***\n")
		if strings.Contains(strings.ToLower(got), "javascript") || !strings.Contains(got, "a") {
			t.Errorf("%s: %q", name, got)
		}
		d := parsed(t, r, "en", "[a](b.md)\n")
		badLinks{}.Transform(d.Root, nil, nil)
		if excerpt, err := r.Excerpt(d, 0); err != nil || strings.Contains(string(excerpt), "javascript") {
			t.Errorf("%s: excerpt %q, %v", name, excerpt, err)
		}
	}
	if got, _ := fragment(t, extended, "***\n"); got != "<a  onclick='own()'>c</a>\n" {
		t.Errorf("what an extension writes: %q", got)
	}
}

// Addresses of front matter are held to the same.
func TestAddressesOfFrontMatter(t *testing.T) {
	rs, _ := routed(t, route.Router{Base: "https://example.ca"}, map[string]string{
		"en/a.md": "---\ntitle: A\nimage: \"java\\tscript:b()\"\n---\n",
		"en/b.md": "---\ntitle: B\nimage: \"javascript&colon;b()\"\nurl: \"javascript:c()\"\n---\n",
		"en/c.md": "---\ntitle: C\nimage: img/d.png\naliases: [\"javascript:e()\"]\npermalink: \"data:text/html,f\"\n---\n",
	})
	for path, image := range map[string]string{"en/a.md": "", "en/b.md": "", "en/c.md": "/en/img/d.png"} {
		page, ok := new(render.Renderer).Page(rs, at(t, rs, path))
		if !ok {
			continue
		}
		if page.Image != image || strings.Contains(string(page.Head()), `="javascript`) || !strings.HasPrefix(page.URL, "https://example.ca/") {
			t.Errorf("%s: image %q, address %q\n%s", path, page.Image, page.URL, page.Head())
		}
	}
}
