package check

import (
	"bytes"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	ordinal  = regexp.MustCompile(`^(?:st|nd|rd|th|ies|er|ère|re|e|es|ème|ste|de|af|il|ydd|ed|fed|eg|ain|au|r|n|t|è|o|a|º|ª|h|hrs?|s|m|km|cm|mm|kg|g|px|MB|GB|KB|kB|Mo|Go|ko|ms|min)(?:[^\p{L}]|$|\d)`)
	percent  = regexp.MustCompile(`^ ?(?:%|％|٪|per ?cent|pour cent|p\. ?100|p\. ?cent|p\. ?c\.|por ciento|por cento|per cento|Prozent|procent|prosent|y cant|процент|パーセント|بالمئة|بالمائة|في المئة|فیصد)`)
	money    = regexp.MustCompile(`^ ?(?:(?:of |de |d['’]|di )?(US ?|CA ?|C|CAD ?|A)?([$€£¥]|dollars?|dólares|dòlars|euros?|Euro|pounds|円|ドル|ユーロ))`)
	listMark = regexp.MustCompile(`^\s*\d+[.)]\s`)
)

const signsOfMoney = "$€£¥"

// currencies holds the currency sign for each sign and word.
var currencies = map[string]rune{"$": '$', "€": '€', "£": '£', "¥": '¥', "dollar": '$', "dollars": '$', "dólares": '$', "dòlars": '$', "euro": '€', "euros": '€', "Euro": '€', "pounds": '£', "円": '¥', "ドル": '$', "ユーロ": '€'}

// sizes lists words that multiply the number before them, longer ones first. A word that
// has another size in some languages is listed for these languages first.
var sizes = []struct {
	word  string
	by    float64
	short bool // whether it counts only if no letter follows
	langs string
}{
	{"mil millones", 1e9, false, ""}, {"mil milhões", 1e9, false, ""}, {"milliards", 1e9, false, ""}, {"miljard", 1e9, false, ""}, {"miliard", 1e9, false, ""}, {"milyar", 1e9, false, ""}, {"biliwn", 1e9, false, ""}, {"мільярд", 1e9, false, ""}, {"ترليون", 1e12, false, ""}, {"تريليون", 1e12, false, ""}, {"milliard", 1e9, false, ""}, {"milliarden", 1e9, false, ""}, {"miliardi", 1e9, false, ""}, {"миллиард", 1e9, false, ""}, {"млрд", 1e9, false, ""}, {"مليار", 1e9, false, ""},
	{"billion", 1e12, false, "fr de nl da nb sv pl es"}, {"billones", 1e12, false, ""}, {"biljoen", 1e12, false, ""}, {"biljon", 1e12, false, ""}, {"biljoon", 1e12, false, ""}, {"billion", 1e9, false, ""}, {"bilhões", 1e9, false, ""}, {"trillion", 1e12, false, ""},
	{"million", 1e6, false, ""}, {"millones", 1e6, false, ""}, {"millón", 1e6, false, ""}, {"milion", 1e6, false, ""}, {"milió", 1e6, false, ""}, {"milhões", 1e6, false, ""}, {"miljoen", 1e6, false, ""}, {"miljon", 1e6, false, ""}, {"miljoon", 1e6, false, ""}, {"miliwn", 1e6, false, ""}, {"milyon", 1e6, false, ""}, {"мільйон", 1e6, false, ""}, {"milliún", 1e6, false, ""}, {"миллион", 1e6, false, ""}, {"млн", 1e6, false, ""}, {"مليون", 1e6, false, ""}, {"ملايين", 1e6, false, ""},
	{"thousand", 1e3, false, ""}, {"milliers", 1e3, false, ""}, {"mille", 1e3, true, ""}, {"mil", 1e3, true, "es pt ca gl"}, {"mila", 1e3, true, ""}, {"tausend", 1e3, false, ""}, {"duizend", 1e3, false, ""}, {"tusen", 1e3, false, ""}, {"tusind", 1e3, false, ""}, {"tuhat", 1e3, false, ""}, {"tuhan", 1e3, false, ""}, {"tisíc", 1e3, false, ""}, {"bin", 1e3, true, "tr"}, {"тысяч", 1e3, false, ""}, {"тыс", 1e3, false, ""}, {"ألف", 1e3, false, ""}, {"آلاف", 1e3, false, ""},
	{"hundred", 100, false, ""}, {"lakh", 1e5, false, ""}, {"crore", 1e7, false, ""},
	{"mio", 1e6, true, ""}, {"mrd", 1e9, true, ""}, {"md", 1e9, true, ""}, {"bn", 1e9, true, ""}, {"k", 1e3, true, ""}, {"m", 1e6, true, "$"},
	{"兆", 1e12, false, ""}, {"億", 1e8, false, ""}, {"亿", 1e8, false, ""}, {"억", 1e8, false, ""}, {"万", 1e4, false, ""}, {"萬", 1e4, false, ""}, {"만", 1e4, false, ""}, {"千", 1e3, false, ""}, {"천", 1e3, false, ""}, {"百", 100, false, ""},
}

// startsSize holds true for the bytes that words of size start with.
var startsSize = func() (all [256]bool) {
	for _, s := range sizes {
		all[s.word[0]] = true
	}
	return all
}()

// sizeAfter returns the factor of the word of size after a number, and the end of the
// word. It returns 1 and end if there is no such word.
func (r *reader) sizeAfter(end int, priced bool) (by float64, to int) {
	after := r.rest[end:min(len(r.rest), end+40)]
	rest := bytes.TrimLeft(after, " -")
	space := len(after) - len(rest)
	if len(rest) == 0 || space > 1 || rest[0] < utf8.RuneSelf && !startsSize[rest[0]|0x20] {
		return 1, end
	}
	word := strings.ToLower(string(rest))
	for _, s := range sizes {
		if !strings.HasPrefix(word, s.word) || s.langs != "" && s.langs != "$" && !slices.Contains(strings.Fields(s.langs), r.lang) {
			continue
		}
		next, _ := utf8.DecodeRuneInString(word[len(s.word):])
		switch {
		case s.short && unicode.IsLetter(next):
			continue
		case s.langs == "$" && !priced && !strings.HasPrefix(strings.TrimLeft(word[1:], " "), "$") && !strings.HasPrefix(strings.TrimLeft(word[1:], " "), "€"):
			continue // M is a unit, except in 3,5 M$ and $3.5M
		}
		to = end + space + len(s.word)
		for to < len(r.rest) && s.word[0] < utf8.RuneSelf && !s.short { // the plural's s
			c, n := utf8.DecodeRune(r.rest[to:])
			if !unicode.IsLetter(c) {
				break
			}
			to += n
		}
		return s.by, to
	}
	return 1, end
}

// numbers reads numbers, amounts and percentages. It leaves out digits that belong to a
// name (NAME-19, v2, 3D) or number an item of a list.
func (r *reader) numbers() {
	i := len(listMark.Find(r.rest))
	for i < len(r.rest) {
		if !digit(r.rest[i]) {
			i++
			continue
		}
		end := numberEnd(r.rest, i)
		if inName(r.text[:i], r.text[end:]) {
			i = end
			continue
		}
		i = r.number(i, end)
	}
}

// number reads the number from start to end with its word of size, sign or unit, and
// returns where to go on.
func (r *reader) number(start, end int) int {
	raw := r.text[start:end]
	f := fact{values: valuesOf(raw, r.lang), digits: raw}
	before := strings.TrimRight(r.text[:start], " ")
	sign, n := utf8.DecodeLastRuneInString(before)
	by, to := r.sizeAfter(end, strings.ContainsRune(signsOfMoney, sign))
	if by != 1 {
		if len(f.values) > 0 {
			f.base = f.values[0]
		}
		for i := range f.values {
			f.values[i] *= by
		}
		for by >= 1e4 && to < len(r.rest) && digit(r.rest[to]) && r.rest[to-1] >= utf8.RuneSelf { // 3億5000万
			next := numberEnd(r.rest, to)
			more, after := r.sizeAfter(next, false)
			if more >= by || len(f.values) == 0 {
				break
			}
			f.values = []float64{f.values[0] + valuesOf(r.text[to:next], r.lang)[0]*more}
			f.base, by, to = 0, more, after
			if more == 1 {
				break
			}
		}
	} else if len(raw) == 2 && len(before) >= 5 {
		f.values = append(f.values, sinceCentury(before, raw)...)
	}
	if sign >= utf8.RuneSelf && by == 1 && len(f.values) > 0 {
		for era, start := range eras {
			if strings.HasSuffix(before, era) {
				f.values = append(f.values, f.values[0]+start)
			}
		}
	}
	after := r.text[to:]
	from, till := start, to
	share := ""
	if startsWith(after, "%pPy") {
		share = percent.FindString(after)
	}
	if tenths := strings.HasPrefix(after, "割") || r.lang == "zh" && strings.HasPrefix(after, "成"); tenths {
		for i := range f.values {
			f.values[i] *= 10
		}
		share = after[:len("割")]
	}
	var m []string
	if startsWith(after, "$odUCAeEp") {
		m = money.FindStringSubmatch(after)
	}
	switch {
	case share != "":
		f.kind, till = aShare, to+len(share)
	case strings.ContainsRune(signsOfMoney, sign):
		f.kind, f.currency, from = aPrice, sign, len(before)-n
	case m != nil:
		f.kind, f.currency, till = aPrice, currencies[m[2]], to+len(m[0])
	}
	r.add(f, start, end)
	if f := &r.facts[len(r.facts)-1]; len(r.text) == len(r.written) {
		f.text = r.text[from:till]
	}
	if share != "" {
		to = till
	}
	for i := end; i < to; i++ { // the word of size, or the sign or words of a percentage
		r.rest[i] = 0
	}
	return max(to, end)
}

// eras holds the eras of Japan, each with the year before its first.
var eras = map[string]float64{"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}

// startsWith reports whether a text starts with one of the letters or with a character
// beyond ASCII. A space before it does not matter.
func startsWith(text, letters string) bool {
	text = strings.TrimPrefix(text, " ")
	return text != "" && (text[0] >= utf8.RuneSelf || strings.IndexByte(letters, text[0]) >= 0)
}

// sinceCentury returns the year that a short second year means: 2020 for the 20 of
// 2019–20. It returns nil for other numbers.
func sinceCentury(before, raw string) []float64 {
	sep, n := utf8.DecodeLastRuneInString(before)
	year := before[:len(before)-n]
	if !strings.ContainsRune("-–—/‑", sep) || len(year) < 4 || !digit(year[len(year)-4]) || len(year) > 4 && digit(year[len(year)-5]) {
		return nil
	}
	century, err := strconv.Atoi(year[len(year)-4 : len(year)-2])
	if err != nil {
		return nil
	}
	n, _ = strconv.Atoi(raw)
	return []float64{float64(100*century + n)}
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// numberEnd returns the end of the number that starts at i. Its digits may be in groups
// of three, with decimals after them.
func numberEnd(text []byte, i int) int {
	start := i
	for i < len(text) && digit(text[i]) {
		i++
	}
	spaced := i-start <= 3
	for i < len(text) {
		sep, n := utf8.DecodeRune(text[i:])
		j := i + n
		for j < len(text) && digit(text[j]) {
			j++
		}
		switch digits := j - i - n; {
		case digits == 0:
			return i
		case sep == '.' || sep == ',':
			spaced = spaced && digits == 3
		case (sep == ' ' || sep == '\'' || sep == '’') && digits == 3 && spaced:
		default:
			return i
		}
		i = j
	}
	return i
}

// valuesOf returns the values that a number may have. There may be two, because many
// languages use the comma as English uses the point, and texts mix both.
func valuesOf(raw, lang string) []float64 {
	s := strings.Map(func(r rune) rune {
		if r == ' ' || r == '\'' || r == '’' {
			return -1
		}
		return r
	}, raw)
	points, commas := strings.Count(s, "."), strings.Count(s, ",")
	plain := func(s string) float64 { v, _ := strconv.ParseFloat(s, 64); return v }
	joined := func(s string) string { return strings.NewReplacer(".", "", ",", "").Replace(s) }
	last := strings.LastIndexAny(s, ".,")
	switch {
	case points+commas == 0:
		v := plain(s)
		if math.IsInf(v, 0) {
			return nil
		}
		return []float64{v}
	case points > 0 && commas > 0:
		return []float64{plain(joined(s[:last]) + "." + s[last+1:])}
	case points+commas > 1:
		return []float64{plain(joined(s))}
	}
	decimal := plain(strings.Replace(s, ",", ".", 1))
	if len(s)-last-1 != 3 || last > 3 && len(s) == len(raw) || s[0] == '0' {
		return []float64{decimal}
	}
	if commas == 1 && (lang == "en" || lang == "ja" || lang == "zh" || lang == "ko") {
		return []float64{plain(joined(s))}
	}
	return []float64{plain(joined(s)), decimal}
}

// inName reports whether the digits between two texts are part of a name.
func inName(before, after string) bool {
	last, n := utf8.DecodeLastRuneInString(before)
	if last == '-' || last == '_' || last == '.' || last == '/' || last == '#' || last == '@' || last == '‑' {
		r, _ := utf8.DecodeLastRuneInString(before[:len(before)-n])
		if unicode.IsLetter(r) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || last == '#' || last == '@' {
			return true
		}
	}
	if alphabetic(last) {
		return true
	}
	next, _ := utf8.DecodeRuneInString(after)
	if next == '_' {
		return true
	}
	if next == '-' && len(after) > 1 {
		r, _ := utf8.DecodeRuneInString(after[1:])
		return unicode.IsUpper(r)
	}
	if !alphabetic(next) || ordinal.MatchString(after) {
		return false
	}
	if sign, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " ")); strings.ContainsRune(signsOfMoney, sign) {
		return false // $3.5M
	}
	word := strings.ToLower(after[:min(len(after), 20)])
	return !slices.ContainsFunc([]string{"k", "m$", "m€", "md$", "md€", "bn", "mio", "million", "billion"}, func(s string) bool {
		next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(word, s))
		return strings.HasPrefix(word, s) && (len(s) > 3 || !unicode.IsLetter(next))
	})
}

// alphabetic reports whether a rune is a letter of a script that has spaces between
// words.
func alphabetic(r rune) bool {
	return unicode.IsLetter(r) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Arabic)
}
