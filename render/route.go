package render

import (
	"cmp"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/cases"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// Router decides where posts are published. Its zero value gives each language
// a folder: /en/…, /fr/….
//
// Below its edition's base a post's address is its url or permalink, else its
// slug in the place of its file's name, else its [post.Post.Name]; the index of a
// folder is the folder's page. Addresses are NFC; characters that a file system
// or an address cannot hold well become hyphens.
type Router struct {
	Editions []Edition // nil: one for each language, below Base

	// Base is the address of the site: "https://example.ca/". Without a host it is
	// only the path below which the site lives, and pages have no canonical
	// address and no alternates for search engines.
	Base string

	Drafts bool // give drafts an address too

	// Path, if not nil, is the path of a post below its edition's base; an empty
	// one leaves the choice to the router.
	Path func(*post.Post) string
}

// Routes say where every post of a collection is published. They do not change
// and are safe for concurrent use.
type Routes struct {
	c        *bilingual.Collection
	editions []Edition
	posts    map[*post.Post]route
	files    map[string]*post.Post // by output path
	lists    map[language.Tag][]*post.Post
	aliases  []Alias
}

type route struct {
	edition *Edition
	url     string // path on its host, percent-encoded
	file    string // among the files of the site
	section bool
	at      int // in the list of its language
}

// Alias is an old address of a post, where its readers are sent on.
type Alias struct {
	File string // among the files of the site
	Post *post.Post
}

// Route gives posts their addresses. It never fails as a whole: the Routes are
// good for all posts but those that the error, a [post.Faults], names: two posts
// with one address (the first by path has it), an address that leaves its
// folder. A base that is no address is an error without Routes.
func (rt *Router) Route(c *bilingual.Collection) (*Routes, error) {
	editions, err := rt.editions(c.Languages())
	if err != nil {
		return nil, err
	}
	rs := &Routes{c: c, editions: editions, posts: map[*post.Post]route{}, files: map[string]*post.Post{}, lists: map[language.Tag][]*post.Post{}}
	var all []*post.Post
	for _, lang := range c.Languages() {
		all = append(all, c.In(lang)...)
	}
	slices.SortFunc(all, func(a, b *post.Post) int { return strings.Compare(a.Path, b.Path) })
	taken := map[string]*post.Post{}
	fold := cases.Fold()
	var faults post.Faults
	without := map[language.Tag]int{}
	for _, p := range all {
		if p.Draft && !rt.Drafts {
			continue
		}
		e := rs.Edition(c.Lang(p))
		if e == nil {
			without[c.Lang(p)]++
			continue
		}
		local, f := rt.local(p)
		if f != nil {
			faults = append(faults, f)
			continue
		}
		r := newRoute(e, local)
		key := fold.String(r.file) // file systems may not tell capitals apart
		if first := taken[key]; first != nil {
			faults = append(faults, &post.Fault{Place: post.Place{Path: p.Path}, Rule: "url", Related: []post.Place{{Path: first.Path}},
				Message: fmt.Sprintf("its address %s is that of %s, which keeps it", r.url, first.Path),
				Hint:    "give one of them a slug of its own"})
			continue
		}
		taken[key] = p
		rs.posts[p], rs.files[r.file] = r, p
	}
	for lang, n := range without {
		faults = append(faults, &post.Fault{Rule: "url", Severity: post.Warning, Message: fmt.Sprintf("%d posts are in %s, which has no edition, and are not published", n, lang)})
	}
	rs.list(all)
	for i := range rs.editions {
		if home := rs.Home(rs.editions[i].Lang); home != nil && rs.editions[i].Title == "" {
			rs.editions[i].Title = home.Title
		}
	}
	faults = append(faults, rs.findAliases(all, taken)...)
	faults.Sort()
	return rs, faults.Err()
}

// local is the path of a post below its edition's base: "blog/a/" or "a.html".
func (rt *Router) local(p *post.Post) (string, *post.Fault) {
	local, field, from := p.Name, "", ""
	switch {
	case rt.Path != nil && rt.Path(p) != "":
		local = rt.Path(p)
		field, from = "path", "the router's Path"
	case p.URL != "" && !strings.ContainsAny(p.URL, ":{"):
		local, field, from = strings.TrimPrefix(p.URL, "/"), "url", p.URL
		if first, rest, _ := strings.Cut(local, "/"); speaksOf(first, p.Lang) {
			local = rest
		}
	case p.Slug != "" && p.Name != ".":
		local, field, from = path.Dir(p.Name)+"/"+p.Slug, "slug", p.Slug
	}
	if leaves(local) || field == "slug" && cleanLocal(p.Slug) == "" {
		name, at := p.Meta.Place(field)
		if at = cmp.Or(at, name); at.Line == 0 {
			at = post.Place{Path: p.Path}
		}
		return "", &post.Fault{Place: at, Rule: "url", Field: field,
			Message: fmt.Sprintf("%s: %q is no address within the site's folder, so the post is not published", field, from),
			Hint:    "write words, digits and hyphens: " + field + ": my-post"}
	}
	return cleanLocal(local), nil
}

// leaves tells whether a path leads out of its folder, by any system's rules.
func leaves(p string) bool {
	for part := range strings.FieldsFuncSeq(p, func(r rune) bool { return r == '/' || r == '\\' }) {
		if strings.Trim(part, " .") == "" && len(strings.TrimSpace(part)) > 1 {
			return true
		}
	}
	return strings.ContainsRune(p, 0)
}

// speaksOf tells whether a part of an address names a language.
func speaksOf(s string, lang language.Tag) bool {
	tag, ok := post.ParseLanguage(s)
	if !ok || len(s) < 2 {
		return false
	}
	a, _ := tag.Base()
	b, _ := lang.Base()
	return a == b
}

// cleanLocal makes each part of a path one that file systems and addresses hold.
func cleanLocal(local string) string {
	local = norm.NFC.String(local)
	var parts []string
	for part := range strings.SplitSeq(local, "/") {
		if part = cleanPart(part); part != "" && part != "." {
			parts = append(parts, part)
		}
	}
	clean := strings.Join(parts, "/")
	if ext := path.Ext(clean); clean == "" || ext == ".html" || ext == ".htm" {
		return clean
	}
	return clean + "/"
}

// cleanPart replaces what Windows forbids in names, what has a meaning in
// addresses, white space and controls, each run by one hyphen.
func cleanPart(part string) string {
	var b strings.Builder
	gap := false
	for _, r := range part {
		if r < ' ' || r == 0x7f || strings.ContainsRune("<>:\"|?*\\#%&\u00a0\u202f\u2028\u2029\ufeff", r) || r == ' ' || r == '\t' {
			gap = true
			continue
		}
		if gap && b.Len() > 0 && r != '-' && !strings.HasSuffix(b.String(), "-") {
			b.WriteByte('-')
		}
		gap = false
		b.WriteRune(r)
	}
	return strings.TrimRight(strings.TrimLeft(b.String(), " "), " .-")
}

// newRoute is where the page at a path below an edition's base stands.
func newRoute(e *Edition, local string) route {
	file := local
	if local == "" || strings.HasSuffix(local, "/") {
		file += "index.html"
	}
	u := url.URL{Path: e.path + local}
	return route{edition: e, url: u.EscapedPath(), file: path.Join(e.dir, file)}
}

// list puts the posts that are no folder's page into lists, and tells sections.
func (rs *Routes) list(all []*post.Post) {
	folders := map[language.Tag]map[string]bool{}
	for _, p := range all {
		if _, ok := rs.posts[p]; !ok {
			continue
		}
		lang := rs.c.Lang(p)
		if folders[lang] == nil {
			folders[lang] = map[string]bool{}
		}
		for dir := path.Dir(p.Name); !folders[lang][dir] && p.Name != "."; dir = path.Dir(dir) {
			folders[lang][dir] = true
			if dir == "." {
				break
			}
		}
	}
	for _, lang := range rs.c.Languages() {
		for _, p := range rs.c.In(lang) {
			r, ok := rs.posts[p]
			if !ok {
				continue
			}
			if r.section = p.Name == "." || isIndex(p) && folders[lang][p.Name] || strings.HasPrefix(path.Base(p.Path), "_index."); !r.section {
				r.at = len(rs.lists[lang])
				rs.lists[lang] = append(rs.lists[lang], p)
			}
			rs.posts[p] = r
		}
	}
}

func isIndex(p *post.Post) bool { return strings.HasPrefix(path.Base(p.Path), "index.") }

// findAliases gives the old addresses of posts their files.
func (rs *Routes) findAliases(all []*post.Post, taken map[string]*post.Post) (faults post.Faults) {
	for _, p := range all {
		r, ok := rs.posts[p]
		if !ok {
			continue
		}
		for _, alias := range p.Aliases {
			local := alias
			if !strings.HasPrefix(alias, "/") { // beside the page
				local = path.Join(path.Dir(strings.TrimSuffix(r.file, "/index.html")), alias)
			}
			_, at := p.Meta.Place("aliases")
			if leaves(alias) {
				faults = append(faults, &post.Fault{Place: at, Rule: "url", Field: "aliases", Message: fmt.Sprintf("the alias %q leads out of the site's folder", alias), Hint: "write an old path of the page: /old/page/"})
				continue
			}
			local = cleanLocal(strings.TrimPrefix(local, "/"))
			if local == "" || strings.HasSuffix(local, "/") {
				local += "index.html"
			}
			if strings.HasPrefix(alias, "/") {
				local = r.edition.RootFile(local)
			}
			key := cases.Fold().String(local)
			if first := taken[key]; first != nil {
				if first != p {
					faults = append(faults, &post.Fault{Place: at, Rule: "url", Field: "aliases", Severity: post.Warning, Related: []post.Place{{Path: first.Path}},
						Message: fmt.Sprintf("the alias %s is taken by %s", alias, first.Path), Hint: "remove it from one of them"})
				}
				continue
			}
			taken[key] = p
			rs.aliases = append(rs.aliases, Alias{local, p})
		}
	}
	return faults
}

// Collection is what was routed.
func (rs *Routes) Collection() *bilingual.Collection { return rs.c }

// Editions are those of the router, or those made for it. One without a title has
// that of its first page, if there is one.
func (rs *Routes) Editions() []Edition { return rs.editions }

// Edition is the one in a language, nil if there is none.
func (rs *Routes) Edition(lang language.Tag) *Edition {
	for i := range rs.editions {
		if rs.editions[i].Lang == lang {
			return &rs.editions[i]
		}
	}
	return nil
}

// Aliases are the old addresses of posts.
func (rs *Routes) Aliases() []Alias { return rs.aliases }

// URL is the address of a post, percent-encoded: with its host if its edition
// has one. ok is false for a post that is not published.
func (rs *Routes) URL(p *post.Post) (address string, ok bool) {
	r, ok := rs.posts[p]
	if !ok {
		return "", false
	}
	return r.edition.origin + r.url, true
}

// Link is the address of a post for a link on the page of another: without the
// host where they share it.
func (rs *Routes) Link(from, to *post.Post) (address string, ok bool) {
	r, ok := rs.posts[to]
	if !ok {
		return "", false
	}
	if f, ok := rs.posts[from]; ok && f.edition.origin != r.edition.origin {
		return r.edition.origin + r.url, true
	}
	return r.url, true
}

// Path is the file of a post's page among the files of the site:
// "fr/blog/a/index.html".
func (rs *Routes) Path(p *post.Post) (file string, ok bool) {
	r, ok := rs.posts[p]
	return r.file, ok
}

// At is the post whose page a file of the site is, nil if there is none.
func (rs *Routes) At(file string) *post.Post { return rs.files[file] }

// List are the published posts in a language that are pages of their own, not
// of a folder: newest first, those without a date last.
func (rs *Routes) List(lang language.Tag) []*post.Post { return rs.lists[lang] }

// Section tells whether a post is the page of a folder, and lists the posts in
// that folder and below, newest first.
func (rs *Routes) Section(p *post.Post) (posts []*post.Post, ok bool) {
	r, found := rs.posts[p]
	if !found || !r.section {
		return nil, false
	}
	list := rs.lists[r.edition.Lang]
	if p.Name == "." {
		return list, true
	}
	for _, other := range list {
		if strings.HasPrefix(other.Name, p.Name+"/") {
			posts = append(posts, other)
		}
	}
	return posts, true
}

// Home is the post that gives its text to the first page of an edition, nil if
// there is none: its _index or index.
func (rs *Routes) Home(lang language.Tag) *post.Post {
	e := rs.Edition(lang)
	if e == nil {
		return nil
	}
	return rs.files[path.Join(e.dir, "index.html")]
}

// File is the address, on the page of a post, of a file that is published as it
// is, by its path in the content.
func (rs *Routes) File(from *post.Post, file string) string {
	root := "/"
	if r, ok := rs.posts[from]; ok {
		root = r.edition.root
	} else if len(rs.editions) > 0 {
		root = rs.editions[0].root
	}
	u := url.URL{Path: root + strings.TrimPrefix(file, "/")}
	return u.EscapedPath()
}

// neighbours are the posts before and after p in the list of its language.
func (rs *Routes) neighbours(p *post.Post) (newer, older *post.Post) {
	r, ok := rs.posts[p]
	if !ok || r.section {
		return nil, nil
	}
	list := rs.lists[r.edition.Lang]
	if r.at > 0 {
		newer = list[r.at-1]
	}
	if r.at+1 < len(list) {
		older = list[r.at+1]
	}
	return newer, older
}
