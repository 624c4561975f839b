package route

import (
	"cmp"
	"fmt"
	"path"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/unicode/norm"
)

// A local is a path below an edition's base, such as "blog/a/" or "a.html", and where it
// comes from.
type local struct {
	path   string
	field  string // the field that names the path; "" for the post's name
	wanted string // the path as it was written
}

// local returns the path of a post below its edition's base. It returns a fault if the path
// is empty or leads out of the site's folder.
func (rt *Router) local(p *post.Post, m *Mount) (local, *post.Fault) {
	l := local{path: p.Name}
	switch {
	case rt.Address != nil && rt.Address(p) != "":
		l = local{rt.Address(p), "path", "the router's Address"}
	case p.URL != "" && !strings.ContainsAny(p.URL, ":{"):
		l = local{strings.TrimPrefix(p.URL, "/"), "url", p.URL}
		if first, rest, _ := strings.Cut(l.path, "/"); m.speaks(first) {
			l.path = rest
		}
	case p.Slug != "" && p.Name != ".":
		l = local{path.Dir(p.Name) + "/" + p.Slug, "slug", p.Slug}
	}
	if leaves(l.path) || l.field == "slug" && clean(p.Slug) == "" {
		return l, l.fault(p, fmt.Sprintf("%s: %q is no address within the site's folder, so the post is not published", l.field, l.wanted),
			"write words, digits and hyphens: "+l.field+": my-post")
	}
	l.path = clean(l.path)
	return l, nil
}

// fault returns a fault at the field that names a path, or at the post.
func (l local) fault(p *post.Post, message, hint string) *post.Fault {
	name, at := p.Meta.Place(l.field)
	if at = cmp.Or(at, name); at.Line == 0 {
		at = post.Place{Path: p.Path}
	}
	return &post.Fault{Place: at, Rule: "url", Field: l.field, Message: message, Hint: hint}
}

// speaks reports whether the first part of an address names the edition.
func (m *Mount) speaks(part string) bool {
	return part != "" && part == path.Base(m.path) || lang.Speaks(part, m.Lang)
}

// leaves reports whether a path leads out of its folder, by the rules of any system.
func leaves(p string) bool {
	for part := range strings.FieldsFuncSeq(p, func(r rune) bool { return r == '/' || r == '\\' }) {
		if strings.Trim(part, " .") == "" && len(strings.TrimSpace(part)) > 1 {
			return true
		}
	}
	return strings.ContainsRune(p, 0)
}

// tooLong reports whether file systems refuse a path for its length.
func tooLong(p string) bool {
	if len(p) > 4000 {
		return true
	}
	for part := range strings.SplitSeq(p, "/") {
		if len(part) > 255 {
			return true
		}
	}
	return false
}

// isOwn reports whether a path has a part that only the library may have: a part that
// starts with .diptych, in upper or lower case. Invisible characters do not count, since
// some file systems ignore them.
func isOwn(p string) bool {
	if !strings.Contains(p, ".") {
		return false
	}
	seen := strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, norm.NFKC.String(p)))
	return strings.HasPrefix(seen, ".diptych") || strings.Contains(seen, "/.diptych")
}

// clean returns a path whose parts file systems and addresses can hold. A path that does
// not end in .html or .htm gets a slash at its end, as the path of a folder.
func clean(p string) string {
	var parts []string
	for part := range strings.SplitSeq(norm.NFC.String(p), "/") {
		if part = cleanPart(part); part != "" && part != "." {
			parts = append(parts, part)
		}
	}
	whole := strings.Join(parts, "/")
	if ext := path.Ext(whole); whole == "" || ext == ".html" || ext == ".htm" {
		return whole
	}
	return whole + "/"
}

// cleanPart replaces characters that Windows forbids in names, characters with a meaning in
// addresses, white space and controls. One hyphen replaces each run of them. A name that
// Windows reserves gets an underscore.
func cleanPart(part string) string {
	var b strings.Builder
	gap := false
	for _, r := range part {
		if r <= ' ' || r == 0x7f || strings.ContainsRune("<>:\"|?*\\#%&\u0085\u00a0\u202f\u2028\u2029\ufeff", r) {
			gap = true
			continue
		}
		if gap && b.Len() > 0 && r != '-' && !strings.HasSuffix(b.String(), "-") {
			b.WriteByte('-')
		}
		gap = false
		b.WriteRune(r)
	}
	return portable(strings.TrimRight(b.String(), " .-"))
}

// portablePath returns the path of a file with each name made portable.
func portablePath(file string) string {
	parts := strings.Split(file, "/")
	for i, part := range parts {
		parts[i] = portable(part)
	}
	return strings.Join(parts, "/")
}

// portable returns a name that Windows can hold too: without dots and spaces at its end,
// and with an underscore after the name of a device.
func portable(part string) string {
	trimmed := strings.TrimRight(part, " .")
	if trimmed == "" {
		return part
	}
	name, ext, dot := strings.Cut(trimmed, ".")
	if !isDevice(strings.TrimRight(name, " ")) {
		return trimmed
	}
	if dot {
		ext = "." + ext
	}
	return strings.TrimRight(name, " ") + "_" + ext
}

// isDevice reports whether Windows takes a name, with any extension, for a device.
func isDevice(name string) bool {
	switch name = strings.ToLower(name); name {
	case "con", "prn", "aux", "nul", "conin$", "conout$":
		return true
	}
	port := strings.HasPrefix(name, "com") || strings.HasPrefix(name, "lpt")
	return port && strings.ContainsAny(name[3:], "0123456789¹²³") && len([]rune(name)) == 4
}
