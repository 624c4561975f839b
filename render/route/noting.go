package route

import (
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// A Notes records what a page was made of. The renderer asks the routes about other files
// while it makes the page of a post, and each method of Notes gets one question and its
// answer. A program that asks the same questions later and gets the same answers need not
// make the page again.
type Notes interface {
	// Link gets what [Routes.Resolve] returned for a link to another place of the site.
	Link(from *post.Post, dest string, to Target)

	// Ref gets what [Routes.ResolveRef] returned.
	Ref(from *post.Post, dest string, lang language.Tag, to Target)

	// Size gets what [Routes.ImageSize] returned.
	Size(file string, width, height int)

	// File gets what an included file holds, or why it was not read.
	File(name string, content []byte, err error)
}

// Noting returns the same routes, which also pass on to n what is asked of them. They do
// not pass on results that follow only from the front matter of the posts, the names of the
// files and the router.
func (rs *Routes) Noting(n Notes) *Routes {
	noting := *rs
	noting.notes = n
	return &noting
}

// NoteFile passes a file that a post includes on to the notes, if there are any.
func (rs *Routes) NoteFile(name string, content []byte, err error) {
	if rs.notes != nil {
		rs.notes.File(name, content, err)
	}
}
