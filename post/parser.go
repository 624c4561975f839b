package post

import (
	"math"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// These are the default limits of a [Parser]. No real post comes near them. Other limits are fixed:
// lists and tables are nested at most 64 deep, and a header has at most 10,000 keys and values,
// counting what aliases stand for. The text that aliases stand for is at most MaxHeader bytes. In
// TOML, the paths of all fields together are at most 32 times MaxHeader bytes.
const (
	DefaultMaxHeader = 64 << 10 // bytes of front matter
	DefaultMaxBody   = 16 << 20 // bytes of body
	DefaultKeepBytes = 4 << 20  // bytes of bodies kept by one Load
)

// Parser reads posts. Its zero value is ready for use. It is safe for concurrent
// use and must not be changed after its first use.
type Parser struct {
	// Languages lists the languages of the content. The first is the default: a post that names no
	// language is in it. If the list has fr-CA and not fr, a post in fr is in fr-CA. A post that
	// plainly names a language outside the list keeps it. If Languages is empty, Load uses
	// [FindLanguages], and a post that names no language is in und.
	//
	// Give bilingual.Pairer.Languages the same list. It sets the order and the default there.
	Languages []language.Tag

	// FolderLang, if not nil, returns the language of a name, and whether it knows one. It is asked
	// first, about folders, suffixes and values of lang. Use it for names that are not BCP 47 tags,
	// such as espanol.
	FolderLang func(name string) (language.Tag, bool)

	// Location is the zone of times that are written without one. nil means UTC.
	Location *time.Location

	// Extensions are the file extensions of posts, with or without a dot. Case does not matter. nil
	// means .md and .markdown.
	Extensions []string

	// FieldNames adds names of fields, which are tried before the built-in ones. Case
	// does not matter. The first name that has a value counts:
	//
	//	title        title
	//	description  description, summary
	//	slug         slug
	//	url          url, permalink: false is no page at all
	//	authors      authors, author: a text, a list, or tables with a name
	//	tags         tags, taxonomies.tags
	//	image        image, images: a text, a table with src, url, path or file, or a list of these
	//	image-alt    image-alt, image_alt, imageAlt, or alt in the table of the first image
	//	date         date, pubDate, publishDate, publish_date, datePublished
	//	updated      updated, lastmod, last_modified_at, lastModified, dateModified, modified, updatedDate, lastUpdated
	//	draft        draft
	//	published    published: false is draft: true, and a date is publishDate
	//	publishDate  publishDate, publish_date, pubDate
	//	expiryDate   expiryDate, expiry_date, unpublishDate, unpublish_date
	//	lang         lang, language, locale
	//	aliases      aliases, redirect_from
	//
	// In taxonomies.tags, the part before the dot is the name of a table. Other fields are in
	// [Post.Meta].
	FieldNames map[string][]string

	// KeepBytes is how many bytes of bodies Load keeps in memory. Beyond that, Load reads only the
	// beginning of a file, and [Post.Body] reads the file again. 0 means DefaultKeepBytes. A
	// negative number means none.
	KeepBytes int64

	MaxHeader int // bytes; 0 means DefaultMaxHeader
	MaxBody   int // bytes; 0 means DefaultMaxBody
}

const mostBytes = math.MaxInt / 4 // so that limits can be added

func (ps *Parser) maxHeader() int {
	if ps.MaxHeader > 0 {
		return min(ps.MaxHeader, mostBytes)
	}
	return DefaultMaxHeader
}

func (ps *Parser) maxBody() int {
	if ps.MaxBody > 0 {
		return min(ps.MaxBody, mostBytes)
	}
	return DefaultMaxBody
}

// named returns the language that FolderLang gives a name, and whether it gives one.
func (ps *Parser) named(name string) (language.Tag, bool) {
	if ps.FolderLang == nil {
		return language.Und, false
	}
	return ps.FolderLang(name)
}

// folder returns the language that a name stands for, and whether it stands for one.
func (ps *Parser) folder(name string) (language.Tag, bool) {
	if tag, ok := ps.named(name); ok {
		return tag, true
	}
	for _, tag := range ps.Languages {
		if strings.EqualFold(tag.String(), strings.ReplaceAll(name, "_", "-")) {
			return tag, true
		}
	}
	return lang.FromFolder(name)
}

// folderAlone returns what folder does for a single path. Without other paths, man and may are
// words.
func (ps *Parser) folderAlone(name string) (language.Tag, bool) {
	if tag, ok := ps.named(name); ok || isLongWord(name) {
		return tag, ok
	}
	return ps.folder(name)
}

// IsPost reports whether a file is a post, by its extension.
func (ps *Parser) IsPost(file string) bool {
	ext := path.Ext(file)
	if ps.Extensions == nil {
		return strings.EqualFold(ext, ".md") || strings.EqualFold(ext, ".markdown")
	}
	return ext != "" && slices.ContainsFunc(ps.Extensions, func(e string) bool { return strings.EqualFold(strings.TrimPrefix(e, "."), ext[1:]) })
}
