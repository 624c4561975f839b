package check

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/unicode/norm"
)

// A linked checks the links of one document.
type linked struct {
	ps   *Pass
	doc  *document.Document
	pair *Pair // the document and its twin; nil if there is none
}

func (l *linked) check() {
	for _, link := range l.doc.Links {
		found := l.ps.lead(l.doc.Post, link.Destination)
		if found.unknown || strings.ContainsAny(found.address, "<>") || strings.HasPrefix(found.address, "mailto:") {
			continue
		}
		to, fragment := found.to, found.fragment
		if found.ref == nil {
			l.nowhere(link, found)
		}
		switch {
		case to == nil:
			if found.namesPost(l.ps.Collection) {
				l.ps.Report(post.Fault{Place: link.Place, Message: fmt.Sprintf("the link to %s leads to no post", post.Quote(found.address)), Hint: "write the path of a file that is there"})
			}
			continue
		case fragment != "":
			l.anchor(link, to, fragment)
		}
		l.language(link, found)
	}
}

// isPost reports whether an address has the form of the path of a post.
func isPost(dest string) bool {
	if strings.Contains(dest, "://") || strings.HasPrefix(dest, "//") {
		return false
	}
	file, _, _ := strings.Cut(dest, "#")
	ext := strings.ToLower(path.Ext(file))
	return ext == ".md" || ext == ".markdown"
}

// anchor reports a fragment that is not an anchor of the post that it leads to.
func (l *linked) anchor(link document.Link, to *post.Post, fragment string) {
	d, err := l.ps.Document(to)
	if err != nil || hasAnchor(d, fragment) || l.everywhere(fragment) {
		return
	}
	f := post.Fault{Place: link.Place, Message: fmt.Sprintf("the anchor %s is not in %s", post.Quote("#"+fragment), to.Path), Hint: "write the anchor of a heading that is there"}
	if twin := l.twinAnchor(d, fragment); twin.Anchor != "" {
		f.Hint = "write #" + twin.Anchor
		f.Related = []post.Place{twin.Place}
		if i := strings.LastIndex(link.Destination, "#"); i >= 0 {
			old, _, _ := strings.Cut(link.Destination[i+1:], "\"") // without the end of a tag
			text := link.Destination[:i+1] + twin.Anchor + link.Destination[i+1+len(old):]
			f.Suggestion = suggestAddress(l.doc, link.Node, link.Place, link.Destination, text, false)
		}
	}
	l.ps.Report(f)
}

// everywhere reports whether the twin has the same link and lacks its anchor too. Then
// the page around the text has the anchor, in every language.
func (l *linked) everywhere(fragment string) bool {
	if l.pair == nil {
		return false
	}
	twin := l.pair.A
	if twin == l.doc {
		twin = l.pair.B
	}
	for _, link := range twin.Links {
		if !strings.Contains(link.Destination, "#"+fragment) {
			continue
		}
		if found := l.ps.lead(twin.Post, link.Destination); found.to != nil && found.fragment == fragment {
			d, err := l.ps.Document(found.to)
			return err == nil && !hasAnchor(d, fragment)
		}
	}
	return false
}

// twinAnchor returns the heading of this document that translates the heading with the
// anchor in the other language. It returns the zero Heading if there is none.
func (l *linked) twinAnchor(d *document.Document, anchor string) (found document.Heading) {
	if l.pair == nil || d != l.doc {
		return found
	}
	flip := l.doc == l.pair.B
	_, other := l.pair.sides(flip)
	if other == l.doc {
		other = l.pair.A
	}
	named := slices.IndexFunc(other.Headings, func(h document.Heading) bool { return h.Anchor == anchor })
	if named < 0 {
		return found
	}
	for _, r := range l.pair.Rows {
		here, there := halves(r, flip)
		if len(here) != 1 || len(there) != 1 || there[0].Node != other.Headings[named].Node {
			continue
		}
		if mine := slices.IndexFunc(l.doc.Headings, func(h document.Heading) bool { return h.Node == here[0].Node }); mine >= 0 {
			return l.doc.Headings[mine]
		}
	}
	return found
}

// language reports a link to a page in another language, if the page has a translation.
func (l *linked) language(link document.Link, found *lead) {
	from, to, fragment := l.doc.Post, found.to, found.fragment
	set := l.ps.Collection.SetOf(to)
	twin := set.In(from.Lang)
	if to.Lang == from.Lang || twin == nil || twin == to || set == l.ps.Set || foreign(found.address) {
		return
	}
	f := post.Fault{Place: link.Place, Severity: post.SeverityWarning, Related: []post.Place{{Path: twin.Path}},
		Message: fmt.Sprintf("this link leads to the page in %s, which has a translation", to.Lang), Hint: "lead to " + twin.Path}
	if found.ref != nil {
		if name, _ := found.ref.Arg("lang"); name == "" { // the tag does not ask for a language
			l.ps.Report(f)
		}
		return
	}
	write, whole := addressLike(found.address, from, to, twin)
	if fragment != "" {
		if anchor := l.headingIn(twin, to, fragment); anchor != "" {
			write += "#" + anchor
		} else {
			whole = false
		}
	}
	f.Hint = "write " + write
	if old := link.Destination; found.address == old {
		f.Suggestion = suggestAddress(l.doc, link.Node, link.Place, old, write, whole)
	}
	l.ps.Report(f)
}

// headingIn returns the anchor in a post that means the same as a fragment in its
// translation: the same anchor, or the anchor of the heading at the same position if both
// have the same levels of headings. It returns "" if there is none.
func (l *linked) headingIn(p, translation *post.Post, fragment string) string {
	d, err := l.ps.Document(p)
	if err != nil {
		return ""
	}
	if hasAnchor(d, fragment) {
		return fragment
	}
	t, err := l.ps.Document(translation)
	if err != nil || len(t.Headings) != len(d.Headings) {
		return ""
	}
	for i, h := range t.Headings {
		if h.Level != d.Headings[i].Level {
			return ""
		}
		if h.Anchor == fragment {
			return d.Headings[i].Anchor
		}
	}
	return ""
}

// foreign reports whether an address has a host and a path too short to be sure that it
// means a page of this site.
func foreign(dest string) bool {
	_, rest, ok := strings.Cut(dest, "://")
	return ok && strings.Count(strings.Trim(rest, "/"), "/") < 2
}

// addressLike returns the address of twin for a link in from, in the form of dest, which
// leads to the post to. sure reports whether the address is certain: the path of a file
// is, and so is an address of twin that is formed like the address of to. An address with
// a host is not, since each language may have a host of its own.
func addressLike(dest string, from, to, twin *post.Post) (address string, sure bool) {
	dest, _, _ = strings.Cut(dest, "#")
	switch {
	case strings.HasPrefix(dest, "@/"):
		return "@/" + twin.Path, true
	case isPost(dest) && strings.HasPrefix(dest, "/"):
		return "/" + twin.Path, true
	case isPost(dest):
		return relative(path.Dir(from.Path), twin.Path), true
	}
	address = twin.Path
	of, all := to.Addresses(), twin.Addresses()
	switch i := slices.Index(of, post.Address(dest)); {
	case i >= 0 && len(of) == len(all):
		address, sure = "/"+all[i], true
	case len(all) > 0:
		address = "/" + all[0]
	}
	if strings.HasSuffix(dest, "/") && !strings.HasSuffix(address, "/") {
		address += "/"
	}
	if scheme, rest, ok := strings.Cut(dest, "://"); ok {
		h, _, _ := strings.Cut(rest, "/")
		return scheme + "://" + h + address, false
	}
	return address, sure
}

// relative returns the path of a file relative to a folder.
func relative(dir, file string) string {
	if dir == "." {
		return file
	}
	up := ""
	for dir != "." && !strings.HasPrefix(file, dir+"/") {
		dir, up = path.Dir(dir), up+"../"
	}
	if dir != "." {
		file = file[len(dir)+1:]
	}
	return up + file
}

// hasAnchor reports whether a fragment is an anchor of a document, in any of the forms in
// which tools make anchors from headings.
func hasAnchor(d *document.Document, fragment string) bool {
	if fragment == "top" || strings.HasPrefix(fragment, "fn") || strings.HasPrefix(fragment, ":~:") {
		return true
	}
	_, ok := d.ID(fragment)
	return ok
}

// fold returns the letters and digits of a text in lower case, without accents.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
}
