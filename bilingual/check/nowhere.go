package check

import (
	"fmt"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// nowhere notes a link to an address of the site that no post, list or file has, if
// nearly all links to that folder lead to posts. It is not an error, since a site may
// make pages from other things than posts.
func (l *linked) nowhere(link document.Link, found *lead) {
	dest, _, _ := strings.Cut(found.address, "#")
	dest, _, _ = strings.Cut(dest, "?")
	if !strings.HasPrefix(dest, "/") || strings.HasPrefix(dest, "//") || strings.Contains(path.Base(dest), ".") {
		return
	}
	address := post.Address(dest)
	folder := path.Dir("/" + address)
	if found.to != nil {
		l.ps.saw("posts in " + folder)
		return
	}
	if address == "" || l.ps.Collection.Publishes(address) {
		return
	}
	if files := l.ps.checker.Files; files != nil {
		for _, file := range []string{dest, dest + "/index.html"} {
			if _, found := l.ps.Collection.ResolveFile(l.doc.Post, file, files); found {
				return
			}
		}
	}
	l.ps.saw("nothing in " + folder)
	l.ps.suspect(post.Fault{Place: link.Place, Severity: post.SeverityNote, Message: fmt.Sprintf("the link to %s leads to no post", post.Quote(dest)), Hint: "write the address of a post that is there"},
		nowhereTest, "posts in "+folder, "nothing in "+folder)
}

const nowhereTest = "nowhere"

// leadsNowhere reports whether many works link to posts in a folder and hardly any to
// addresses that are not there.
func leadsNowhere(sets []int) bool {
	const many, most = 10, 0.1
	return sets[0] >= many && float64(sets[1]) <= most*float64(sets[0])
}
