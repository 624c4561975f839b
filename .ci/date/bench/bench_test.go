// Package bench compares render/date with time and with the other libraries
// that write dates in many languages.
package bench

import (
	"bufio"
	"compress/gzip"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/go-playground/locales"
	hugo "github.com/gohugoio/locales"
	"github.com/goodsign/monday"
	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/.ci/date/bench/internal/gohugoio"
	"github.com/diptych-go/diptych/.ci/date/bench/internal/playground"
	"github.com/diptych-go/diptych/render/date"
)

var (
	moment = time.Date(2017, 9, 12, 15, 4, 5, 0, time.UTC)
	bytes  []byte
	text   string
	locale date.Locale
)

// BenchmarkLong writes a long date in French, and time's nearest in English.
func BenchmarkLong(b *testing.B) {
	fr := date.For(language.French)
	buf := make([]byte, 0, 128)
	cases := []struct {
		name string
		f    func()
	}{
		{"time.AppendFormat", func() { bytes = moment.AppendFormat(buf, "2 January 2006") }},
		{"date.Append", func() { bytes = fr.Append(buf, moment, date.Long) }},
		{"date.Format", func() { text = fr.Format(moment, date.Long) }},
		{"playground", func() func() { l := playground.Locales["fr"](); return func() { text = l.FmtDateLong(moment) } }()},
		{"gohugoio", func() func() { l := gohugoio.Locales["fr"](); return func() { text = l.FmtDateLong(moment) } }()},
		{"monday", func() { text = monday.Format(moment, "2 January 2006", monday.LocaleFrFR) }},
	}
	for _, c := range cases {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.f()
			}
		})
	}
}

// BenchmarkAppend has each style beside what time writes with the same fields.
func BenchmarkAppend(b *testing.B) {
	buf := make([]byte, 0, 128)
	layouts := []string{"Monday 2 January 2006", "2 January 2006", "2 Jan 2006", "02/01/2006"}
	for s, name := range []string{"full", "long", "medium", "short"} {
		b.Run(name+"/time", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				bytes = moment.AppendFormat(buf, layouts[s])
			}
		})
		for _, tag := range []string{"fr", "en", "ru", "ja"} {
			l := date.For(language.MustParse(tag))
			b.Run(name+"/"+tag, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					bytes = l.Append(buf, moment, date.Style(s))
				}
			})
		}
	}
}

func BenchmarkFor(b *testing.B) {
	for _, s := range []string{"fr", "fr-CA", "zh-TW", "es-419", "und", "en-u-nu-thai"} {
		tag := language.MustParse(s)
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				locale = date.For(tag)
			}
		})
	}
}

// TestMatches tells how many of the dates that were recorded from ICU each
// library writes the same. A locale that it has not is all wrong.
func TestMatches(t *testing.T) {
	f, err := os.Open("../../../render/date/testdata/styles.tsv.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	cases, same := 0, map[string]int{}
	for s := bufio.NewScanner(z); s.Scan(); {
		row := strings.Split(s.Text(), "\t")
		if len(row) < 6 {
			continue
		}
		m, err := time.Parse("2006-01-02T15:04:05", row[1])
		if err != nil {
			t.Fatal(err)
		}
		for style, want := range row[2:6] {
			cases++
			for name, got := range map[string]string{
				"date":       date.For(language.MustParse(row[0])).Format(m, date.Style(style)),
				"playground": fmtLocales(playground.Locales[row[0]], m, style),
				"gohugoio":   fmtHugo(gohugoio.Locales[row[0]], m, style),
				"monday":     fmtMonday(row[0], m, style),
			} {
				if got == want {
					same[name]++
				}
			}
		}
	}
	for name, n := range same {
		t.Logf("%-10s %5d of %d: %.1f %%", name, n, cases, 100*float64(n)/float64(cases))
	}
	if same["date"] != cases || cases == 0 {
		t.Error("date differs")
	}
}

func fmtLocales(make func() locales.Translator, t time.Time, style int) string {
	if make == nil {
		return ""
	}
	l := make()
	return []func(time.Time) string{l.FmtDateFull, l.FmtDateLong, l.FmtDateMedium, l.FmtDateShort}[style](t)
}

func fmtHugo(make func() hugo.Translator, t time.Time, style int) (s string) {
	if make == nil {
		return ""
	}
	defer func() {
		if recover() != nil { // its en_CA asks for the third of two names
			s = ""
		}
	}()
	l := make()
	return []func(time.Time) string{l.FmtDateFull, l.FmtDateLong, l.FmtDateMedium, l.FmtDateShort}[style](t)
}

func fmtMonday(tag string, t time.Time, style int) string {
	formats := []map[monday.Locale]string{monday.FullFormatsByLocale, monday.LongFormatsByLocale, monday.MediumFormatsByLocale, monday.ShortFormatsByLocale}[style]
	for l, layout := range formats {
		name := strings.ReplaceAll(string(l), "_", "-")
		if name == tag || defaults[tag] == name {
			return monday.Format(t, layout, l)
		}
	}
	return ""
}

// defaults are the regions that monday wants.
var defaults = map[string]string{
	"bg": "bg-BG", "ca": "ca-ES", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR", "en": "en-US", "es": "es-ES",
	"fi": "fi-FI", "fr": "fr-FR", "hr": "hr-HR", "hu": "hu-HU", "id": "id-ID", "it": "it-IT", "ja": "ja-JP", "ko": "ko-KR",
	"lt": "lt-LT", "nb": "nb-NO", "nl": "nl-NL", "pl": "pl-PL", "pt": "pt-BR", "ru": "ru-RU", "th": "th-TH", "tr": "tr-TR", "uk": "uk-UA",
}
