package locale

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date/internal/key"
)

// For returns the locale that CLDR chooses for tag: the tag itself, or with the script that is
// likely for its language and region, or the nearest of its parents. A script that is not the
// language's own is never dropped. Where CLDR has no dates in that script, and for languages that
// CLDR does not have, the locale is root.
func For(tag language.Tag) Locale {
	base, script, region := tag.Raw()
	l := Locale{index: uint16(find(
		key.Language(base.String()),
		scriptCode(script),
		regionCode(region),
		variant(tag),
	))}
	l.digits = digits[l.index]
	if d := system(tag.TypeForKey("nu")); d >= 0 {
		l.digits = uint8(d)
	}
	if l.Language() == thai && tag.TypeForKey("ca") != "gregory" {
		l.choices |= buddhist
	}
	return l
}

// unknownScript stands for every script that no locale of CLDR names.
const unknownScript = 1<<6 - 1

func scriptCode(s language.Script) uint32 {
	if s == (language.Script{}) {
		return 0
	}
	name := s.String()
	for i := 0; i < len(scripts); i += 4 {
		if scripts[i:i+4] == name {
			return uint32(i/4 + 1)
		}
	}
	return unknownScript
}

func regionCode(r language.Region) uint32 {
	if r == (language.Region{}) {
		return 0
	}
	if r.IsCountry() {
		return key.Region(r.Canonicalize().String())
	}
	if n := r.M49(); n != 0 {
		return key.Area(n)
	}
	return 0
}

// variant returns the code of the first variant of tag that has a locale of its own, or 0.
func variant(tag language.Tag) uint32 {
	for _, v := range tag.Variants() {
		if i := slices.Index(variants[:], v.String()); i >= 0 {
			return uint32(len(scripts)/4 + 1 + i)
		}
	}
	return 0
}

// find returns the row of the best locale for the parts of a tag, or 0 for root.
func find(lang, script, region, variant uint32) int {
	if lang == 0 {
		return 0
	}
	if i := row(key.Of(lang, script, region)); i > 0 && variant == 0 {
		return i
	}
	to, renamed := alias(key.Of(lang, 0, 0))
	if renamed {
		lang = to.Language()
		if script == 0 {
			script = to.Script()
		}
		if region == 0 {
			region = to.Region()
		}
	}
	if variant != 0 {
		for _, k := range [...]key.Key{key.Of(lang, variant, region), key.Of(lang, variant, 0)} {
			if i := row(k); i > 0 {
				return i
			}
		}
	}
	own := likelyScript(lang, 0)
	implied := script
	if implied == 0 {
		implied = own
		if region != 0 {
			implied = likelyScript(lang, region)
		}
	}
	if region != 0 {
		if to, ok := alias(key.Of(lang, script, region)); ok {
			return row(to)
		}
		if renamed || script == own {
			if i := row(key.Of(lang, 0, region)); i > 0 {
				return i
			}
		}
		if i := row(key.Of(lang, implied, region)); i > 0 {
			return i
		}
	}
	if i := row(key.Of(lang, implied, 0)); i > 0 && (implied != own || script != 0) {
		return i
	}
	if implied != own {
		return 0
	}
	return row(key.Of(lang, 0, 0))
}

// row returns the place of k among the locales, or 0 if it is not there.
func row(k key.Key) int {
	low, high := 0, len(locales)
	for low < high {
		mid := int(uint(low+high) / 2)
		if locales[mid] < k {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(locales) && locales[low] == k {
		return low
	}
	return 0
}

// likelyScript returns the script that lang is usually written in, in a region or, for 0,
// anywhere. It returns 0 if no locale names that script.
func likelyScript(lang, region uint32) uint32 {
	want := uint64(lang)<<32 | uint64(region)
	low, high := 0, len(likely)
	for low < high {
		mid := int(uint(low+high) / 2)
		if k := likely[mid]; uint64(k.Language())<<32|uint64(k.Region()) < want {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(likely) && likely[low].Language() == lang && likely[low].Region() == region {
		return likely[low].Script()
	}
	if region != 0 {
		return likelyScript(lang, 0)
	}
	return 0
}

// alias returns the key that k stands for, if there is one.
func alias(k key.Key) (key.Key, bool) {
	low, high := 0, len(aliases)
	for low < high {
		mid := int(uint(low+high) / 2)
		if aliases[mid].from < k {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(aliases) && aliases[low].from == k {
		return aliases[low].to, true
	}
	return 0, false
}
