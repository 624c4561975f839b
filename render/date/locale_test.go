package date_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

func TestFor(t *testing.T) {
	for _, c := range []struct{ tag, want string }{
		{"fr", "fr"},
		{"fr-CA", "fr-CA"},
		{"fr-XX", "fr"},
		{"en-150", "en-150"},
		{"zh-TW", "zh-Hant"},
		{"zh-HK", "zh-Hant-HK"},
		{"zh-SG", "zh-Hans-SG"},
		{"zh-Hant-TW", "zh-Hant"},
		{"zh-Hans-CN", "zh-Hans"},
		{"sr-ME", "sr-Latn-ME"},
		{"sr-BA", "sr-Cyrl-BA"},
		{"sr-Latn-RS", "sr-Latn"},
		{"uz-AF", "uz-Arab"},
		{"pa-PK", "pa-Arab"},
		{"es-JP", "es-419"},
		{"pt-FR", "pt-PT"},
		{"ca-ES-valencia", "ca-ES-valencia"},
		{"be-tarask", "be-tarask"},
		{"iw", "he"},
		{"cmn-TW", "zh-Hant"},
		{"fr-Latn-FR", "fr"},
		{"fr-x-quebec", "fr"},
		{"fr-CA-u-hc-h23-x-private", "fr-CA"},
		{"de-1996", "de"},
		{"en-u-nu-arab", "en-u-nu-arab"},
		{"ar-EG-u-nu-arab", "ar-EG"},
		{"fr-u-ca-gregory", "fr"},
		{"th-u-ca-gregory", "th-u-ca-gregory"},
		{"th-u-ca-buddhist", "th"},
		{"en-Cyrl", "und"}, // never a script for another
		{"ru-Latn", "und"},
		{"tlh", "und"}, // Klingon
		{"und", "und"},
		{"x-private", "und"},
		{"und-TW", "und"},
	} {
		tag, err := language.Raw.Parse(c.tag)
		if err != nil {
			t.Fatal(err)
		}
		l := date.For(tag)
		if got := l.Tag().String(); got != c.want {
			t.Errorf("%s is %s, want %s", c.tag, got, c.want)
		}
		if date.For(l.Tag()) != l {
			t.Errorf("%s is %v, which is another locale", c.tag, l.Tag())
		}
	}
}

func TestUnknownLanguageIsRoot(t *testing.T) {
	l := date.For(language.MustParse("tlh"))
	if l != (date.Locale{}) {
		t.Errorf("got %v", l.Tag())
	}
	if got := l.Format(september, date.Short); got != "2017-09-12" {
		t.Errorf("got %q", got)
	}
}
