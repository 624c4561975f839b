package check

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// monthsOf holds the numbers of months by language and by name, with short names.
var monthsOf = func() map[string]map[string]int {
	all := map[string]map[string]int{}
	for lang, list := range map[string]string{
		"en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
		"fr": "janvier|janv février|févr mars avril|avr mai juin juillet|juill août septembre|sept octobre|oct novembre|nov décembre|déc",
		"es": "enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
		"ca": "gener|gen febrer|feb març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des",
		"de": "januar|jänner|jan februar|feb märz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
		"it": "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic",
		"pt": "janeiro|jan fevereiro|fev março|mar abril|abr maio junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
		"nl": "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec",
		"sv": "januari februari mars april maj juni juli augusti september oktober november december",
		"da": "januar februar marts april maj juni juli august september oktober november december",
		"nb": "januar februar mars april mai juni juli august september oktober november desember",
		"pl": "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
		"ru": "января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
		"ar": "يناير|كانون فبراير|شباط مارس|آذار أبريل|ابريل|نيسان مايو|أيار|ماي يونيو|حزيران|جوان يوليو|تموز|يوليوز|جويلية أغسطس|آب|غشت|أوت سبتمبر|أيلول|شتنبر أكتوبر|تشرين نوفمبر|نونبر ديسمبر|دجنبر",
		"fi": "tammikuu|tammikuuta|tammikuun|tammikuussa helmikuu|helmikuuta|helmikuun|helmikuussa maaliskuu|maaliskuuta|maaliskuun|maaliskuussa huhtikuu|huhtikuuta|huhtikuun|huhtikuussa toukokuu|toukokuuta|toukokuun|toukokuussa kesäkuu|kesäkuuta|kesäkuun|kesäkuussa heinäkuu|heinäkuuta|heinäkuun|heinäkuussa elokuu|elokuuta|elokuun|elokuussa syyskuu|syyskuuta|syyskuun|syyskuussa lokakuu|lokakuuta|lokakuun|lokakuussa marraskuu|marraskuuta|marraskuun|marraskuussa joulukuu|joulukuuta|joulukuun|joulukuussa",
		"cy": "ionawr chwefror mawrth|fawrth ebrill mai|fai mehefin|fehefin gorffennaf|orffennaf awst medi|fedi hydref tachwedd|dachwedd rhagfyr|ragfyr",
		"ga": "eanáir feabhra|feabhraí|fheabhra márta|mhárta aibreán|aibreáin|aibreán bealtaine|bhealtaine meitheamh|meithimh|mheitheamh iúil lúnasa meán-fómhair|fómhair deireadh-fómhair samhain|samhna|shamhain nollaig|nollag",
		"eu": "urtarril|urtarrilaren|urtarrilean otsail|otsailaren|otsailean martxo|martxoaren|martxoan apiril|apirilaren|apirilean maiatz|maiatzaren|maiatzean ekain|ekainaren|ekainean uztail|uztailaren|uztailean abuztu|abuztuaren|abuztuan irail|irailaren|irailean urri|urriaren|urrian azaro|azaroaren|azaroan abendu|abenduaren|abenduan",
		"gl": "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
		"cs": "ledna|leden|lednu února|únor|únoru března|březen|březnu dubna|duben|dubnu května|květen|květnu června|červen|červnu července|červenec|červenci srpna|srpen|srpnu září října|říjen|říjnu listopadu|listopad prosince|prosinec|prosinci",
		"tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
		"uk": "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
		"ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
	} {
		all[lang] = map[string]int{}
		for i, names := range strings.Fields(list) {
			for name := range strings.SplitSeq(names, "|") {
				all[lang][name] = i + 1
			}
		}
	}
	return all
}()

// unnamed reports whether a language has names of months that are not known.
func unnamed(lang string) bool {
	return monthsOf[lang] == nil && lang != "ja" && lang != "zh" && lang != "ko"
}

var (
	isoDay    = regexp.MustCompile(`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})`)
	shortDay  = regexp.MustCompile(`(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4})`)
	yearless  = regexp.MustCompile(`(\d{1,2})\. ?(\d{1,2})\.(?:\D|$)`)
	asianDay  = regexp.MustCompile(`(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日號号일])?`)
	dayBefore = regexp.MustCompile(`(\d{1,2})(?:st|nd|rd|th|er|re|\.|º|ª|°)?,? (?:of |de |d['’])?$`)
	dayAfter  = regexp.MustCompile(`^\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?:[^\d]|$)`)
	monthNext = regexp.MustCompile(`^\.? \d{1,2}(?:st|nd|rd|th|er|re|\.|º|ª|°)? (?:de |d['’])?([\p{L}-]+)`)
	welshWeek = regexp.MustCompile(`(?i)(?:dd?ydd|ddyddiau|dyddiau|nos|noson|bore|p?rynhawn|pnawn) $`)
	yearAfter = regexp.MustCompile(`^\.?,? (?:of |de |del )?(\d{4})(?:[^\d]|$)`)

	hours    = regexp.MustCompile(`(?i)(?:klo|kl\.?|ore) (\d{1,2})(?:[.:]([0-5]\d))?(?: ?[-–—] ?)(\d{1,2})(?:[.:]([0-5]\d))?`)
	clock    = regexp.MustCompile(`(\d{1,2})(?:[:.](\d\d))?(?::\d\d)? ?([aApP])\.? ?[mM]\b\.?`)
	hourMark = regexp.MustCompile(`(\d{1,2})(?:\.([0-5]\d))? ?(?:heures?|Uhr|uur|hrs|h|H|u\b)(?: ?(\d\d)\b)?|(\d{1,2})u(\d\d)`)
	welsh    = regexp.MustCompile(`(\d{1,2})(?:[:.](\d\d))? ?yr? ?([bhp])(?:ore|wyr|rynhawn)?`)
	colon    = regexp.MustCompile(`(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?: ?(?:h|Uhr)\b)?`)
	asian    = regexp.MustCompile(`(午前|午後|上午|下午|오전|오후)?\s?(\d{1,2})\s?[時时点點시](?:\s?(\d{1,2})\s?[分분]|(半))?`)
)

func atoi(b []byte) int { n, _ := strconv.Atoi(string(b)); return n }

// group returns group i of a match in the unread text, or nil if the group did not match.
func (r *reader) group(at []int, i int) []byte {
	if at[2*i] < 0 {
		return nil
	}
	return r.rest[at[2*i]:at[2*i+1]]
}

// each calls do with each match of a pattern in the unread text that is not part of a
// longer number or word.
func (r *reader) each(re *regexp.Regexp, do func(at []int)) {
	for _, at := range re.FindAllSubmatchIndex(r.rest, -1) {
		first := at[0]
		for first < at[1] && r.rest[first] == ' ' {
			first++
		}
		if at[0] > 0 && inWord(r.rest[at[0]-1]) && r.rest[first] < 0x80 || at[1] < len(r.rest) && r.rest[at[1]-1] < 0x80 && r.rest[at[1]-1] != '.' && isDigitOrLetter(r.rest[at[1]]) {
			continue
		}
		do(at)
	}
}

func isDigitOrLetter(c byte) bool { return inWord(c) && c != '-' && c != '_' }

func (r *reader) dates() {
	if r.seen.dated && (r.seen.dashed || r.seen.dotted) {
		r.each(isoDay, func(at []int) {
			r.date(atoi(r.group(at, 1)), atoi(r.group(at, 2)), atoi(r.group(at, 3)), false, at[0], at[1])
		})
		r.each(shortDay, func(at []int) {
			day, month := atoi(r.group(at, 1)), atoi(r.group(at, 3))
			if month > 12 {
				day, month = month, day
			}
			r.date(atoi(r.group(at, 4)), month, day, true, at[0], at[1])
		})
		switch r.lang {
		case "fi", "de", "da", "nb", "no", "nn", "cs", "sk", "sl", "hr", "et", "lv", "hu":
			r.each(yearless, func(at []int) { r.date(0, atoi(r.group(at, 2)), atoi(r.group(at, 1)), false, at[0], at[5]+1) })
		}
	}
	if r.seen.asian {
		r.each(asianDay, func(at []int) {
			r.date(atoi(r.group(at, 1)), atoi(r.group(at, 2)), atoi(r.group(at, 3)), false, at[0], at[1])
		})
	}
	names := monthsOf[r.lang]
	if names == nil {
		return
	}
	for i := 0; i < len(r.text); {
		start := i
		if i = wordEnd(r.text, i); i == start {
			i++
			continue
		}
		if !nearDigit(r.rest, start, i) {
			i = r.beforeDigit(i)
			continue
		}
		if i-start < 2 || i-start > longestMonth {
			continue
		}
		if month := names[strings.ToLower(r.text[start:i])]; month > 0 {
			r.named(month, start, i)
		}
	}
}

// longestMonth is the greatest length of the name of a month in bytes. farBefore and
// farAfter are the greatest distances from it to a day or year.
const longestMonth, farBefore, farAfter = 22, 9, 8

// nearDigit reports whether a digit is near enough to a word to belong to a day or year.
func nearDigit(text []byte, start, end int) bool {
	return slices.ContainsFunc(text[max(0, start-farBefore):start], digit) || slices.ContainsFunc(text[end:min(len(text), end+farAfter)], digit)
}

// beforeDigit returns where to go on after a word that ends at i and has no digit nearby.
// It skips the words that are too far from the next digit.
func (r *reader) beforeDigit(i int) int {
	next := slices.IndexFunc(r.rest[i:], digit)
	if next < 0 {
		return len(r.text)
	}
	far := i + next - farAfter - longestMonth - utf8.UTFMax
	for far > i && !utf8.RuneStart(r.text[far]) {
		far++
	}
	if far <= i {
		return i
	}
	return wordEnd(r.text, far)
}

// named reads a date around the name of a month.
func (r *reader) named(month, start, end int) {
	before, after := r.rest[max(0, start-24):start], r.rest[end:min(len(r.rest), end+24)]
	from := start - len(before)
	day, year := 0, 0
	if r.lang == "cy" && month == 3 && welshWeek.Match(before) {
		return // Mawrth also means Tuesday
	}
	if m := dayBefore.FindSubmatchIndex(before); len(m) > 0 && (m[0] == 0 || !inWord(before[m[0]-1])) {
		day, start = atoi(before[m[2]:m[3]]), from+m[0]
		if y := yearAfter.FindSubmatchIndex(after); y != nil {
			year, end = atoi(after[y[2]:y[3]]), end+y[3]
		}
	} else if y := yearAfter.FindSubmatchIndex(after); y != nil {
		year, end = atoi(after[y[2]:y[3]]), end+y[3]
	} else if m := dayAfter.FindSubmatchIndex(after); m != nil {
		if next := monthNext.FindSubmatch(after); next != nil && !monthFirst(r.lang) && monthsOf[r.lang][strings.ToLower(string(next[1]))] > 0 {
			return // the day belongs to the month after it; this word is not a month
		}
		day = atoi(after[m[2]:m[3]])
		if m[4] >= 0 {
			year, end = atoi(after[m[4]:m[5]]), end+m[5]
		} else {
			end += m[3]
		}
	}
	if day > 0 || year > 0 {
		r.date(year, month, day, false, start, end)
	}
}

// monthFirst reports whether a language may put the month before the day.
func monthFirst(lang string) bool { return lang == "en" || lang == "eu" }

func (r *reader) date(year, month, day int, flipped bool, start, end int) {
	if month < 1 || month > 12 || day > 31 {
		return
	}
	r.add(fact{kind: aDate, year: year, month: month, day: day, flipped: flipped}, start, end)
}

func (r *reader) times() {
	if r.seen.beforeM || r.seen.timed {
		r.each(clock, func(at []int) {
			hour := atoi(r.group(at, 1))
			if hour > 12 {
				return
			}
			hour %= 12
			if r.group(at, 3)[0]|0x20 == 'p' {
				hour += 12
			}
			r.time(hour, atoi(r.group(at, 2)), false, at[0], at[1])
		})
	}
	if r.lang == "cy" {
		r.each(welsh, func(at []int) {
			hour := atoi(r.group(at, 1)) % 12
			if string(r.group(at, 3)) != "b" {
				hour += 12
			}
			r.time(hour, atoi(r.group(at, 2)), false, at[0], at[1])
		})
	}
	switch r.lang {
	case "fi", "sv", "da", "nb", "no", "nn", "it":
		r.each(hours, func(at []int) {
			for i := 1; i < 4; i += 2 {
				end := max(at[2*i+1], at[2*i+3])
				r.time(atoi(r.group(at, i)), atoi(r.group(at, i+1)), atoi(r.group(at, i)) <= 12, at[2*i], end)
			}
		})
	}
	if r.seen.timed {
		r.each(colon, func(at []int) {
			hour := atoi(r.group(at, 1))
			r.time(hour, atoi(r.group(at, 2)), hour <= 12, at[0], at[1])
		})
	}
	if r.seen.beforeHour {
		r.each(hourMark, func(at []int) {
			r.time(atoi(r.group(at, 1))+atoi(r.group(at, 4)), atoi(r.group(at, 2))+atoi(r.group(at, 3))+atoi(r.group(at, 5)), false, at[0], at[1])
		})
	}
	if r.seen.asian {
		r.each(asian, func(at []int) {
			hour, minute, half := atoi(r.group(at, 2)), atoi(r.group(at, 3)), string(r.group(at, 1))
			if r.group(at, 4) != nil {
				minute = 30
			}
			if hour < 12 && slices.Contains([]string{"午後", "下午", "오후"}, half) {
				hour += 12
			}
			r.time(hour, minute, half == "" && hour <= 12, at[0], at[1])
		})
	}
}

func (r *reader) time(hour, minute int, vague bool, start, end int) {
	if hour > 23 || minute > 59 {
		return // a length of time
	}
	for start < end && unicode.IsSpace(rune(r.rest[start])) {
		start++
	}
	r.add(fact{kind: aTime, minutes: 60*hour + minute, vague: vague}, start, end)
}
