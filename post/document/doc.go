// Package document reads the body of a [post.Post]: its headings, links, images and text, each at
// its place in the file.
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
// A heading's anchor is made as GitHub makes it, see [Anchor]. If an author writes {#id}, that is
// the anchor. [Document.Heading] also finds a heading by the anchors that Hugo, Jekyll, Zola and
// other generators make of its text.
//
// # Attributes
//
// Authors write ids, classes and other attributes in the forms of kramdown, goldmark and Pandoc.
// They become attributes of the nodes and are not part of any text.
//
//	text                          on the line below a block, or before it where nothing stands above
//	{: #id .class key="value"}    also {#id .class key=value}
//
//	*word*{:.class}               after emphasis, code, a link, an image or a tag; also *word*{.class}
//	[words]{lang=fr}              a Span
//	## Title {#id}                at the end of a heading; also {: #id}
//	- {:.class} item              at the start of an item
//	```go {hl_lines=[1] #id}      after the language of code, see CodeLanguage
//	{:name: .class} and {:name}   a list that is defined once, and used
//
// If two ids are equal, the second is numbered and reported. All attributes are kept, also event
// handlers: whoever renders a document decides which of them to publish.
//
// The extensions {::comment}, {::options} and {::nomarkdown} of kramdown are read too. The text of
// {::nomarkdown} becomes raw HTML. A [Contents] takes the place of a list or a line with {:toc},
// and of a paragraph that is [TOC] or [[TOC]]. A heading with {:.no_toc} is not listed there.
//
// # Alerts
//
// A passage in one of these forms becomes an [Alert], of any type. If it folds, a reader can open
// and close it.
//
//	> [!NOTE] Title        GitHub, Hugo, Obsidian; [!NOTE]- and [!NOTE]+ fold
//	:::note[Title] … :::   Docusaurus, VuePress, Pandoc; a name of another kind makes a div
//	!!! note "Title"       MkDocs, with its text indented below; ??? and ???+ fold
//
// A tab of MkDocs, === "Title" with its text indented below, becomes its title and its text.
// Definitions of abbreviations, such as *[HTML]: Hyper Text Markup Language, are left out.
//
// # Raw HTML
//
// A Document lists links, images, ids, headings and languages of raw HTML beside those of Markdown.
// An element with markdown="1" is an [Element], and its body is Markdown.
//
// # Definition lists
//
// Definition lists are off, since CommonMark and GitHub read a line that starts with a colon as
// text. Add goldmark's extension.DefinitionList to [Parser.Extensions] to read them.
// [Document.Blocks] then returns their terms and descriptions.
//
// # Embeds
//
// Shortcodes of Hugo, tags of Liquid and similar languages, and components of MDX are found
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
// An embed has a body if a closing tag follows. The body of highlight, code, mermaid and the like
// is code. Any other body is Markdown, and its blocks are the children of the node. If tags and
// blocks overlap, for example if a tag opens in a list and closes after it, the tags stand alone,
// and no text is lost.
//
// A tag within an address, a title or raw HTML stays where it is. The Node of its embed is the
// link, the image or the raw HTML; see [EmbedsIn]. Code holds no embeds, unless
// [Parser.EmbedsInCode] is set. The tags {{</* name */>}}, {{/* name() */}} and {%/* name */%} are
// shown as tags, also in code. A tag that does not close, or that holds no value, stays text: {{,
// {%, x^{{2}} and ${{ x }}.
//
// # Limits
//
// Some Markdown takes seconds for each kilobyte, or becomes a thousand times as long when it is
// rendered. Parse refuses such a body, with a fault at the line that passes a limit. Real documents
// stay far below these limits:
//
//	a body                            4 MB, or Parser.MaxBytes
//	lists, quotes, footnotes nested   10 deep, or Parser.MaxDepth; deeper ones are read as text
//	headings, ids                     10,000
//	an attribute list                 2,000 bytes; 100 attributes, also of a node; all lists together 4 times the body
//	tables of contents                3; more are left out
//	lists, items, quotes              one for each 7 bytes of the body
//	brackets that stay open           4,000 in a paragraph
//	cells of a table                  one for each byte of the body
//	references to footnotes           one for each 16 bytes of the body
//	addresses and texts of links      4 times the body, all together
//	shortcodes, template tags         16,000 of 20,000 bytes each; bodies 20 deep, deeper tags stand alone
//	emphasis, links, definitions      250 steps of work for each byte of the body
package document
