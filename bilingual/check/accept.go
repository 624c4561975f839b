package check

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// Accept declares the languages of works equal. It returns a copy of Lock with what these
// works are now. Paths name files or folders below the root of the posts. They select the
// works that have a post there; the other works stay as they are in Lock. Without paths,
// Accept selects all works and drops those that no longer exist.
//
// A work in a single language is not kept, because there is nothing to compare it with.
// If a body of a work cannot be read, the work stays as it is in Lock, and Run reports
// the body. A nil collection stands for an empty one.
//
// Accept returns an error if a path has no post, or the error of ctx.
func (ch *Checker) Accept(ctx context.Context, c *bilingual.Collection, paths ...string) (*lock.Lock, error) {
	if c == nil {
		c = bilingual.Pair(nil)
	}
	accepted := ch.Lock.Clone()
	var sets []*bilingual.Set
	used := make([]bool, len(paths))
	for s := range c.All() {
		if named(s, paths, used) || len(paths) == 0 {
			sets = append(sets, s)
		}
	}
	if i := slices.Index(used, false); i >= 0 {
		return nil, fmt.Errorf("check: there is no post at %s: name a file or folder of posts", post.Quote(paths[i]))
	}
	works := make([]map[language.Tag]lock.Side, len(sets))
	err := onEveryCore(len(sets), func(i int) error {
		works[i] = ch.sides(sets[i])
		return ctx.Err()
	})
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		accepted = new(lock.Lock)
	}
	for i, s := range sets {
		switch {
		case works[i] != nil:
			accepted.Set(s.ID(), works[i])
		case len(paths) == 0: // a body could not be read
			accepted.Set(s.ID(), ch.Lock.Work(s.ID()))
		}
	}
	return accepted, nil
}

// named reports whether a set has a post at one of the paths. It sets used for each of
// these paths.
func named(s *bilingual.Set, paths []string, used []bool) (found bool) {
	for i, path := range paths {
		path = strings.Trim(strings.TrimPrefix(path, "./"), "/")
		for _, p := range s.Posts() {
			if path == "." || path == "" || p.Path == path || strings.HasPrefix(p.Path, path+"/") {
				used[i], found = true, true
			}
		}
	}
	return found
}

// sides returns what a work is in each language. The map is empty if the work has one
// language, and nil if a body cannot be read.
func (ch *Checker) sides(s *bilingual.Set) map[language.Tag]lock.Side {
	sides := map[language.Tag]lock.Side{}
	if len(s.Languages()) < 2 {
		return sides
	}
	var documents []*document.Document
	for _, tag := range s.Languages() {
		d, err := ch.Parser.Parse(s.In(tag))
		if err != nil {
			return nil
		}
		documents = append(documents, d)
	}
	for i, side := range lock.Sides(documents...) {
		sides[s.Languages()[i]] = side
	}
	return sides
}
