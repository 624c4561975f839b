package bilingual

import (
	"iter"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// addressBook finds posts by what links call them.
type addressBook struct {
	paths     map[string]*post.Post          // NFC
	addresses map[string][]*post.Post        // of post.Addresses
	loose     func() map[string][]*post.Post // by the looseKey of the last part of their addresses
	folders   []string                       // that languages have, such as content/en
	languages map[language.Tag]bool
	bases     map[language.Base]language.Tag // the first language of each
}

func (c *Collection) newAddressBook() *addressBook {
	b := &addressBook{paths: make(map[string]*post.Post, len(c.entries)), addresses: make(map[string][]*post.Post, 4*len(c.entries))}
	b.languages, b.bases = map[language.Tag]bool{}, map[language.Base]language.Tag{}
	for _, tag := range c.languages {
		b.languages[tag] = true
		if base, _ := tag.Base(); b.bases[base] == language.Und {
			b.bases[base] = tag
		}
	}
	folders := map[string]bool{}
	for _, s := range c.sets {
		for _, p := range s.posts {
			b.paths[norm.NFC.String(p.Path)] = p
			for _, a := range p.Addresses() {
				b.addresses[a] = append(b.addresses[a], p)
			}
			if folder := languageFolder(p); folder != "" && !folders[folder] {
				folders[folder] = true
				b.folders = append(b.folders, folder)
			}
		}
	}
	slices.Sort(b.folders)
	b.loose = sync.OnceValue(b.newLoose)
	return b
}

// languageFolder returns the folder of a post's language, such as content/en. It
// returns "" if the path has none.
func languageFolder(p *post.Post) string {
	if p.LangFrom != post.FromFolder {
		return ""
	}
	for i, r := range p.Path + "/" {
		if r == '/' && lang.Speaks(path.Base(p.Path[:i]), p.Lang) {
			return p.Path[:i]
		}
	}
	return ""
}

// newLoose lists posts by the last parts of their addresses.
func (b *addressBook) newLoose() map[string][]*post.Post {
	loose := make(map[string][]*post.Post, 2*len(b.paths))
	for _, p := range b.paths {
		for _, a := range p.Addresses() {
			key := looseKey(path.Base(a))
			if posts := loose[key]; len(posts) == 0 || posts[len(posts)-1] != p {
				loose[key] = append(posts, p)
			}
		}
	}
	return loose
}

// mostLoose bounds how many posts are looked at for a link that is misspelled.
const mostLoose = 50

// looseMatches returns the posts that have an address, misspelled.
func (b *addressBook) looseMatches(address string) (posts []*post.Post) {
	key := looseKey(address)
	all := b.loose()[looseKey(path.Base(address))]
	if key == "" || len(all) > mostLoose {
		return nil
	}
	for _, p := range all {
		if slices.ContainsFunc(p.Addresses(), func(a string) bool { return looseKey(a) == key }) {
			posts = append(posts, p)
		}
	}
	return posts
}

// looseKey keeps of an address what all generators keep: letters in one case,
// digits and slashes. Hugo drops quotation marks and apostrophes.
func looseKey(address string) string {
	return strings.Map(func(r rune) rune {
		if r != '/' && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, address)
}

// Resolve finds the post that a link or an alternate in from means. dest may be a
// path beside it (../guides/a.md), a path from the content's root (/en/guides/a.md,
// @/guides/a.md), or an address of [post.Post.Addresses], from the root or as a
// browser reads it on the page of from; any of them with host, query or fragment.
//
// Of several posts with one address Resolve takes the one in the language that dest
// names, or else in that of from. If no post is in that language and all are of one
// work, it takes the work's [Set.Best] for it. It returns nil and false if that does
// not settle it. A dest that is only a fragment means from itself.
func (c *Collection) Resolve(from *post.Post, dest string) (to *post.Post, fragment string, ok bool) {
	dest, fragment, _ = strings.Cut(strings.TrimSpace(dest), "#")
	if decoded, err := url.PathUnescape(fragment); err == nil {
		fragment = decoded
	}
	if dest == "" || dest[0] == '?' {
		return from, fragment, fragment != "" && from != nil
	}
	to = c.resolve(from, dest)
	return to, fragment, to != nil
}

func (c *Collection) resolve(from *post.Post, dest string) *post.Post {
	book := c.addresses()
	d := parseDestination(dest)
	if !d.host {
		for file := range d.besides(from) {
			if p := book.paths[file]; p != nil {
				return c.twin(from, p, dest)
			}
		}
	}
	var prefer language.Tag
	if from != nil {
		prefer = c.Lang(from)
	}
	for file := range d.besides(from) {
		if p := c.choose(prefer, address(file), book.addresses[address(file)]); p != nil {
			return p
		}
	}
	if !book.mayHave(d) {
		return nil
	}
	places := slices.Collect(d.places(from))
	for _, file := range places {
		if p := c.choose(prefer, address(file), book.addresses[address(file)]); p != nil {
			return p
		}
	}
	for _, file := range places { // as if it named no language, or another one
		if rest, tag := book.cutLanguage(address(file)); tag != language.Und {
			if p := c.choose(tag, rest, book.addresses[rest]); p != nil {
				return p
			}
		}
	}
	for _, file := range places {
		if p := c.choose(prefer, address(file), book.looseMatches(address(file))); p != nil {
			return p
		}
	}
	return nil
}

// mayHave reports whether any post has an address that ends as a destination does,
// so that most of those that lead to nothing cost little.
func (b *addressBook) mayHave(d destination) bool {
	last := path.Base(address(d.path))
	if _, isLanguage := b.language(last); isLanguage || looseKey(last) == "" {
		return true
	}
	rest, _ := b.cutLanguage(last)
	return b.loose()[looseKey(last)] != nil || b.loose()[looseKey(rest)] != nil
}

// twin returns the post that a path means in a file such as a.fr.md: b.fr.md for
// b.md, as Hugo and MkDocs read it. Zola's @/b.md means b.md.
func (c *Collection) twin(from, p *post.Post, dest string) *post.Post {
	if from == nil || from.LangFrom != post.FromSuffix || p.LangFrom != post.FromDefault || strings.HasPrefix(dest, "@") {
		return p
	}
	if twin := c.Of(p).In(c.Lang(from)); twin != nil {
		return twin
	}
	return p
}

// destination is where a link leads, read but not yet found.
type destination struct {
	path   string // decoded, NFC, without query
	rooted bool   // from the root of the content or the site
	host   bool   // with a host
}

func parseDestination(dest string) (d destination) {
	dest, _, _ = strings.Cut(dest, "?")
	if before, rest, ok := strings.Cut(dest, "}}"); ok && strings.HasPrefix(before, "{{") && strings.Contains(before, "url") && !strings.Contains(rest, "{") {
		dest = "/" + strings.TrimLeft(rest, "/") // {{ site.baseurl }}/a
	}
	if _, rest, ok := strings.Cut(dest, "//"); ok && (strings.HasPrefix(dest, "//") || strings.Contains(dest, "://")) {
		_, rest, _ = strings.Cut(rest, "/")
		dest, d.host = "/"+rest, true
	}
	if decoded, err := url.PathUnescape(dest); err == nil {
		dest = decoded
	}
	for _, root := range []string{"@/", "@site/"} {
		if rest, ok := strings.CutPrefix(dest, root); ok {
			dest = "/" + rest
		}
	}
	d.path, d.rooted = norm.NFC.String(dest), strings.HasPrefix(dest, "/")
	return d
}

// besides yields the path that an author means who looks at the files.
func (d destination) besides(from *post.Post) iter.Seq[string] {
	return func(yield func(string) bool) {
		switch {
		case d.rooted:
			yield(strings.TrimPrefix(path.Clean(d.path), "/"))
		case from != nil:
			yield(strings.TrimPrefix(path.Join("/", norm.NFC.String(path.Dir(from.Path)), d.path), "/"))
		default:
			yield(strings.TrimPrefix(path.Clean("/"+d.path), "/"))
		}
	}
}

// places yields the path that an author means who looks at the files, and then
// those that a browser makes of it on the pages that from may have.
func (d destination) places(from *post.Post) iter.Seq[string] {
	return func(yield func(string) bool) {
		for file := range d.besides(from) {
			if !yield(file) {
				return
			}
		}
		if d.rooted || from == nil {
			return
		}
		for _, page := range from.Addresses() {
			for _, dir := range []string{page, path.Dir(page)} {
				if !yield(strings.TrimPrefix(path.Join("/", dir, d.path), "/")) {
					return
				}
			}
		}
	}
}

// address returns a path as [post.Post.Addresses] has it, without the extension of
// a post and the name of an index.
func address(file string) string {
	switch ext := path.Ext(file); strings.ToLower(ext) {
	case ".md", ".markdown", ".mdx", ".mkd", ".htm", ".html":
		file = strings.TrimSuffix(file, ext)
	}
	if file == "index" || file == "_index" {
		return ""
	}
	return strings.Trim(strings.TrimSuffix(strings.TrimSuffix(file, "/_index"), "/index"), "/")
}

// cutLanguage takes off an address the folder or the suffix that names a language
// of the collection.
func (b *addressBook) cutLanguage(address string) (rest string, tag language.Tag) {
	parts := strings.Split(address, "/")
	for i, part := range parts[:min(len(parts), 4)] {
		if tag, ok := b.language(part); ok {
			return strings.Join(slices.Delete(parts, i, i+1), "/"), tag
		}
	}
	if i := strings.LastIndexAny(address, ".-_"); i > 0 {
		if tag, ok := b.language(address[i+1:]); ok {
			return address[:i], tag
		}
	}
	return address, language.Und
}

// language returns the language of the collection that a part of an address names.
func (b *addressBook) language(part string) (tag language.Tag, ok bool) {
	named, ok := lang.Named(part)
	if !ok {
		return language.Und, false
	}
	if b.languages[named] {
		return named, true
	}
	base, _ := named.Base()
	tag, ok = b.bases[base]
	return tag, ok
}

// choose returns the one of the posts under an address that a link means which
// prefers a language.
func (c *Collection) choose(prefer language.Tag, address string, posts []*post.Post) *post.Post {
	if len(posts) < 2 {
		if len(posts) == 1 {
			return posts[0]
		}
		return nil
	}
	own := c.speaking(prefer, posts)
	if len(own) > 1 { // an address of its own comes before an alias
		own = slices.DeleteFunc(own, func(p *post.Post) bool {
			return slices.ContainsFunc(p.Aliases, func(alias string) bool { return post.Address(alias) == address })
		})
	}
	if len(own) == 1 {
		return own[0]
	}
	s := c.Of(posts[0])
	if len(own) > 0 || slices.ContainsFunc(posts, func(p *post.Post) bool { return c.Of(p) != s }) {
		return nil
	}
	p, _ := s.Best(prefer)
	return p
}

// speaking returns the posts in a language, or else in the same language of
// another region.
func (c *Collection) speaking(tag language.Tag, posts []*post.Post) (own []*post.Post) {
	for _, same := range []func(language.Tag) bool{
		func(other language.Tag) bool { return other == tag },
		func(other language.Tag) bool { return lang.Speaks(tag.String(), other) },
	} {
		for _, p := range posts {
			if same(c.Lang(p)) {
				own = append(own, p)
			}
		}
		if own != nil {
			return own
		}
	}
	return nil
}
