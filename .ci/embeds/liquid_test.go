// Package embeds shows shortcodes and tags with libraries of others: an engine that
// runs all of Liquid, and mathematics as an extension of goldmark.
package embeds

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/osteele/liquid"
)

// An engine runs the tags of Liquid that have no meaning by themselves.
type engine struct {
	*liquid.Engine
	site map[string]any
}

// renderer returns a Renderer that runs the engine for each tag and value of Liquid.
func (e engine) renderer() *render.Renderer {
	r := &render.Renderer{Embeds: map[string]render.EmbedFunc{}, Site: e.site}
	for _, name := range []string{"{{", "assign", "capture", "if", "unless", "case", "for", "tablerow", "cycle", "increment"} {
		r.Embeds[name] = e.run
	}
	return r
}

// run writes what the engine makes of an embed. It first reads the variables that the
// post has set before.
func (e engine) run(w io.Writer, c *render.EmbedCall) error {
	var text strings.Builder
	for _, before := range c.Document.Embeds {
		if before.OpenTag.Start >= c.Embed.OpenTag.Start {
			break
		}
		if before.Name == "assign" || before.Name == "capture" {
			text.WriteString(before.Source())
		}
	}
	text.WriteString(c.Embed.Source())
	out, err := e.ParseAndRenderString(text.String(), liquid.Bindings{"site": e.site, "page": fields(c.Post)})
	if err != nil {
		return err
	}
	_, werr := io.WriteString(w, string(c.Markdown(out)))
	return werr
}

// fields returns the front matter of a post as the engine reads it.
func fields(p *post.Post) map[string]any {
	all := map[string]any{}
	for name, value := range p.Meta.All() {
		if d, ok := value.(post.Date); ok {
			value = d.Time()
		}
		all[name] = value
	}
	return all
}

const fair = `---
title: "La foire : le retour"
lang: fr-CA
date: 2024-05-01
days: [mardi, jeudi, samedi]
---
{% assign when = page.days | join: ", " %}

Venez {{ when }}: le {{ page.date | date: "%d/%m/%Y" }}.

{% for day in page.days %}
- Le **{{ day }}**, {% if forloop.last %}de midi à minuit{% else %}le matin{% endif %}
{% endfor %}

{% for stall in site.stalls %}
## {{ stall.name }}

{{ stall.what | capitalize }}, chez [{{ stall.name }}]({{ stall.url }}).
{% endfor %}

{% unless page.closed %}C'est ouvert!{% endunless %}
`

const fairHTML = `<p>Venez mardi, jeudi, samedi : le 01/05/2024.</p>
<ul>
<li>
<p>Le <strong>mardi</strong>, le matin</p>
</li>
<li>
<p>Le <strong>jeudi</strong>, le matin</p>
</li>
<li>
<p>Le <strong>samedi</strong>, de midi à minuit</p>
</li>
</ul>
<h2 id="ana">Ana</h2>
<p>Du pain, chez <a href="https://example.ca/ana">Ana</a>.</p>
<h2 id="zoé">Zoé</h2>
<p>Des fruits, chez <a href="https://example.ca/zoe">Zoé</a>.</p>
<p>C’est ouvert!</p>
`

// An engine gives posts loops and variables; what it makes is read as Markdown and set
// by the typography of the page.
func TestLiquid(t *testing.T) {
	e := engine{liquid.NewEngine(), map[string]any{"stalls": []any{
		map[string]any{"name": "Ana", "what": "du pain", "url": "https://example.ca/ana"},
		map[string]any{"name": "Zoé", "what": "des fruits", "url": "https://example.ca/zoe"},
	}}}
	if got, want := rendered(t, e.renderer(), fair), strings.ReplaceAll(fairHTML, " :", "\u00a0:"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// What the engine refuses is an error at its line, and the rest is there.
func TestLiquidError(t *testing.T) {
	e := engine{Engine: liquid.NewEngine()}
	p, err := post.Parse("en/a.md", []byte("---\ntitle: A\n---\nBefore.\n\n{{ page.title | nofilter }}\n"))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	faults := post.FaultsOf(e.renderer().Render(&b, p))
	if len(faults) != 1 || faults[0].Place.Line != 6 || !strings.Contains(faults[0].Message, "nofilter") || b.String() != "<p>Before.</p>\n" {
		t.Errorf("faults %v, page %q", faults, b.String())
	}
}

func rendered(t *testing.T, r *render.Renderer, source string) string {
	t.Helper()
	p, err := post.Parse("fr-CA/a.md", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := r.Render(&b, p); err != nil {
		t.Error(err)
	}
	return b.String()
}
