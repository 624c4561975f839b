package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"mime"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// cookie holds the language that a reader has chosen.
const cookie = "lang"

// ServeHTTP serves the files of the site, with an ETag. The site's first page
// sends readers on to their language: the one they chose with a language switch,
// which a cookie remembers, else the best for their Accept-Language; who accepts
// none of them sees the page. A page that is not there is answered by 404.html.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	name, ok := s.file(r)
	if !ok {
		s.missing(w, r)
		return
	}
	e, found := s.entries[name]
	if _, isFolder := s.folders[name]; isFolder {
		if _, index := s.entries[path.Join(name, "index.html")]; index {
			s.redirectTo(w, r, r.URL.EscapedPath()+"/")
			return
		}
	}
	switch {
	case !found:
		s.missing(w, r)
	case e.kind == homePage && s.negotiate(w, r):
	case e.kind == aliasPage:
		address, _ := s.routes.URL(e.post)
		http.Redirect(w, r, address, http.StatusMovedPermanently)
	default:
		s.remember(w, r, e)
		s.serve(w, r, name, http.StatusOK)
	}
}

// file is the path of the file that a request asks for.
func (s *Site) file(r *http.Request) (name string, ok bool) {
	p := r.URL.Path
	e := s.host(r.Host)
	root, _ := url.PathUnescape(strings.TrimPrefix(e.RootURL(), e.Origin()))
	if !strings.HasPrefix(p+"/", root) {
		return "", false
	}
	p = strings.TrimPrefix(p, strings.TrimSuffix(root, "/"))
	name = e.RootPath(strings.TrimPrefix(path.Clean("/"+p), "/"))
	if strings.HasSuffix(p, "/") || p == "" {
		name = path.Join(name, "index.html")
	}
	return name, true
}

// host is the edition of a host, the first where none has it.
func (s *Site) host(host string) route.Mount {
	editions := s.routes.Editions()
	for _, e := range editions {
		if _, h, ok := strings.Cut(e.Origin(), "://"); ok && strings.EqualFold(h, host) {
			return e
		}
	}
	if len(editions) == 0 {
		return route.Mount{}
	}
	return editions[0]
}

// missing answers with the page for what is not found.
func (s *Site) missing(w http.ResponseWriter, r *http.Request) {
	name := s.host(r.Host).RootPath("404.html")
	if _, ok := s.entries[name]; !ok {
		http.NotFound(w, r)
		return
	}
	s.serve(w, r, name, http.StatusNotFound)
}

func (s *Site) redirectTo(w http.ResponseWriter, r *http.Request, to string) {
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	w.Header().Set("Location", "/"+strings.TrimLeft(to, "/"))
	w.WriteHeader(http.StatusMovedPermanently)
}

// negotiate sends a reader of the first page on, and tells whether it did.
func (s *Site) negotiate(w http.ResponseWriter, r *http.Request) bool {
	w.Header().Set("Vary", "Accept-Language, Cookie")
	var prefs []language.Tag
	if c, err := r.Cookie(cookie); err == nil {
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
// page of the site in another language, or on its first page, led there.
func (s *Site) remember(w http.ResponseWriter, r *http.Request, e entry) {
	if e.kind != postPage && e.kind != listPage || !comesFromHere(r) {
		return
	}
	u, err := url.Parse(r.Referer())
	if err != nil {
		return
	}
	name, ok := s.file(&http.Request{URL: u, Host: u.Host})
	from, found := s.entries[name]
	if !ok || !found || from.kind != homePage && (from.kind != postPage && from.kind != listPage || from.lang == e.lang) {
		return
	}
	//nolint:gosec // secure where the site is; it holds a language
	http.SetCookie(w, &http.Cookie{Name: cookie, Value: s.routes.Editions()[e.lang].Lang.String(), Path: "/",
		MaxAge: 365 * 24 * 3600, SameSite: http.SameSiteLaxMode, HttpOnly: true, Secure: r.TLS != nil})
}

// comesFromHere tells whether a request comes from a page of the same host.
func comesFromHere(r *http.Request) bool {
	u, err := url.Parse(r.Referer())
	return err == nil && u.Host != "" && u.Host == r.Host
}

// serve answers with a file.
func (s *Site) serve(w http.ResponseWriter, r *http.Request, name string, status int) {
	b, err := s.bytes(s.entries[name])
	if err != nil {
		http.Error(w, "this page cannot be shown", http.StatusInternalServerError)
		return
	}
	h := w.Header()
	kind := mime.TypeByExtension(path.Ext(name))
	if kind == "" {
		kind = "application/octet-stream"
	}
	h.Set("Content-Type", kind)
	if status != http.StatusOK {
		w.WriteHeader(status)
		if r.Method != http.MethodHead {
			_, _ = io.Copy(w, bytes.NewReader(b))
		}
		return
	}
	sum := sha256.Sum256(b)
	h.Set("ETag", `"`+hex.EncodeToString(sum[:12])+`"`)
	h.Set("Cache-Control", "no-cache")
	http.ServeContent(w, r, name, info{}.ModTime(), bytes.NewReader(b))
}
