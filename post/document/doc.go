// Package document reads the body of a [post.Post]: its headings, links, images
// and text, each at its place in the file.
//
//	d, err := document.Parse(p)
//	if err != nil {
//		return err
//	}
//	for _, h := range d.Headings {
//		fmt.Println(h.Place, h.Text, "#"+h.Anchor)
//	}
//
// A [Document] holds the tree that goldmark makes of the Markdown. A post whose
// file is named .html or .htm has a body of HTML.
//
// # One parser for all
//
// A [Parser] decides how bodies are read. Give the same settings to the renderer
// and to the checker, so that both see the same anchors.
//
// # Anchors
//
// A heading's anchor is made as GitHub makes it, see [Anchor]. An author's own
// {#id} comes first. [Document.Heading] also finds a heading by the anchors that
// Hugo, Jekyll, Zola and other generators make of its text.
//
// # Embeds
//
// Shortcodes of Hugo, tags of Liquid and its kin, and components of MDX are found
// before Markdown is read, so that nothing in a tag is taken for Markdown. Each is
// an [Embed], in [Document.Embeds], and a node of the tree: an [EmbedBlock] or an
// [EmbedSpan].
//
//	{{< name arg key="value" >}}…{{< /name >}}   Hugo, also {{% name %}}, {{< name />}} and {{< name.inline >}}
//	{% name arg key="value" %}…{% endname %}     Liquid, Nunjucks, Hexo, GitBook; {% name(arg) %}…{% end %} of Zola
//	{{ value | filter: "x" }}                    the same; {{ name(arg) }} is a call
//	{% comment %}, {# … #}, {/* … */}            comments, which no page shows
//	<Name key="value" other={value}>…</Name>     MDX, in files .mdx; with {expression}, import and export
//
// A body belongs to an embed if a closing tag follows. It is Markdown, whose blocks
// are the children of the node, or code: of highlight, code, mermaid and the like. Where
// tags and blocks overlap, as where a tag opens in a list and closes after it, the tags
// stand alone, and no text is lost.
//
// A tag within an address, a title or raw HTML stays where it is, and the link, image
// or raw HTML is the Node of its embed; see [EmbedsIn]. Code holds no embeds, unless
// [Parser.EmbedsInCode] says so. {{</* name */>}}, {{/* name() */}} and {%/* name */%}
// are shown as tags, in code too. What does not close or is no value stays text: {{, {%,
// x^{{2}} and ${{ x }}.
//
// # Limits
//
// Some Markdown takes seconds for each kilobyte, or comes out a thousand times
// as long as it is. Parse refuses such a body with a fault at its line. Real
// documents stay far below these limits:
//
//	a body                            4 MB, or Parser.MaxBytes
//	lists, quotes, footnotes nested   10 deep, or Parser.MaxDepth; what is deeper is read as text
//	headings, ids                     10,000
//	lists, items, quotes              one for each 7 bytes of the body
//	brackets that stay open           4,000 in a paragraph
//	cells of a table                  one for each byte of the body
//	references to footnotes           one for each 16 bytes of the body
//	addresses and texts of links      4 times the body, as they are written out
//	shortcodes, template tags         16,000 of 20,000 bytes each; bodies 20 deep, those that are deeper stand alone
//	emphasis, links, definitions      250 steps of work for each byte of the body
package document
