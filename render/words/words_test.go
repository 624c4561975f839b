package words_test

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render/words"
	"golang.org/x/text/language"
)

func TestWords(t *testing.T) {
	c := words.Catalogue{language.French: {"home": "Bienvenue", "buy": "Acheter"}}
	fr := language.MustParse("fr-CA")
	if w, err := c.Find(fr, "home"); err != nil || w.Text != "Bienvenue" {
		t.Errorf("%+v, %v", w, err)
	}
	if w, err := c.Find(language.MustParse("eu"), "home"); err != nil || !w.Foreign || w.HTML() != `<span lang="en" dir="ltr">Home</span>` {
		t.Errorf("%+v, %v", w, err)
	}
	own := words.Catalogue{language.English: {"buy": "Buy a ticket", "home": "Welcome"}}
	for key, want := range map[string]string{"buy": "Buy a ticket", "home": "Welcome"} { // the caller's English comes before the default one
		if w, err := own.Find(language.MustParse("eu"), key); err != nil || w.Text != want || !w.Foreign || w.Lang != language.English {
			t.Errorf("%+v, %v", w, err)
		}
	}
	_, err := c.Find(language.English, "buy")
	if err == nil || !strings.Contains(err.Error(), `"buy"`) || !strings.Contains(err.Error(), "en") {
		t.Errorf("%v", err)
	}
	for lang := range map[string]bool{"en": true, "fr": true, "ar": true, "ja": true} {
		if len(words.Default(language.MustParse(lang))) == 0 {
			t.Errorf("no words in %s", lang)
		}
	}
}
