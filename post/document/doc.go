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
// # Attributes
//
// Authors give ids, classes and other attributes as kramdown, goldmark and Pandoc
// read them. They are attributes of the nodes, and no part of any text.
//
//	text                          on the line below a block, or before it where nothing stands above
//	{: #id .class key="value"}    also {#id .class key=value}
//
//	*word*{:.class}               after emphasis, code, a link, an image or a tag; also *word*{.class}
//	[words]{lang=fr}              a [Span]
//	## Title {#id}                at the end of a heading; also {: #id}
//	- {:.class} item              at the start of an item
//	```go {hl_lines=[1] #id}      after the language of code, see [CodeLanguage]
//	{:name: .class} and {:name}   a list that is defined once, and used
//
// Of two equal ids the second is numbered, and reported. All attributes are kept, event
// handlers too: whoever renders a document decides which may be published.
//
// {::comment}, {::options} and, as raw HTML, {::nomarkdown} of kramdown are read too.
// A list or line with {:toc}, and a paragraph that is [TOC] or [[TOC]], is where
// [Contents] stands. {:.no_toc} keeps a heading out of it.
//
// # Alerts
//
// These are an [Alert], of any type; what folds can be opened and closed:
//
//	> [!NOTE] Title        GitHub, Hugo, Obsidian; [!NOTE]- and [!NOTE]+ fold
//	:::note[Title] … :::   Docusaurus, VuePress, Pandoc; a name of another kind makes a div
//	!!! note "Title"       MkDocs, with its text indented below; ??? and ???+ fold
//
// A tab of MkDocs, === "Title" with its text indented below, is its title and its text.
// Definitions of abbreviations, *[HTML]: Hyper Text Markup Language, are left out.
//
// # Raw HTML
//
// Links, images, ids, headings and languages of raw HTML are listed as those of
// Markdown are. The body of an element with markdown="1" is Markdown: it is an
// [Element].
//
// # Definition lists
//
// They are off, since CommonMark and GitHub read a line that starts with a colon as
// text. Add goldmark's extension.DefinitionList to [Parser.Extensions] to read them;
// [Document.Blocks] knows their terms and descriptions.
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
//	an attribute list                 2,000 bytes; 100 attributes of a node or by names; all 4 times the body
//	tables of contents                3; more are left out
//	lists, items, quotes              one for each 7 bytes of the body
//	brackets that stay open           4,000 in a paragraph
//	cells of a table                  one for each byte of the body
//	references to footnotes           one for each 16 bytes of the body
//	addresses and texts of links      4 times the body, as they are written out
//	shortcodes, template tags         16,000 of 20,000 bytes each; bodies 20 deep, those that are deeper stand alone
//	emphasis, links, definitions      250 steps of work for each byte of the body
package document
