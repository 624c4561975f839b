package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A wordNumbers holds the words for numbers in a language.
type wordNumbers struct {
	exact map[string]int
	stems map[string]int // the starts of words that may have any ending
}

var numbersOf = func() map[string]*wordNumbers {
	all := map[string]*wordNumbers{}
	for lang, list := range numerals {
		n := &wordNumbers{map[string]int{}, map[string]int{}}
		all[lang] = n
		add := func(list string, value func(i int) int) {
			for i, words := range strings.Fields(list) {
				for word := range strings.SplitSeq(words, "|") {
					if stem, ok := strings.CutSuffix(word, "*"); ok {
						n.stems[stem] = value(i)
					} else if word != "-" {
						n.exact[word] = value(i)
					}
				}
			}
		}
		add(list, func(i int) int { return i + 1 })
		add(tens[lang], func(i int) int { return 10 * (i + 3) })
	}
	return all
}()

// value returns the number that a word stands for in a language, and reports whether it
// stands for one.
func (n *wordNumbers) value(lang, word string) (v int, ok bool) {
	if v, ok = n.exact[word]; ok {
		return v, true
	}
	if v, ok = n.exact[strings.TrimSuffix(word, "s")]; ok { // for the plural, as in two thirds
		return v, true
	}
	if v = n.compound(lang, word); v > 0 {
		return v, true
	}
	if lang == "ar" {
		for _, prefix := range []string{"و", "ب", "ل", "ال", "وال", "بال", "لل", "ول", "وب", "ف"} {
			if v, ok = n.exact[strings.TrimPrefix(word, prefix)]; ok {
				return v, true
			}
		}
		return 2, utf8.RuneCountInString(word) > 4 && (strings.HasSuffix(word, "ان") || strings.HasSuffix(word, "ين") || strings.HasSuffix(word, "وني")) // the dual
	}
	longest := 0
	for stem, of := range n.stems {
		if len(stem) > longest && strings.HasPrefix(word, stem) {
			longest, v = len(stem), of
		}
	}
	return v, longest > 0
}

// joints lists the letters that may stand between the parts of a number in one word, for
// the languages that write numbers so.
var joints = map[string][]string{"de": {"und"}, "nl": {"en", "ën"}, "da": {"og"}, "nb": {"og"}, "sv": nil, "it": nil,
	"fi": {"n", "e", "ä", "a", "tä", "ta", "än", "en", "an", "ssa", "ssä", "sta", "stä", "lla", "llä", "lle", "ksi"}}

// compound returns the number of a word made of several words for numbers, such as
// fünfundzwanzig or tienduizend. It returns 0 for other words.
func (n *wordNumbers) compound(lang, word string) int {
	const least, most = 6, 100 // bytes
	joints, ok := joints[lang]
	if !ok || len(word) < least || len(word) > most {
		return 0
	}
	sum, now, rest, open := 0, 0, word, false
	for rest != "" {
		part, v := n.longest(rest)
		if part == "" {
			i := slices.IndexFunc(joints, func(joint string) bool {
				part, _ := n.longest(strings.TrimPrefix(rest, joint))
				return strings.HasPrefix(rest, joint) && part != ""
			})
			if rest == word || i < 0 {
				if open && len(rest) < least {
					break // an ending
				}
				return 0
			}
			rest = rest[len(joints[i]):]
			continue
		}
		switch {
		case v == 1000:
			sum, now = sum+max(now, 1)*1000, 0
		case part == "toista":
			now += 10
		case v == 100 || part == "kymmen":
			now = max(now, 1) * v
		default:
			now += v
		}
		_, open = n.stems[part]
		rest = rest[len(part):]
	}
	return sum + now
}

// longest returns the longest word for a number that a text starts with, and the number,
// or "" and 0.
func (n *wordNumbers) longest(text string) (part string, v int) {
	for i := len(text); i > 1; i-- {
		part = text[:i]
		if v, ok := n.exact[part]; ok {
			return part, v
		}
		if v, ok := n.stems[part]; ok {
			return part, v
		}
		if larger[part] == 1000 {
			return part, 1000
		}
	}
	return "", 0
}

// larger holds words for large numbers, for shares and for times of day. A half counts as
// 50 and a quarter as 25.
var larger = map[string]int{
	"thousand": 1000, "thousands": 1000, "mille": 1000, "millier": 1000, "milliers": 1000, "mil": 1000, "miles": 1000, "tausend": 1000, "duizend": 1000, "mila": 1000, "tusen": 1000, "tusind": 1000, "tuhat": 1000, "tuhatta": 1000, "tuhannen": 1000, "fil": 1000, "miloedd": 1000, "filoedd": 1000, "tisíc": 1000, "bin": 1000, "тисяч": 1000, "тисяча": 1000, "тысяча": 1000, "тысяч": 1000, "ألف": 1000, "آلاف": 1000,
	"million": 1e6, "millions": 1e6, "millón": 1e6, "millones": 1e6, "milió": 1e6, "milions": 1e6, "milione": 1e6, "milioni": 1e6, "milhão": 1e6, "milhões": 1e6, "millionen": 1e6, "miljoen": 1e6, "миллион": 1e6, "مليون": 1e6, "ملايين": 1e6, "مليوني": 2e6, "مليونين": 2e6, "miliwn": 1e6, "filiwn": 1e6, "miliynau": 1e6, "miljon": 1e6, "miljoner": 1e6, "miljoona": 1e6, "miljoonaa": 1e6, "milion": 1e6, "milyon": 1e6, "мільйон": 1e6,
	"hundreds": 100, "centaines": 100, "cents": 100, "cientos": 100, "centenares": 100, "hunderte": 100,
	"half": 50, "moitié": 50, "mitad": 50, "meitat": 50, "hälfte": 50, "metà": 50, "metade": 50, "helft": 50, "половина": 50, "نصف": 50, "ونصف": 50, "والنصف": 50, "hanner": 50, "hälften": 50, "halv": 50, "halva": 50, "halvt": 50, "halvdelen": 50, "halve": 50, "puolet": 50, "puoli": 50, "puolen": 50, "leath": 50, "erdia": 50, "polovina": 50, "polovinu": 50, "yarım": 50, "yarısı": 50, "половину": 50, "demie": 50, "demi": 50, "media": 50, "medio": 50, "mitja": 50, "mezzo": 50, "mezza": 50, "meia": 50, "meio": 50, "halb": 50, "halbe": 50, "chwarter": 25, "quarter": 25, "quart": 25, "cuarto": 25, "viertel": 25, "quarto": 25, "kwart": 25, "kvart": 25, "ربع": 25,
	"noon": 12, "midday": 12, "midi": 12, "mediodía": 12, "migdia": 12, "mittag": 12, "mittags": 12, "mezzogiorno": 12, "zéro": 0, "zero": 0, "cero": 0, "null": 0, "none": 0, "aucun": 0, "aucune": 0, "midnight": 0, "minuit": 0, "medianoche": 0, "mitternacht": 0,
}

// spelled returns the numbers that a text has as words. It has the number of each word,
// and the numbers that words in a row make, such as twenty-five and two hundred.
func spelled(lang, text string) map[int]bool {
	found := map[int]bool{}
	words := numbersOf[lang]
	if words == nil {
		words = &wordNumbers{}
	}
	if lang == "ja" || lang == "zh" {
		for _, r := range text {
			if v, ok := words.exact[string(r)]; ok {
				found[v] = true
			}
			found[50] = found[50] || r == '半'
		}
		return found
	}
	sum := 0 // the number that the words in a row make
	note := func(written string) bool {
		word := strings.ToLower(written)
		v, ok := words.value(lang, word)
		if other, large := larger[word]; large && ok {
			found[other] = true
		} else if large {
			v, ok = other, true
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
		case v < 100 && sum >= 20 && sum < 1e9, v > 10 && v < 100 && sum > 0 && sum < 10: // the second as in Arabic
			sum += v
		case v == 10 && sum > 0 && sum < 10: // un ar ddeg, dau ddeg
			found[sum+v] = true
			sum *= v
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
		if strings.IndexByte(word, '-') >= 0 {
			for part := range strings.SplitSeq(word, "-") {
				known = note(part) || known
			}
		}
		if !known && !slices.Contains([]string{"and", "et", "y", "ar", "a", "och", "og", "und", "en", "e"}, word) {
			sum = 0
		}
	}
	return found
}

// roman returns the value of a number in Roman figures, with at least two figures or an
// ending: VI, XXIe. It returns 0 for other words.
func roman(word string) int {
	figures := strings.TrimSuffix(strings.TrimSuffix(word, "e"), "º")
	if len(figures) < 2 && figures == word || len(figures) > 8 {
		return 0
	}
	n := 0
	for i := range len(figures) {
		v := figure(figures[i])
		if v == 0 {
			return 0
		}
		if i+1 < len(figures) && v < figure(figures[i+1]) {
			v = -v
		}
		n += v
	}
	return n
}

// figure returns the value of a Roman figure, or 0 for another letter.
func figure(c byte) int {
	switch c {
	case 'I':
		return 1
	case 'V':
		return 5
	case 'X':
		return 10
	case 'L':
		return 50
	case 'C':
		return 100
	}
	return 0
}

// monthsIn returns the numbers of the months that a text names.
func monthsIn(lang, text string) map[int]bool {
	found := map[int]bool{}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if month := monthsOf[lang][strings.ToLower(word)]; month > 0 {
			found[month] = true
		}
	}
	return found
}
