package post

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// survey adds to posts, which are all posts of a tree, what only their number or their neighbours
// show. It joins notes that many posts share, and reports unknown languages and codes of countries
// in the place of languages.
func (ps *Parser) survey(posts []*Post, paths *paths) {
	shareNotes(posts)
	ps.oddLanguages(posts)
	paths.countries(posts)
}

// shareNotes keeps a note that several posts share only at the first of them, with the number of
// the others.
func shareNotes(posts []*Post) {
	type note struct{ field, message, hint string }
	type shared struct {
		first  *Fault
		others int
	}
	notes := map[note]*shared{}
	for _, p := range posts {
		p.Warnings = slices.DeleteFunc(p.Warnings, func(f *Fault) bool {
			if f.Severity != SeverityNote {
				return false
			}
			key := note{f.Field, f.Message, f.Hint}
			s, again := notes[key]
			if !again {
				notes[key] = &shared{first: f}
				return false
			}
			const most = 10 // places; the message has the number of all
			if s.others++; s.others <= most {
				s.first.Related = append(s.first.Related, f.Place)
			}
			return true
		})
	}
	for _, s := range notes {
		if s.others > 0 {
			s.first.Message += "; the same holds for " + others(s.others)
		}
	}
}

func others(n int) string {
	if n == 1 {
		return "one other post"
	}
	return fmt.Sprintf("%d other posts", n)
}

// group is the posts that one fault is about.
type group struct {
	first *Post
	size  int
}

// add counts a post in its group.
func (g *group) add(p *Post) {
	if g.size++; g.first == nil {
		g.first = p
	}
}

func (g *group) String() string {
	if g.size == 1 {
		return "one post is"
	}
	return fmt.Sprintf("%d posts are", g.size)
}

// warn adds a fault to the first post of the group.
func (g *group) warn(at Place, s Severity, message, hint string) {
	g.first.Warnings = append(g.first.Warnings, &Fault{Place: at, Severity: s, Rule: "post", Field: "lang", Message: message, Hint: hint})
	g.first.Warnings.Sort()
}

// oddLanguages adds notes about languages that CLDR does not know, and about Northern Sami where
// Swedish may be meant.
func (ps *Parser) oddLanguages(posts []*Post) {
	groups := map[language.Tag]*group{}
	swedish := false
	for _, p := range posts {
		if p.LangFrom == FromDefault {
			continue
		}
		if groups[p.Lang] == nil {
			groups[p.Lang] = new(group)
			swedish = swedish || lang.Speaks("sv", p.Lang)
		}
		groups[p.Lang].add(p)
	}
	for tag, g := range groups {
		meant, country := lang.FromCountry(tag.String())
		if lang.Known(tag) && (!country || swedish) || slices.Contains(ps.Languages, tag) {
			continue
		}
		message := fmt.Sprintf("%s in %s (%s)", g, tag, lang.Name(tag))
		hint := "check that the tag is right"
		if !lang.Known(tag) {
			message = fmt.Sprintf("%s in %s, a language that CLDR does not know", g, tag)
		}
		if country {
			hint = fmt.Sprintf("did you mean %s (%s)?", meant, lang.Name(meant))
		}
		g.warn(ps.langPlace(g.first), SeverityNote, message, hint)
	}
}

// langPlace returns where a post's language is written, or the whole file.
func (ps *Parser) langPlace(p *Post) Place {
	if p.LangFrom == FromField {
		for _, name := range ps.names(fieldLang) {
			if _, at := p.Meta.Place(name); at.Line > 0 {
				return at
			}
		}
	}
	return Place{Path: p.Path}
}

// countryWords are codes of countries that are words or abbreviations too.
const countryWords = " at by cc do in ma md me mo mu mx pe pm pr qa re tv va ws "

func isCountryWord(code string) bool {
	return strings.Contains(countryWords, " "+strings.ToLower(code)+" ")
}

// countries warns of folders and endings that stand beside those of languages and are codes of
// countries, such as jp. If the name of a folder is a word too, the folder must hold a file that a
// language folder beside it holds.
func (p *paths) countries(posts []*Post) {
	parents := map[string]bool{} // of folders of languages
	for dir := range p.folders {
		parents[path.Dir(dir)] = true
	}
	groups := map[string]*group{} // by folder, or by ending after a dot
	for _, post := range posts {
		if post.LangFrom != FromDefault {
			continue
		}
		for dir := path.Dir(post.Path); dir != "."; dir = path.Dir(dir) {
			code := path.Base(dir)
			_, ok := lang.FromCountry(code)
			if ok && parents[path.Dir(dir)] && (!isCountryWord(code) || p.elsewhere(dir, post.Path[len(dir)+1:])) {
				count(groups, dir, post)
			}
		}
		name := stem(post.Path)
		if i := strings.LastIndexByte(name, '.'); i > 0 && p.stems[path.Join(path.Dir(post.Path), name[:i])] > 0 {
			if _, ok := lang.FromCountry(name[i+1:]); ok && !isCountryWord(name[i+1:]) {
				count(groups, name[i:], post)
			}
		}
	}
	for name, g := range groups {
		code, what := strings.TrimPrefix(name, "."), "ending"
		if name[0] != '.' {
			code, what = path.Base(name), "folder"
		}
		meant, _ := lang.FromCountry(code)
		g.warn(Place{Path: g.first.Path}, SeverityWarning, fmt.Sprintf("the %s %s is the code of a country and names no language; %s in it", what, name, g),
			fmt.Sprintf("did you mean %s (%s)? rename it, or set Parser.FolderLang", meant, lang.Name(meant)))
	}
}

func count(groups map[string]*group, name string, p *Post) {
	if groups[name] == nil {
		groups[name] = new(group)
	}
	groups[name].add(p)
}
