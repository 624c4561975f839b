package bilingual

import (
	"hash/maphash"
	"iter"
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

// An addressBook finds posts by the paths, addresses and names that links use.
type addressBook struct {
	posts     []*post.Post
	paths     index                          // by paths in NFC
	addresses index                          // by post.Addresses
	above     func() map[uint64]bool         // hashes of the folders above these
	loose     func() index                   // by the looseKey of the last parts of their addresses
	notes     func() map[string][]*post.Post // by the names and titles that [[…]] may hold
	named     func() index                   // by the names of their files
	folders   []string                       // of languages, such as content/en
	languages map[language.Tag]bool
	bases     map[language.Base]language.Tag // the first language of each base
}

// An index finds the numbers of posts by name. It stores hashes, because names and
// pointers take more memory than all else. Two names may have the same hash. Most names
// belong to one post.
type index struct {
	seed maphash.Seed
	one  map[uint32]int32   // the first post with a name
	more map[uint32][]int32 // the other posts with it
}

func newIndex(size int) index {
	return index{maphash.MakeSeed(), make(map[uint32]int32, size), map[uint32][]int32{}}
}

func (x index) hash(name string) uint32 { return uint32(maphash.String(x.seed, name)) }

// add adds the number of a post under a name.
func (x index) add(name string, post int) {
	hash, number := x.hash(name), int32(post)
	first, named := x.one[hash]
	more := x.more[hash]
	switch {
	case !named:
		x.one[hash] = number
	case first != number && (len(more) == 0 || more[len(more)-1] != number):
		x.more[hash] = append(more, number)
	}
}

// mayHave reports whether the index may hold a post with a name.
func (x index) mayHave(name string) bool {
	_, named := x.one[x.hash(name)]
	return named
}

// all iterates over the posts that may have a name, in the order in which they were
// added.
func (b *addressBook) all(x index, name string) iter.Seq[*post.Post] {
	return func(yield func(*post.Post) bool) {
		hash := x.hash(name)
		if first, named := x.one[hash]; !named || !yield(b.posts[first]) {
			return
		}
		for _, number := range x.more[hash] {
			if !yield(b.posts[number]) {
				return
			}
		}
	}
}

func (c *Collection) newAddressBook() *addressBook {
	b := &addressBook{posts: make([]*post.Post, 0, len(c.entries)), paths: newIndex(len(c.entries)), addresses: newIndex(2 * len(c.entries))}
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
			number := len(b.posts)
			b.posts = append(b.posts, p)
			b.paths.add(norm.NFC.String(p.Path), number)
			for _, a := range p.Addresses() {
				b.addresses.add(a, number)
			}
			if folder := languageFolder(p); folder != "" && !folders[folder] {
				folders[folder] = true
				b.folders = append(b.folders, folder)
			}
		}
	}
	slices.Sort(b.folders)
	b.above = sync.OnceValue(b.newAbove)
	b.loose = sync.OnceValue(b.newLoose)
	b.notes = sync.OnceValue(b.newNotes)
	b.named = sync.OnceValue(b.newNamed)
	return b
}

// newAbove returns the hashes of the folders above the addresses.
func (b *addressBook) newAbove() map[uint64]bool {
	above := map[uint64]bool{}
	for _, p := range b.posts {
		for _, a := range p.Addresses() {
			for dir := path.Dir(a); dir != "."; dir = path.Dir(dir) {
				hash := maphash.String(b.addresses.seed, dir)
				if above[hash] {
					break
				}
				above[hash] = true
			}
		}
	}
	return above
}

// Publishes reports whether generators would publish a post at an address or below it,
// where a list of posts may be. The address has the form that [post.Address] returns.
func (c *Collection) Publishes(address string) bool {
	b := c.addresses()
	return b.above()[maphash.String(b.addresses.seed, address)] || len(b.at(address)) > 0
}

// languageFolder returns the folder of a post's language, such as content/en, or "" if
// the path has none.
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

// newLoose indexes the posts by the last parts of their addresses.
func (b *addressBook) newLoose() index {
	loose := newIndex(len(b.posts))
	for number, p := range b.posts {
		for _, a := range p.Addresses() {
			loose.add(looseKey(path.Base(a)), number)
		}
	}
	return loose
}

// mostLoose is the greatest number of posts that are compared with a misspelled link.
const mostLoose = 50

// file returns the post with a path, given in NFC, or nil if there is none.
func (b *addressBook) file(path string) *post.Post {
	for p := range b.all(b.paths, path) {
		if norm.NFC.String(p.Path) == path {
			return p
		}
	}
	return nil
}

// at returns the posts that have an address.
func (b *addressBook) at(address string) (posts []*post.Post) {
	for p := range b.all(b.addresses, address) {
		if slices.Contains(p.Addresses(), address) {
			posts = append(posts, p)
		}
	}
	return posts
}

// looseMatches returns the posts whose address differs from the given one only in what
// looseKey ignores. It returns nil if there are too many to compare.
func (b *addressBook) looseMatches(address string) (posts []*post.Post) {
	key := looseKey(address)
	all := slices.Collect(b.all(b.loose(), looseKey(path.Base(address))))
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

// looseKey returns the part of an address that all generators keep: its letters in lower
// case, its digits and slashes. Hugo drops quotation marks and apostrophes.
func looseKey(address string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' {
			return r // the usual case
		}
		if r != '/' && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, address)
}

// mayHave reports whether a post may have an address that ends as a destination does. It
// rules out most broken links at little cost.
func (b *addressBook) mayHave(d destination) bool {
	last := path.Base(address(d.path))
	rest, tag := b.cutLanguage(last)
	key := looseKey(rest)
	loose := b.loose()
	return key == "" || loose.mayHave(key) || tag != language.Und && loose.mayHave(looseKey(last))
}

// cutLanguage returns an address without the folder or the suffix that names a language
// of the collection, and that language. Without one it returns the address as it is and
// und.
func (b *addressBook) cutLanguage(address string) (rest string, tag language.Tag) {
	start := 0
	for range 4 {
		part, after, more := strings.Cut(address[start:], "/")
		if tag, ok := b.language(part); ok {
			if !more {
				return strings.TrimSuffix(address[:start], "/"), tag
			}
			return address[:start] + after, tag
		}
		if !more {
			break
		}
		start = len(address) - len(after)
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
	named, ok := lang.FromFolder(part)
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
