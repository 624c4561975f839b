package site

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/diptych-go/diptych/render/choice"
)

// negotiate redirects a reader of the first page to an edition in their language, and
// reports whether it did.
func (s *Site) negotiate(w http.ResponseWriter, r *http.Request) bool {
	keeper := choice.Keeper{Cookie: s.cookie}
	best, fallback := s.routes.Collection().Best(keeper.Languages(w, r)...)
	onTheWayBack := choice.FromHere(w, r)
	e := s.routes.Edition(best)
	if fallback || e == nil || onTheWayBack {
		return false
	}
	http.Redirect(w, r, e.Link(*e), http.StatusFound) //nolint:gosec // to an edition of the site
	return true
}

// remember keeps the language of a page as the reader's choice if a link on a
// page of the site in another language, or on its first page, led there.
func (s *Site) remember(w http.ResponseWriter, r *http.Request, o *output) {
	if s.cookie == choice.NoCookie || !o.isText() || len(s.routes.Editions()) < 2 || !choice.FromHere(w, r) {
		return
	}
	u, err := url.Parse(r.Referer())
	if err != nil {
		return
	}
	name, _ := s.file(u.Host, cleanPath(u.Path), "")
	if from := s.plan.at(name); from == nil || from.kind != homePage && (!from.isText() || from.edition == o.edition) {
		return
	}
	e := s.routes.Editions()[o.edition]
	keeper := choice.Keeper{Cookie: s.cookie, Path: strings.TrimPrefix(e.RootURL(), e.Origin())}
	keeper.Keep(w, r, e.Lang)
}
