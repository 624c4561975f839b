package bilingual

import (
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// noteName returns the text between the brackets of [[…]], or "" if dest does not have
// this form.
func noteName(dest string) string {
	name, ok := strings.CutPrefix(dest, "[[")
	if !ok {
		return ""
	}
	return strings.TrimSpace(strings.TrimSuffix(name, "]]"))
}

// note returns the post that [[name]] in from means, or nil if there is none. The name is
// the name of the post's file, its path or its title, in any case. note prefers the
// translation into the language of from.
func (c *Collection) note(from *post.Post, name string) *post.Post {
	book := c.addresses()
	key := noteKey(name)
	var prefer language.Tag
	switch {
	case from != nil:
		prefer = c.Lang(from)
	case len(c.languages) > 0:
		prefer = c.languages[0]
	}
	found := c.choose(prefer, "", book.notes()[key])
	for _, file := range []string{name, "/" + name, name + ".md", "/" + name + ".md"} {
		if found == nil && strings.Contains(name, "/") {
			found = c.resolve(from, file)
		}
	}
	if found == nil || from == nil {
		return found
	}
	if twin := c.SetOf(found).In(c.Lang(from)); twin != nil {
		return twin
	}
	return found
}

// newNotes returns the posts by the names of their files and by their titles. A title
// that is also a name of a file is left out.
func (b *addressBook) newNotes() map[string][]*post.Post {
	notes := make(map[string][]*post.Post, 2*len(b.posts))
	titles := make(map[string][]*post.Post, len(b.posts))
	for _, p := range b.posts {
		name, title := noteKey(path.Base(p.Name)), noteKey(p.Title)
		notes[name] = append(notes[name], p)
		if title != name {
			titles[title] = append(titles[title], p)
		}
	}
	for title, posts := range titles {
		if notes[title] == nil {
			notes[title] = posts
		}
	}
	return notes
}

func noteKey(name string) string {
	name = strings.TrimSuffix(strings.TrimSuffix(name, ".md"), ".markdown")
	return lang.Fold(strings.Join(strings.Fields(name), " "))
}
