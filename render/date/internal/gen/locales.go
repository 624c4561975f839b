package main

import (
	"cmp"
	"log"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date/internal/key"
)

// scriptCodes lists the scripts of CLDR's locales and, after them, the variants. The code of one
// is its place in the list, counted from 1.
var scriptCodes []string

// pack returns the key of a CLDR tag.
func pack(tag string) key.Key {
	var script, region uint32
	parts := strings.Split(tag, "-")
	for _, p := range parts[1:] {
		switch {
		case len(p) == 2:
			region = key.Region(p)
		case len(p) == 3:
			n, err := strconv.Atoi(p)
			if err != nil {
				log.Fatalf("locale %s has the odd part %s", tag, p)
			}
			region = key.Area(n)
		default:
			i := slices.Index(scriptCodes, p)
			if i < 0 {
				log.Fatalf("locale %s has the odd part %s", tag, p)
			}
			script = uint32(i + 1)
		}
	}
	return key.Of(key.Language(parts[0]), script, region)
}

// collectScripts fills scriptCodes from the tags.
func collectScripts(tags []string) {
	for _, tag := range tags {
		for _, p := range strings.Split(tag, "-")[1:] {
			if len(p) > 3 && !slices.Contains(scriptCodes, p) {
				scriptCodes = append(scriptCodes, p)
			}
		}
	}
	slices.SortFunc(scriptCodes, func(a, b string) int {
		return cmp.Or(cmp.Compare(min(len(a), 5), min(len(b), 5)), cmp.Compare(a, b))
	})
}

func byKey(a, b string) int { return cmp.Compare(pack(a), pack(b)) }

func writeLocales(s *source, name string) {
	f := s.newFile("locale")
	f.printf("\nimport \"github.com/diptych-go/diptych/render/date/internal/key\"\n")

	scripts := slices.IndexFunc(scriptCodes, func(s string) bool { return len(s) != 4 })
	f.text("The scripts that CLDR's locales name, of four letters each.", "scripts", scriptCodes[:scripts])
	f.printf("\n// The variants that CLDR's locales name, numbered after the scripts.\nvar variants = [...]string{")
	for _, v := range scriptCodes[scripts:] {
		f.printf("%q, ", v)
	}
	f.printf("}\n")

	keys(f, "The locales, root first.", "locales", packAll(s.tags))
	f.printf("\n// NumLocales is how many locales there are.\nconst NumLocales = len(locales)\n")

	writeDigits(s, f)
	writeLikely(s, f)
	writeAliases(s, f)
	f.save(name)
}

func packAll(tags []string) []key.Key {
	var out []key.Key
	for _, t := range tags {
		out = append(out, pack(t))
	}
	return out
}

func keys(f *file, doc, name string, values []key.Key) {
	f.printf("\n// %s\nvar %s = [...]key.Key{", doc, name)
	for i, v := range values {
		if i%8 == 0 {
			f.printf("\n\t")
		}
		f.printf("%#x, ", uint32(v))
	}
	f.printf("\n}\n")
}

// writeDigits writes the decimal numbering systems, and the system of each locale.
func writeDigits(s *source, f *file) {
	var d struct {
		NumberingSystems map[string]struct {
			Digits string `json:"_digits"`
			Type   string `json:"_type"`
		}
	}
	s.supplemental("numberingSystems", &d)
	names := []string{"latn"}
	for n, v := range d.NumberingSystems {
		if v.Type == "numeric" && n != "latn" {
			names = append(names, n)
		}
	}
	slices.Sort(names[1:])
	f.printf("\n// The decimal numbering systems; a locale's digits are a place in this list.\nvar systems = [...]string{")
	for i, n := range names {
		if i%10 == 0 {
			f.printf("\n\t")
		}
		f.printf("%q, ", n)
	}
	f.printf("\n}\n\n// Their zeros. The other digits follow the zero in Unicode, except in hanidec.\nvar zeros = [...]rune{")
	for i, n := range names {
		if i%10 == 0 {
			f.printf("\n\t")
		}
		digits := []rune(d.NumberingSystems[n].Digits)
		for j, r := range digits {
			if r != digits[0]+rune(j) && n != "hanidec" {
				log.Fatalf("the digits of %s are not in order", n)
			}
		}
		f.printf("%#x, ", digits[0])
	}
	f.printf("\n}\n")
	var digits []int
	for _, tag := range s.tags {
		i := slices.Index(names, s.numbers[tag])
		if i < 0 {
			log.Fatalf("%s is written in the unknown digits %s", tag, s.numbers[tag])
		}
		digits = append(digits, i)
	}
	array(f, "The digits of each locale.", "digits", 32, u8(digits))
}

// writeLikely writes the script of each language, and the regions where the language has another
// script.
func writeLikely(s *source, f *file) {
	var d struct{ LikelySubtags map[string]string }
	s.supplemental("likelySubtags", &d)
	known := map[string]bool{}
	for _, tag := range s.tags {
		lang, _, _ := strings.Cut(tag, "-")
		known[lang] = true
	}
	var likely []key.Key
	for from, to := range d.LikelySubtags {
		parts := strings.Split(from, "-")
		if !known[parts[0]] || parts[0] == "und" || len(parts) > 2 || len(parts) == 2 && len(parts[1]) == 4 {
			continue
		}
		full := strings.Split(to, "-")
		if !slices.Contains(scriptCodes, full[1]) {
			continue // no locale names the script
		}
		if len(parts) == 2 && strings.Split(d.LikelySubtags[parts[0]], "-")[1] == full[1] {
			continue
		}
		likely = append(likely, pack(strings.Join(append(parts[:1:1], append([]string{full[1]}, parts[1:]...)...), "-")))
	}
	order := func(k key.Key) uint64 { return uint64(k.Language())<<32 | uint64(k.Region()) }
	slices.SortFunc(likely, func(a, b key.Key) int { return cmp.Compare(order(a), order(b)) })
	keys(f, "The script of each language, and of a language in a region where the script is\n// another. Sorted by language and then region.", "likely", likely)
}

// writeAliases writes the tags that stand for others: old codes of languages, and places whose
// parent is not their language.
func writeAliases(s *source, f *file) {
	to := map[key.Key]key.Key{}
	var parents struct {
		ParentLocales struct{ ParentLocale map[string]string }
	}
	s.supplemental("parentLocales", &parents)
	for child, parent := range parents.ParentLocales.ParentLocale {
		if !slices.Contains(s.tags, child) && parent != "und" && parent != "root" {
			to[pack(child)] = pack(parent)
		}
	}
	var d struct {
		Metadata struct {
			Alias struct {
				LanguageAlias map[string]struct {
					Replacement string `json:"_replacement"`
				}
			}
		}
	}
	s.supplemental("aliases", &d)
	for old, v := range d.Metadata.Alias.LanguageAlias {
		lang, _, _ := strings.Cut(v.Replacement, "-")
		if len(old) > 3 || !slices.Contains(s.tags, lang) {
			continue
		}
		if t, err := language.Raw.Parse(old); err != nil || t.String() != old {
			continue // x/text reads it as another code, so nobody looks it up
		}
		to[pack(old)] = pack(v.Replacement)
	}
	var pairs [][2]key.Key
	for from, t := range to {
		pairs = append(pairs, [2]key.Key{from, t})
	}
	slices.SortFunc(pairs, func(a, b [2]key.Key) int { return cmp.Compare(a[0], b[0]) })
	f.printf("\n// Tags that stand for others, sorted.\nvar aliases = [...]struct{ from, to key.Key }{")
	for i, p := range pairs {
		if i%4 == 0 {
			f.printf("\n\t")
		}
		f.printf("{%#x, %#x}, ", uint32(p[0]), uint32(p[1]))
	}
	f.printf("\n}\n")
}
