package check

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// NearMiss returns the rule that finds two posts in different languages that are
// probably one work: each lacks the other's language, their keys or paths differ
// by a slip, and something else speaks for it, such as the date or the image.
func NearMiss() Rule {
	return Rule{Name: "near-miss", Severity: post.SeverityError, CheckAll: func(ps *Pass) error {
		forms := map[string][]*bilingual.Set{}
		for s := range ps.Collection.All() {
			if langs := s.Languages(); len(langs) == len(ps.Collection.Languages()) || slices.Contains(langs, language.Und) {
				continue
			}
			for _, form := range slipForms(nameOf(s.Posts()[0]).text) {
				forms[form] = append(forms[form], s)
			}
		}
		const most = 20 // a form that so many share says nothing
		seen := map[[2]*bilingual.Set]bool{}
		for _, sets := range forms {
			for i, s := range sets {
				for _, t := range sets[i+1:] {
					if pair := [2]*bilingual.Set{s, t}; len(sets) <= most && !seen[pair] {
						seen[pair] = true
						nearMiss(ps, s, t)
					}
				}
			}
		}
		return nil
	}}
}

// slipped is the name under which a post is paired: its key, or else its path.
type slipped struct {
	text string
	key  bool
	at   post.Place
}

func nameOf(p *post.Post) slipped {
	if claim := byKey.Claim(p); len(claim.Is) > 0 {
		return slipped{claim.Is[0], true, claim.Place}
	}
	return slipped{p.Name, false, post.Place{Path: p.Path}}
}

var byKey = bilingual.ByKey()

// slipForms returns a name, and all that it is with a letter left out. Two names
// that differ by a letter too many, too few, wrong or swapped have one in common.
func slipForms(name string) []string {
	const longest = 100
	letters := []rune(squeeze(name))
	if len(letters) < 4 || len(letters) > longest {
		return nil
	}
	forms := []string{string(letters)}
	for i, r := range letters {
		if !unicode.IsDigit(r) { // 2017 and 2018, part 1 and part 2 are no slips
			forms = append(forms, string(letters[:i])+string(letters[i+1:]))
		}
	}
	slices.Sort(forms)
	return slices.Compact(forms)
}

// squeeze returns the letters of a name: without case, accents, outer slashes,
// and what stands between words, which people write now so, now so.
func squeeze(name string) string {
	parts := strings.Split(strings.Trim(name, "/"), "/")
	for i, part := range parts {
		parts[i] = fold(part)
	}
	return strings.Join(parts, "/")
}

// nearMiss reports two sets that are probably one.
func nearMiss(ps *Pass, s, t *bilingual.Set) {
	for _, tag := range s.Languages() {
		if t.In(tag) != nil {
			return // two works
		}
	}
	a, b := s.Posts()[0], t.Posts()[0]
	if slices.Index(ps.Collection.Languages(), ps.Collection.Lang(a)) > slices.Index(ps.Collection.Languages(), ps.Collection.Lang(b)) {
		a, b = b, a
	}
	x, y := nameOf(a), nameOf(b)
	why := alike(a, b, x.key && y.key)
	if x.key != y.key || x.text == y.text || len(why) == 0 {
		return
	}
	f := post.Fault{Place: y.at, Related: []post.Place{x.at}, Hint: "write " + x.text,
		Message: fmt.Sprintf("this is probably the translation of %s: %s and %s differ by a slip, and %s", a.Path, post.Quote(y.text), post.Quote(x.text), enumerate(why))}
	if !x.key {
		f.Hint = "give both files the same name, or the same translationKey"
	}
	ps.Report(f)
}

// alike returns what else speaks for it that two posts are one work.
func alike(a, b *post.Post, keyed bool) (why []string) {
	if !a.Date.IsZero() && !b.Date.IsZero() && a.Date.ISO()[:10] == b.Date.ISO()[:10] {
		why = append(why, "they have the same date")
	}
	if a.Image() != "" && a.Image() == b.Image() {
		why = append(why, "they have the same image")
	}
	if len(a.Authors) > 0 && slices.Equal(a.Authors, b.Authors) {
		why = append(why, "they have the same authors")
	}
	if keyed && path.Base(a.Name) == path.Base(b.Name) && path.Base(a.Name) != "." {
		why = append(why, "their files have the same name")
	}
	return why
}
