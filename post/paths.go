package post

import (
	"cmp"
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// paths knows what the names of files say about their languages. With a whole tree it knows more
// than with a single path: whether a folder stands beside folders of other languages, and whether
// a-fr.md stands beside a.md.
type paths struct {
	lookup    func(string) (language.Tag, bool)
	languages []language.Tag          // those asked for, or else those found
	asked     bool                    // the caller asked for languages
	whole     bool                    // all files of a tree are known
	stems     map[string]int          // how many files have a path without extension
	folders   map[string]language.Tag // the language of each folder that is one, by path
	bases     map[string]bool         // the names of those folders
	owners    map[string]string       // by the key that sibling returns: the language folder with such a file, "" if there are several
	hyphens   map[language.Tag]int    // files a-fr.md beside a.md, or beside a-en.md
}

// FindLanguages returns the languages that the names of files stand for, the one with the most
// files first. [Load] uses them if [Parser.Languages] is empty. Names mean what [lang.FromFolder]
// returns, if the tree supports it: a folder os is Ossetic only beside folders of other languages.
func FindLanguages(files []string) []language.Tag {
	return newPaths(new(Parser), files).languages
}

// newPaths returns the paths of a whole tree.
func newPaths(ps *Parser, files []string) *paths {
	p := &paths{lookup: ps.folder, languages: ps.Languages, asked: len(ps.Languages) > 0, whole: true,
		stems: make(map[string]int, len(files)), hyphens: map[language.Tag]int{}}
	for _, file := range files {
		p.stems[strings.TrimSuffix(file, path.Ext(file))]++
	}
	p.findFolders(ps, files)
	p.findOwners(files)
	p.findHyphens(files)
	count := map[language.Tag]int{}
	for _, file := range files {
		if tag, origin, _ := p.language(file); origin != FromDefault {
			count[tag]++
		}
	}
	if !p.asked {
		for tag := range count {
			p.languages = append(p.languages, tag)
		}
		sort.Slice(p.languages, func(i, j int) bool {
			a, b := p.languages[i], p.languages[j]
			return cmp.Or(count[b]-count[a], strings.Compare(a.String(), b.String())) < 0
		})
	}
	return p
}

// findHyphens counts the languages that names such as a-fr.md end in, if a.md stands beside the
// file, or a-en.md of another language.
func (p *paths) findHyphens(files []string) {
	versions := map[string][]language.Tag{} // by path without the ending
	for _, file := range files {
		tag, at := suffix(file, '-', p.lookup)
		if at == 0 {
			continue
		}
		bare := path.Join(path.Dir(file), stem(file)[:at])
		if !isWord(stem(file)[at+1:]) && !slices.Contains(versions[bare], tag) {
			versions[bare] = append(versions[bare], tag)
		}
		if p.stems[bare] > 0 {
			p.hyphens[tag]++
		}
	}
	for bare, tags := range versions {
		if len(tags) > 1 && p.stems[bare] == 0 {
			p.stems[bare]++ // as if the file without the ending were there
			for _, tag := range tags {
				p.hyphens[tag]++
			}
		}
	}
}

// roots are folders in which a single folder of a language counts, without others beside it.
var roots = append([]string{"", "posts", "_posts", "i18n", "locales", "translations", "blog"}, contentRoots...)

// findFolders decides which folders are languages.
func (p *paths) findFolders(ps *Parser, files []string) {
	type folder struct {
		tag    language.Tag
		parent string
		surely bool
	}
	found := map[string]folder{}      // by path
	siblings := map[string][]string{} // by parent
	children := map[string]map[string]bool{}
	for _, file := range files {
		for dir, child := path.Split(file); ; dir, child = path.Split(strings.TrimSuffix(dir, "/")) {
			dir = strings.TrimSuffix(dir, "/")
			if children[dir] == nil {
				children[dir] = map[string]bool{}
			}
			if children[dir][child] {
				break
			}
			children[dir][child] = true
			if tag, ok := p.lookup(path.Base(dir)); ok && dir != "" && found[dir].tag == (language.Tag{}) {
				parent := strings.TrimSuffix(strings.TrimSuffix(dir, path.Base(dir)), "/")
				_, listed, _ := lang.Settle(tag, ps.Languages)
				_, named := ps.named(path.Base(dir))
				found[dir] = folder{tag, parent, listed || named}
				siblings[parent] = append(siblings[parent], dir)
			}
			if dir == "" {
				break
			}
		}
	}
	p.folders, p.bases = make(map[string]language.Tag, len(found)), map[string]bool{}
	for dir, f := range found {
		alone := len(siblings[f.parent]) == 1
		likely := !isWord(path.Base(dir)) && slices.Contains(roots, f.parent) && !p.asked
		if f.surely || !alone || likely || mirrors(children[dir], children[f.parent]) {
			p.folders[dir] = f.tag
			p.bases[path.Base(dir)] = true
		}
	}
}

// mirrors reports whether a folder and its parent hold something of the same name, beside the files
// that every folder has.
func mirrors(child, parent map[string]bool) bool {
	for name := range child {
		if s := strings.ToLower(stem(name)); parent[name] && s != "index" && s != "_index" && s != "readme" {
			return true
		}
	}
	return false
}

// language returns what a file's path says of its language, and the path without that part, its
// extension and its index.
func (p *paths) language(file string) (tag language.Tag, origin Origin, name string) {
	if tag, dir := p.languageFolder(file); dir != "" {
		below := p.withoutSuffix(dir, tag, file[len(dir)+1:])
		return tag, FromFolder, cleanName(dir[:len(dir)-len(path.Base(dir))] + below)
	}
	dir := path.Dir(file)
	if tag, at := suffix(file, '.', p.lookup); at > 0 && p.plainSuffix(file, tag, at) {
		return tag, FromSuffix, cleanName(path.Join(dir, stem(file)[:at]) + ".md")
	}
	if tag, at := suffix(file, '-', p.lookup); at > 0 && p.whole && p.plainHyphen(file, tag, at) {
		return tag, FromSuffix, cleanName(path.Join(dir, stem(file)[:at]) + ".md")
	}
	return language.Und, FromDefault, cleanName(file)
}

// withoutSuffix returns the path of a file below the folder dir of its language, without a suffix
// that repeats the language: fr/a.fr.md, fr/a-fr.md. An ending such as -fr is not a suffix if
// another language has a file of that name: a user-id.md may stand in a folder id.
func (p *paths) withoutSuffix(dir string, tag language.Tag, below string) string {
	for _, separator := range []byte{'.', '-'} {
		again, at := suffix(below, separator, p.lookup)
		if at == 0 {
			continue
		}
		_, same, _ := lang.Settle(again, []language.Tag{tag})
		if same && (separator == '.' || !p.elsewhere(dir, below)) {
			return path.Join(path.Dir(below), stem(below)[:at]) + ".md"
		}
	}
	return below
}

// sibling returns a key of a file below a language folder. Files of the same name below language
// folders that stand beside each other have the same key.
func sibling(dir, below string) string {
	return path.Dir(dir) + "\x00" + strings.TrimSuffix(below, path.Ext(below))
}

// findOwners records which files have a namesake in another language's folder.
func (p *paths) findOwners(files []string) {
	p.owners = make(map[string]string, len(files))
	for _, file := range files {
		_, dir := p.languageFolder(file)
		if dir == "" {
			continue
		}
		name := sibling(dir, file[len(dir)+1:])
		if owner, again := p.owners[name]; again && owner != dir {
			dir = ""
		}
		p.owners[name] = dir
	}
}

// elsewhere reports whether the file below dir has a namesake in another language's folder beside
// it.
func (p *paths) elsewhere(dir, below string) bool {
	owner, found := p.owners[sibling(dir, below)]
	return found && owner != dir
}

// languageFolder returns the first folder of a path that is a language, and the language. dir is ""
// if there is none.
func (p *paths) languageFolder(file string) (tag language.Tag, dir string) {
	var end int
	for start := 0; ; start = end + 1 {
		i := strings.IndexByte(file[start:], '/')
		if i < 0 {
			return language.Und, ""
		}
		end = start + i
		if p.whole && !p.bases[file[start:end]] {
			continue
		}
		if tag, ok := p.folder(file[:end]); ok {
			return tag, file[:end]
		}
	}
}

// folder returns the language of the last folder of dir, and whether that is one.
func (p *paths) folder(dir string) (language.Tag, bool) {
	if !p.whole {
		return p.lookup(path.Base(dir))
	}
	tag, ok := p.folders[dir]
	return tag, ok
}

// plainSuffix reports whether a.xx.md names a language and is not just a name with a dot. An ending
// of three letters that may be a word counts only if the language was asked for, or if another
// version of the file stands beside it.
func (p *paths) plainSuffix(file string, tag language.Tag, at int) bool {
	if name := stem(file)[at+1:]; !p.whole || len(name) != 3 || !isWord(name) {
		return true
	}
	_, listed, _ := lang.Settle(tag, p.languages)
	return listed && p.asked || p.stems[path.Join(path.Dir(file), stem(file)[:at])] > 0
}

// plainHyphen reports whether a-xx.md names a language. If a.md stands beside it, it does if other
// names or the caller name that language, if several files end in it, or if its code is not a word.
// Otherwise it does only with a code such as fra, in which other files beside their versions end.
func (p *paths) plainHyphen(file string, tag language.Tag, at int) bool {
	name := stem(file)[at+1:]
	if p.stems[path.Join(path.Dir(file), stem(file)[:at])] == 0 {
		return len(name) == 3 && !isWord(name) && p.hyphens[tag] > 0
	}
	_, known, _ := lang.Settle(tag, p.languages)
	return known && !isLongWord(name) || p.hyphens[tag] > 1 || !isWord(name)
}
