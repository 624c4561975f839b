// Package guess finds the language that a text is written in.
package guess

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// commonWords lists the commonest short words of languages in Latin letters.
var commonWords = map[string]string{
	"af": "die en van is in nie wat het vir dit op met ons aan word jy as te ook by",
	"ca": "de la i el que els en per un una les amb és del al no més com són aquest",
	"cs": "a je se na v že s z do o pro jako ale by si to které tak jsou když",
	"cy": "y yn i a o mae ar yr ei am wedi gan bod hwn ac eu nid ym fod sydd",
	"da": "og i at er en det til på af for der med den ikke et har som vi blev også",
	"de": "der die und das ist nicht den mit ein eine zu von sich auf für im auch wir dass werden",
	"en": "the of and to in is that for it with are this on you be have from we your not",
	"es": "de la que el en y los se del las un por con una para es no como su más",
	"et": "ja on ei see et ka kui oli mis oma aga või selle siis veel nii mida seda ning kes",
	"eu": "eta da ez du bat ere dira izan zen baina dute egin hau beste den edo bere dela hori dago",
	"fi": "ja on ei se että oli en hän mutta ovat kun niin myös joka tai sen ole mitä jos kuin",
	"fr": "de la le les et des en un une est du que pour dans qui sur pas au vous nous",
	"ga": "an na agus ar a go is i tá ag le do bhí sé mar sin bhfuil leis atá don",
	"gl": "de a que o e do da en os unha un para non as se por con dos é máis",
	"hr": "i je u na se da su za od ne s koji kao o ali iz što bi biti ili",
	"hu": "a az és hogy nem is egy ez van meg csak de volt mint ha már el még vagy lehet",
	"id": "yang dan di dengan untuk dari ini itu pada tidak dalam akan adalah ke kami atau juga anda ada bisa",
	"it": "di che e la il un per è non in una sono del le della con i si gli più anche",
	"lt": "ir yra kad į su tai iš kaip jo ar bet nuo buvo apie tik per už dar jau arba",
	"lv": "un ir no ar uz kas par ka to tas vai kā bet lai pēc jau tika ko arī nav",
	"mi": "te o i ki ngā ko he e me nga ka rā mō kua nei tēnei hoki ia tō whai",
	"ms": "yang dan di ini untuk dengan itu pada dalam tidak adalah kepada oleh akan telah ke kerana boleh awak atau",
	"nb": "og i er det på som en til for av med at har ikke den et de kan vi om",
	"nl": "de het een van en in is dat op te zijn voor met niet aan die er ook wij worden",
	"pl": "i w na z się nie do to że jest o jak za po co są od dla oraz przez",
	"pt": "de a que o e do da em um para não uma os com se na por mais as dos",
	"ro": "de și în a la cu care pe nu că o un din este mai sunt pentru să ce le",
	"sk": "a je na sa v že s z do o pre ako ale by si to ktoré tak sú keď",
	"sl": "je in v se na da so za ki ne s pa z kot bi o tudi pri ni ali",
	"sq": "e të në i dhe për një me që nga është më si ka do nuk së u kjo janë",
	"sv": "och i att det som en på är av för med den till inte ett har om vi de kan",
	"sw": "na ya wa kwa ni katika za la kuwa hii cha kama au hiyo yake lakini huo wao pia hili",
	"tr": "ve bir bu da için de ile çok olarak gibi daha ne olan var kadar sonra ama en her değil",
	"vi": "và của là có không cho được trong một những các với này người để đã khi từ đó bạn",
}

// scripts lists the scripts that one language or a few are written in. letters holds, for
// other languages of the script, letters that lang does not have.
var scripts = []struct {
	table   *unicode.RangeTable
	lang    string
	letters map[string]string
}{
	{unicode.Hiragana, "ja", nil}, {unicode.Katakana, "ja", nil},
	{unicode.Hangul, "ko", nil},
	{unicode.Han, "zh", nil},
	{unicode.Arabic, "ar", map[string]string{"ur": "ٹڈڑےں", "fa": "پچژگ", "ckb": "ۆێڕڵ"}},
	{unicode.Cyrillic, "ru", map[string]string{"uk": "іїєґ", "be": "ў", "sr": "јљњћђ", "kk": "қғңұ"}},
	{unicode.Greek, "el", nil}, {unicode.Hebrew, "he", nil}, {unicode.Devanagari, "hi", nil},
	{unicode.Bengali, "bn", nil}, {unicode.Gurmukhi, "pa", nil}, {unicode.Gujarati, "gu", nil},
	{unicode.Tamil, "ta", nil}, {unicode.Telugu, "te", nil}, {unicode.Kannada, "kn", nil},
	{unicode.Malayalam, "ml", nil}, {unicode.Sinhala, "si", nil}, {unicode.Thai, "th", nil},
	{unicode.Lao, "lo", nil}, {unicode.Khmer, "km", nil}, {unicode.Myanmar, "my", nil},
	{unicode.Georgian, "ka", nil}, {unicode.Armenian, "hy", nil}, {unicode.Ethiopic, "am", nil},
	{unicode.Canadian_Aboriginal, "iu", nil}, {unicode.Tibetan, "bo", nil}, {unicode.Cherokee, "chr", nil},
}

// Language returns the language that the texts are plainly written in, judged by their
// script and their commonest words. It returns und if that is not plain.
func Language(texts []string) language.Tag {
	letters, words, latin := 0, 0, 0
	byScript, byWord, byLetter := map[string]int{}, map[string]int{}, map[string]int{}
	for _, text := range texts {
		for _, r := range text {
			if !unicode.IsLetter(r) {
				continue
			}
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
				continue
			}
			for _, s := range scripts {
				if !unicode.Is(s.table, r) {
					continue
				}
				byScript[s.lang]++
				for lang, marks := range s.letters {
					if strings.ContainsRune(marks, unicode.ToLower(r)) {
						byLetter[lang]++
					}
				}
				break
			}
		}
	}
	if best, n, _ := most(byScript); n > letters/2 || best == "zh" && 3*(n+byScript["ja"]) > letters {
		if 20*byScript["ja"] > n && (best == "zh" || best == "ja") {
			best = "ja"
		}
		for _, s := range scripts {
			if s.lang != best || s.letters == nil {
				continue
			}
			if narrower, marks, _ := most(byLetter); 100*marks > n {
				best = narrower
			}
		}
		return language.Make(best)
	}
	if 2*latin < letters {
		return language.Und
	}
	for _, text := range texts {
		for word := range wordsOf(text) {
			words++
			for _, lang := range speakers[word] {
				byWord[lang]++
			}
		}
	}
	best, n, second := most(byWord)
	if n < 5 || 20*n < words || 4*n < 5*second {
		return language.Und
	}
	return language.Make(best)
}

// Count returns the number of words of a text that are in a list of words in lower case.
// It ignores words of one letter, since formulas and elisions contain them.
func Count(text string, list []string) (n int) {
	for word := range wordsOf(text) {
		if utf8.RuneCountInString(word) > 1 && slices.Contains(list, word) {
			n++
		}
	}
	return n
}

// Others counts, for each language that is not one of tags, the words of a text that are
// among its commonest. It returns the highest of these counts.
func Others(text string, tags ...language.Tag) (n int) {
	counts := map[string]int{}
	for word := range wordsOf(text) {
		if utf8.RuneCountInString(word) > 1 {
			for _, lang := range speakers[word] {
				counts[lang]++
			}
		}
	}
	for _, tag := range tags {
		base, _ := tag.Base()
		delete(counts, base.String())
	}
	_, n, _ = most(counts)
	return n
}

// wordsOf returns the words of a text in lower case.
func wordsOf(text string) iter.Seq[string] {
	return strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
}

// speakers lists, for each common word, the languages that have it.
var speakers = func() map[string][]string {
	all := map[string][]string{}
	for lang, list := range commonWords {
		for word := range strings.FieldsSeq(list) {
			all[word] = append(all[word], lang)
		}
	}
	return all
}()

// most returns the key with the highest count, that count and the second highest. Of keys
// with equal counts it returns the first in alphabetical order.
func most(counts map[string]int) (best string, n, second int) {
	for key, count := range counts {
		switch {
		case count > n || count == n && key < best:
			best, n, second = key, count, max(n, second)
		case count > second:
			second = count
		}
	}
	return best, n, second
}

// Words returns the commonest words of a language in lower case, or nothing if the
// language is not known.
func Words(tag language.Tag) []string {
	base, _ := tag.Base()
	return strings.Fields(commonWords[base.String()])
}
