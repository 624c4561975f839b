package site

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
)

// Names that a watched site has beside its own files: a script that loads the page again,
// and the stream that tells it when.
const (
	reloadScript = ownNames + "reload.js"
	reloadStream = ownNames + "reload"
)

const reloadSource = `// The page is loaded again when the site has changed.
const {version} = document.currentScript.dataset;
const stream = new EventSource(document.currentScript.src.replace(/\.js$/, ''));
stream.onmessage = (event) => {
  if (event.data !== version) {
    stream.close();
    location.reload();
  }
};
`

// ServeHTTP implements http.Handler.
func (h *watched) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	now := h.state.Load()
	switch strings.TrimPrefix(r.URL.Path, "/") {
	case reloadStream:
		h.stream(w, r)
		return
	case reloadScript:
		guard(w.Header())
		w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
		_, _ = io.WriteString(w, reloadSource)
		return
	}
	if now.site == nil {
		guard(w.Header())
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusInternalServerError)
		_, _ = fmt.Fprintf(w, "<!doctype html>\n<html lang=\"en\">\n<title>There is no site</title>\n<h1>There is no site</h1>\n<pre>%v</pre>\n%s</html>\n", //nolint:gosec // it is escaped
			html.EscapeString(now.err.Error()), now.script(r))
		return
	}
	site, faults := now.site, slices.Clone(now.faults)
	switch o := site.at(r); {
	case o == nil && now.good != nil && now.good.at(r) != nil:
		site = now.good // it has the page of a post that is broken now
	case o != nil && o.kind == postPage:
		p, _ := site.page(o.path)
		faults = append(faults, p.faults...)
	case o != nil && path.Ext(o.path) != ".html":
		site.ServeHTTP(w, r)
		return
	}
	w.Header().Add("Vary", "Accept")
	if now.err != nil && len(faults) == 0 {
		faults = post.Faults{{Rule: "site", Message: now.err.Error()}}
	}
	if len(faults) == 0 && !strings.Contains(r.Header.Get("Accept"), "text/html") {
		site.ServeHTTP(w, r)
		return
	}
	answer := &recorder{ResponseWriter: w}
	whole := r.Clone(r.Context()) // conditions and ranges are for the page as it is shown
	for _, name := range []string{"If-None-Match", "If-Modified-Since", "If-Match", "If-Unmodified-Since", "If-Range", "Range"} {
		whole.Header.Del(name)
	}
	if whole.Method == http.MethodHead {
		whole.Method = http.MethodGet
	}
	site.ServeHTTP(answer, whole)
	answer.finish(r, notice(faults)+now.script(r))
}

// at returns the output that a request asks for, or nil if there is none.
func (s *Site) at(r *http.Request) *output {
	name, ok := s.file(r.Host, cleanPath(r.URL.Path), stripped(r))
	if !ok {
		return nil
	}
	return s.plan.at(name)
}

// script returns the element that loads the reload script, from where the site is mounted.
func (st *state) script(r *http.Request) string {
	address := url.URL{Path: stripped(r) + "/" + reloadScript}
	return `<script src="` + html.EscapeString(address.String()) + `" data-version="` + st.version + "\"></script>\n"
}

// notice returns an element that shows faults at the foot of the window, or "" if there are
// none.
func notice(faults post.Faults) string {
	if len(faults) == 0 {
		return ""
	}
	const most = 20
	var b strings.Builder
	b.WriteString(`<aside role="alert" lang="en" dir="ltr" style="position: sticky; bottom: 0; max-height: 40vh; overflow: auto; margin-top: 2rem; padding: .8rem 1rem; ` +
		`border: 3px solid #b3261e; background: #fff; color: #1d2026; font: 1rem/1.4 system-ui, sans-serif"><ul style="margin: 0; padding: 0 0 0 1.2em">` + "\n")
	for _, f := range faults[:min(most, len(faults))] {
		b.WriteString("<li>" + html.EscapeString(f.Error()) + "</li>\n")
	}
	if more := len(faults) - most; more > 0 {
		fmt.Fprintf(&b, "<li>and %d more</li>\n", more)
	}
	b.WriteString("</ul></aside>\n")
	return b.String()
}

// stream sends the version of the site, and sends it again whenever the site has changed.
func (h *watched) stream(w http.ResponseWriter, r *http.Request) {
	control := http.NewResponseController(w)
	_ = control.SetWriteDeadline(time.Time{}) // the page may stay open all day
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	for {
		now := h.state.Load()
		if _, err := io.WriteString(w, "data: "+now.version+"\n\n"); err != nil || control.Flush() != nil {
			return
		}
		select {
		case <-now.next:
		case <-r.Context().Done():
			return
		case <-h.done:
			return
		}
	}
}

// A recorder holds back an answer that is a page, and passes other answers on.
type recorder struct {
	http.ResponseWriter
	status int
	page   bool
	body   bytes.Buffer
}

func (rec *recorder) WriteHeader(status int) {
	if rec.status != 0 {
		return
	}
	rec.status = status
	rec.page = strings.HasPrefix(rec.Header().Get("Content-Type"), "text/html")
	if !rec.page {
		rec.ResponseWriter.WriteHeader(status)
	}
}

func (rec *recorder) Write(b []byte) (int, error) {
	rec.WriteHeader(http.StatusOK)
	if rec.page {
		return rec.body.Write(b)
	}
	return rec.ResponseWriter.Write(b)
}

// finish sends the page that was held back, with more at its end.
func (rec *recorder) finish(r *http.Request, more string) {
	if !rec.page {
		return
	}
	content := rec.body.Bytes()
	at := bytes.LastIndex(content, []byte("</body>"))
	if at < 0 {
		at = len(content)
	}
	content = slices.Concat(content[:at], []byte(more), content[at:])
	h := rec.Header()
	h.Del("Content-Length")
	h.Del("Content-Encoding")
	if rec.status != http.StatusOK {
		rec.ResponseWriter.WriteHeader(rec.status)
		if r.Method != http.MethodHead {
			_, _ = rec.ResponseWriter.Write(content) //nolint:gosec // a page of the site, as it was made
		}
		return
	}
	h.Set("ETag", newPage(content).tag)
	http.ServeContent(rec.ResponseWriter, r, "", time.Time{}, bytes.NewReader(content))
}
