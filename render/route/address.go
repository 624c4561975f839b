package route

import (
	"cmp"
	"fmt"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/unicode/norm"
)

// local is the path of a post below its edition's base: "blog/a/" or "a.html".
func (rt *Router) local(p *post.Post) (string, *post.Fault) {
	local, field, from := p.Name, "", ""
	switch {
	case rt.Path != nil && rt.Path(p) != "":
		local = rt.Path(p)
		field, from = "path", "the router's Path"
	case p.URL != "" && !strings.ContainsAny(p.URL, ":{"):
		local, field, from = strings.TrimPrefix(p.URL, "/"), "url", p.URL
		if first, rest, _ := strings.Cut(local, "/"); lang.Speaks(first, p.Lang) {
			local = rest
		}
	case p.Slug != "" && p.Name != ".":
		local, field, from = path.Dir(p.Name)+"/"+p.Slug, "slug", p.Slug
	}
	if leaves(local) || field == "slug" && cleanLocal(p.Slug) == "" {
		name, at := p.Meta.Place(field)
		if at = cmp.Or(at, name); at.Line == 0 {
			at = post.Place{Path: p.Path}
		}
		return "", &post.Fault{Place: at, Rule: "url", Field: field,
			Message: fmt.Sprintf("%s: %q is no address within the site's folder, so the post is not published", field, from),
			Hint:    "write words, digits and hyphens: " + field + ": my-post"}
	}
	return cleanLocal(local), nil
}

// leaves tells whether a path leads out of its folder, by any system's rules.
func leaves(p string) bool {
	for part := range strings.FieldsFuncSeq(p, func(r rune) bool { return r == '/' || r == '\\' }) {
		if strings.Trim(part, " .") == "" && len(strings.TrimSpace(part)) > 1 {
			return true
		}
	}
	return strings.ContainsRune(p, 0)
}

// cleanLocal makes each part of a path one that file systems and addresses hold.
func cleanLocal(local string) string {
	local = norm.NFC.String(local)
	var parts []string
	for part := range strings.SplitSeq(local, "/") {
		if part = cleanPart(part); part != "" && part != "." {
			parts = append(parts, part)
		}
	}
	clean := strings.Join(parts, "/")
	if ext := path.Ext(clean); clean == "" || ext == ".html" || ext == ".htm" {
		return clean
	}
	return clean + "/"
}

// cleanPart replaces what Windows forbids in names, what has a meaning in
// addresses, white space and controls, each run by one hyphen.
func cleanPart(part string) string {
	var b strings.Builder
	gap := false
	for _, r := range part {
		if r < ' ' || r == 0x7f || strings.ContainsRune("<>:\"|?*\\#%&\u00a0\u202f\u2028\u2029\ufeff", r) || r == ' ' || r == '\t' {
			gap = true
			continue
		}
		if gap && b.Len() > 0 && r != '-' && !strings.HasSuffix(b.String(), "-") {
			b.WriteByte('-')
		}
		gap = false
		b.WriteRune(r)
	}
	return strings.TrimRight(strings.TrimLeft(b.String(), " "), " .-")
}
