package route

import (
	"fmt"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// ResolveRef finds what a shortcode or tag in a post names: ref and relref of Hugo, link
// and post_url of Jekyll; see [bilingual.Collection.ResolveRef]. tag is the language that
// the shortcode asks for, or und for the language of the post.
func (rs *Routes) ResolveRef(from *post.Post, dest string, tag language.Tag) Target {
	t := rs.resolveRef(from, dest, tag)
	if rs.notes != nil {
		rs.notes.Ref(from, dest, tag, t)
	}
	return t
}

func (rs *Routes) resolveRef(from *post.Post, dest string, tag language.Tag) Target {
	to, fragment, ok := rs.c.ResolveRef(from, dest, tag)
	if !ok {
		t := rs.Resolve(from, dest)
		if _, ours := rs.local(dest); ours && t.Post == nil && t.Fault == nil && rs.known == nil {
			t.Fault = fault(post.SeverityWarning, fmt.Sprintf("%s leads to no post", dest), "correct the path, or remove the link")
		}
		return t
	}
	url, published := rs.Link(from, to)
	if !published {
		return rs.Resolve(from, dest)
	}
	t := rs.toPost(from, to, dest, url, fragment)
	if tag != language.Und {
		t.Fault = nil
		if !lang.Speaks(tag.String(), rs.c.Lang(to)) && rs.c.SetOf(to).In(tag) != to {
			t.Fault = fault(post.SeverityWarning, fmt.Sprintf("%s is not in %s: the link leads to %s", dest, lang.Name(tag), to.Path), "translate that post, or name another language")
		}
	}
	return t
}
