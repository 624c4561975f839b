package site

import (
	"html/template"

	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/head"
	"golang.org/x/text/language"
)

// A View holds what a template is given. Which fields are set depends on the page. The site
// makes Views; the methods of the zero View cannot be called.
type View struct {
	Lang      language.Tag
	Title     string          // of the page
	Head      template.HTML   // title, description, canonical address, alternates, feeds
	Style     string          // address of the style sheet
	Home      string          // address of the first page of the edition; of the site on home.html and 404.html
	Brand     string          // name of the publication
	Languages []Switch        // the language switch: one for each other edition
	Editions  []Edition       // all editions; on home.html and 404.html with their descriptions and newest posts
	Page      *render.Page    // of post.html, and of list.html for a list that has a text
	Shown     *render.Link    // of post.html: link to the post itself, if the page shows it because there is no translation
	Beside    []render.Link   // of post.html: links to the pages that show it beside another language; see [Builder.Diptych]
	Diptych   *render.Diptych // of diptych.html
	Memories  []string        // of diptych.html: addresses of a translation memory, as TMX and as text
	Terms     []Terms         // of post.html: the tags, categories and series of the post
	Within    *render.Link    // of list.html: link to the list that the list is in, unless that is the front page
	Lists     []ListLink      // of list.html: the lists within the list
	Posts     []Entry         // of list.html: the posts on this page of the list
	Pager     *Pager          // of list.html, if the list has several pages
	Menu      []MenuEntry     // of the block "nav"
	More      []render.Link   // of the block "footer": archive, tags, feed

	said     head.Head // what the Page says of itself
	renderer *render.Renderer
	switcher func() (template.HTML, error)
	nav      func() (template.HTML, error) // nil for a page without one
	footer   func() (template.HTML, error) // nil for a page without one
}

// A Terms holds links to the lists of one taxonomy that a post is in.
type Terms struct {
	Taxonomy string // tags, categories or series; its title is a word of the catalogue
	Links    []render.Link
}

// A ListLink is a link to a list within another, in the language of the page.
type ListLink struct {
	Title string
	URL   string     // without the host
	Count int        // the number of its posts
	Lists []ListLink // of a year: its months
}

// A Pager holds which page of a list a page is.
type Pager struct {
	Number, Total  int
	Previous, Next string // addresses, empty at the ends
}

// An Entry is a post in a list: a link to its page. {{.Title}} is the title of the post, and
// {{.Name}} the name of its language, which readers need if it is Foreign.
type Entry struct {
	render.Link
	Description string
	Date        render.Date
	Foreign     bool // it is not in the list's language; see [route.Router.Fallback]
}

// An Edition is the publication in one language: a link to its first page. {{.Title}} is the
// title of the publication, and {{.Name}} the name of the language.
type Edition struct {
	render.Link
	Description string
	Posts       []Entry // the newest

	renderer *render.Renderer
}

// Dir returns the direction of the page's language: rtl or ltr.
func (v *View) Dir() string { return lang.Dir(v.Lang) }

// Switch returns the block "languages" of layout.html, made of the Languages. Most pages of
// an edition that exist in no other language share one.
func (v *View) Switch() (template.HTML, error) { return v.switcher() }

// Nav returns the block "nav" of layout.html, made of the Menu. It is the same on all pages
// that mark the same entry. home.html and 404.html have none.
func (v *View) Nav() (template.HTML, error) {
	if v.nav == nil {
		return "", nil
	}
	return v.nav()
}

// Footer returns the block "footer" of layout.html, made of the Editions. It is the same on
// all pages of an edition. home.html and 404.html have none, since they list the editions
// themselves.
func (v *View) Footer() (template.HTML, error) {
	if v.footer == nil {
		return "", nil
	}
	return v.footer()
}

// describe returns what the Page says of itself to machines.
func (v *View) describe() head.Head {
	v.said = v.Page.Describe()
	return v.said
}

// facts gathers everything that a template can learn from a View, except what follows from
// the body of the Page.
func (v *View) facts(h *hasher) {
	h.fields(v)
	h.value(&v.said)
	for _, part := range []func() (template.HTML, error){v.Nav, v.Footer} {
		made, err := part()
		h.text(string(made))
		h.truth(err == nil)
	}
}

// T returns a text of the catalogue in the page's language; see [render.Page.T].
func (v *View) T(key string) (template.HTML, error) { return wordHTML(v.renderer, v.Lang, key) }

// Label returns the text of [View.T] for an attribute, without markup.
func (v *View) Label(key string) (string, error) {
	w, err := v.renderer.Words.Find(v.Lang, key)
	return w.Text, err
}

// T returns a text of the catalogue in the edition's language.
func (e Edition) T(key string) (template.HTML, error) { return wordHTML(e.renderer, e.Lang, key) }

func wordHTML(r *render.Renderer, lang language.Tag, key string) (template.HTML, error) {
	w, err := r.Words.Find(lang, key)
	return w.HTML(), err
}
