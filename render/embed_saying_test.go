package render_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render"
)

// What readers need of a shortcode or component is kept though nothing says what it
// means, and a warning says what is kept and what is not.
func TestWhatReadersNeedIsKept(t *testing.T) {
	for _, c := range []struct{ path, body, want, fault string }{
		{"en/a.md", `{% reminder "Bring your own lamp." %}`, "<p>Bring your own lamp.</p>\n", `{% reminder "Bring your own lamp." %} has no meaning here: the tag is left out, but its text is kept`},
		{"en/a.md", `{% reminder "Bring a lamp", "red" %}`, "<p>Bring a lamp</p>\n", "its text is kept; its other arguments are not shown"},
		{"en/a.md", `{% reminder "big-lamp wide" %}`, "", "has no meaning here, and nothing of it is shown"},
		{"en/a.md", "{{< lamp wide >}}\n*Lit*\n{{< /lamp >}}", "<p><em>Lit</em></p>\n", "the text between its tags is kept; its arguments are not shown"},
		{"en/a.md", "{{% banner title=\"At *night*\" %}}\nBring a lamp.\n{{% /banner %}}", "<p><strong>At <em>night</em></strong></p>\n<p>Bring a lamp.</p>\n", "its title and the text between its tags are kept"},
		{"en/a.md", "{{< cta href=\"b.md\" >}}Read on{{< /cta >}}", "<p><a href=\"/site/en/b/\">Read on</a></p>\n", "its link and the text between its tags are kept"},
		{"en/a.md", "See {{< cta href=\"b.md\" >}}the *rest*{{< /cta >}}.", "<p>See <a href=\"/site/en/b/\">the <em>rest</em></a>.</p>\n", "its link"},
		{"en/a.md", "{{< cta link=\"b.md\" title=\"Rest\" >}}\nSee [it](b.md).\n\nMore.\n{{< /cta >}}", "<p><a href=\"/site/en/b/\"><strong>Rest</strong></a></p>\n<p>See <a href=\"/site/en/b/\">it</a>.</p>\n<p>More.</p>\n", "its title, its link and"},
		{"en/a.md", "{{< cta href=\"b.md\" >}}\nSee [it](b.md).\n{{< /cta >}}", "<p><a href=\"/site/en/b/\">b.md</a></p>\n<p>See <a href=\"/site/en/b/\">it</a>.</p>\n", "its link"},
		{"en/a.md", "{{< cta href=\"javascript:alert(1)\" >}}Read on{{< /cta >}}", "<p>Read on</p>\n", ""},
		{"en/a.md", "[a {{< cta href=\"b.md\" >}}b{{< /cta >}}](b.md)", "<p><a href=\"/site/en/b/\">a b</a></p>\n", ""},
		{"en/a.mdx", "<LinkCard title=\"Rest\" href=\"/b\" description=\"All of it.\" />", "<p><a href=\"/site/en/b/\"><strong>Rest</strong></a></p>\n<p>All of it.</p>\n", "its title, its link and its text are kept"},
		{"en/a.mdx", "<Tabs>\n<TabItem value=\"d\" label=\"Day\">\nOpen.\n</TabItem>\n<TabItem value=\"n\" label=\"Night\">\nClosed.\n</TabItem>\n</Tabs>",
			"<p><strong>Day</strong></p>\n<p>Open.</p>\n<p><strong>Night</strong></p>\n<p>Closed.</p>\n", "its other arguments are not shown"},
		{"en/a.md", "{{< tabs >}}\n{{< tab \"Day\" >}}Open.{{< /tab >}}\n{{< /tabs >}}", "<p><strong>Day</strong></p>\n<p>Open.</p>\n", ""},
		{"en/a.md", "a <b>{{< cta title=\"x\" >}}b{{< /cta >}}</b>", "b", ""},
		{"en/a.mdx", "A <Term title=\"see there\">lamp</Term>.", "<p>A lamp.</p>\n", "the text between its tags is kept; its arguments are not shown"},
	} {
		r := &render.Renderer{RawHTML: render.Trusted}
		got, faults := embedPage(t, r, c.path, "---\ntitle: A\n---\n"+c.body+"\n")
		if got != c.want && !(c.want == "b" && strings.Contains(got, c.want)) {
			t.Errorf("%s\nis\n%s\nwant\n%s", c.body, got, c.want)
		}
		if !strings.Contains(fmt.Sprint(faults), c.fault) {
			t.Errorf("%s\nwarns %v\nwant %s", c.body, faults, c.fault)
		}
	}
}

// Shortcodes that themes and frameworks have in common mean what they do there.
func TestSharedShortcodes(t *testing.T) {
	alert := func(kind, title, body string) string {
		if title != "" {
			title = `<p class="markdown-alert-title">` + title + "</p>\n"
		}
		return `<div class="markdown-alert markdown-alert-` + kind + `" role="note">` + "\n" + title + body + "</div>\n"
	}
	for _, c := range []struct{ path, body, want string }{
		{"fr/a.md", "{{% alert title=\"La *nuit*\" color=\"warning\" %}}\nPrenez une lampe.\n{{% /alert %}}", alert("warning", "La <em>nuit</em>", "<p>Prenez une lampe.</p>\n")},
		{"fr/a.md", "{{< alert >}}Prenez une lampe.{{< /alert >}}", alert("note", "", "<p>Prenez une lampe.</p>\n")},
		{"fr/a.md", "{% note \"Prenez une lampe.\" %}", alert("note", "Remarque", "<p>Prenez une lampe.</p>\n")},
		{"fr/a.md", "{{% notice tip \"La nuit\" %}}\nLampe.\n{{% /notice %}}", alert("tip", "La nuit", "<p>Lampe.</p>\n")},
		{"fr/a.mdx", "<Callout type=\"danger\">\n- Lampe\n</Callout>", alert("danger", "Danger", "<ul>\n<li>Lampe</li>\n</ul>\n")},
		{"fr/a.md", "{{< expand \"La nuit\" >}}\nLampe.\n{{< /expand >}}", "<details>\n<summary>La nuit</summary>\n<p>Lampe.</p>\n</details>\n"},
		{"fr/a.md", "{{< button href=\"b.md\" >}}Plus{{< /button >}}", "<p><a href=\"/site/fr/b/\">Plus</a></p>\n"},
		{"fr/a.md", "{{< button href=\"b.md\" text=\"Plus\" >}}", "<p><a href=\"/site/fr/b/\">Plus</a></p>\n"},
	} {
		got, faults := embedPage(t, new(render.Renderer), c.path, "---\ntitle: A\n---\n"+c.body+"\n")
		if got != c.want || strings.Contains(fmt.Sprint(faults), "no meaning") {
			t.Errorf("%s\nis\n%s\nwant\n%s\n%v", c.body, got, c.want, faults)
		}
	}
}
