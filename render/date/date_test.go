package date_test

import (
	"math"
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

var september = time.Date(2017, 9, 12, 15, 4, 5, 0, time.UTC)

func day(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 12, 0, 0, 0, time.UTC) }

func TestDigitsAndCalendars(t *testing.T) {
	for _, c := range []struct{ tag, want string }{
		{"haw", "12/ix/17"},
		{"th", "12/9/60"},
		{"th-u-ca-gregory", "12/9/17"},
		{"th-u-nu-thai", "๑๒/๙/๖๐"},
		{"fa", "۲۰۱۷/۹/۱۲"},
		{"fa-u-nu-latn", "2017/9/12"},
		{"en-u-nu-hanidec", "九/一二/一七"},
		{"en-u-nu-roman", "9/12/17"}, // no decimal system
		{"en-u-ca-buddhist", "9/12/17"},
		{"ar-SA", "١٢\u200f/٩\u200f/٢٠١٧"},
	} {
		if got := date.For(language.MustParse(c.tag)).Format(september, date.Short); got != c.want {
			t.Errorf("%s: %q, want %q", c.tag, got, c.want)
		}
	}
}

func TestYears(t *testing.T) {
	en := date.For(language.English)
	for _, c := range []struct {
		year int
		want string
	}{
		{999, "May 6, 999"},
		{1, "May 6, 1"},
		{0, "May 6, 1"}, // 1 BC
		{-43, "May 6, 44"},
		{12345, "May 6, 12345"},
	} {
		if got := en.Format(day(c.year, 5, 6), date.Long); got != c.want {
			t.Errorf("year %d: %q, want %q", c.year, got, c.want)
		}
	}
	y, err := en.Layout("Gy")
	if err != nil {
		t.Fatal(err)
	}
	if got := y.Format(day(-43, 5, 6)); got != "44 BC" {
		t.Errorf("the year -43 is %q", got)
	}
}

func TestOwnLocation(t *testing.T) {
	late := time.Date(2017, 9, 12, 23, 30, 0, 0, time.FixedZone("", -5*3600))
	fr := date.For(language.French)
	if got := fr.Format(late, date.Long); got != "12 septembre 2017" {
		t.Errorf("got %q", got)
	}
	if got := fr.Time(date.Long).Format(late); got != "23:30:00 UTC−5" {
		t.Errorf("got %q", got)
	}
}

func TestOrdinal(t *testing.T) {
	for _, c := range []struct {
		tag   string
		style date.Style
		want  string
	}{
		{"fr", date.Full, "vendredi 1er septembre 2017"},
		{"fr-CA", date.Long, "1er septembre 2017"},
		{"fr", date.Medium, "1er sept. 2017"},
		{"fr", date.Short, "01/09/2017"},
		{"fr-BE", date.Short, "1/09/17"},
		{"en", date.Long, "September 1, 2017"},
	} {
		l := date.For(language.MustParse(c.tag)).Ordinal()
		if got := l.Format(day(2017, 9, 1), c.style); got != c.want {
			t.Errorf("%s: %q, want %q", c.tag, got, c.want)
		}
	}
	fr := date.For(language.French).Ordinal()
	if got := date.Range(fr, day(2017, 9, 1), day(2017, 9, 3), date.Long); got != "1er–3 septembre 2017" {
		t.Errorf("got %q", got)
	}
	if got := fr.Format(day(2017, 9, 21), date.Long); got != "21 septembre 2017" {
		t.Errorf("got %q", got)
	}
}

func TestStyleOutOfRangeIsLong(t *testing.T) {
	fr := date.For(language.French)
	for _, s := range []date.Style{-1, 4, math.MaxInt} {
		if got := fr.Format(september, s); got != "12 septembre 2017" {
			t.Errorf("style %d: %q", s, got)
		}
	}
}

func TestZeroValues(t *testing.T) {
	if got, want := (date.Layout{}).Format(september), (date.Locale{}).Format(september, date.Long); got != want || want != "2017-09-12" {
		t.Errorf("the zero Layout writes %q, the zero Locale %q", got, want)
	}
	if date.For(language.Und) != (date.Locale{}) {
		t.Error("und is not the zero Locale")
	}
}

// sink keeps results, so that making them is not left out.
var sink string

func TestAllocations(t *testing.T) {
	buf := make([]byte, 0, 200)
	for _, tag := range []string{"fr", "zh-TW", "ar-EG", "th", "sr-ME", "es-419", "en-u-nu-thai"} {
		tag := language.MustParse(tag)
		l := date.For(tag)
		y, err := l.Layout("yMMMMEEEEdjm")
		if err != nil {
			t.Fatal(err)
		}
		for name, c := range map[string]struct {
			f    func()
			want float64
		}{
			"For":           {func() { date.For(tag) }, 0},
			"Append":        {func() { l.Append(buf, september, date.Full) }, 0},
			"Format":        {func() { sink = l.Format(september, date.Full) }, 1},
			"Layout.Append": {func() { y.Append(buf, september) }, 0},
			"Layout.Format": {func() { sink = y.Format(september) }, 1},
			"AppendRange":   {func() { date.AppendRange(buf, l, september, day(2018, 1, 1), date.Full) }, 0},
		} {
			if got := testing.AllocsPerRun(100, c.f); got != c.want {
				t.Errorf("%s in %v: %v allocations, want %v", name, tag, got, c.want)
			}
		}
	}
}

// unnamed are languages whose months have no names in CLDR 48.2.
const unnamed = "aa ab an ann apc arn az-Arab bal bew bgn blt bm-Nkoo bqi bss byn cch cho co cop cu dv frr gez ha-Arab io iu iu-Latn jbo " +
	"kaa-Latn kaj kcg ken kkj kpe ku-Arab la ltg lzz mdf mhn mic mn-Mong mni-Mtei moh ms-Arab mww myv nr nv ny oka oka-US pi quc rhg rif " +
	"sat-Deva sdh sgs sid skr sma smj sms ss ssy suz tig trv trw vai-Latn ve vo wa wal wbp zh-Latn und"

// No date shows CLDR's placeholder for a month, as "M09", in any locale.
func TestNoPlaceholders(t *testing.T) {
	placeholder := regexp.MustCompile(`M(0[1-9]|1[0-2])`)
	tags := strings.Fields(unnamed)
	for _, tag := range tags {
		l := date.For(language.MustParse(tag))
		if got := l.Format(september, date.Full); l.Tag() != language.Und || got != "2017-09-12" {
			t.Errorf("%s: %q in %v", tag, got, l)
		}
	}
	for _, row := range icuRows(t, "all") {
		tags = append(tags, row[0])
	}
	for i, tag := range tags {
		if i > 0 && tag == tags[i-1] || tag == "rof" { // Rombo's own abbreviations are M1 to M12
			continue
		}
		l := date.For(language.MustParse(tag))
		for month := range time.Month(12) {
			a := day(2020, month+1, 1)
			var written []string
			for s := date.Full; s <= date.Short; s++ {
				written = append(written, l.Format(a, s), l.DateTime(s, s).Format(a), date.Range(l, a, a.AddDate(0, 2, 3), s), date.Range(l, a, a.AddDate(0, 0, 3), s))
			}
			if month == time.November-1 || month == 0 {
				for _, skeleton := range []string{"MMMM", "LLLL", "MMM", "LLL", "MMMd", "yMMM", "yMMMM", "yMMMMEEEEd", "GyMMMd"} {
					y, err := l.Layout(skeleton)
					if err != nil {
						t.Fatal(err)
					}
					written = append(written, y.Format(a))
				}
			}
			for _, s := range written {
				if placeholder.MatchString(s) {
					t.Errorf("%s: %q", tag, s)
				}
			}
		}
	}
}

func TestStyleNames(t *testing.T) {
	for s := date.Full; s <= date.Short; s++ {
		if again, err := date.ParseStyle(s.String()); again != s || err != nil {
			t.Errorf("%v: %v, %v", s, again, err)
		}
	}
	if _, err := date.ParseStyle("Long"); err == nil {
		t.Error("Long is no name")
	}
	if got := date.For(language.MustParse("zh-TW")).String(); got != "zh-Hant" {
		t.Error(got)
	}
}
