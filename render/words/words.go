// Package words holds the catalogue of a page's own words, such as "Skip to content",
// "Footnotes" and "All posts". It has them in sixteen languages. A caller can replace them
// and add others.
//
//	mine := words.Catalogue{language.French: {"buy": "Acheter", "home": "Bienvenue"}}
//	w, err := mine.Find(language.CanadianFrench, "home") // Bienvenue
//	w, err = mine.Find(language.CanadianFrench, "tags")  // Mots-clés, from the defaults
//	w, err = mine.Find(language.Basque, "tags")          // Tags, in English: w.Foreign is true
//
// # Keys
//
// The defaults have these keys:
//
//	key        in English              where it stands
//	skip       Skip to content         the first link of a page, for keyboards
//	languages  Languages               names the language switch
//	home       Home                    names the links to the first pages
//	posts      Posts                   heads a list of posts
//	newer      Newer                   the link to the next newer post
//	older      Older                   the link to the next older post
//	updated    Updated                 before a date
//	by         By                      before the authors
//	tags       Tags                    before the tags
//	footnotes  Footnotes               names the notes at the end
//	footnote   Footnote                names the mark of a note, with its number
//	back       Back to the text        names the link from a note
//	done       Done                    names a task's ticked box
//	todo       To do                   names a task's empty box
//	table      Table                   names the frame that scrolls a wide table
//	notFound   This page is not here   the title of 404.html
//	moved      This page has moved     the title of an alias
//	all        All posts               the link to the whole list
//
// These are for lists and the language switch:
//
//	navigation    Navigation           names the links to sections and pages
//	page          Page                 before the number of a list's page
//	previous      Previous page        the link to the previous page of a list
//	next          Next page            the link to the next page of a list
//	archive       Archive              the title of the list of years
//	categories    Categories           the title of the list of categories
//	series        Series               the title of the list of series
//	feed          Feed                 the link to the feed
//	untranslated  This page does not   in the language switch, where it leads to another
//	              exist in English     page; the text names its own language
//	shown         Language shown:      before the language of a page that is shown
//	                                   because there is no translation
//
// These are for what stands within a text:
//
//	contents   Contents                names a table of contents
//	note       Note                    the titles of alerts: also tip, important, warning, caution,
//	                                   info, danger, success, question, example, summary and details
//
// These are for the page that shows two languages:
//
//	sideBySide    Side by side         before the links to that page
//	absent        Not in this version  in place of a passage that one language lacks
//	memory        Translation memory   before the links to its files
package words

import (
	"fmt"
	"html"
	"html/template"
	"maps"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// A Catalogue holds words by language and key. A nil Catalogue adds nothing to the
// defaults. It is safe for concurrent use as long as nobody changes it.
type Catalogue map[language.Tag]map[string]string

// A Word is a text of the catalogue and the language it is in.
type Word struct {
	Text    string
	Lang    language.Tag
	Foreign bool // the word is not in the language that was asked for
}

// HTML returns the text, escaped. A foreign text stands in a span that names its language.
func (w Word) HTML() template.HTML {
	text := html.EscapeString(w.Text)
	if w.Foreign {
		text = fmt.Sprintf(`<span lang="%s" dir="%s">%s</span>`, w.Lang, lang.Dir(w.Lang), text)
	}
	return template.HTML(text) //nolint:gosec // escaped above
}

// Find returns the word for a key in a language. It looks in c, then in the defaults: first
// in the language, then in its parents. If none has the key, Find returns the word in
// English, of c or else of the defaults. It returns an error if English has no such key
// either.
func (c Catalogue) Find(tag language.Tag, key string) (Word, error) {
	for _, words := range []Catalogue{c, defaults()} {
		for l := tag; l != language.Und; l = l.Parent() {
			if text, ok := words[l][key]; ok {
				return Word{Text: text, Lang: l}, nil
			}
		}
	}
	for _, words := range []Catalogue{c, defaults()} {
		if text, ok := words[language.English][key]; ok {
			return Word{Text: text, Lang: language.English, Foreign: true}, nil
		}
	}
	return Word{}, fmt.Errorf("words: no string %q in %s: add it to the catalogue", key, tag)
}

// Default returns a copy of the default words of a language. It returns nil if there are
// none.
func Default(tag language.Tag) map[string]string { return maps.Clone(defaults()[tag]) }
