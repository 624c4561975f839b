package main

import (
	"fmt"
	"strings"
	"testing/fstest"
)

func init() {
	for name, text := range map[string]string{
		"shortcodes":                            "{{< a b >}} ",
		"shortcodes on lines":                   "{{< a b=\"c\" >}}\n",
		"shortcodes that do not close":          "{{<",
		"shortcodes that do not close, named":   "{{< a ",
		"shortcodes whose strings do not close": "{{< a \"b ",
		"shortcodes whose raw strings mix":      "{{< a `b \" ",
		"shortcodes, opened":                    "{{< a >}}\nb\n\n",
		"shortcodes, closed":                    "{{< /a >}}\n",
		"shortcodes, pairs":                     "{{< a >}}b{{< /a >}}\n\n",
		"shortcodes with code":                  "{{< highlight >}}\na\n{{< /highlight >}}\n",
		"shortcodes with code that go on":       "{{< highlight >}} highlight >}} ",
		"shortcodes, shown":                     "{{</* a */>}} ",
		"shortcodes, shown, that do not close":  "{{</* a ",
		"tags":                                  "{% a %} ",
		"tags on lines":                         "{% a %}\n",
		"tags that do not close":                "{%",
		"tags that do not close, named":         "{% a ",
		"tags whose strings do not close":       "{% a \" ",
		"tags whose strings mix":                "{% a 'b\" ",
		"tags with brackets":                    "{% a (( ",
		"tags, opened":                          "{% if a %}\n",
		"tags, closed":                          "{% endif %}\n",
		"tags, ends of many":                    "{% if a %}{% endfor %}\n",
		"tags, pairs":                           "{% if a %}b{% endif %}\n\n",
		"tags, calls":                           "{% a() %} ",
		"tags, ends of calls":                   "{% end %} ",
		"raw that does not end":                 "{% raw %} endraw ",
		"raw":                                   "{% raw %}{{ a }}{% endraw %} ",
		"comments":                              "{% comment %}a{% endcomment %} {# b #}\n",
		"comments that do not end":              "{% comment %} {# ",
		"outputs":                               "{{ a }} ",
		"outputs that do not close":             "{{",
		"outputs that do not close, named":      "{{ a",
		"outputs that do not close, filters":    "{{ a | b: 'c ",
		"outputs in addresses":                  "[a]({{ b }}) ",
		"outputs in references":                 "[a] \n\n[a]: {{ b }}\n",
		"outputs in raw HTML":                   "<a href=\"{{ b }}\"{% c %}>\n",
		"outputs and code spans":                "`{{ a }}` ``{{ b `",
		"comments of MDX":                       "{/* a */} ",
		"comments of MDX that do not end":       "{/* a ",
		"braces that open":                      "{",
		"words like those of tags":              "Zaaaa {{ a }} ",
		"everything":                            "{{< a >}}\n- {% b %}c {{ d | e }}\n\n{{< /a >}} {% endb %}\n`{{` <f {{ g }}>\n\n",
	} {
		kinds = append(kinds, embeds("a.md", name, func(size int) string { return strings.Repeat(text, size/len(text)) }))
	}
	for name, text := range map[string]string{
		"components":                          "<A b={c} d=\"e\"/> ",
		"components that do not close":        "<A b={",
		"components whose strings do not end": "<A b=\"",
		"components, opened":                  "<A>\n\n",
		"components, closed":                  "</A>\n\n",
		"components, pairs":                   "<A>b</A>\n\n",
		"expressions":                         "{a} ",
		"expressions that do not close":       "{a",
		"expressions with strings":            "{'a\"b`",
		"elements as components":              "<b c={d}><b>",
		"imports":                             "import a from 'b'\n\n",
		"indentation":                         "    a\n\n",
		"indentation, ever deeper":            "    a\n\n        b\n\n",
	} {
		kinds = append(kinds, embeds("a.mdx", "MDX, "+name, func(size int) string { return strings.Repeat(text, size/len(text)) }))
	}
	for name, make := range map[string]func(n int) string{
		"nested": func(n int) string {
			return strings.Repeat("{{< a >}}\n", n/22) + "b\n" + strings.Repeat("{{< /a >}}\n", n/22)
		},
		"nested in a line": func(n int) string {
			return strings.Repeat("{% if a %}", n/22) + "b" + strings.Repeat("{% endif %}", n/22)
		},
		"nested as deep as they may be": func(n int) string {
			return strings.Repeat(strings.Repeat("{{< a >}}\n", 20)+"b\n"+strings.Repeat("{{< /a >}}\n", 20), n/440)
		},
		"nested by names": func(n int) string {
			var b strings.Builder
			for i := range n / 30 {
				fmt.Fprintf(&b, "{%% a%d %%}\n", i)
			}
			for i := range n / 30 {
				fmt.Fprintf(&b, "{%% enda%d %%}\n", i)
			}
			return b.String()
		},
		"a tag, long":  func(n int) string { return "{{< a " + strings.Repeat("b=\"c\" ", n/6) + ">}}" },
		"a code, long": func(n int) string { return "{% highlight a %}\n" + strings.Repeat("b\n", n/2) + "{% endhighlight %}\n" },
		"definition, long": func(n int) string {
			return "[a]: /" + strings.Repeat("{{ u }}", n/14) + "\n\n" + strings.Repeat("[a] ", n/8)
		},
		"bodies across paragraphs": func(n int) string {
			return strings.Repeat(strings.Repeat("a {{< b >}} ", 20)+"\n\n"+strings.Repeat("{{< /b >}} c ", 20)+"\n\n", n/520)
		},
		"in a paragraph after text": func(n int) string {
			return strings.Repeat("*a* ", n/8) + strings.Repeat("{{ a }} ", n/16)
		},
	} {
		kinds = append(kinds, embeds("a.md", name, make))
	}
}

// embeds returns a kind whose posts have a body full of shortcodes, tags or components.
func embeds(base, name string, make func(size int) string) kind {
	return kind{"embeds: " + name, func(size int) fstest.MapFS {
		return file("en/"+base, "---\ntitle: A\n---\n"+make(size))
	}}
}
