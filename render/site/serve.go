package site

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/diptych-go/diptych/render/route"
)

// ServeHTTP serves the files of the site. Pages are rendered once and kept, up to
// [Builder.CacheBytes]; static files are streamed. Both have an ETag, and answer
// conditional requests and requests for a range.
//
// The site's first page redirects readers to their language. That is the language that they
// chose with a language switch, which a cookie remembers, or else the best one for their
// Accept-Language. Readers who accept none of the site's languages see the page. Vary names
// what the answer depends on, and an answer with a cookie is private.
//
// The answer to an address without a page is 404.html. An address with dots or empty
// segments is redirected to the clean one.
//
// The site may be mounted in a mux at the path of its base, with or without an
// [http.StripPrefix] of that path around it.
//
// Every answer has a Referrer-Policy, and a Content-Security-Policy under which only
// scripts in the site's own files run. A handler around this one may set its own before.
// Drawings and other XML run no script at all.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	guard(w.Header())
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	clean := cleanPath(r.URL.Path)
	name, ok := s.file(r.Host, clean, stripped(r))
	if !ok {
		s.missing(w, r)
		return
	}
	o := s.plan.at(name)
	if _, isFolder := s.plan.folders()[name]; isFolder {
		if s.plan.at(path.Join(name, "index.html")) != nil {
			redirect(w, r, clean+"/")
			return
		}
	}
	switch {
	case o == nil:
		s.missing(w, r)
	case clean != r.URL.Path:
		redirect(w, r, clean)
	case o.kind == homePage && s.negotiate(w, r):
	case o.kind == aliasPage:
		address, _ := s.routes.URL(o.post)
		http.Redirect(w, r, address, http.StatusMovedPermanently)
	case o.kind == staticFile:
		s.serveStatic(w, r, o, http.StatusOK)
	default:
		s.remember(w, r, o)
		s.servePage(w, r, name, http.StatusOK)
	}
}

// cleanPath returns a path without dots and empty segments.
func cleanPath(p string) string {
	clean := path.Clean("/" + p)
	if base := path.Base(p); clean != "/" && (strings.HasSuffix(p, "/") || base == "." || base == "..") {
		clean += "/"
	}
	return clean
}

// stripped returns what an [http.StripPrefix] around the site has taken from the path of a
// request.
func stripped(r *http.Request) string {
	asked, err := url.ParseRequestURI(r.RequestURI)
	if err != nil {
		return ""
	}
	before, _ := strings.CutSuffix(asked.Path, r.URL.Path)
	if before == asked.Path {
		return ""
	}
	return before
}

// file returns the path of the file that a clean path on a host leads to. prefix is what
// [stripped] returns for the request. ok is false if the path is outside the site.
func (s *Site) file(host, p, prefix string) (name string, ok bool) {
	e := s.host(host)
	root, _ := url.PathUnescape(strings.TrimPrefix(e.RootURL(), e.Origin()))
	if prefix+"/" != root || root == "/" {
		if !strings.HasPrefix(p+"/", root) {
			return "", false
		}
		p = strings.TrimPrefix(p, strings.TrimSuffix(root, "/"))
	}
	name = e.RootPath(strings.Trim(p, "/"))
	if strings.HasSuffix(p, "/") || p == "" {
		name = path.Join(name, "index.html")
	}
	return name, true
}

// host returns the edition of a host, or the first edition if none has the host.
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

// missing answers with 404.html: with the one of the edition in whose folder the address
// is, if the edition has its own.
func (s *Site) missing(w http.ResponseWriter, r *http.Request) {
	name := s.host(r.Host).RootPath(missingName)
	asked, _ := s.file(r.Host, cleanPath(r.URL.Path), stripped(r))
	for _, e := range s.routes.Editions() {
		if own := e.Path(missingName); strings.HasPrefix(asked, e.Path("")+"/") && s.plan.at(own) != nil {
			name = own
		}
	}
	switch o := s.plan.at(name); {
	case o == nil:
		http.NotFound(w, r)
	case o.kind == staticFile:
		s.serveStatic(w, r, o, http.StatusNotFound)
	default:
		s.servePage(w, r, name, http.StatusNotFound)
	}
}

// redirect redirects readers for good to a path of the same host. It puts the prefix back
// that an [http.StripPrefix] around the site has taken away.
func redirect(w http.ResponseWriter, r *http.Request, to string) {
	u := url.URL{Path: "/" + strings.TrimLeft(stripped(r)+to, "/"), RawQuery: r.URL.RawQuery}
	w.Header().Set("Location", u.String())
	w.WriteHeader(http.StatusMovedPermanently)
}

// servePage answers with a rendered page. It does not render the page if the answer needs
// only what is known of it.
func (s *Site) servePage(w http.ResponseWriter, r *http.Request, name string, status int) {
	p, known := s.cache.known(name)
	if !known || r.Method != http.MethodHead && !strings.Contains(r.Header.Get("If-None-Match"), p.tag) {
		var err error
		if p, err = s.page(name); err != nil {
			http.Error(w, "this page cannot be shown", http.StatusInternalServerError)
			return
		}
	}
	h := w.Header()
	describe(h, name)
	if status != http.StatusOK {
		w.WriteHeader(status)
		if r.Method != http.MethodHead {
			_, _ = w.Write(p.content)
		}
		return
	}
	h.Set("ETag", p.tag)
	http.ServeContent(w, r, name, info{}.ModTime(), reader(p))
}

// reader returns a reader of a page. If the content is not at hand, the reader only has its
// size.
func reader(p page) io.ReadSeeker {
	if p.content == nil && p.size > 0 {
		return io.NewSectionReader(absent{}, 0, p.size)
	}
	return bytes.NewReader(p.content)
}

// An absent stands for content of which only the size is asked.
type absent struct{}

func (absent) ReadAt([]byte, int64) (int, error) { return 0, errors.New("the page is not at hand") }
