package site

import (
	"html/template"

	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"golang.org/x/text/language"
)

// A View is what a template is given. Which fields are set depends on the page.
type View struct {
	Lang      language.Tag
	Title     string        // of the page
	Head      template.HTML // title, description, canonical address, alternates
	Style     string        // address of the style sheet
	Home      string        // address of the first page of the edition; of the site on home.html and 404.html
	Brand     string        // name of the publication
	Languages []render.Link // the switch: this page in other languages, only where it exists
	Editions  []Edition     // all editions; on home.html and 404.html with their descriptions and newest posts
	Page      *render.Page  // of post.html, and of list.html for a folder that has a text
	Posts     []Entry       // of list.html, newest first

	renderer *render.Renderer
	footer   func() (template.HTML, error) // nil for a page without one
}

// An Entry is a post in a list.
type Entry struct {
	render.Link
	Description string
	Date        render.Date
}

// An Edition is the publication in one language: a link to its first page.
type Edition struct {
	render.Link
	Description string
	Posts       []Entry // the newest

	renderer *render.Renderer
}

// Dir returns the direction of the page's language: rtl or ltr.
func (v *View) Dir() string { return lang.Dir(v.Lang) }

// Footer returns what "footer" of layout.html makes of the Editions. It is the same
// on all pages of an edition. home.html and 404.html, which list the editions
// themselves, have none.
func (v *View) Footer() (template.HTML, error) {
	if v.footer == nil {
		return "", nil
	}
	return v.footer()
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
