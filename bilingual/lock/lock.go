// Package lock records what each language of a work was when someone last declared its
// languages equal. A site keeps this in a small text file. The rule stale of
// [github.com/diptych-go/diptych/bilingual/check] reports what changed since.
//
//	old, err := lock.Read(os.DirFS("."), lock.Name)  // fs.ErrNotExist: start with a nil Lock
//	checker := check.Checker{Lock: old}
//	…
//	accepted, err := checker.Accept(ctx, works, "en/ferry.md")
//	err = accepted.Write(root, lock.Name)
//
// # The file
//
// The first line is "diptych.lock 1", where 1 is the version of the format. Each other
// line is about a work in one language: the work's ID, the language, and its fields and
// blocks at that time, separated by spaces. Lines are sorted, so that git can merge the
// changes of two people.
//
//	diptych.lock 1
//	ferry en description=0d9Xa2Lm title=b3kVYwqf 5H1kQ0rx aP3-Zt8w …
//	ferry fr description=x8Rt5BnE title=Qm2_xW0c u7Lc9Kd1~5H1kQ0rx Ws4fM2Gh~aP3-Zt8w …
//
// A field has its name before its hash. The other hashes are of blocks, in order. In
// every language except the first of a work, a block is followed by the blocks of the
// first language that it translates, each after a tilde. A hash has 48 bits, in the
// alphabet of base64url. In an ID, spaces, control characters and percent signs are
// escaped as in addresses.
package lock

import (
	"cmp"
	"encoding/base64"
	"hash/fnv"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// Name is the usual name of the file.
const Name = "diptych.lock"

// A Hash stands for the text of a block or a field. The zero Hash stands for no text.
type Hash uint64 // 48 bits

// HashText returns the hash of a text, or zero for "".
func HashText(text string) Hash {
	if text == "" {
		return 0
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(text))
	return shorten(h.Sum64())
}

// HashBlock returns the hash of a block.
func HashBlock(b document.Block) Hash { return shorten(b.Hash()) }

// shorten returns a Hash of 48 bits that depend on all 64 bits of h.
func shorten(h uint64) Hash { return Hash(max(1, (h^h>>48)&(1<<48-1))) }

func (h Hash) append(dst []byte) []byte {
	return base64.RawURLEncoding.AppendEncode(dst, []byte{byte(h >> 40), byte(h >> 32), byte(h >> 24), byte(h >> 16), byte(h >> 8), byte(h)})
}

// A Side holds what a work was in one language. The zero Side is empty.
type Side struct {
	Fields map[string]Hash // by name: title, description, source, and other fields that a caller keeps
	Blocks []Block         // in order
}

// A Block is a block of a side.
type Block struct {
	Hash Hash

	// Twins holds the hashes of the blocks that it translates, in the first language of
	// the work. It is empty for blocks in the first language.
	Twins []Hash
}

// Sides returns a Side for each document of a work, the first language first. A Side
// holds the hashes of the document's blocks, title and description, and of the commit or
// date of its source that its front matter records.
func Sides(documents ...*document.Document) []Side {
	sides := make([]Side, len(documents))
	var first []document.Block
	for i, d := range documents {
		blocks := d.Blocks()
		sides[i] = Side{Fields: Fields(d.Post), Blocks: make([]Block, 0, len(blocks))}
		if i == 0 {
			first = blocks
			for _, b := range blocks {
				sides[i].Blocks = append(sides[i].Blocks, Block{Hash: HashBlock(b)})
			}
			continue
		}
		for _, r := range align.Blocks(first, blocks) {
			var twins []Hash
			for _, b := range r.A {
				twins = append(twins, HashBlock(b))
			}
			for _, b := range r.B {
				sides[i].Blocks = append(sides[i].Blocks, Block{HashBlock(b), twins})
			}
		}
	}
	return sides
}

// Fields returns the fields of a post for a [Side]: the hashes of its title, of its
// description, and of the result of [Source] under the name [SourceField]. It leaves out
// fields that are empty.
func Fields(p *post.Post) map[string]Hash {
	fields := map[string]Hash{}
	for name, text := range map[string]string{"title": p.Title, "description": p.Description, SourceField: Source(p)} {
		if text != "" {
			fields[name] = HashText(text)
		}
	}
	return fields
}

// A Lock holds sides by work and language. The zero Lock is empty. A nil Lock is empty
// too, and Set must not be called on it. Concurrent reads are safe while nobody changes
// it.
type Lock struct {
	works map[string]map[language.Tag]Side // by ID
}

// Side returns what a work was in a language. It returns the zero Side and false if the
// lock does not have it.
func (l *Lock) Side(id string, lang language.Tag) (Side, bool) {
	if l == nil {
		return Side{}, false
	}
	s, ok := l.works[id][lang]
	return s, ok
}

// Work returns what a work was, by language, or nil if the lock does not have it. Callers
// must not change the map.
func (l *Lock) Work(id string) map[language.Tag]Side {
	if l == nil {
		return nil
	}
	return l.works[id]
}

// Set replaces the sides of a work. If there are no sides, Set removes the work.
func (l *Lock) Set(id string, sides map[language.Tag]Side) {
	if l.works == nil {
		l.works = map[string]map[language.Tag]Side{}
	}
	if len(sides) == 0 {
		delete(l.works, id)
		return
	}
	l.works[id] = sides
}

// Works iterates over the IDs of the works, sorted.
func (l *Lock) Works() iter.Seq[string] {
	return func(yield func(string) bool) {
		if l == nil {
			return
		}
		for _, id := range slices.Sorted(maps.Keys(l.works)) {
			if !yield(id) {
				return
			}
		}
	}
}

// Clone returns a copy that can be changed without changing l. Clone of a nil Lock
// returns an empty Lock.
func (l *Lock) Clone() *Lock {
	c := &Lock{works: map[string]map[language.Tag]Side{}}
	if l != nil {
		maps.Copy(c.works, l.works)
	}
	return c
}

// languages returns the languages of a work, sorted by their codes.
func (l *Lock) languages(id string) []language.Tag {
	return slices.SortedFunc(maps.Keys(l.works[id]), func(a, b language.Tag) int { return cmp.Or(strings.Compare(a.String(), b.String())) })
}
