package main

import (
	"fmt"
	"strings"
	"testing/fstest"
)

func init() {
	for name, text := range map[string]string{
		"brackets":                         "[a",
		"brackets that close":              "a]",
		"brackets on many lines":           "[a]\n",
		"bracket pairs":                    "[a] ",
		"bracket pairs with emphasis":      "[*a*] ",
		"links":                            "[a](b) ",
		"links with emphasis":              "[*a*](b) ",
		"links that do not close":          "[a](b",
		"links that do not close, <":       "[a](<b",
		"links whose title does not close": "[a](b \"c ",
		"links whose titles mix":           "[a](b \"c' [a](b 'c( [a](b (c ",
		"links over lines":                 "[a\nb](c\n\"d\")\n",
		"links in images":                  "![[]()",
		"images":                           "![a](b)\n",
		"references without a definition":  "[a][b] ",
		"collapsed references":             "[a][] ",
		"emphasis that opens":              "*a ",
		"emphasis that closes":             "a* ",
		"emphasis that mixes":              "*a_ ",
		"emphasis, strong":                 "**a *b ",
		"emphasis within words":            "a*b_c",
		"emphasis of three":                "a***b ",
		"emphasis of four":                 "****a ** b",
		"emphasis beside punctuation":      "*!a_!*(",
		"emphasis that is whole":           "*a* **b** ",
		"emphasis on many lines":           "*a_ *a_\n",
		"strikethrough":                    "~~a ~b ",
		"underscores":                      "_ __a ",
		"headings":                         "#\n",
		"headings, equal":                  "# a\n\n",
		"headings, setext":                 "a\n=\n",
		"headings with equal ids":          "# a {#b}\n",
		"headings with attributes":         "# a {a=\n",
		"horizontal rules":                 "***\n",
		"quotes":                           "> a\n\n",
		"quotes, empty":                    ">\n",
		"lists":                            "- a\n",
		"lists, empty":                     "-\n",
		"lists of changing markers":        "- a\n+ a\n",
		"lists, ordered":                   "1. a\n",
		"lists, loose":                     "- a\n\n\n",
		"lists of tasks":                   "- [ ] a\n- [x] b\n",
		"lists with code":                  "-     a\n",
		"code, indented":                   "    a\n\n",
		"code, fenced":                     "```\n```\n",
		"code, fences that do not close":   "~~~~ a\n```\n",
		"code spans":                       "`a` ",
		"code spans that do not close":     "`a ``b ```c ",
		"HTML, blocks":                     "<div>\n\n",
		"HTML, tags":                       "a <b>c</b> ",
		"HTML, tags that do not close":     "a <b c=\"",
		"HTML, attributes":                 "<a b c d=e f='g'>",
		"HTML, comments that do not close": "a <!-- ",
		"HTML, a block of comments":        "<!-- ",
		"HTML, a block of styles":          "<style ",
		"HTML, a block of scripts":         "<script <!-- ",
		"HTML, comments":                   "a <!-- b -->",
		"HTML, instructions":               "a <?",
		"HTML, CDATA":                      "a <![CDATA[",
		"HTML, declarations":               "a <!A ",
		"entities":                         "&amp;&#38;&x;",
		"entities that do not end":         "&&#&#x",
		"backslashes":                      "\\",
		"backslashes at line ends":         "a\\\n",
		"spaces at line ends":              "a   \n",
		"autolinks":                        "<https://a.b> ",
		"autolinks that do not close":      "<https://a",
		"addresses":                        "https://a.bc/d ",
		"addresses that go on":             "https://a.bc/(",
		"addresses of www":                 "www.a.",
		"addresses with quotes":            "https://a.bc/’”»\" ",
		"mail addresses":                   "a@b.c ",
		"mail addresses that go on":        "a@b.",
		"mail addresses, underscores":      "a_b_c@d.e ",
		"definitions":                      "[a]: b\n",
		"definitions with titles":          "[a]: b\n\"c\"\n",
		"definitions, apart":               "[a]: b\n\n",
		"definitions that do not end":      "[a]: b \"c\n",
		"footnotes":                        "[^1] ",
		"footnotes in reverse":             "[^1]: a\n\n",
		"footnotes without an end":         "[^1",
		"passages":                         "[a]{lang=fr} ",
		"passages that do not close":       "[a]{lang=",
		"passages, nested":                 "[[a]{.b}",
		"attributes of blocks":             "a\n\n{.b}\n\n",
		"attributes of paragraphs":         "a\n{#b}\n\n",
		"braces":                           "]{",
		"attributes of kramdown":           "{:",
		"attributes that do not close":     "{: a=\"",
		"attributes that go on":            "*a*{: b\n",
		"attributes of spans":              "*a*{:.b} ",
		"attributes of one paragraph":      "{:.a}\n",
		"attributes of one, many":          "{:.a b=c}\n{:.d}\n",
		"attributes that are defined":      "{:a: .b}\n",
		"attributes of text":               "a {:.b} c ",
		"attributes of tags":               "<b>a</b>{:.c} ",
		"tags of one attribute":            "<b>{:.c}",
		"comments of kramdown":             "{::comment} ",
		"comments of kramdown, blocks":     "{::comment}\n",
		"comments of kramdown, closed":     "{::comment}{:/}",
		"HTML of kramdown":                 "{::nomarkdown}<a b=c>{:/}",
		"tables of contents":               "* a\n{:toc}\n\n# b\n\n",
		"tables of contents in brackets":   "[toc]\n\n# a\n\n",
		"alerts":                           "> [!NOTE] a\n\n",
		"alerts in one quotation":          "> [!NOTE]\n",
		"alerts, nested":                   "> > [!NOTE]\n",
		"divs":                             ":::a\n",
		"divs that close":                  ":::note\n:::\n",
		"divs of attributes":               "::: {.a\n",
		"admonitions":                      "!!! note \"\n    a\n",
		"admonitions that nest":            "!!! a\n    ??? b\n",
		"HTML with Markdown":               "<div markdown=1>\n",
		"HTML with Markdown, closed":       "<div markdown=1>a</div>\n",
		"HTML with Markdown, in HTML":      "<p>\n<div markdown=1>\n",
		"HTML, headings":                   "<h2 id=a>b</h2>\n",
		"HTML, languages":                  "<i lang=fr>a ",
		"HTML, languages that close":       "<i lang=fr>a</i> <i lang=en>b</i> ",
		"HTML, languages of blocks":        "<div lang=fr>\n\na\n\n",
		"HTML, languages in one block":     "<p><i lang=fr>\"a\n",
		"wiki links":                       "[[a]] ",
		"wiki links that do not close":     "[[",
		"tables":                           "|a|\n|-|\n|b|\n\n",
		"pipes":                            "|",
		"delimiter rows":                   "|-",
		"CR":                               "*a_\r",
		"CR LF":                            "*a_ [b\r\n",
		"CR before CR LF":                  "*a_ [b\r\r\n",
		"no-break space lines":             "*a_ [b\n\u00a0\n",
		"next line lines":                  "*a_ [b\n\u0085\n",
		"em space lines":                   "*a_ [b\n\u2003\n",
		"vertical tab lines":               "*a_ [b\n\v\n",
		"form feed lines":                  "*a_ [b\n\f\n",
		"plus lines":                       "*a_ [b\n+ \n",
		"star lines":                       "*a_ [b\n* \n",
		"NUL":                              "a\x00*",
		"bytes that are no text":           "a\xff\x80",
		"tabs":                             "\t",
		"empty lines":                      "\n",
		"a long word":                      "a",
		"spaces":                           " ",
		"quotation marks":                  "\"a 'b ",
		"dashes and dots":                  "-- ... --- ",
		"CJK":                              "船**「か」**ら",
		"Arabic":                           "*مرحبا_ ",
	} {
		kinds = append(kinds, body(name, text))
	}
	for name, make := range map[string]func(n int) string{
		"quotes, nested":          func(n int) string { return strings.Repeat("> ", n/2) + "a" },
		"quotes, nested by lines": func(n int) string { return strings.Repeat(strings.Repeat("> ", 50)+"a\n", n/102) },
		"lists, nested":           func(n int) string { return strings.Repeat("- ", n/2) + "a" },
		"lists before empty lines": func(n int) string {
			return strings.Repeat("- ", n/3) + "x" + strings.Repeat("\n", n/3)
		},
		"lists, ever deeper": func(n int) string {
			var b strings.Builder
			for i := 0; b.Len() < n; i++ {
				b.WriteString(strings.Repeat("  ", i) + "* a\n")
			}
			return b.String()
		},
		"attributes that refer in a chain": func(n int) string {
			var b strings.Builder
			for i := 0; b.Len() < n/2; i++ {
				fmt.Fprintf(&b, "{:a%d: a%d a%d .c%d}\n", i+1, i, i, i)
			}
			last := strings.Count(b.String(), "\n")
			return b.String() + strings.Repeat(fmt.Sprintf("\na\n{:a%d}\n", last), n/30)
		},
		"attributes, long, used often": func(n int) string {
			return "{:a: b=\"" + strings.Repeat("c", 1900) + "\"}\n" + strings.Repeat("\n*a*\n{:a}\n", n/12)
		},
		"alerts, ever deeper": func(n int) string {
			var b strings.Builder
			for i := 1; b.Len() < n; i = i%60 + 1 {
				b.WriteString(strings.Repeat("> ", i) + "[!NOTE]\n")
			}
			return b.String()
		},
		"HTML with Markdown, nested": func(n int) string {
			return strings.Repeat("<div markdown=1>", n/22) + "a" + strings.Repeat("</div>", n/22)
		},
		"divs, nested":     func(n int) string { return strings.Repeat(":::a\n", n/10) + "b\n" + strings.Repeat(":::\n", n/10) },
		"brackets, nested": func(n int) string { return strings.Repeat("[", n/2) + "a" + strings.Repeat("]", n/2) },
		"brackets around nodes": func(n int) string {
			return strings.Repeat("[", 400) + strings.Repeat("`a` ", n/4) + strings.Repeat("]", 400)
		},
		"links after nodes": func(n int) string {
			return strings.Repeat("`a` ", n/8) + strings.Repeat("[*a](b) ", n/16)
		},
		"images, nested": func(n int) string {
			return strings.Repeat(strings.Repeat("![", 300)+strings.Repeat("a", 700)+strings.Repeat("](b)", 300)+"\n\n", n/2500)
		},
		"images, nested around a text": func(n int) string {
			return strings.Repeat("![", 400) + strings.Repeat("a ", n/2) + strings.Repeat("](b)", 400)
		},
		"emphasis, nested": func(n int) string {
			return strings.Repeat("*a **a ", n/14) + "b" + strings.Repeat(" a** a*", n/14)
		},
		"code spans of all lengths": func(n int) string {
			var b strings.Builder
			for i := 1; b.Len() < n; i++ {
				b.WriteString("e" + strings.Repeat("`", i))
			}
			return b.String()
		},
		"setext of many lines": func(n int) string { return strings.Repeat("a\n", n/2) + "===" },
		"headings that are numbered": func(n int) string {
			return strings.Repeat("# a\n\n# a-1\n\n", n/12)
		},
		"headings, one long":       func(n int) string { return "# " + strings.Repeat("a ", n/2) },
		"headings with long texts": func(n int) string { return strings.Repeat("# "+strings.Repeat("a ", 500)+"\n", n/1003) },
		"definitions of many": func(n int) string {
			var b strings.Builder
			for i := 0; b.Len() < n/2; i++ {
				fmt.Fprintf(&b, "[%d]: /a%d\n", i, i)
			}
			return b.String() + "\n" + strings.Repeat("[1] ", n/8)
		},
		"definition, long": func(n int) string {
			return "[a]: /" + strings.Repeat("u", n/2) + "\n\n" + strings.Repeat("[a] ", n/8)
		},
		"definition, long, of images": func(n int) string {
			return "[a]: /u '" + strings.Repeat("u", n/2) + "'\n\n" + strings.Repeat("![a] ", n/10)
		},
		"definition, long label": func(n int) string {
			label := strings.Repeat("a", 900)
			return "[" + label + "]: /u\n\n" + strings.Repeat("["+label+"] ", n/903)
		},
		"footnotes of one definition": func(n int) string { return "[^1]: a\n\n" + strings.Repeat("[^1] ", n/5) },
		"footnotes in footnotes":      func(n int) string { return strings.Repeat("[^1]:", n/5) + "a" },
		"footnotes and definitions": func(n int) string {
			var b strings.Builder
			for i := 0; b.Len() < n; i++ {
				fmt.Fprintf(&b, "[^%d] and\n\n[^%d]: a\n\n", i, i)
			}
			return b.String()
		},
		"footnotes defined in reverse, with links": func(n int) string {
			var b strings.Builder
			count := n / 30
			for i := range count {
				fmt.Fprintf(&b, "[^%d] ", i)
			}
			for i := range count {
				fmt.Fprintf(&b, "\n\n[^%d]: [a](b)", count-i)
			}
			return b.String()
		},
		"footnotes on many lines": func(n int) string { return "[^1]: a\n\n" + strings.Repeat("[^1]\n", n/5) },
		"table, wide":             func(n int) string { return strings.Repeat("|a", n/4) + "|\n" + strings.Repeat("|-", n/4) + "|\n" },
		"table of empty rows": func(n int) string {
			k := n / 6
			return strings.Repeat("|a", k) + "|\n" + strings.Repeat("|-", k) + "|\n" + strings.Repeat("|\n", k)
		},
		"table with lines of no-break space": func(n int) string {
			k := n / 8
			return strings.Repeat("|a", k) + "|\n" + strings.Repeat("|-", k) + "|\n" + strings.Repeat("\u00a0\n", k)
		},
		"table with alignment": func(n int) string {
			return "|a|b|c|\n|:-:|:-:|:-:|\n" + strings.Repeat("|||\n", n/4)
		},
		"table with alignment, square": func(n int) string {
			k := 1
			for k*k < n/3 {
				k++
			}
			return strings.Repeat("|a", k) + "|\n" + strings.Repeat("|:-:", k) + "|\n" + strings.Repeat("|\n", k)
		},
		"table with code and escaped pipes": func(n int) string {
			return "|a|\n|-|\n" + strings.Repeat("|`a\\|b`|\n", n/9)
		},
		"table with code and escaped pipes in a row": func(n int) string {
			return "|a|\n|-|\n|" + strings.Repeat("`a\\|b` ", n/7) + "|\n"
		},
		"delimiter rows that match no head": func(n int) string { return "a\n" + strings.Repeat(strings.Repeat("-|", 100)+"\n", n/201) },
		"everything": func(n int) string {
			return strings.Repeat("# *a\n\n> - [b](c) `d` ~~e~~ **f** https://g.hi\n> - [ ] ![j](k)\n\n|l|m|\n|-|-|\n|n|o|\n\n<p>q\n\n[^r]: s\n\n[t]: u\n\nv[^r] [t] w\n{.x lang=fr}\n\n", n/150)
		},
	} {
		kinds = append(kinds, kind{name: "markdown: " + name, make: func(size int) fstest.MapFS {
			return file("en/a.md", "---\ntitle: A\n---\n"+make(size))
		}})
	}
}

// body returns a kind whose posts have a body that repeats a text.
func body(name, text string) kind {
	return kind{"markdown: " + name, func(size int) fstest.MapFS {
		return file("en/a.md", "---\ntitle: A\n---\n"+strings.Repeat(text, size/len(text)))
	}}
}
