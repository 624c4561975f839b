// Package choice finds the languages that a reader wants to read, and remembers the
// language that a reader chose.
//
//	var keeper choice.Keeper
//	prefs := keeper.Languages(w, r)          // the choice, then Accept-Language; sets Vary
//	best, fallback := works.Best(prefs...)   // of a bilingual.Collection
//	keeper.Keep(w, r, language.French)       // when the reader follows a language switch
//
// Of this module, the package imports only post/lang.
package choice

import (
	"cmp"
	"net/http"
	"net/url"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// Values of [Keeper.Cookie].
const (
	DefaultCookie = "lang" // the name that an empty Cookie stands for
	NoCookie      = "-"    // no language is remembered
)

// year is how long a choice is remembered, in seconds.
const year = 365 * 24 * 3600

// A Keeper keeps the language that a reader chose in a cookie. Its zero value is
// ready. It is safe for concurrent use while its fields do not change.
type Keeper struct {
	Cookie string // the name of the cookie, or [NoCookie]
	Path   string // where the cookie is sent; "" is "/"
}

// Languages returns the languages that a reader prefers, the best first: the language that
// the cookie holds, then the languages of Accept-Language. It adds the headers that it
// reads to Vary. A cookie that does not hold a language is ignored.
func (k *Keeper) Languages(w http.ResponseWriter, r *http.Request) (prefs []language.Tag) {
	w.Header().Add("Vary", "Accept-Language")
	if k.Cookie != NoCookie {
		w.Header().Add("Vary", "Cookie")
		if c, err := r.Cookie(cmp.Or(k.Cookie, DefaultCookie)); err == nil {
			if tag, err := lang.Parse(c.Value); err == nil {
				prefs = []language.Tag{tag}
			}
		}
	}
	return append(prefs, lang.Accept(r.Header.Get("Accept-Language"))...)
}

// Keep remembers a language for a year as the reader's choice. The answer is then for one
// reader only, so Keep marks it as private. Call it before the answer is written. It does
// nothing if the Cookie is [NoCookie].
func (k *Keeper) Keep(w http.ResponseWriter, r *http.Request, tag language.Tag) {
	if k.Cookie == NoCookie {
		return
	}
	w.Header().Set("Cache-Control", "private, no-cache")
	//nolint:gosec // secure where the site is; it holds a language
	http.SetCookie(w, &http.Cookie{Name: cmp.Or(k.Cookie, DefaultCookie), Value: tag.String(), Path: cmp.Or(k.Path, "/"),
		MaxAge: year, SameSite: http.SameSiteLaxMode, HttpOnly: true, Secure: r.TLS != nil})
}

// FromHere reports whether a request comes from a page of the same host, and adds Referer
// to Vary. Only a link on the site's own pages counts as a reader's choice.
func FromHere(w http.ResponseWriter, r *http.Request) bool {
	w.Header().Add("Vary", "Referer")
	u, err := url.Parse(r.Referer())
	return err == nil && u.Host != "" && u.Host == r.Host
}
