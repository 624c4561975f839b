package check

import (
	"strconv"
	"strings"
	"unicode"
)

// numerals are the words for numbers, from one on, by language. Several for one
// number are separated by a bar.
var numerals = map[string]string{
	"en": "one|first|once|single two|second|twice|both|half|pair three|third four|fourth|quarter five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth|decade eleven twelve|dozen|twelfth thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty|twentieth",
	"fr": "un|une|premier|première|premiers|premières|unique|seul|seule deux|deuxième|second|seconde|double|moitié|demi|demie trois|troisième|tiers quatre|quatrième|quart cinq|cinquième six|sixième sept|septième huit|huitième neuf|neuvième dix|dixième|dizaine|décennie onze douze|douzaine treize quatorze quinze|quinzaine seize dix-sept dix-huit dix-neuf vingt|vingtaine",
	"es": "un|uno|una|primer|primero|primera dos|segundo|segunda|doble|mitad|medio|media tres|tercer|tercero|tercera|tercio cuatro|cuarto|cuarta cinco|quinto seis|sexto siete|séptimo ocho|octavo nueve|noveno diez|décimo|década once doce|docena trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
	"ca": "un|una|primer|primera dos|dues|segon|segona|meitat|mig|mitja tres|tercer|tercera|terç quatre|quart|quarta cinc|cinquè sis|sisè set|setè vuit|vuitè nou|novè deu|desè|dècada onze dotze|dotzena tretze catorze quinze setze disset divuit dinou vint",
	"de": "ein|eine|einen|einem|einer|eines|eins|erste|erster|ersten|erstes zwei|zweite|zweiten|beide|beiden|hälfte|halb|halbe drei|dritte|dritten|drittel vier|vierte|vierten|viertel fünf|fünfte sechs|sechste sieben|siebte acht|achte neun|neunte zehn|zehnte|jahrzehnt elf zwölf|dutzend dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
	"it": "un|uno|una|primo|prima due|secondo|seconda|metà|mezzo tre|terzo quattro|quarto cinque|quinto sei|sesto sette otto nove dieci|decennio undici dodici|dozzina tredici quattordici quindici sedici diciassette diciotto diciannove venti",
	"pt": "um|uma|primeiro|primeira dois|duas|segundo|segunda|metade|meio|meia três|terceiro|terço quatro|quarto|quarta cinco|quinto seis|sexto sete oito nove dez|década onze doze|dúzia treze catorze|quatorze quinze dezesseis dezessete dezoito dezenove vinte",
	"nl": "een|één|eerste twee|tweede|beide|helft|half|halve drie|derde vier|vierde|kwart vijf zes zeven acht negen tien|decennium elf twaalf|dozijn dertien veertien vijftien zestien zeventien achttien negentien twintig",
	"ja": "一 二 三 四 五 六 七 八 九 十",
	"zh": "一 二|两|兩 三 四 五 六 七 八 九 十",
}

var tens = map[string]string{
	"en": "thirty forty fifty sixty seventy eighty ninety hundred|century",
	"fr": "trente|trentaine quarante|quarantaine cinquante|cinquantaine soixante|soixantaine soixante-dix quatre-vingts|quatre-vingt quatre-vingt-dix cent|centaine|siècle",
	"es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento|centenar|siglo",
	"ca": "trenta quaranta cinquanta seixanta setanta vuitanta noranta cent|segle",
	"de": "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert|jahrhundert",
}

// values are numbers by their words.
var values = func() map[string]map[string]int {
	all := map[string]map[string]int{}
	for lang, list := range numerals {
		all[lang] = map[string]int{}
		add := func(list string, value func(i int) int) {
			for i, words := range strings.Fields(list) {
				for word := range strings.SplitSeq(words, "|") {
					all[lang][word] = value(i)
				}
			}
		}
		add(list, func(i int) int { return i + 1 })
		add(tens[lang], func(i int) int { return 10 * (i + 3) })
	}
	return all
}()

// spelled returns the numbers that a text has as words, in significant digits.
func spelled(lang, text string) map[string]bool {
	found := map[string]bool{}
	words := values[lang]
	note := func(word string) {
		if v, ok := words[word]; ok {
			found[strings.Trim(strconv.Itoa(v), "0")] = true
		}
	}
	if lang == "ja" || lang == "zh" {
		for _, r := range text {
			note(string(r))
		}
		return found
	}
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		note(word)
		for part := range strings.SplitSeq(word, "-") {
			note(part)
		}
	}
	return found
}
