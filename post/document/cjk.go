package document

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"
)

// writtenInCJK reports whether a language is Chinese, Japanese or Korean, whose
// punctuation stands beside words without spaces.
func writtenInCJK(tag language.Tag) bool {
	base, _ := tag.Base()
	switch base.String() {
	case "zh", "ja", "ko", "yue":
		return true
	}
	return false
}

// flankCJK lets a run of * or ~ open or close emphasis beside East Asian punctuation, as in
// **「強調」**です. In CommonMark, punctuation beside a run may keep it from opening or closing there.
// Here, East Asian punctuation never does, and no punctuation does if an East Asian character is on
// the other side. Extensions of several CommonMark implementations share this rule.
func flankCJK(d *parser.Delimiter, source []byte) {
	if d.Char != '*' && d.Char != '~' {
		return
	}
	before, _ := utf8.DecodeLastRune(source[:d.Segment.Start])
	after, _ := utf8.DecodeRune(source[d.Segment.Stop:])
	if d.Segment.Start == 0 {
		before = '\n'
	}
	if d.Segment.Stop == len(source) {
		after = '\n'
	}
	d.CanOpen, d.CanClose = flanks(after, before), flanks(before, after)
}

// flanks reports whether a run of delimiters belongs to the text on its near side.
func flanks(near, far rune) bool {
	if util.IsSpaceRune(near) {
		return false
	}
	return !util.IsPunctRune(near) || eastAsian(near) || util.IsSpaceRune(far) || util.IsPunctRune(far) || eastAsian(far)
}

func eastAsian(r rune) bool {
	return r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xffef || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo)
}
