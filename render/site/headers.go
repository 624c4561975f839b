package site

import (
	"mime"
	"net/http"
	"path"
	"strings"
)

// pagePolicy tells browsers what a page may do: it may not run inline scripts, nor scripts
// of another site. Pictures, films and frames may come from elsewhere.
const pagePolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:; media-src *; " +
	"font-src * data:; frame-src https:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'"

// drawingPolicy tells browsers only to show a drawing that is opened by itself, and any
// other kind of XML. Such files can hold scripts, as pages can.
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox"

// guard sets the headers of every answer that protect readers. Policies that the caller's
// own handler has set before stay.
func guard(h http.Header) {
	setDefault(h, "Content-Security-Policy", pagePolicy)
	setDefault(h, "Referrer-Policy", "strict-origin-when-cross-origin")
	h.Set("X-Content-Type-Options", "nosniff")
}

func setDefault(h http.Header, name, value string) {
	if _, ok := h[name]; !ok {
		h.Set(name, value)
	}
}

// describe sets the media type of an answer. Caches must ask each time whether their copy
// is still good.
func describe(h http.Header, name string) {
	kind := mime.TypeByExtension(path.Ext(name))
	if kind == "" {
		kind = "application/octet-stream"
	}
	h.Set("Content-Type", kind)
	if strings.Contains(kind, "xml") {
		h.Set("Content-Security-Policy", drawingPolicy)
	}
	setDefault(h, "Cache-Control", "no-cache")
}
