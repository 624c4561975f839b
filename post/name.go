package post

import (
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// words are codes of two letters that are as often a word or an abbreviation as a language. Such a
// name alone names no language.
const words = " am an as be br cs cv do go ha hr id ie ii io is it lo ml ms my na no om or os pa pi ps " +
	"sa sc sd se si so ss st su ti to ts tt wo "

// longWords are codes of ISO 639-2 that are words or abbreviations too.
const longWords = " aka arm ava ben bos cat cos dan div ewe fin fry ful gin her hun ice ido ind kan kin lat lim lin lit lub " +
	"lug mac mal man mar may mon nav nor ori pan per pol por pus que ron run sag san sin slo som sot spa sun tam tat tel ton vie "

// isWord reports whether a name may well mean something other than a language. Any name of three
// letters may, except codes such as fra and eng, whose languages have a code of two letters too.
func isWord(name string) bool {
	if len(name) == 3 {
		tag, ok := lang.FromFolder(name)
		base, _, _ := tag.Raw()
		return !ok || len(base.String()) == 3 || isLongWord(name)
	}
	return strings.Contains(words, " "+strings.ToLower(name)+" ")
}

func isLongWord(name string) bool {
	return len(name) == 3 && strings.Contains(longWords, " "+strings.ToLower(name)+" ")
}

// suffix returns the language that the name of a file ends in after a separator, and the index of
// that separator in the stem. The index is 0 if there is none.
func suffix(file string, separator byte, lookup func(string) (language.Tag, bool)) (language.Tag, int) {
	name := stem(file)
	i := strings.LastIndexByte(name, separator)
	if i <= 0 {
		return language.Und, 0
	}
	if separator == '-' { // a-zh-cn before a-cn
		if j := strings.LastIndexByte(name[:i], separator); j > 0 {
			if tag, ok := lookup(name[j+1:]); ok {
				return tag, j
			}
		}
	}
	if tag, ok := lookup(name[i+1:]); ok {
		return tag, i
	}
	return language.Und, 0
}

// stem returns a file's name without its last extension.
func stem(file string) string {
	base := path.Base(file)
	return strings.TrimSuffix(base, path.Ext(base))
}

// cleanName returns a path without its extension, index and _posts folders: the name that the posts
// of one work share.
func cleanName(file string) string {
	name := strings.TrimSuffix(file, path.Ext(file))
	if base := path.Base(name); base == "index" || base == "_index" {
		name = path.Dir(name)
	}
	if strings.Contains(name, "_posts") {
		parts := strings.Split(name, "/")
		name = strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "_posts" }), "/")
	}
	if name == "" {
		return "."
	}
	return name
}
