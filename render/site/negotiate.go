package site

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// What [Builder.Cookie] may be besides a name.
const (
	DefaultCookie = "lang" // the name if it is empty
	NoCookie      = "-"    // no language is remembered
)

// negotiate sends a reader of the first page on, and reports whether it did.
func (s *Site) negotiate(w http.ResponseWriter, r *http.Request) bool {
	w.Header().Add("Vary", "Accept-Language, Referer")
	var prefs []language.Tag
	if s.cookie != NoCookie {
		w.Header().Add("Vary", "Cookie")
	}
	if c, err := r.Cookie(s.cookie); err == nil {
		if tag, err := lang.Parse(c.Value); err == nil {
			prefs = []language.Tag{tag}
		}
	}
	prefs = append(prefs, lang.Accept(r.Header.Get("Accept-Language"))...)
	best, fallback := s.routes.Collection().Best(prefs...)
	e := s.routes.Edition(best)
	if fallback || e == nil {
		return false
	}
	if comesFromHere(r) {
		return false // a reader on the way back to the choice
	}
	http.Redirect(w, r, e.Link(*e), http.StatusFound) //nolint:gosec // to an edition of the site
	return true
}

// remember keeps the language of a page as the reader's choice if a link on a
// page of the site in another language, or on its first page, led there. An answer
// with a cookie is for one reader.
func (s *Site) remember(w http.ResponseWriter, r *http.Request, o *output) {
	if s.cookie == NoCookie || !o.isText() || len(s.routes.Editions()) < 2 {
		return
	}
	w.Header().Add("Vary", "Referer")
	if !comesFromHere(r) {
		return
	}
	u, err := url.Parse(r.Referer())
	if err != nil {
		return
	}
	name, _ := s.file(u.Host, cleanPath(u.Path))
	if from, found := s.plan.outputs[name]; !found || from.kind != homePage && (!from.isText() || from.edition == o.edition) {
		return
	}
	edition := s.routes.Editions()[o.edition]
	w.Header().Set("Cache-Control", "private, no-cache")
	//nolint:gosec // secure where the site is; it holds a language
	http.SetCookie(w, &http.Cookie{Name: s.cookie, Value: edition.Lang.String(), Path: strings.TrimPrefix(edition.RootURL(), edition.Origin()),
		MaxAge: 365 * 24 * 3600, SameSite: http.SameSiteLaxMode, HttpOnly: true, Secure: r.TLS != nil})
}

// comesFromHere reports whether a request comes from a page of the same host.
func comesFromHere(r *http.Request) bool {
	u, err := url.Parse(r.Referer())
	return err == nil && u.Host != "" && u.Host == r.Host
}
