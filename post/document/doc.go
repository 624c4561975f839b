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
//	emphasis, links, definitions      250 steps of work for each byte of the body
package document
