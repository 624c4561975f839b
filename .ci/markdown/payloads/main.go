// Payloads prints, as JSON, the HTML that the renderer makes of Markdown that tries to run a
// script, in its safe mode and with sanitizers. A browser then tries the HTML. The Markdown is the
// list below, and a sample of the links that the tests judge without a browser.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/diptych-go/diptych/.ci/markdown/hostile"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/microcosm-cc/bluemonday"
)

// payloads lists Markdown that would call ran() if it were rendered as it is.
var payloads = []string{
	`<script>ran()</script>`,
	`<SCRIPT SRC=data:text/javascript,ran()></SCRIPT>`,
	`<scr<script>ipt>ran()</scr</script>ipt>`,
	`<img src=x onerror=ran()>`,
	`<img src="x" onerror="ran()" />`,
	`<svg onload=ran()>`,
	`<svg><script>ran()</script></svg>`,
	`<body onload=ran()>`,
	`<details open ontoggle=ran()>`,
	`<input autofocus onfocus=ran()>`,
	`<video><source onerror=ran()></video>`,
	`<marquee onstart=ran()>`,
	`<iframe src="javascript:parent.ran()"></iframe>`,
	`<iframe srcdoc="<script>parent.ran()</script>"></iframe>`,
	`<object data="javascript:ran()"></object>`,
	`<embed src="javascript:ran()">`,
	`<form action="javascript:ran()"><button>a</button></form>`,
	`<a href="javascript:ran()">a</a>`,
	`<math><mtext><table><mglyph><style><img src=x onerror=ran()>`,
	`<style>@import 'javascript:ran()';</style>`,
	`<meta http-equiv="refresh" content="0;url=javascript:ran()">`,
	`<base href="javascript:ran()//">`,
	`<!--><script>ran()</script>-->`,
	`<![CDATA[<script>ran()</script>]]>`,
	`<?xml version="1.0"?><script>ran()</script>`,
	"<div\nonclick=ran()>a</div>",
	"a <b onmouseover=ran()>b</b>",
	"[a](javascript:ran())",
	"[a](JaVaScRiPt:ran())",
	"[a](javascript&colon;ran())",
	"[a](javascript&#58;ran())",
	"[a](&#x6A;avascript:ran())",
	`[a](javascript\:ran())`,
	"[a](<java\tscript:ran()>)",
	"[a](<  javascript:ran()>)",
	"[a](\x01javascript:ran())",
	"[a](vbscript:ran())",
	"[a](data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==)",
	"[a](data:text/html,<script>ran()</script>)",
	"[a](blob:https://example.ca/1)",
	"[a](view-source:javascript:ran())",
	"[a]: javascript:ran()\n\n[a]",
	"<javascript:ran()>",
	"<javascript&colon;ran()>",
	`![a](x"onerror="ran())`,
	`![a" onerror="ran()](x)`,
	`![a](x 'b" onerror="ran()')`,
	`[a](x "b\" onclick=\"ran()")`,
	"![a](javascript:ran())",
	"![a](data:image/svg+xml,<svg/onload=ran()>)",
	"# a {#b\" onclick=\"ran()}",
	"# a {onclick=ran()}",
	"# a {.b onmouseover=\"ran()\"}",
	"[a]{onclick=ran()}",
	"[a]{lang=\"x\" onclick=\"ran()\"}",
	"[a]{lang='x\" onclick=\"ran()'}",
	"> a\n\n{onclick=\"ran()\" lang=fr}",
	"```js\" onclick=\"ran()\na\n```",
	"```\n</code></pre><script>ran()</script>\n```",
	"`</code><script>ran()</script>`",
	"| <script>ran()</script> | [a](javascript:ran()) |\n|--|--|\n| <img src=x onerror=ran()> | b |",
	"a[^1]\n\n[^1]: <img src=x onerror=ran()>",
	"a[^\" onclick=\"ran()]\n\n[^\" onclick=\"ran()]: b",
	"&lt;script&gt;ran()&lt;/script&gt;",
	"&#60;img src=x onerror=ran()&#62;",
	"<https://example.ca/\"onclick=\"ran()>",
	"https://example.ca/\"onmouseover=\"ran()",
	"<script\x00>ran()</script>",
	"<script\n>ran()\n</script\n>",
	"<a href=\"jav&#x0A;ascript:ran()\">a</a>",
}

type page struct{ Name, HTML string }

// sample is how many generated links the browser gets. With plain goldmark, about an eighth of
// them would run.
const sample = 400

func main() {
	safe := &render.Renderer{}
	var pages []page
	made := map[string]bool{} // equal HTML is tried once
	add := func(name string, r *render.Renderer, body string) {
		p, err := post.Parse("en/a.md", []byte("---\ntitle: A\n---\n"+body+"\n"))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		var b bytes.Buffer
		_ = r.Render(&b, p)
		if made[b.String()] {
			return
		}
		made[b.String()] = true
		pages = append(pages, page{fmt.Sprintf("%d, %s: %s", len(pages), name, body), b.String()})
	}
	sanitized := &render.Renderer{Sanitize: bluemonday.UGCPolicy().SanitizeBytes}
	for _, payload := range payloads {
		add("safe", safe, payload)
		add("sanitized", sanitized, payload)
	}
	passed := &render.Renderer{Sanitize: func(html []byte) []byte { return html }}
	for _, link := range hostile.Links(sample) {
		add("safe", safe, link)
		add("passed", passed, link)
	}
	if err := json.NewEncoder(os.Stdout).Encode(pages); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
