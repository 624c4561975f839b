// Package hostile makes Markdown and HTML with links that try to run a script. Their addresses are
// spelled in every way that a renderer or a browser may decode.
package hostile

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// addresses lists the addresses that a link tries. The script that would run is the function ran.
var addresses = []string{
	"javascript:ran()", "JavaScript:ran()", "javascript:ran()", "javascript:ran()", "javascript://example.ca/%0aran()", "javascript:parent.ran()",
	"vbscript:ran()", "data:text/html,%3Cscript%3Eparent.ran()%3C/script%3E", "data:image/svg+xml,%3Csvg/onload=ran()%3E",
	"data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=", "blob:https://example.ca/1", "view-source:javascript:ran()",
	"https://example.ca/javascript:ran()", "mailto:javascript:ran()", "irc://example.ca/a", "a/javascript:ran()", "?javascript:ran()",
}

// forms lists the ways to write a link. %s is its address.
var forms = []string{
	"[a](%s)", "[a](<%s>)", "[a](%s \"b\")", "[*a*](<%s> 'b')", "[a][b]\n\n[b]: %s", "[a]\n\n[a]: <%s> \"b\"", "[a][]\n\n[A]:\n%s",
	"![a](%s)", "![a](<%s>)", "![a][b]\n\n[b]: <%s>", "[![a](b.png)](%s)", "[![a](<%s>)](b)", "<%s>", "%s", "www.example.ca/%s", "a[^1]\n\n[^1]: [b](<%s>)",
	"| [a](<%s>) | b |\n|--|--|\n| c | d |", "| a | b |\n|--|--|\n| ![c](%s) | d |", "# [a](<%s>) {#b .c}", "- [ ] [a](%s)", "> [a](<%s>)", "~~[a](%s)~~ **b**",
	"[[a](b)](%s)", "[a]{lang=fr} [b](<%s>)", "a\\\n[b](%s)",
	`<a href="%s">a</a>`, `<a href='%s'>a</a>`, `<a href=%s>a</a>`, "<A\nHREF\n=\n\"%s\"\n>a</A>", `<a title="b" class=c href="%s" id=d>a</a>`, `<area href="%s">`, `<base href="%s">`,
	`<form action="%s"><button>a</button></form>`, `<form><button formaction="%s">a</button></form>`, `<form><input type=submit formaction=%s></form>`,
	`<iframe src="%s"></iframe>`, `<object data="%s"></object>`, `<embed src="%s">`, `<img src="%s" alt="a">`, `<img src=a srcset="b 1x, %s 2x">`, `<video poster="%s"></video>`,
	`<svg><a xlink:href="%s"><text y="20">a</text></a></svg>`, `<svg><a href="%s"><circle r="40"/></a></svg>`, `<svg><a><animate attributeName="href" values="b;%s"/><circle r="40"/></a></svg>`,
	`<math><mtext href="%s">a</mtext></math>`, `<link rel="stylesheet" href="%s">`, `<meta http-equiv="refresh" content="0; url=%s">`,
	`<div><!-- <a title=" --> <a href="%s">a</a></div>`, `<div><style><a title="</style><a href="%s">a</a></div>`, `<div><a title='<a href="%s">' href="%[1]s">a</a></div>`,
	`<div><textarea><a title="</textarea><a href="%s">a</a></div>`, `<div><!--><a href="%s">a</a>--></div>`, `<div><![CDATA[><a href="%s">a</a>]]></div>`, `<div></a href="><a href="%s">a</a></div>`,
}

// between lists what may stand between two characters of a scheme, or before the first.
var between = []string{"\t", "\n", "\r", "&Tab;", "&NewLine;", "&#9;", "&#10;", "&#x0D;", "&#0;", "&#1;", "\x01", "\x1f", " ", "&#32;", "\u00a0", "&nbsp;", "&shy;", "&#x200b;", "\ufeff", "\\", "%09", "&", ";"}

// Links returns n bodies of posts. They are the same each time.
func Links(n int) []string {
	m := maker{rand.New(rand.NewPCG(1, 2))}
	bodies := make([]string, n)
	for i := range bodies {
		bodies[i] = fmt.Sprintf(forms[i%len(forms)], m.spell(pick(m.Rand, addresses)))
	}
	return bodies
}

type maker struct{ *rand.Rand }

func pick(r *rand.Rand, of []string) string { return of[r.IntN(len(of))] }

// spell writes an address in an unusual way.
func (m maker) spell(address string) string {
	scheme, rest, _ := strings.Cut(address, ":")
	odd := []float64{0, 0.05, 0.2, 0.9}[m.IntN(4)]
	var b strings.Builder
	if m.Float64() < 0.3 {
		for range 1 + m.IntN(2) {
			b.WriteString(pick(m.Rand, between))
		}
	}
	for _, c := range scheme + ":" {
		if m.Float64() < odd/8 {
			b.WriteString(pick(m.Rand, between))
		}
		if m.Float64() < odd || c == ':' && m.Float64() < 0.6 {
			b.WriteString(m.character(c, m.IntN(4)))
		} else {
			b.WriteRune(c)
		}
	}
	return b.String() + rest
}

// character writes a character in another spelling, most often as a character reference. The & of
// a reference may itself be written as a reference, up to depth times.
func (m maker) character(c rune, depth int) string {
	names := map[rune]string{':': "colon", '&': "amp", '/': "sol", '.': "period"}
	forms := []string{
		fmt.Sprintf("&#%d;", c), fmt.Sprintf("&#%07d;", c), fmt.Sprintf("&#0%o;", c), fmt.Sprintf("&#x%x;", c), fmt.Sprintf("&#X%06X;", c),
		fmt.Sprintf("&#%d", c), fmt.Sprintf("&#x%x", c), strings.ToUpper(string(c)), "\\" + string(c), fmt.Sprintf("%%%02x", c),
	}
	if name := names[c]; name != "" {
		forms = append(forms, "&"+name+";", "&"+name+";", "&"+name+";", "&"+name)
	}
	s := pick(m.Rand, forms)
	for range depth {
		if rest, ok := strings.CutPrefix(s, "&"); ok {
			s = pick(m.Rand, []string{"&amp;", "&#38;", "&#x26;", "&#046;", "&#0000038;", "&AMP;", "&amp", `\&`}) + rest
		}
	}
	return s
}
