package main

import (
	"strings"
	"testing/fstest"
)

// init adds kinds with shortcodes and tags that have a meaning on a page.
func init() {
	const head = "---\ntitle: A *b*\nlead: \"*a* and b@example.ca\"\n---\n"
	meaning := func(name string, make func(size int) string) {
		kinds = append(kinds, kind{"embeds: meaning: " + name, func(size int) fstest.MapFS { return file("en/a.md", head+make(size)) }})
	}
	for name, text := range map[string]string{
		"values":                "{{ page.title }} ",
		"values with markup":    "{{ lead }}\n\n",
		"values in raw HTML":    "<p title=\"{{ lead }}\">{{ lead }}</p>\n",
		"values in addresses":   "[a]({{ page.url }}) ![{{ lead }}]({{ lead }} \"{{ lead }}\") ",
		"filters":               "{{ lead | upcase | append: lead | replace: 'a', 'bb' | truncate: 9 }} ",
		"assignments":           "{% assign a = lead | upcase %}{{ a }} ",
		"captures":              "{% capture a %}{{ a }} b{% endcapture %}\n",
		"captures that double":  "{% capture a %}{{ a }}{{ a }} b{% endcapture %}\n",
		"choices":               "{% if lead == 'a' %}b{% elsif page.none %}c{% else %}d{% endif %} ",
		"choices in raw HTML":   "<p>{% if lead %}<b>b</b>{% else %}c{% endif %}</p>\n",
		"choices of blocks":     "{% if lead %}\nb\n{% else %}\nc\n{% endif %}\n",
		"raw":                   "{% raw %}*a* {{ b }}{% endraw %}\n\n",
		"code":                  "{% highlight go %}\na\n{% endhighlight %}\n",
		"code in a line":        "a {% highlight go %}b{% endhighlight %} ",
		"details":               "{{< details \"*a*\" >}}\nb\n{{< /details >}}\n",
		"figures":               "{{< figure src=\"a.png\" caption=\"*a*\" attr=\"b\" attrlink=\"c\" link=\"d\" >}}\n",
		"texts of arguments":    "{{ a(text=\"*b*\") }}\n\n",
		"texts within texts":    "{{ a(text='{{ b(text=\"*c*\") }}') }}\n\n",
		"references":            "[a]({{< ref \"a.md\" >}}) {{< ref \"gone\" >}} ",
		"references by name":    "{% post_url a %} {% link gone.md %} ",
		"addresses of the site": "{{ '/a/' | relative_url }} {{ '/gone' | absolute_url }} ",
		"videos":                "{{< youtube a >}} ",
		"includes":              "{% include a.html b=lead %} ",
		"loops":                 "{% for a in b %}{{ a }} c{% endfor %}\n",
	} {
		meaning(name, func(size int) string { return strings.Repeat(text, size/len(text)) })
	}
	meaning("assignments that double", func(n int) string {
		return "{% assign a = lead %}" + strings.Repeat("{% assign a = a | append: a %}", n/30)
	})
	meaning("filters, long", func(n int) string {
		return "{{ 'a'" + strings.Repeat(" | replace: 'a', 'aaaaaaaa'", min(n, 19_000)/27) + " }}\n\n"
	})
	meaning("filters, many and long", func(n int) string {
		return strings.Repeat("{{ 'a'"+strings.Repeat(" | replace: 'a', 'aaaaaaaa'", 20)+" }}\n\n", n/560)
	})
	meaning("a choice of many", func(n int) string {
		return "{% case lead %}" + strings.Repeat("{% when 'a', 'b' %}c", n/20) + "{% endcase %}\n"
	})
	meaning("a condition, long", func(n int) string {
		return "{% if a" + strings.Repeat(" or a", min(n, 19_000)/5) + " %}b{% endif %}\n"
	})
	meaning("choices within choices", func(n int) string {
		return strings.Repeat(strings.Repeat("{% if lead %}a{% else %}b", 15)+strings.Repeat("{% endif %}", 15)+"\n\n", n/550)
	})
	meaning("choices of blocks within choices", func(n int) string {
		return strings.Repeat(strings.Repeat("{% if a %}\na\n\n{% else %}\nb\n\n", 15)+strings.Repeat("{% endif %}\n", 15)+"\n\n", n/620)
	})
	meaning("raw HTML of many tags", func(n int) string { return "<div>\n" + strings.Repeat("{{ lead }}\n", n/11) + "</div>\n" })
}
