package route

import (
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// A Notes is told what the page of a post learns of other files while the page is made. As
// long as the answers are the same, the page need not be made again.
type Notes interface {
	// Link is told what [Routes.Resolve] returned for a link to another place of the site.
	Link(from *post.Post, dest string, to Target)

	// Ref is told what [Routes.ResolveRef] returned.
	Ref(from *post.Post, dest string, lang language.Tag, to Target)

	// Size is told what [Routes.ImageSize] returned.
	Size(file string, width, height int)

	// File is told what an included file holds, or why it was not read.
	File(name string, content []byte, err error)
}

// Noting returns the same routes, which also tell n what is asked of them. All other
// results of the routes follow from the front matter of the posts, the names of the files
// and the router, so n is not told of them.
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
