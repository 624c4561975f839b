package show

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestPrintable(t *testing.T) {
	for s, want := range map[string]string{
		"":                         "",
		"a\nen/x.md:1:1: error: b": `a\nen/x.md:1:1: error: b`,
		"a\r\tb\x00\x1b[31m\x7f":   `a\r\tb\x00\x1b[31m\x7f`,
		"csi \u009b31m nel\u0085":  `csi \u009b31m nel\u0085`,
		"\u202eabc\u202c \u2066x\u2069 \u200e\u200f\u061c": `\u202eabc\u202c \u2066x\u2069 \u200e\u200f\u061c`,
		"a\u2028b\u2029c":            `a\u2028b\u2029c`,
		"z\u200bw\u2060\ufeff\u00ad": `z\u200bw\u2060\ufeff\u00ad`,
		"pay\u200dpal \u200c":        `pay\u200dpal \u200c`,
		"x\U000e0041\U000e007f":      `x\U000e0041\U000e007f`,
		"\u3164\u115f\uffa0\u034f":   `\u3164\u115f\uffa0\u034f`,
		"caf\xe9 \xff\xfe":           `caf\xe9 \xff\xfe`,
		"\ufffd stays":               "\ufffd stays",
		"a\ufe0f":                    `a\ufe0f`,
		// What people write.
		"Été à l’Île — déjà « vu »":                "Été à l’Île — déjà « vu »",
		"e\u0301te\u0301":                          "e\u0301te\u0301",
		"prix\u00a0: 3\u202f000\u2009€":            "prix\u00a0: 3\u202f000\u2009€",
		"می\u200cخواهم":                            "می\u200cخواهم",
		"क\u094d\u200dष ශ\u0dca\u200dරී":           "क\u094d\u200dष ශ\u0dca\u200dරී",
		"日本語　全角 한국어 ไทย עברית":                     "日本語　全角 한국어 ไทย עברית",
		"👩\u200d💻 ❤\ufe0f 1\ufe0f\u20e3 👩🏽\u200d🚀": "👩\u200d💻 ❤\ufe0f 1\ufe0f\u20e3 👩🏽\u200d🚀",
		"葛\U000e0100 ᠮᠤ᠋":                          "葛\U000e0100 ᠮᠤ᠋",
		"C:\\dir \"q\"":                            "C:\\dir \"q\"",
	} {
		if got := Printable(s); got != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
}

func TestQuote(t *testing.T) {
	for s, want := range map[string]string{
		`a "b" \c`:               `"a \"b\" \\c"`,
		"می\u200cخواهم":          "\"می\u200cخواهم\"",
		"a\nb":                   `"a\nb"`,
		strings.Repeat("é", 100): `"` + strings.Repeat("é", 60) + `…"`,
	} {
		if got := Quote(s); got != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
}

func TestPathIsQuotedOnlyIfItMustBe(t *testing.T) {
	for s, want := range map[string]string{
		"fr/été.md":              "fr/été.md",
		`a\b "c".md`:             `a\b "c".md`,
		"a\nen/x.md:1:1: error:": `"a\nen/x.md:1:1: error:"`,
		"\"\x1b\\":               `"\"\x1b\\"`,
	} {
		if got := Path(s); got != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
}

// FuzzPrintable holds that nothing passes that a terminal acts on, that it is
// not escaped twice, and that JSON keeps its values.
func FuzzPrintable(f *testing.F) {
	for _, s := range []string{"a\nb", "\u202e", "می\u200cخواهم", "\xff", "\U000e0041", "👩🏽\u200d🚀", "\u009b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Printable(s)
		if !utf8.ValidString(got) || strings.ContainsFunc(got, func(r rune) bool {
			return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029' || r >= 0xe0000 && r <= 0xe007f || r == 0x200b || r == 0xfeff
		}) {
			t.Errorf("%q: %q", s, got)
		}
		if again := Printable(got); again != got {
			t.Errorf("%q: %q, then %q", s, got, again)
		}
		value := map[string]string{"a\u202e": strings.ToValidUTF8(s, "\ufffd")}
		b, err := json.MarshalIndent(value, "", "\t")
		if err != nil {
			t.Fatal(err)
		}
		var back map[string]string
		if err := json.Unmarshal(JSON(b), &back); err != nil || back["a\u202e"] != value["a\u202e"] {
			t.Errorf("%q: %q, %v", s, back, err)
		}
		if text := strings.NewReplacer("\n", "", "\t", "").Replace(string(JSON(b))); Printable(text) != text {
			t.Errorf("%q: %q", s, text)
		}
	})
}
