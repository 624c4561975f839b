// Package sitemap writes sitemaps in which each address lists its translations, in the form that
// search engines read.
//
//	w := sitemap.Writer{Base: "https://example.ca/", Create: create}
//	err := w.Add(sitemap.URL{Loc: "https://example.ca/fr/", Alternates: alternates})
//	err = w.Close()
//
// The package does not depend on posts or sites. It imports only golang.org/x/text/language and
// the standard library.
package sitemap

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"time"

	"golang.org/x/text/language"
)

// The limits of one file, by the protocol of sitemaps.org.
const (
	MaxURLs  = 50_000
	MaxBytes = 50 << 20
)

// A URL is a page of a sitemap.
type URL struct {
	Loc     string    // its address, with its host
	LastMod time.Time // when it was last changed; zero if not known
	DayOnly bool      // LastMod is a day, without a time

	// Alternates are its translations, including the page itself. It is nil for a page in one
	// language. An Alternate without a Lang is written as x-default, so set the Lang of all
	// others. If none lacks it, nothing is x-default. Package head differs: there the first
	// alternate is x-default too.
	Alternates []Alternate
}

// An Alternate is the address of a page in a language.
type Alternate struct {
	Lang language.Tag // und, the zero Tag, is written as x-default: the page for readers of all other languages
	URL  string       // the address, with its host
}

// A Split reports where a sitemap is split into files, without writing it. The zero Split is ready
// to use. It is not safe for concurrent use.
type Split struct {
	urls, size int
	page       bytes.Buffer // the element of one page
}

// Add counts a page, and reports whether the page starts another file. The first page of all does
// not.
func (s *Split) Add(u URL) bool {
	s.page.Reset()
	u.write(&s.page)
	return s.add(s.page.Len(), MaxURLs, MaxBytes)
}

// add counts a page whose element has size bytes.
func (s *Split) add(size, mostURLs, mostBytes int) (begins bool) {
	begins = s.urls > 0 && (s.urls == mostURLs || len(open)+s.size+size+len(end) > mostBytes)
	if begins {
		s.urls, s.size = 0, 0
	}
	s.urls++
	s.size += size
	return begins
}

// WriteIndex writes the index of a sitemap that is split into files. It lists their addresses.
// WriteIndex returns the error of w.
func WriteIndex(w io.Writer, addresses []string) error {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="utf-8"?>` + "\n" + `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, address := range addresses {
		b.WriteString("<sitemap>\n")
		element(&b, "loc", address)
		b.WriteString("</sitemap>\n")
	}
	b.WriteString("</sitemapindex>\n")
	_, err := b.WriteTo(w)
	return err
}

// A Writer writes a sitemap. It writes one file, sitemap.xml. If there are more pages than one
// file may hold, it writes sitemap-1.xml, sitemap-2.xml … and sitemap.xml becomes their index. A
// Writer holds one file in memory. It is not safe for concurrent use.
type Writer struct {
	// Base is the address, with its host, below which the files are published.
	Base string

	// Create creates a file. The Writer closes it when it is complete. It must be set.
	Create func(name string) (io.WriteCloser, error)

	maxURLs, maxBytes int // the limits of a file; if maxURLs is 0, the limits of the protocol

	page  bytes.Buffer // the file that is being written
	split Split
	files int // how many files were written before it
	err   error
	done  bool // Close was called
}

const (
	open   = `<?xml version="1.0" encoding="utf-8"?>` + "\n" + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">` + "\n"
	end    = "</urlset>\n"
	single = "sitemap.xml"
)

// Add adds a page. It returns an error if Create is nil or fails, if a file cannot be written, or
// if the Writer is closed. After an error of Create or of a file nothing more is written, and later
// calls return the same error.
func (w *Writer) Add(u URL) error {
	switch {
	case w.err != nil:
		return w.err
	case w.done:
		return errors.New("sitemap: the Writer is closed")
	}
	if w.page.Len() == 0 {
		w.page.WriteString(open)
	}
	start := w.page.Len()
	u.write(&w.page)
	mostURLs, mostBytes := w.limits()
	if w.split.add(w.page.Len()-start, mostURLs, mostBytes) {
		next := bytes.Clone(w.page.Bytes()[start:])
		w.page.Truncate(start)
		w.files++
		w.err = w.write(fmt.Sprintf("sitemap-%d.xml", w.files))
		w.page.WriteString(open)
		w.page.Write(next)
	}
	return w.err
}

// write writes the element of the page.
func (u URL) write(b *bytes.Buffer) {
	b.WriteString("<url>\n")
	element(b, "loc", u.Loc)
	if !u.LastMod.IsZero() {
		form := time.RFC3339
		if u.DayOnly {
			form = time.DateOnly
		}
		element(b, "lastmod", u.LastMod.Format(form))
	}
	for _, a := range u.Alternates {
		lang := a.Lang.String()
		if a.Lang == language.Und {
			lang = "x-default"
		}
		b.WriteString(`<xhtml:link rel="alternate" hreflang="` + lang + `" href="`)
		escape(b, a.URL)
		b.WriteString("\"/>\n")
	}
	b.WriteString("</url>\n")
}

func (w *Writer) limits() (urls, size int) {
	if w.maxURLs > 0 {
		return w.maxURLs, w.maxBytes
	}
	return MaxURLs, MaxBytes
}

// Close writes the last file and, if there are several files, their index. Without pages it writes
// an empty sitemap. It returns an error if Create is nil or fails, or if a file cannot be written. A
// second Close writes nothing and returns what the first one returned.
func (w *Writer) Close() error {
	if w.err == nil && !w.done {
		w.err = w.close()
	}
	w.done = true
	return w.err
}

func (w *Writer) close() error {
	if w.page.Len() == 0 {
		w.page.WriteString(open)
	}
	if w.files == 0 {
		return w.write(single)
	}
	w.files++
	if err := w.write(fmt.Sprintf("sitemap-%d.xml", w.files)); err != nil {
		return err
	}
	var addresses []string
	for n := range w.files {
		addresses = append(addresses, fmt.Sprintf("%ssitemap-%d.xml", w.Base, n+1))
	}
	f, err := w.create(single)
	if err != nil {
		return err
	}
	err = WriteIndex(f, addresses)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// write writes the buffered pages as a file of that name.
func (w *Writer) write(name string) error {
	w.page.WriteString(end)
	f, err := w.create(name)
	if err != nil {
		return err
	}
	_, err = w.page.WriteTo(f)
	w.page.Reset()
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

func (w *Writer) create(name string) (io.WriteCloser, error) {
	if w.Create == nil {
		return nil, errors.New("sitemap: Writer.Create is nil")
	}
	return w.Create(name)
}

func element(b *bytes.Buffer, name, text string) {
	b.WriteString("<" + name + ">")
	escape(b, text)
	b.WriteString("</" + name + ">\n")
}

func escape(b *bytes.Buffer, s string) { _ = xml.EscapeText(b, []byte(s)) } // a buffer never fails
