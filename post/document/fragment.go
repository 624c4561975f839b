package document

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Heading returns the heading that the fragment of a link means, or nil if there is none. The
// fragment is the heading's anchor, or the one that Hugo, Jekyll, Zola or another site generator
// makes of the heading's text. It may be percent-encoded. Concurrent calls are safe.
func (d *Document) Heading(fragment string) *Heading {
	d.fragments.once.Do(d.indexFragments)
	for _, s := range spellings(fragment) {
		if i, ok := d.fragments.headings[s]; ok {
			return &d.Headings[i]
		}
	}
	return nil
}

// ID returns the id in the document that the fragment of a link means, and whether there is one. It
// is the id of a heading, as [Document.Heading] finds it, of a block or passage with attributes, or
// of a footnote. Concurrent calls are safe.
func (d *Document) ID(fragment string) (id string, ok bool) {
	for _, s := range spellings(fragment) {
		if d.ids[s] {
			return s, true
		}
	}
	if h := d.Heading(fragment); h != nil {
		return h.Anchor, true
	}
	return "", false
}

// spellings returns the texts that a fragment may stand for, the most likely first.
func spellings(fragment string) []string {
	plain := fragment
	if decoded, err := url.PathUnescape(fragment); err == nil {
		plain = decoded
	}
	plain = strings.Map(func(r rune) rune {
		if variation(r) {
			return -1
		}
		return r
	}, norm.NFC.String(plain))
	return []string{fragment, plain, strings.ToLower(plain)}
}

// indexFragments indexes the headings by the anchors that site generators make of them, numbered as
// the generators number them. Of equal anchors, the one of an earlier form counts.
func (d *Document) indexFragments() {
	byFragment := make(map[string]int, len(d.Headings))
	for i, h := range d.Headings {
		if h.Anchor != "" {
			byFragment[h.Anchor] = i
		}
	}
	for _, form := range forms {
		used := map[string]int{}
		for i, h := range d.Headings {
			if h.Anchor == "" || h.own {
				continue
			}
			anchor := form(strings.TrimSpace(norm.NFC.String(h.Text)))
			if anchor == "" {
				continue
			}
			anchor = unique(anchor, used)
			if _, taken := byFragment[anchor]; !taken {
				byFragment[anchor] = i
			}
		}
	}
	d.fragments.headings = byFragment
}

// forms lists the ways in which site generators make an anchor of a heading's text.
var forms = [...]func(string) string{
	Anchor,
	hugo,
	func(s string) string { return oneHyphen(hugo(s)) },              // Hugo's blackfriday, Docusaurus, VuePress
	func(s string) string { return ascii(hugo(fold(s))) },            // Hugo's github-ascii
	func(s string) string { return oneHyphen(ascii(hugo(fold(s)))) }, // Jekyll's slugify in its latin mode
	zola,
	kramdown,
}

// hugo returns the anchor that Hugo makes: letters, digits and underscores, and a hyphen for each
// space, without marks.
func hugo(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ' || r == '-':
			return '-'
		case r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// zola returns the anchor that Zola makes: ASCII letters and digits, and one hyphen for each run of
// anything else, also of an apostrophe.
func zola(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(fold(s)), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
}

// kramdown returns the anchor that kramdown makes outside of its GFM mode: only ASCII, from the
// first letter on.
func kramdown(s string) string {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return r >= 0x80 || !unicode.IsLetter(r) })
	return strings.ReplaceAll(ascii(hugo(s)), "_", "")
}

// oneHyphen returns s with one hyphen in place of several, and without hyphens at its ends.
func oneHyphen(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '-' }), "-")
}

// ascii returns the ASCII characters of s.
func ascii(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0x80 {
			return -1
		}
		return r
	}, s)
}

var ligatures = strings.NewReplacer("œ", "oe", "Œ", "oe", "æ", "ae", "Æ", "ae", "ß", "ss", "ø", "o", "Ø", "o", "ł", "l", "Ł", "l", "đ", "d", "Đ", "d", "ı", "i", "þ", "th", "ð", "d")

// fold returns s without accents and ligatures.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(ligatures.Replace(s)))
}
