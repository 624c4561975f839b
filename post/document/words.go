package document

import (
	"time"
	"unicode"

	"golang.org/x/text/language"
)

// speeds holds how many words, or characters in Chinese and Japanese, a reader reads in a minute,
// silently and for sense. English is from Brysbaert, "How many words do we read per minute?"
// (2019). French is set so that a text and its translation take as long: the French has 17 to 22 %
// more words. The others are from Trauzettel-Klosinski and Dietz, "Standardized Assessment of
// Reading Performance" (2012).
var speeds = map[string]float64{
	"en": 238, "fr": 282, "ar": 138, "de": 179, "es": 218, "fi": 161, "he": 187, "it": 188,
	"nl": 202, "pl": 166, "pt": 181, "ru": 184, "sl": 180, "sv": 199, "tr": 166, "ja": 357, "zh": 255,
}

// ordinary is the speed in any other language.
const ordinary = 200

// Words returns the number of words in the document's text. A word is a run
// between spaces that has a letter or digit. Each Chinese character and each Kana
// counts as one word. Code does not count.
func (d *Document) Words() int {
	var text string
	if d.HTML {
		text = d.html.String()
	} else {
		text = textOf(d.Root, d.Source, false)
	}
	n, within := 0, false
	for _, r := range text {
		switch {
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			n++
			within = false
		case unicode.IsSpace(r):
			within = false
		case !within && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			n++
			within = true
		}
	}
	return n
}

// ReadingTime returns how long the text takes to read in the language of the post. A text and its
// translation take about equally long.
func (d *Document) ReadingTime() time.Duration {
	return readingTime(d.Words(), d.Post.Lang)
}

func readingTime(words int, lang language.Tag) time.Duration {
	base, _ := lang.Base()
	speed, ok := speeds[base.String()]
	if !ok {
		speed = ordinary
	}
	return time.Duration(float64(words) / speed * float64(time.Minute)).Round(time.Second)
}
