package embeds

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/gohugoio/hugo-goldmark-extensions/passthrough"
	"github.com/yuin/goldmark"
)

// math reads formulas as Hugo does.
func math() []goldmark.Extender {
	return []goldmark.Extender{passthrough.New(passthrough.Config{
		InlineDelimiters: []passthrough.Delimiters{{Open: `\(`, Close: `\)`}, {Open: "$", Close: "$"}},
		BlockDelimiters:  []passthrough.Delimiters{{Open: "$$", Close: "$$"}, {Open: `\[`, Close: `\]`}},
	})}
}

const circle = `---
title: L'aire
lang: fr-CA
---
L'aire est $\pi r^2 : {{x}}_1'$ : c'est "tout".

$$
a_1 * b_1 * c' : \frac{{1}}{2}
$$

Et \(x''\) aussi.
`

// Formulas stay as they are written, whatever typography, emphasis and template tags
// make of the text around them.
func TestMathematics(t *testing.T) {
	r := new(render.Renderer)
	r.Parser = &document.Parser{Extensions: math()}
	want := "<p>L’aire est $\\pi r^2 : {{x}}_1'$\u00a0: c’est «\u00a0tout\u00a0».</p>\n$$\na_1 * b_1 * c' : \\frac{{1}}{2}\n$$\n<p>Et \\(x''\\) aussi.</p>\n"
	if got := rendered(t, r, circle); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Formulas are code where blocks are compared, and are no words.
func TestMathematicsIsCode(t *testing.T) {
	p, err := post.Parse("fr-CA/a.md", []byte(circle))
	if err != nil {
		t.Fatal(err)
	}
	d, err := (&document.Parser{Extensions: math()}).Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	if n := d.Words(); n != 6 {
		t.Errorf("%d words", n)
	}
	blocks := d.Blocks()
	if len(blocks) != 3 || len(blocks[0].Code) != 1 || blocks[1].Kind != document.BlockCode || !strings.Contains(blocks[1].Text, `\frac{{1}}{2}`) {
		t.Errorf("blocks %+v", blocks)
	}
}
