package document

import "github.com/diptych-go/diptych/post"

// A Part is a text that is shown in a post and does not stand in its body: a file
// that it includes, or an argument of an embed that holds Markdown.
type Part struct {
	Post     *post.Post // in whose language it is read
	Name     string     // of the file that it is from, which says how it is read; if it is empty, as the post, or as Markdown if that is HTML
	Text     []byte
	Verbatim bool // embeds are text
}

// ParsePart reads a part as [Parser.Parse] reads a body. Its places are those of a
// body with that text.
func (ps *Parser) ParsePart(p Part) (*Document, error) {
	name := p.Name
	if name == "" && !isHTML(p.Post.Path) {
		name = p.Post.Path
	}
	return ps.read(&Document{Post: p.Post, Source: p.Text, name: name, verbatim: p.Verbatim})
}
