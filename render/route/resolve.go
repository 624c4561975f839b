package route

import (
	"fmt"
	"net/url"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// A Target is where a link or an image on the page of a post leads.
type Target struct {
	URL      string       // percent-encoded, for a link on that page; as written if it leads to another site
	Post     *post.Post   // nil if the target is not the page of a post
	File     string       // the path, in the content, of a file that is published as it is; else empty
	Fragment string       // decoded
	Lang     language.Tag // the language of Post if the page has another one; else und

	// Fault is a warning if the link leads to nothing, and a note if it leads to a page in
	// a language that the link does not name. Otherwise it is nil. It has no Place.
	Fault *post.Fault
}

// Resolve finds what a link or an image in a post means: another post by its file or by one
// of its addresses, a page of the site, or a published file; see
// [bilingual.Collection.Resolve] and [bilingual.Collection.ResolveFile]. Links to the
// site's own host are links within the site. If from is nil, relative links start at the
// root of the content.
//
// If the Router was given no Files, only links to posts get a fault if they lead to
// nothing.
func (rs *Routes) Resolve(from *post.Post, dest string) Target {
	local, ours := rs.local(strings.TrimSpace(dest))
	switch {
	case !ours:
		return Target{URL: dest}
	case local == "" || local[0] == '?' || local[0] == '#':
		t := Target{URL: dest}
		if _, fragment, ok := rs.c.Resolve(from, local); ok {
			t.Post, t.Fragment = from, fragment
		}
		return t
	}
	t := rs.resolve(from, dest, local)
	if rs.notes != nil {
		rs.notes.Link(from, dest, t)
	}
	return t
}

// resolve finds what a link means, if it leads to another place of the site.
func (rs *Routes) resolve(from *post.Post, dest, local string) Target {
	written := Target{URL: dest}
	dest = strings.TrimSpace(dest)
	var draft *post.Post
	spellings := []string{local}
	if below, ok := strings.CutPrefix(local, strings.TrimSuffix(rs.root(from), "/")); ok && below != local {
		spellings = []string{below, local}
	}
	for _, dest := range spellings {
		to, fragment, ok := rs.c.Resolve(from, dest)
		if !ok {
			continue
		}
		if url, ok := rs.Link(from, to); ok {
			return rs.toPost(from, to, dest, url, fragment)
		}
		draft = to
	}
	if draft == nil {
		if url, to, ok := rs.own(from, local); ok {
			return Target{URL: url + tail(local), Post: to}
		}
	}
	if rs.known != nil {
		for _, dest := range spellings {
			if file, ok := rs.c.ResolveFile(from, dest, rs.known); ok {
				return Target{URL: rs.FileURL(from, file) + tail(local), File: file}
			}
		}
	}
	if strings.Contains(dest, "{{") || strings.Contains(dest, "{%") { // a tag of a template
		return written
	}
	t := written
	if local == dest {
		t.URL = rs.asFile(from, local)
	}
	switch ext := path.Ext(pathOf(local)); {
	case draft != nil:
		t.Fault = fault(post.SeverityWarning, fmt.Sprintf("%s leads to %s, which is not published", dest, draft.Path), "publish that post, or remove the link")
	case rs.known != nil || ext == ".md" || ext == ".markdown" || isNote(dest):
		t.Fault = fault(post.SeverityWarning, fmt.Sprintf("%s leads to no post and no file", dest), "correct the address, or remove the link")
	}
	return t
}

func fault(s post.Severity, message, hint string) *post.Fault {
	return &post.Fault{Rule: "link", Severity: s, Message: message, Hint: hint}
}

// isNote reports whether a link is written as [[A title]].
func isNote(dest string) bool { return strings.HasPrefix(dest, "[[") }

// local returns a link within the site without scheme and host. ours reports whether dest
// is such a link.
func (rs *Routes) local(dest string) (local string, ours bool) {
	if isNote(dest) {
		return dest, true
	}
	if i := strings.IndexAny(dest, ":/?#"); !strings.HasPrefix(dest, "//") && (i < 0 || dest[i] != ':') {
		return dest, true
	}
	for i := range rs.mounts {
		m := &rs.mounts[i]
		_, host, ok := strings.Cut(m.origin, "//")
		if !ok {
			continue
		}
		_, rest, _ := strings.Cut(dest, "//")
		if below, ok := strings.CutPrefix(rest, host); ok && (below == "" || strings.IndexByte("/?#", below[0]) >= 0) && !strings.Contains(dest[:len(dest)-len(rest)], "@") {
			if scheme := strings.TrimSuffix(dest[:len(dest)-len(rest)], "//"); scheme != "" && scheme != "http:" && scheme != "https:" {
				continue
			}
			return "/" + strings.TrimPrefix(below, "/"), true
		}
	}
	return "", false
}

// root returns the path at which the site of a post starts. It returns "/" if the post is
// not published.
func (rs *Routes) root(from *post.Post) string {
	if at, ok := rs.posts[from]; ok {
		return at.mount.root
	}
	return "/"
}

// toPost returns the target of a link to a post.
func (rs *Routes) toPost(from, to *post.Post, dest, address, fragment string) Target {
	before, _, _ := strings.Cut(dest, "#")
	if _, query, found := strings.Cut(before, "?"); found && !isNote(dest) {
		address += "?" + query
	}
	if fragment != "" {
		address += "#" + (&url.URL{Fragment: fragment}).EscapedFragment()
	}
	t := Target{URL: address, Post: to, Fragment: fragment}
	if tag := rs.c.Lang(to); tag != rs.c.Lang(from) {
		t.Lang = tag
		if _, translated := rs.posts[rs.c.SetOf(to).In(rs.c.Lang(from))]; !translated && !names(before, tag) {
			t.Fault = fault(post.SeverityNote, fmt.Sprintf("%s is not in %s: the link leads to %s", dest, lang.Name(rs.c.Lang(from)), to.Path), "translate that post, or tell readers that it is in another language")
		}
	}
	return t
}

// names reports whether a part of a link names a language.
func names(dest string, tag language.Tag) bool {
	for part := range strings.FieldsFuncSeq(dest, func(r rune) bool { return r == '/' || r == '.' }) {
		if lang.Speaks(part, tag) || lang.Speaks(part[strings.LastIndexByte(part, '-')+1:], tag) {
			return true
		}
	}
	return false
}

// own finds a page of the site by an address within the site. ok is false if there is none.
func (rs *Routes) own(from *post.Post, local string) (url string, to *post.Post, ok bool) {
	at, published := rs.posts[from]
	m := Mount{root: "/", path: "/"}
	if published {
		m = *at.mount
	}
	file := pathOf(local)
	if strings.HasPrefix(file, "/") {
		return rs.ownPage(m, from, path.Clean("/"+strings.TrimPrefix(file, m.root)))
	}
	if !published {
		return "", nil, false
	}
	for _, dir := range []string{path.Dir(from.Path), strings.TrimPrefix(strings.TrimSuffix(at.path, "index.html"), m.host)} { // as the author sees the address, and as the browser does
		if url, to, ok := rs.ownPage(m, from, path.Join("/", dir, file)); ok {
			return url, to, true
		}
	}
	return "", nil, false
}

// ownPage finds a page by its path below the root of an edition's host. ok is false if
// there is none.
func (rs *Routes) ownPage(m Mount, from *post.Post, file string) (url string, to *post.Post, ok bool) {
	below := strings.TrimPrefix(file, "/")
	file = m.RootPath(below)
	for _, page := range []string{file, path.Join(file, "index.html"), file + ".html"} {
		if to := rs.page(page); to != nil {
			url, _ := rs.Link(from, to)
			return url, to, true
		}
		if l := rs.listAt[page]; l != nil {
			return l.Link(m, 1), nil, true
		}
	}
	if rs.reserved[path.Join(file, "index.html")] {
		return escape(m.root + below + "/"), nil, true
	}
	return escape(m.root + below), nil, below == "" || rs.reserved[file]
}

// pathOf returns the path of a link within the site, decoded.
func pathOf(local string) string {
	if i := strings.IndexAny(local, "?#"); i >= 0 {
		local = local[:i]
	}
	if decoded, err := url.PathUnescape(local); err == nil {
		return decoded
	}
	return local
}

// tail returns the query and the fragment of a link.
func tail(local string) string {
	if i := strings.IndexAny(local, "?#"); i >= 0 {
		return local[i:]
	}
	return ""
}

// asFile returns the address that a file has if a link names it by its path from the post's
// source. The file may not exist.
func (rs *Routes) asFile(from *post.Post, local string) string {
	file := pathOf(local)
	slash := strings.HasSuffix(file, "/") && file != "/"
	switch {
	case strings.HasPrefix(file, "/"):
		file = path.Clean(file)
	case strings.HasPrefix(file, "@/"):
		file = path.Clean(file[1:])
	case from == nil:
		file = path.Clean("/" + file)
	default:
		file = path.Clean("/" + path.Join(path.Dir(from.Path), file))
	}
	if root := rs.root(from); root != "/" && strings.HasPrefix(file+"/", root) && strings.HasPrefix(local, "/") {
		file = "/" + strings.TrimPrefix(file+"/", root)
		file = path.Clean(file)
	}
	if slash {
		file += "/"
	}
	return rs.FileURL(from, file) + tail(local)
}
