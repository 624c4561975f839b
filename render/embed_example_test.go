package render_test

import (
	"fmt"
	"html/template"
	"io"
	"os"
	"testing/fstest"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
)

// A shortcode of one's own: a template gets the call, with its arguments and what
// stands in it.
func ExampleEmbedFunc() {
	note := template.Must(template.New("note").Parse(`<aside class="note"><b>{{.Arg "title" 0}}</b>
{{.Inner}}</aside>`))
	r := &render.Renderer{Embeds: map[string]render.EmbedFunc{
		"note": func(w io.Writer, c *render.EmbedCall) error { return note.Execute(w, c) },
	}}
	p, _ := post.Parse("fr/a.md", []byte("{{< note \"Port & ville\" >}}\nL'entrée est *libre*.\n{{< /note >}}\n"))
	if err := r.Render(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <aside class="note"><b>Port &amp; ville</b>
	// <p>L’entrée est <em>libre</em>.</p>
	// </aside>
}

// A function may write Markdown: it is read as if it stood in the post.
func ExampleEmbedCall_Markdown() {
	r := &render.Renderer{Embeds: map[string]render.EmbedFunc{
		"tip": func(w io.Writer, c *render.EmbedCall) error {
			_, err := io.WriteString(w, string(c.Markdown("**Conseil** : "+c.Arg("text", 0))))
			return err
		},
	}}
	p, _ := post.Parse("fr/a.md", []byte("{{ tip(text=\"prenez l'autobus\") }}\n"))
	if err := r.Render(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <p><strong>Conseil</strong> : prenez l’autobus</p>
}

// Files that posts include, with the arguments that they are given, and values of the
// site.
func ExampleRenderer_includes() {
	r := &render.Renderer{
		Includes: fstest.MapFS{"hours.md": {Data: []byte("Open from {{ include.from }}{% if include.till %} to {{ include.till }}{% endif %}. Write to {{ site.email }}.\n")}},
		Site:     map[string]any{"email": "port@example.ca"},
	}
	p, _ := post.Parse("en/a.md", []byte("{% include hours.md from=\"nine\" till=\"5 o’clock\" %}\n\n{% include hours.md from=\"noon\" %}\n"))
	if err := r.Render(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <p>Open from nine to 5 o’clock. Write to <a href="mailto:port@example.ca">port@example.ca</a>.</p>
	// <p>Open from noon. Write to <a href="mailto:port@example.ca">port@example.ca</a>.</p>
}
