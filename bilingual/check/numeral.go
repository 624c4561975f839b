package check

import (
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
	"ru": "один|одна|одно|одного|первый|первая|первого два|две|двух|второй|вторая|оба|обе три|трёх|трех|третий|третья|треть четыре|четырёх|четвёртый|четверть пять|пяти|пятый шесть|шести|шестой семь|семи|седьмой восемь|восьми|восьмой девять|девяти|девятый десять|десяти|десятый|десятилетие одиннадцать двенадцать|дюжина тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать",
	"pl": "jeden|jedna|jedno|pierwszy|pierwsza dwa|dwie|dwóch|drugi|druga|oba trzy|trzech|trzeci cztery|czterech|czwarty pięć|pięciu|piąty sześć|sześciu|szósty siedem|siedmiu|siódmy osiem|ośmiu|ósmy dziewięć|dziewięciu dziesięć|dziesięciu|dekada jedenaście dwanaście|tuzin trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia",
	"ar": "واحد|واحدة|أول|أولى|الأول|الأولى اثنان|اثنين|اثنتان|الثاني|الثانية|نصف ثلاث|ثلاثة|الثالث|الثالثة|ثلث أربع|أربعة|الرابع|الرابعة|ربع خمس|خمسة|الخامس ست|ستة|السادس سبع|سبعة|السابع ثمان|ثماني|ثمانية|الثامن تسع|تسعة|التاسع عشر|عشرة|العاشر|عقد",
	"ja": "一 二 三 四 五 六 七 八 九 十",
	"zh": "一 二|两|兩 三 四 五 六 七 八 九 十",
}

var tens = map[string]string{
	"en": "thirty forty fifty sixty seventy eighty ninety hundred|century",
	"fr": "trente|trentaine quarante|quarantaine cinquante|cinquantaine soixante|soixantaine soixante-dix quatre-vingts|quatre-vingt quatre-vingt-dix cent|centaine|siècle",
	"es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento|centenar|siglo",
	"ca": "trenta quaranta cinquanta seixanta setanta vuitanta noranta cent|segle",
	"it": "trenta quaranta cinquanta sessanta settanta ottanta novanta cento|secolo",
	"pt": "trinta quarenta cinquenta sessenta setenta oitenta noventa cem|cento|século",
	"nl": "dertig veertig vijftig zestig zeventig tachtig negentig honderd|eeuw",
	"ru": "тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто|век",
	"pl": "trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto|wiek",
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

// larger are words for large numbers, and those that stand for a number in other
// ways: for a share, or a time of day.
var larger = map[string]int{
	"thousand": 1000, "thousands": 1000, "mille": 1000, "millier": 1000, "milliers": 1000, "mil": 1000, "miles": 1000, "tausend": 1000, "duizend": 1000, "mila": 1000, "тысяча": 1000, "тысяч": 1000, "ألف": 1000, "آلاف": 1000,
	"million": 1e6, "millions": 1e6, "millón": 1e6, "millones": 1e6, "milió": 1e6, "milions": 1e6, "milione": 1e6, "milioni": 1e6, "milhão": 1e6, "milhões": 1e6, "millionen": 1e6, "miljoen": 1e6, "миллион": 1e6, "مليون": 1e6, "ملايين": 1e6,
	"hundreds": 100, "centaines": 100, "cents": 100, "cientos": 100, "centenares": 100, "hunderte": 100,
	"half": 50, "moitié": 50, "mitad": 50, "meitat": 50, "hälfte": 50, "metà": 50, "metade": 50, "helft": 50, "половина": 50, "نصف": 50, "quarter": 25, "quart": 25, "cuarto": 25, "viertel": 25,
	"noon": 12, "midday": 12, "midi": 12, "mediodía": 12, "migdia": 12, "mittag": 12, "mittags": 12, "mezzogiorno": 12, "zéro": 0, "zero": 0, "cero": 0, "null": 0, "none": 0, "aucun": 0, "aucune": 0, "midnight": 0, "minuit": 0, "medianoche": 0, "mitternacht": 0,
}

// spelled returns the numbers that a text has as words: each word, and words in a
// row as far as they are one number, such as twenty-five and two hundred.
func spelled(lang, text string) map[int]bool {
	found := map[int]bool{}
	words := values[lang]
	if lang == "ja" || lang == "zh" {
		for _, r := range text {
			if v, ok := words[string(r)]; ok {
				found[v] = true
			}
		}
		return found
	}
	sum := 0 // of the words in a row
	note := func(written string) bool {
		word := strings.ToLower(written)
		v, ok := words[word]
		if other, large := larger[word]; large && ok {
			found[other] = true
		} else if large {
			v, ok = other, true
		}
		if !ok {
			v, ok = months[lang][word]
		}
		if !ok {
			v, ok = words[strings.TrimSuffix(word, "s")] // two thirds
		}
		if !ok {
			if v = roman(written); v == 0 {
				return false
			}
		}
		found[v] = true
		switch {
		case v >= 100 && sum > 0 && sum < v:
			sum *= v
		case v < 100 && sum >= 20 && sum < 1e9:
			sum += v
		default:
			sum = v
		}
		found[sum] = true
		return true
	}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '-' }) {
		if note(word) {
			continue
		}
		known := false
		for part := range strings.SplitSeq(word, "-") {
			known = note(part) || known
		}
		if !known && word != "and" && word != "et" && word != "y" {
			sum = 0
		}
	}
	return found
}

// roman returns the value of a number in Roman figures, of two or more or with an
// ending: XXIe, VI. It returns 0 for other words.
func roman(word string) int {
	figures := strings.TrimSuffix(strings.TrimSuffix(word, "e"), "º")
	if len(figures) < 2 && figures == word || len(figures) > 8 {
		return 0
	}
	worth := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	n := 0
	for i := range len(figures) {
		v := worth[figures[i]]
		if v == 0 {
			return 0
		}
		if i+1 < len(figures) && v < worth[figures[i+1]] {
			v = -v
		}
		n += v
	}
	return n
}
