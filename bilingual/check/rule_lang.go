package check

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
)

// Lang returns the rule that finds text in a script that its post's language is not
// written in, and a passage whose lang attribute names no language.
func Lang() Rule {
	return Rule{Name: "lang", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		latin := 0 // the number of languages in Latin letters; text left in one of them is for the rule untranslated
		for _, tag := range ps.Set.Languages() {
			if inLatin(tag) {
				latin++
			}
		}
		for _, p := range ps.Set.Posts() {
			w := writing{report: ps.Report, tag: p.Lang, latin: latin == 0}
			w.text(p.Title, "title", func() post.Place { return fieldPlace(p, "title") })
			w.text(p.Description, "description", func() post.Place { return fieldPlace(p, "description") })
			d, err := ps.Document(p)
			if err != nil {
				continue
			}
			passages(ps.Report, d)
			if inLatin(p.Lang) && plainLatin(d.Source) {
				continue // the usual case
			}
			blocks, _ := ps.Blocks(p)
			for _, b := range blocks {
				w.text(ownWords(b), string(b.Kind), func() post.Place { return b.Place })
			}
		}
		return nil
	}}
}

// passages reports lang attributes that name no language.
func passages(report func(post.Fault), d *document.Document) {
	look := func(code string, at post.Place) {
		tag, err := lang.Parse(code)
		if code == "" || err == nil && lang.Known(tag) {
			return
		}
		f := post.Fault{Place: at, Message: fmt.Sprintf("lang=%s is not a language", code), Hint: "write a tag of BCP 47, such as fr or zh-Hant"}
		if meant, ok := lang.FromCountry(code); ok {
			f.Hint = "write lang=" + meant.String()
			f.Suggestion = post.Suggestion{Text: meant.String(), Old: code, Place: at}
		}
		report(f)
	}
	if setsLang(d.Source) {
		_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if entering {
				if value, ok := n.AttributeString("lang"); ok {
					code, _ := value.([]byte)
					look(string(code), d.Place(n))
				}
			}
			return ast.WalkContinue, nil
		})
	}
	for _, p := range d.Passages {
		look(p.Lang, p.Place)
	}
}

// setsLang reports whether a text may have an attribute lang. It searches for the sign =,
// which is rarer in prose than the letters.
func setsLang(source []byte) bool {
	for at := 0; ; at++ {
		i := bytes.IndexByte(source[at:], '=')
		if i < 0 {
			return false
		}
		at += i
		if bytes.HasSuffix(bytes.TrimRight(source[:at], " \t\n\f\r"), []byte("lang")) {
			return true
		}
	}
}

// alphabets lists the scripts that the rule tells apart.
var alphabets = []struct {
	name  string
	table *unicode.RangeTable
	codes string // of the scripts of CLDR that use these letters
}{
	{"Latin", unicode.Latin, "Latn"}, {"Cyrillic", unicode.Cyrillic, "Cyrl"}, {"Greek", unicode.Greek, "Grek"}, {"Arabic", unicode.Arabic, "Arab"},
	{"Hebrew", unicode.Hebrew, "Hebr"}, {"Devanagari", unicode.Devanagari, "Deva"}, {"Thai", unicode.Thai, "Thai"}, {"Hangul", unicode.Hangul, "Kore Hang"},
	{"Japanese", kana, "Jpan Hrkt Hira Kana"}, {"Chinese", unicode.Han, "Hans Hant Hani Jpan Kore"},
}

var kana = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x3041, Hi: 0x30ff, Stride: 1}}}

// A writing checks the letters of a post in a language.
type writing struct {
	report func(post.Fault)
	tag    language.Tag
	latin  bool // whether to report text in Latin letters in a language with another script
}

// text reports a text if nearly all of its letters are of scripts that the language is
// not written in. It accepts a few words in Latin letters, since names and code have them
// everywhere.
func (w *writing) text(text, what string, at func() post.Place) {
	script, confidence := w.tag.Script()
	if confidence < language.High || text == "" {
		return
	}
	letters, foreign, counts := 0, 0, map[string]int{}
	latin := script.String() == "Latn"
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if latin && r < firstBeyondLatin {
			continue
		}
		for _, a := range alphabets {
			if !unicode.Is(a.table, r) {
				continue
			}
			if !strings.Contains(a.codes, script.String()) {
				foreign++
				counts[a.name]++
			}
			break
		}
	}
	const least, words = 15, 8
	if foreign < least || 10*foreign <= 8*letters {
		return
	}
	name := ""
	for _, a := range alphabets {
		if counts[a.name] > counts[name] {
			name = a.name
		}
	}
	if counts["Japanese"] > 0 {
		name = "Japanese"
	}
	if name == "Latin" && (!w.latin || what == "title" || len(strings.Fields(text)) < words || foreign < letters) {
		return
	}
	w.report(post.Fault{Place: at(), Message: fmt.Sprintf("this %s is written in %s letters, and the post is in %s", what, name, w.tag), Hint: "translate it, or mark it with its language"})
}

// Letters from firstBeyondLatin on are not in texts in Latin letters.
// firstByteBeyondLatin is the first byte of these letters in UTF-8.
const (
	firstBeyondLatin     = 0x250
	firstByteBeyondLatin = 0xc9
	each                 = 0x0101010101010101 // one in each of eight bytes
)

// plainLatin reports whether a text has fewer than 20 letters of other scripts than
// Latin.
func plainLatin(source []byte) bool {
	const few = 20
	n := 0
	for i := 0; i < len(source); {
		if source[i] < firstByteBeyondLatin {
			for i++; i+8 <= len(source) && allBelow(binary.LittleEndian.Uint64(source[i:])); i += 8 {
			}
			continue
		}
		r, size := utf8.DecodeRune(source[i:])
		i += size
		if r >= firstBeyondLatin && unicode.IsLetter(r) {
			if n++; n >= few {
				return false
			}
		}
	}
	return true
}

// allBelow reports whether all of eight bytes are below firstByteBeyondLatin.
func allBelow(bytes uint64) bool {
	const high = 0x80 * each
	return bytes&high&(bytes&^high+(0x100-firstByteBeyondLatin)*each) == 0
}
