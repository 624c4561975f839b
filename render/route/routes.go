package route

import (
	"io/fs"
	"net/url"
	"path"
	"sort"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// A Routes holds where every post of a collection is published. Use [Router.Route] to make
// one; the zero Routes cannot be used. It does not change and is safe for concurrent use.
// Slices that methods return must not be changed.
//
// A post that is not in the collection is treated as one that is not published.
type Routes struct {
	c         *bilingual.Collection
	mounts    []Mount
	places    []place // of posts, sorted by path
	posts     map[*post.Post]*place
	orders    map[language.Tag]*order
	lists     []*List
	folders   map[language.Tag]map[string]*List // by name
	listOf    map[*post.Post]*List
	terms     map[termsOf]*terms
	menus     map[language.Tag][]MenuEntry
	aliases   []Alias
	old       map[string]*post.Post // by the path of an alias
	known     *bilingual.Files      // nil if the router was given none
	reserved  map[string]bool       // by path
	listAt    map[string]*List      // by the path of the first page
	fallbacks []*Fallback
	fallback  map[*bilingual.Set][]*Fallback
	files     []File
	sources   map[string]string // of files, by the paths where they are published
	fsys      fs.FS             // holds the files; may be nil
	sizes     *sync.Map         // of images: size, by their paths in the content
	notes     Notes             // nil except in what Noting returns
	faults    post.Faults
}

// A place is where a post is published.
type place struct {
	post    *post.Post
	mount   *Mount
	path    string // among the files of the site
	url     string // path on its host, percent-encoded
	at      int32  // its number in the order of its language
	index   bool   // the file is the index.html of the address
	section bool   // the page stands for a folder
}

// local returns the path of the page below the base of its edition.
func (at *place) local() string {
	local := strings.TrimPrefix(strings.TrimPrefix(at.path, at.mount.dir), "/")
	if at.index {
		local = strings.TrimSuffix(local, "index.html")
	}
	return local
}

// A File is a file that is published as it is.
type File struct {
	Path   string // among the files of the site
	Source string // in the content
}

// Collection returns the collection that was routed.
func (rs *Routes) Collection() *bilingual.Collection { return rs.c }

// Faults returns all faults that routing found, with warnings and notes, sorted by place.
func (rs *Routes) Faults() post.Faults { return rs.faults }

// Editions returns the router's editions, or the ones that were made for it, with their
// places.
func (rs *Routes) Editions() []Mount { return rs.mounts }

// Edition returns the edition in a language. The language is matched as
// [bilingual.Collection.In] matches: French finds the edition in fr-CA if there is none in
// plain French. Edition returns nil if there is none.
func (rs *Routes) Edition(tag language.Tag) *Mount {
	if m := rs.edition(tag); m != nil {
		return m
	}
	tags := make([]language.Tag, len(rs.mounts))
	for i := range rs.mounts {
		tags[i] = rs.mounts[i].Lang
	}
	if settled, found, _ := lang.Settle(tag, tags); found {
		return rs.edition(settled)
	}
	return nil
}

// edition returns the edition whose language is exactly tag, or nil.
func (rs *Routes) edition(tag language.Tag) *Mount {
	for i := range rs.mounts {
		if rs.mounts[i].Lang == tag {
			return &rs.mounts[i]
		}
	}
	return nil
}

// EditionOf returns the edition that publishes a post. It returns nil if the post
// is not published.
func (rs *Routes) EditionOf(p *post.Post) *Mount {
	if r, ok := rs.posts[p]; ok {
		return r.mount
	}
	return nil
}

// Aliases returns the old addresses of posts.
func (rs *Routes) Aliases() []Alias { return rs.aliases }

// Files returns the files that are published as they are. If each language has a host, each
// host has all of them.
func (rs *Routes) Files() []File { return rs.files }

// URL returns the address of a post, percent-encoded, with the host if its edition has one.
// ok is false if the post is not published.
func (rs *Routes) URL(p *post.Post) (url string, ok bool) {
	r, ok := rs.posts[p]
	if !ok {
		return "", false
	}
	return r.mount.origin + r.url, true
}

// Link returns the address of a post for a link on the page of another: without the host if
// both have the same. If from is nil or not published, the address has no host as long as
// all editions have the same. ok is false if to is not published.
func (rs *Routes) Link(from, to *post.Post) (url string, ok bool) {
	r, ok := rs.posts[to]
	if !ok {
		return "", false
	}
	f, known := rs.posts[from]
	if known && f.mount.origin == r.mount.origin || !known && r.mount.host == "" {
		return r.url, true
	}
	return r.mount.origin + r.url, true
}

// Path returns the path of a post's page among the files of the site:
// "fr/blog/a/index.html". ok is false if the post is not published.
func (rs *Routes) Path(p *post.Post) (path string, ok bool) {
	r, ok := rs.posts[p]
	if !ok {
		return "", false
	}
	return r.path, true
}

// page returns the post whose page is a file of the site, or nil if there is none.
func (rs *Routes) page(file string) *post.Post {
	i := sort.Search(len(rs.places), func(i int) bool { return rs.places[i].path >= file })
	if i == len(rs.places) || rs.places[i].path != file {
		return nil
	}
	return rs.places[i].post
}

// At returns the post whose page is at an address. It takes an address in the form of a
// request: with or without its host, with or without percent signs, and "/fr/a" and
// "/fr/a/index.html" for "/fr/a/". If the edition has no host, any host will do. A path
// without a slash before it is a path among the files of the site. At returns nil if no
// post has the address. Use [Routes.OldAt] to find a post by an alias.
func (rs *Routes) At(address string) *post.Post {
	for _, file := range rs.filesAt(address) {
		if p := rs.page(file); p != nil {
			return p
		}
	}
	return nil
}

// OldAt returns the post that has an alias at an address, in any form that
// [Routes.At] takes. It returns nil if there is none.
func (rs *Routes) OldAt(address string) *post.Post {
	for _, file := range rs.filesAt(address) {
		if p := rs.old[file]; p != nil {
			return p
		}
	}
	return nil
}

// FileAt returns the file that is published as it is at an address, in any form that
// [Routes.At] takes. ok is false if there is none.
func (rs *Routes) FileAt(address string) (file File, ok bool) {
	for _, file := range rs.filesAt(address) {
		if source, ok := rs.sources[file]; ok {
			return File{file, source}, true
		}
	}
	return File{}, false
}

// filesAt returns the files that an address may stand for, the likeliest first.
func (rs *Routes) filesAt(address string) (files []string) {
	address, _, _ = strings.Cut(address, "#")
	address, _, _ = strings.Cut(address, "?")
	scheme, rest, absolute := strings.Cut(address, "://")
	add := func(file string) {
		file = path.Clean("/" + norm.NFC.String(file))[1:]
		files = append(files, file, path.Join(file, "index.html"))
		if decoded, err := url.PathUnescape(file); err == nil && decoded != file {
			files = append(files, decoded, path.Join(decoded, "index.html"))
		}
	}
	if !absolute && !strings.HasPrefix(address, "/") {
		add(address)
		return files
	}
	host, below, _ := strings.Cut(rest, "/")
	if below = "/" + below; !absolute {
		host, below = "", address
	}
	seen := map[[2]string]bool{}
	for _, m := range rs.mounts {
		if absolute && m.origin != "" && !strings.EqualFold(m.origin, scheme+"://"+host) || seen[[2]string{m.host, m.root}] {
			continue
		}
		seen[[2]string{m.host, m.root}] = true
		if file, ok := strings.CutPrefix(below+"/", m.root); ok {
			add(m.RootPath(file))
		}
	}
	return files
}

// FileURL returns the address of a file that is published as it is, for a link on the page
// of from. path is the file's path in the content. from is nil for a page that is not the
// page of a post.
func (rs *Routes) FileURL(from *post.Post, path string) string {
	root := "/"
	if r, ok := rs.posts[from]; ok {
		root = r.mount.root
	} else if len(rs.mounts) > 0 {
		root = rs.mounts[0].root
	}
	return escape(root + portablePath(strings.TrimPrefix(path, "/")))
}
