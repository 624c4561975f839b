package lang

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"golang.org/x/text/language"
)

//go:generate go run ./internal/gen -cldr ../../.ci/date/cldr/node_modules

// Parse reads a BCP 47 tag as people write it: fr-CA, fr_CA, zh-hans. Codes of ISO 639-2 and 639-3
// become the language's usual tag: fra and fre become fr. und is an error. The text of an error
// tells an author what to write.
func Parse(s string) (language.Tag, error) {
	s = strings.TrimSpace(s)
	tag, err := language.Parse(strings.ReplaceAll(s, "_", "-"))
	if err == nil && tag != language.Und {
		return tag, nil
	}
	hint := ""
	if meant, ok := FromCountry(s); ok {
		hint = fmt.Sprintf("; did you mean %s?", meant)
	}
	return language.Und, fmt.Errorf("%q is not a language: write a BCP 47 tag such as fr or fr-CA%s", s, hint)
}

// ParseList reads a list such as "en-CA,fr-CA". It returns each language once, and nil for an empty
// list.
func ParseList(list string) ([]language.Tag, error) {
	var tags []language.Tag
	for name := range strings.SplitSeq(list, ",") {
		if strings.TrimSpace(name) == "" {
			continue
		}
		tag, err := Parse(name)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	return tags, nil
}

// FromFolder returns the language that a folder's or a file's name stands for: fr, fr-CA, zh_cn,
// sr-Latn, fra. Capitals do not matter. Only languages that CLDR has a locale of count, since BCP
// 47 has languages named src, lib, css, app, toc and api.
func FromFolder(name string) (tag language.Tag, ok bool) {
	base, rest := name, ""
	if i := strings.IndexAny(name[:min(len(name), 4)], "-_"); i >= 0 {
		base, rest = name[:i], name[i+1:]
	}
	if len(base) < 2 || len(base) > 3 || len(rest) > len("Hans-CN") {
		return language.Und, false
	}
	for part := range strings.FieldsFuncSeq(rest, func(r rune) bool { return r == '-' || r == '_' }) {
		region := len(part) == 2 || len(part) == 3 && part[0] <= '9'
		if script := len(part) == 4 && part[0] > '9'; !region && !script {
			return language.Und, false
		}
	}
	if !has(strings.ToLower(base)) && (len(base) == 2 || !longCode(base)) {
		return language.Und, false
	}
	tag, err := Parse(name)
	return tag, err == nil
}

// longCode reports whether a code of three letters stands for a language of CLDR that has a code of
// two letters.
func longCode(code string) bool {
	tag, err := language.Parse(code)
	base, _, _ := tag.Raw()
	return err == nil && len(base.String()) == 2 && has(base.String())
}

// Known reports whether CLDR has a locale of the tag's language.
func Known(tag language.Tag) bool {
	base, _, _ := tag.Raw()
	return has(base.String())
}

// has reports whether codes contains a code.
func has(code string) bool {
	i := sort.Search(len(codes)/3, func(i int) bool { return strings.TrimRight(codes[3*i:3*i+3], " ") >= code })
	return 3*i < len(codes) && strings.TrimRight(codes[3*i:3*i+3], " ") == code
}

// FromCountry returns the language of a country whose code stands where a language is wanted: ja
// for jp, cs for cz, uk for ua, sv for se. It reports false for a code that CLDR knows as a
// language. The exception is se, the code of Northern Sami: Sweden is meant much more often.
func FromCountry(code string) (tag language.Tag, ok bool) {
	_, rest, ok := strings.Cut(countries, "|"+strings.ToLower(code)+"=")
	if !ok || code == "" {
		return language.Und, false
	}
	spoken, _, _ := strings.Cut(rest, "|")
	return language.Make(spoken), true
}
