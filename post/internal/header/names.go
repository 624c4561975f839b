package header

import (
	"bytes"
	"cmp"
	"regexp"
	"strings"
	"unicode"
)

// meaning is how sure the name of a field makes it that front matter is meant.
type meaning uint8

const (
	unknown meaning = iota
	common          // a name of front matter that prose uses too: Date: …
	telling         // a name that hardly any text starts with: title: …
)

// meanings maps the names of fields, in the form of plainName, to what they mean.
var meanings = func() map[string]meaning {
	all := map[string]meaning{}
	for name := range strings.FieldsSeq("title lang slug permalink translationkey") {
		all[name] = telling
	}
	for name := range strings.FieldsSeq(`alias aliases alternate alternates author authors basename categories category comments
		copyright css date datemodified datepublished description excerpt expirydate head headless hidden id image images
		keywords language lastmod lastmodified lastmodifiedat lastupdated layout link locale menu modified params private
		pubdate publishdate redirectfrom saveas series sidebar status subtitle summary tag tags taxonomies template theme
		toc translation translations type updated updateddate url weight
		affiliation baseheaderlevel bibtex format htmlheader latexinput latexmode quoteslanguage revision xhtmlheader`) {
		all[name] = common
	}
	return all
}()

// hiding lists the names of fields that keep a post from readers.
var hiding = map[string]bool{"draft": true, "published": true, "status": true, "private": true, "hidden": true, "publishdate": true, "expirydate": true, "permalink": true, "render": true, "headless": true}

var yesOrNo = map[string]bool{"true": true, "false": true, "yes": true, "no": true, "on": true, "off": true}

// plainName returns a name in lower case, without the separators and quotes that authors put into
// it.
func plainName(name []byte) string {
	if len(name) > 40 {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r == ' ' || r == '"' || r == '\'' {
			return -1
		}
		return unicode.ToLower(r)
	}, string(name))
}

// These patterns match a field on a line of its own. The first group is the name.
var (
	yamlNotation  = pattern(`^("[^"]+"|'[^']+'|[\pL_][\pL\pN_ .-]*?) *:(?:[ \t]|$)`)
	dotNotation   = pattern(`^\.\. ([\pL_][\pL\pN_-]*):(?:[ \t]|$)`) // Nikola's
	tomlNotation  = pattern(`^("[^"]+"|'[^']+'|[A-Za-z0-9_.-]+) *=`)
	orgNotation   = pattern(`^#\+([A-Za-z_]+):(?:[ \t]|$)`)
	colonNotation = pattern(`^:([A-Za-z][\w -]*):(?:[ \t]|$)`)
)

// block describes what a run of lines looks like.
type block struct {
	end       int  // the offset at which the line after the last starts
	lines     int  // lines with text
	fields    int  // fields that start in column one
	comments  int  // lines that start with #
	known     int  // fields with common or telling names
	starts    bool // the first line is a field
	first     meaning
	most      meaning
	hides     bool // a field keeps the post from readers
	only      bool // all lines are fields, comments, or indented
	nested    bool // some values are lists, tables or quoted text of YAML
	closed    bool // a fence ends it
	blankHead bool // a blank line comes before the first with text
}

// look returns what the lines of text look like as fields in a notation. It stops at a line that is
// the fence. Without a fence it stops at a blank line or at the fence of YAML. It looks no further
// than a header may reach.
func look(text []byte, n *regexp.Regexp, fence string) block {
	const reach, most = 64 << 10, 200 // bytes of all lines, and of a line that may hold a name
	b := block{only: true}
	empty := false // the last field has no value on its line
	for at := 0; at < min(len(text), reach); {
		line, next := nextLine(text, at)
		line = bytes.TrimRight(line, " \t")
		if line := string(line); line == cmp.Or(fence, "---") || line == "..." && fence != "+++" {
			b.closed = true
			return b
		}
		if len(line) == 0 && fence == "" {
			return b
		}
		b.end, at = next, next
		switch m := n.FindSubmatch(line[:min(len(line), most)]); {
		case len(line) == 0:
			b.blankHead = b.blankHead || b.lines == 0
			continue
		case m != nil:
			name, value := plainName(m[1]), bytes.TrimSpace(line[len(m[0]):])
			means := meanings[name]
			if (name == "draft" || name == "published") && yesOrNo[strings.ToLower(string(value))] {
				means = telling
			}
			if b.lines == 0 {
				b.first, b.starts = means, true
			}
			b.fields++
			b.most = max(b.most, means)
			b.hides = b.hides || hiding[name]
			if means > unknown {
				b.known++
			}
			b.nested = b.nested || len(value) > 0 && structured(value)
			empty = len(value) == 0
		case line[0] == ' ' || line[0] == '\t' || empty && bytes.HasPrefix(line, []byte("- ")):
			item := bytes.TrimLeft(line, " \t")
			b.nested = b.nested || bytes.HasPrefix(item, []byte("- ")) || keyLine().Match(item[:min(len(item), most)])
			b.only = b.only && b.fields > 0
		case line[0] == '#':
			b.comments++
		default:
			b.only = false
		}
		b.lines++
	}
	return b
}

// structured reports whether a value is a list, a table, quoted text or the start of text of
// several lines in YAML.
func structured(value []byte) bool {
	first, last := value[0], value[len(value)-1]
	switch first {
	case '"', '\'':
		return len(value) > 1 && last == first
	case '[':
		return last == ']'
	case '{':
		return last == '}'
	case '|', '>':
		return len(value) <= 2
	}
	return false
}
