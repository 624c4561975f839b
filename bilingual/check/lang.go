package check

import (
	"bytes"
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

// Lang returns the rule that finds a block in another script than its post's
// language is written in, and a passage whose lang is no language.
func Lang() Rule {
	return Rule{Name: "lang", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		for _, p := range ps.Set.Posts() {
			d, err := ps.Document(p)
			if err != nil {
				continue
			}
			passages(ps.Report, d)
			if !plainLatin(d.Source) { // as nearly all are that could be wrong
				blocks, _ := ps.Blocks(p)
				scripts(ps.Report, p.Lang, blocks)
			}
		}
		return nil
	}}
}

// passages reports attributes that name no language.
func passages(report func(post.Fault), d *document.Document) {
	if !bytes.Contains(d.Source, []byte("lang")) {
		return
	}
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		if value, ok := n.AttributeString("lang"); ok {
			code, _ := value.([]byte)
			if tag, err := lang.Parse(string(code)); err != nil || !lang.Known(tag) {
				f := post.Fault{Place: d.Place(n), Message: fmt.Sprintf("lang=%s is no language", code), Hint: "write a tag of BCP 47, such as fr or zh-Hant"}
				if meant, ok := lang.Meant(string(code)); ok {
					f.Hint = "write lang=" + meant.String()
				}
				report(f)
			}
		}
		return ast.WalkContinue, nil
	})
}

// alphabets are scripts that only some languages are written in.
var alphabets = []struct {
	name  string
	table *unicode.RangeTable
	codes string // of CLDR's scripts that have these letters
}{
	{"Latin", unicode.Latin, "Latn"}, {"Cyrillic", unicode.Cyrillic, "Cyrl"}, {"Greek", unicode.Greek, "Grek"}, {"Arabic", unicode.Arabic, "Arab"},
	{"Hebrew", unicode.Hebrew, "Hebr"}, {"Devanagari", unicode.Devanagari, "Deva"}, {"Thai", unicode.Thai, "Thai"}, {"Hangul", unicode.Hangul, "Kore Hang"},
	{"Japanese", kana, "Jpan Hrkt Hira Kana"}, {"Chinese", unicode.Han, "Hans Hant Hani Jpan Kore"},
}

var kana = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x3041, Hi: 0x30ff, Stride: 1}}}

// scripts reports blocks whose letters are nearly all of a script that the
// language is not written in. Latin is everywhere: names and code are.
func scripts(report func(post.Fault), tag language.Tag, blocks []document.Block) {
	script, confidence := tag.Script()
	if confidence == language.No {
		return
	}
	for _, b := range blocks {
		text := ownWords(b)
		letters, counts := 0, map[string]int{}
		for _, r := range text {
			if !unicode.IsLetter(r) {
				continue
			}
			letters++
			for _, a := range alphabets {
				if unicode.Is(a.table, r) {
					counts[a.name]++
					break
				}
			}
		}
		for _, a := range alphabets {
			const least = 20
			if n := counts[a.name]; a.name != "Latin" && n >= least && 10*n > 8*letters && !strings.Contains(a.codes, script.String()) {
				report(post.Fault{Place: b.Place, Message: fmt.Sprintf("this %s is written in %s letters, and the post is in %s", b.Kind, a.name, tag), Hint: "translate it, or mark it with its language"})
			}
		}
	}
}

// plainLatin reports whether a text has hardly a letter of another script.
func plainLatin(source []byte) bool {
	const few = 20
	n := 0
	for i := 0; i < len(source); {
		if source[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(source[i:])
		i += size
		if r > 0x24f && unicode.IsLetter(r) {
			if n++; n >= few {
				return false
			}
		}
	}
	return true
}
