package lang

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// Settle returns the listed language that named means. That is named itself, or for fr the listed
// fr-CA, for fr-CA the listed fr, and for zh-TW the listed zh-Hant. If no listed language fits,
// Settle returns named and false. others is the number of other listed languages that would fit as
// well.
func Settle(named language.Tag, listed []language.Tag) (tag language.Tag, found bool, others int) {
	if slices.Contains(listed, named) {
		return named, true, 0
	}
	_, namedScript, namedRegion := named.Raw()
	bare := namedScript == language.Script{} && namedRegion == language.Region{}
	tag = named
	for _, l := range listed {
		_, _, region := l.Raw()
		vague := region == language.Region{} || namedRegion == language.Region{}
		if !sameBase(named, l) || !bare && !sameScript(named, l) || !vague && region != namedRegion {
			continue
		}
		if found {
			others++
			continue
		}
		tag, found = l, true
	}
	return tag, found, others
}

func sameBase(a, b language.Tag) bool {
	x, _, _ := a.Raw()
	y, _, _ := b.Raw()
	return x == y
}

func sameScript(a, b language.Tag) bool {
	x, _ := a.Script() // the likely script if none is written
	y, _ := b.Script()
	return x == y
}

// Speaks reports whether a part of a path or of an address names the language of tag, in any
// region: fr, FR_ca and fra name French.
func Speaks(part string, tag language.Tag) bool {
	if i := strings.IndexAny(part, "-_"); len(part) > len("zh-Hans-CN") || i < 0 && len(part) > 3 || i > 3 {
		return false // most parts are words
	}
	named, err := language.Parse(strings.ReplaceAll(part, "_", "-"))
	return err == nil && named != language.Und && sameBase(named, tag)
}
