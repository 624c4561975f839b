package document

import "github.com/diptych-go/diptych/post"

// A Part is a text that a post shows but does not have in its body: a file that it includes, or an
// argument of an embed that holds Markdown.
type Part struct {
	Post *post.Post // the part is read in its language

	// Name is the name of the file that the text is from. It decides how the text is read. If it is
	// "", the text is read as the post is, or as Markdown if the post is HTML.
	Name string

	Text     []byte
	Verbatim bool // embeds are read as text
}

// ParsePart reads a part as [Parser.Parse] reads a body. Places are those that the text would have
// as the body of the post.
func (ps *Parser) ParsePart(p Part) (*Document, error) {
	name := p.Name
	if name == "" && !isHTML(p.Post.Path) {
		name = p.Post.Path
	}
	return ps.read(&Document{Post: p.Post, Source: p.Text, name: name, verbatim: p.Verbatim})
}
