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

// paths knows what the names of files say of their languages. Of a whole tree
// it knows more than of a single path: whether a folder has siblings that are
// languages too, whether a-fr.md stands beside a.md.
type paths struct {
	lookup    func(string) (language.Tag, bool)
	languages []language.Tag // asked for, else found
	asked     bool
	whole     bool
	stems     map[string]int          // of all files: the path without extension, and how many have it
	folders   map[string]language.Tag // by path: those that are languages
	bases     map[string]bool         // the names of those folders
	owners    map[string]string       // by sibling: the folder of a language that has it, "" if several do
	hyphens   map[language.Tag]int    // files a-fr.md beside a.md, or beside a-en.md
}

// FindLanguages returns the languages that the names of files speak of, the one
// with the most files first. [Load] goes by them if [Parser.Languages] is empty.
// Names count as lang.FromPath reads them, and as the tree bears them out: a folder
// os is Ossetic only beside other languages.
func FindLanguages(files []string) []language.Tag {
	return newPaths(new(Parser), files).languages
}

// newPaths reads the names of a whole tree.
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

// findHyphens counts the languages that names a-fr.md end in, beside a.md or
// beside another language's a-en.md.
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
			p.stems[bare]++ // as if it were there
			for _, tag := range tags {
				p.hyphens[tag]++
			}
		}
	}
}

// roots are folders that hold languages where a single one stands in them.
var roots = append([]string{"", "posts", "_posts", "i18n", "locales", "translations", "blog"}, contentRoots...)

// findFolders finds which folders are languages.
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

// mirrors tells whether a folder holds what its parent holds too, beside the
// files that every folder has.
func mirrors(child, parent map[string]bool) bool {
	for name := range child {
		if s := strings.ToLower(stem(name)); parent[name] && s != "index" && s != "_index" && s != "readme" {
			return true
		}
	}
	return false
}

// language is what a file's path says of its language, and the path without
// that part, its extension and its index.
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

// withoutSuffix is the path of a file below the folder dir of its language,
// without a suffix that says the language again: fr/a.fr.md, fr/a-fr.md. The
// last is no suffix if another language has a file of that name: a user-id.md
// may stand in a folder id.
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

// sibling is what the files of one name below language folders that stand beside
// each other have in common.
func sibling(dir, below string) string {
	return path.Dir(dir) + "\x00" + strings.TrimSuffix(below, path.Ext(below))
}

// findOwners finds which files have a namesake in another language's folder.
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

// elsewhere tells whether the file below dir has a namesake in another
// language's folder beside it.
func (p *paths) elsewhere(dir, below string) bool {
	owner, found := p.owners[sibling(dir, below)]
	return found && owner != dir
}

// languageFolder is the first folder of a path that is a language, "" if none is.
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

// folder tells whether the last folder of dir is a language.
func (p *paths) folder(dir string) (language.Tag, bool) {
	if !p.whole {
		return p.lookup(path.Base(dir))
	}
	tag, ok := p.folders[dir]
	return tag, ok
}

// plainSuffix tells whether a.xx.md is more than a name with a dot: a word of
// three letters is a language only beside another version of the file.
func (p *paths) plainSuffix(file string, tag language.Tag, at int) bool {
	if name := stem(file)[at+1:]; !p.whole || len(name) != 3 || !isWord(name) {
		return true
	}
	_, listed, _ := lang.Settle(tag, p.languages)
	return listed && p.asked || p.stems[path.Join(path.Dir(file), stem(file)[:at])] > 0
}

// plainHyphen tells whether a-xx.md speaks of a language. Beside a.md it does if
// the language is asked for, if other names speak of it or several files end in
// it, or if its code is no word. Alone it does only with a code such as fra that
// other files beside their versions end in.
func (p *paths) plainHyphen(file string, tag language.Tag, at int) bool {
	name := stem(file)[at+1:]
	if p.stems[path.Join(path.Dir(file), stem(file)[:at])] == 0 {
		return len(name) == 3 && !isWord(name) && p.hyphens[tag] > 0
	}
	_, known, _ := lang.Settle(tag, p.languages)
	return known && !isLongWord(name) || p.hyphens[tag] > 1 || !isWord(name)
}
