package lang

import (
	"strings"

	"golang.org/x/text/language"
)

// Name returns what speakers of a language call it, with a capital, as in a list: Français,
// العربية, 繁體中文. If CLDR lacks the name, Name returns the tag.
func Name(tag language.Tag) string {
	base, script, _ := tag.Raw()
	if script == (language.Script{}) {
		script, _ = tag.Script() // zh-TW is in another script than zh
	}
	for _, key := range []string{base.String() + "-" + script.String(), base.String()} {
		if _, rest, ok := strings.Cut(ownNames, "|"+key+"="); ok {
			name, _, _ := strings.Cut(rest, "|")
			return name
		}
	}
	return tag.String()
}

// FromName returns the language that its speakers or English call name: fr for Français and French.
// Capitals do not matter.
func FromName(name string) (tag language.Tag, ok bool) {
	for _, names := range []string{ownNames, englishNames} {
		for entry := range strings.SplitSeq(names, "|") {
			if code, called, _ := strings.Cut(entry, "="); called != "" && strings.EqualFold(called, name) {
				tag, err := language.Parse(code)
				return tag, err == nil
			}
		}
	}
	return language.Und, false
}

// Dir returns the direction in which a language is written, "rtl" or "ltr", for HTML's dir
// attribute.
func Dir(tag language.Tag) string {
	script, _ := tag.Script()
	if strings.Contains(rightToLeft, " "+script.String()+" ") {
		return "rtl"
	}
	return "ltr"
}
