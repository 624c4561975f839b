package render

import (
	"net/url"
	"path"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// Routes say where every post of a collection is published. They do not change
// and are safe for concurrent use.
type Routes struct {
	c        *bilingual.Collection
	editions []Edition
	posts    map[*post.Post]route
	files    map[string]*post.Post // by output path
	lists    map[language.Tag][]*post.Post
	aliases  []Alias
}

type route struct {
	edition *Edition
	url     string // path on its host, percent-encoded
	file    string // among the files of the site
	section bool
	at      int // in the list of its language
}

// Alias is an old address of a post, where its readers are sent on.
type Alias struct {
	File string // among the files of the site
	Post *post.Post
}

// Collection is what was routed.
func (rs *Routes) Collection() *bilingual.Collection { return rs.c }

// Editions are those of the router, or those made for it. One without a title has
// that of its first page, if there is one.
func (rs *Routes) Editions() []Edition { return rs.editions }

// Edition is the one in a language, nil if there is none.
func (rs *Routes) Edition(lang language.Tag) *Edition {
	for i := range rs.editions {
		if rs.editions[i].Lang == lang {
			return &rs.editions[i]
		}
	}
	return nil
}

// Aliases are the old addresses of posts.
func (rs *Routes) Aliases() []Alias { return rs.aliases }

// URL is the address of a post, percent-encoded: with its host if its edition
// has one. ok is false for a post that is not published.
func (rs *Routes) URL(p *post.Post) (address string, ok bool) {
	r, ok := rs.posts[p]
	if !ok {
		return "", false
	}
	return r.edition.origin + r.url, true
}

// Link is the address of a post for a link on the page of another: without the
// host where they share it.
func (rs *Routes) Link(from, to *post.Post) (address string, ok bool) {
	r, ok := rs.posts[to]
	if !ok {
		return "", false
	}
	if f, ok := rs.posts[from]; ok && f.edition.origin != r.edition.origin {
		return r.edition.origin + r.url, true
	}
	return r.url, true
}

// Path is the file of a post's page among the files of the site:
// "fr/blog/a/index.html".
func (rs *Routes) Path(p *post.Post) (file string, ok bool) {
	r, ok := rs.posts[p]
	return r.file, ok
}

// At is the post whose page a file of the site is, nil if there is none.
func (rs *Routes) At(file string) *post.Post { return rs.files[file] }

// List are the published posts in a language that are pages of their own, not
// of a folder: newest first, those without a date last.
func (rs *Routes) List(lang language.Tag) []*post.Post { return rs.lists[lang] }

// Section tells whether a post is the page of a folder, and lists the posts in
// that folder and below, newest first.
func (rs *Routes) Section(p *post.Post) (posts []*post.Post, ok bool) {
	r, found := rs.posts[p]
	if !found || !r.section {
		return nil, false
	}
	list := rs.lists[r.edition.Lang]
	if p.Name == "." {
		return list, true
	}
	for _, other := range list {
		if strings.HasPrefix(other.Name, p.Name+"/") {
			posts = append(posts, other)
		}
	}
	return posts, true
}

// Home is the post that gives its text to the first page of an edition, nil if
// there is none: its _index or index.
func (rs *Routes) Home(lang language.Tag) *post.Post {
	e := rs.Edition(lang)
	if e == nil {
		return nil
	}
	return rs.files[path.Join(e.dir, "index.html")]
}

// File is the address, on the page of a post, of a file that is published as it
// is, by its path in the content.
func (rs *Routes) File(from *post.Post, file string) string {
	root := "/"
	if r, ok := rs.posts[from]; ok {
		root = r.edition.root
	} else if len(rs.editions) > 0 {
		root = rs.editions[0].root
	}
	u := url.URL{Path: root + strings.TrimPrefix(file, "/")}
	return u.EscapedPath()
}

// neighbours are the posts before and after p in the list of its language.
func (rs *Routes) neighbours(p *post.Post) (newer, older *post.Post) {
	r, ok := rs.posts[p]
	if !ok || r.section {
		return nil, nil
	}
	list := rs.lists[r.edition.Lang]
	if r.at > 0 {
		newer = list[r.at-1]
	}
	if r.at+1 < len(list) {
		older = list[r.at+1]
	}
	return newer, older
}
