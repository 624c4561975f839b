package lang_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

func TestParse(t *testing.T) {
	for s, want := range map[string]string{
		"fr": "fr", " fr_CA ": "fr-CA", "FR-ca": "fr-CA", "zh-hans": "zh-Hans", "en-x-mine": "en-x-mine",
		"fra": "fr", "fre": "fr", "eng": "en", "cym": "cy", "wel": "cy", "deu": "de", "ger": "de", "fra-CA": "fr-CA", "zho": "zh", "chi": "zh",
	} {
		if tag, err := lang.Parse(s); err != nil || tag.String() != want {
			t.Errorf("%q: %s, %v; want %s", s, tag, err, want)
		}
	}
	for s, want := range map[string]string{
		"":        `"" is not a language: write a BCP 47 tag such as fr or fr-CA`,
		"und":     `"und" is not a language: write a BCP 47 tag such as fr or fr-CA`,
		"klingon": `"klingon" is not a language: write a BCP 47 tag such as fr or fr-CA`,
		"jp":      `"jp" is not a language: write a BCP 47 tag such as fr or fr-CA; did you mean ja?`,
	} {
		if _, err := lang.Parse(s); err == nil || err.Error() != want {
			t.Errorf("%q: %v; want %s", s, err, want)
		}
	}
}

func TestParseList(t *testing.T) {
	tags, err := lang.ParseList(" en-CA, fr_CA,,en-CA,fra")
	if err != nil || fmt.Sprint(tags) != "[en-CA fr-CA fr]" {
		t.Errorf("%v, %v", tags, err)
	}
	if tags, err := lang.ParseList("en,klingon"); err == nil || tags != nil {
		t.Errorf("%v, %v", tags, err)
	}
}

func TestFromFolder(t *testing.T) {
	for name, want := range map[string]string{
		"fr": "fr", "Fr": "fr", "fr-CA": "fr-CA", "fr_ca": "fr-CA", "zh_cn": "zh-CN", "sr-Latn": "sr-Latn", "es-419": "es-419", "haw": "haw",
		"fra": "fr", "FRA": "fr", "fre": "fr", "eng": "en", "cym": "cy", "ger": "de", "eng-CA": "en-CA",
		"src": "", "lib": "", "css": "", "app": "", "toc": "", "api": "", "xml": "", "en-x-mine": "", "in": "", "sh": "",
		"english": "", "": "", "f": "", "fr-": "", "xx": "", "jp": "", "und": "", "zh-Hans-CN": "zh-Hans-CN", "zh-Hans-CN-x": "",
	} {
		tag, ok := lang.FromFolder(name)
		if ok != (want != "") || ok && tag.String() != want {
			t.Errorf("%q: %s, %v; want %q", name, tag, ok, want)
		}
	}
}

func TestKnown(t *testing.T) {
	for tag, want := range map[string]bool{"fr": true, "fr-CA": true, "aa": true, "zu": true, "haw": true, "tlh": false, "und": false, "src": false} {
		if got := lang.Known(language.MustParse(tag)); got != want {
			t.Errorf("%s: %v", tag, got)
		}
	}
}

func TestFromCountry(t *testing.T) {
	for code, want := range map[string]string{"jp": "ja", "cz": "cs", "gr": "el", "ua": "uk", "se": "sv", "dk": "da", "JP": "ja", "cn": "zh", "us": "", "kr": "ko", "vn": "vi",
		"fr": "", "ca": "", "be": "", "ar": "", "xx": "", "": "", "jpn": "", "|jp=ja|": ""} {
		tag, ok := lang.FromCountry(code)
		if ok != (want != "") || ok && tag.String() != want {
			t.Errorf("%q: %s, %v; want %q", code, tag, ok, want)
		}
	}
}

func TestName(t *testing.T) {
	for tag, want := range map[string]string{"fr": "Français", "fr-CA": "Français", "ar": "العربية", "zh-TW": "繁體中文", "zh": "简体中文", "zh-Hant": "繁體中文",
		"sr": "Српски", "sr-Latn": "Srpski", "sr-Latn-RS": "Srpski", "pa": "ਪੰਜਾਬੀ", "pa-PK": "پنجابی", "iu": "ᐃᓄᒃᑎᑐᑦ", "cr": "Nēhiyawēwin", "tlh": "tlh", "und": "und"} {
		if got := lang.Name(language.MustParse(tag)); got != want {
			t.Errorf("%s: %s, want %s", tag, got, want)
		}
	}
}

func TestFromName(t *testing.T) {
	for name, want := range map[string]string{"Français": "fr", "français": "fr", "FRENCH": "fr", "English": "en", "繁體中文": "zh-Hant", "Welsh": "cy", "Cymraeg": "cy",
		"Klingon": "", "": "", "fr": "", "fr=Français|": ""} {
		tag, ok := lang.FromName(name)
		if ok != (want != "") || ok && tag.String() != want {
			t.Errorf("%q: %s, %v; want %q", name, tag, ok, want)
		}
	}
}

func TestDir(t *testing.T) {
	for tag, want := range map[string]string{"ar": "rtl", "ur": "rtl", "he": "rtl", "fa": "rtl", "dv": "rtl", "az-Arab": "rtl", "ur-Aran": "rtl", "ff-Adlm": "rtl",
		"en": "ltr", "pa": "ltr", "pa-PK": "rtl", "ja": "ltr", "und": "ltr"} {
		if got := lang.Dir(language.MustParse(tag)); got != want {
			t.Errorf("%s: %s", tag, got)
		}
	}
}

func TestSettle(t *testing.T) {
	for _, c := range []struct {
		named, listed, want string
		others              int
	}{
		{"fr", "en,fr", "fr", 0},
		{"fr", "en,fr-CA", "fr-CA", 0},
		{"fr-CA", "en,fr", "fr", 0},
		{"fr-CA", "en,fr-FR", "", 0},
		{"fr", "fr-CA,fr-FR", "fr-CA", 1},
		{"zh-TW", "zh-Hans,zh-Hant", "zh-Hant", 0},
		{"zh-CN", "zh-Hant", "", 0},
		{"de", "en,fr", "", 0},
	} {
		listed, err := lang.ParseList(c.listed)
		if err != nil {
			t.Fatal(err)
		}
		named := language.MustParse(c.named)
		tag, found, others := lang.Settle(named, listed)
		if want := strings.TrimSpace(c.want); found != (want != "") || found && tag.String() != want || !found && tag != named || others != c.others {
			t.Errorf("%s of %s: %s, %v, %d", c.named, c.listed, tag, found, others)
		}
	}
}

func TestSpeaks(t *testing.T) {
	for _, c := range []struct {
		part, tag string
		want      bool
	}{
		{"fr", "fr-CA", true}, {"fr_CA", "fr", true}, {"FR-fr", "fr-CA", true}, {"fra", "fr", true}, {"zh-Hans-CN", "zh-TW", true},
		{"en", "fr", false}, {"", "fr", false}, {"french", "fr", false}, {"en", "und", false}, {"und", "und", false},
	} {
		if got := lang.Speaks(c.part, language.MustParse(c.tag)); got != c.want {
			t.Errorf("%q, %s: %v", c.part, c.tag, got)
		}
	}
}

func TestAcceptPassesOverWhatIsMalformed(t *testing.T) {
	for header, want := range map[string]string{
		"":                                 "[]",
		"fr-CA,fr;q=0.9,en;q=0.8":          "[fr-CA fr en]",
		"en;q=0.1, fr;q=x, fr":             "[fr en]",
		"fr" + strings.Repeat(",de", 5000): "[fr" + strings.Repeat(" de", 332) + "]",
		strings.Repeat("a", 5000):          "[]",
	} {
		if got := fmt.Sprint(lang.Accept(header)); got != want {
			t.Errorf("%.40q: %.80s", header, got)
		}
	}
}

func TestFold(t *testing.T) {
	for _, same := range [][]string{
		{"Straße", "STRASSE", "strasse", "STRAẞE"},
		{"café", "cafe\u0301", "CAFE\u0301", "CAFÉ"},
		{"ΟΔΟΣ", "οδος", "οδοσ"},
		{"40 K", "40 \u212a"}, // the sign of kelvin
		{"İ", "i\u0307"},
		{"a/b_c.MD", "A/B_C.md"},
	} {
		for _, s := range same {
			if lang.Fold(s) != lang.Fold(same[0]) {
				t.Errorf("%q: %q and %q differ", same, s, same[0])
			}
		}
	}
	for _, pair := range [][2]string{{"ı", "i"}, {"é", "e"}, {"x²", "x2"}} {
		if lang.Fold(pair[0]) == lang.Fold(pair[1]) {
			t.Errorf("%q are one", pair)
		}
	}
}
