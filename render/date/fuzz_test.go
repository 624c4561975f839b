package date_test

import (
	"errors"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

// oddTimes are times that have brought down formatters.
var oddTimes = []time.Time{
	{},
	time.Now(), // with a monotonic clock
	time.Unix(0, 0),
	time.Unix(-1<<63, 0),
	time.Unix(1<<63-1, 999_999_999),
	time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC),
	time.Date(-44, 3, 15, 12, 0, 0, 0, time.UTC),
	time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC),
	time.Date(1<<31, 1, 1, 0, 0, 0, 0, time.UTC),
	time.Date(2017, 9, 12, 12, 0, 0, 0, time.FixedZone("odd", 12345)),
	time.Date(2017, 9, 12, 12, 0, 0, 0, time.FixedZone("odd", -359999)),
	time.Date(2017, 9, 12, 12, 0, 0, 0, time.FixedZone("odd", 1<<31)),
}

// writeAll writes a time in all ways that there are in a locale.
func writeAll(t *testing.T, l date.Locale, m time.Time) {
	t.Helper()
	for s := date.Full - 1; s <= date.Short+1; s++ {
		for _, got := range []string{
			l.Format(m, s), l.Ordinal().Format(m, s), l.Time(s).Format(m), l.DateTime(s, s).Format(m),
			date.Range(l, m, time.Unix(0, 0), s), date.Range(l, time.Unix(0, 0), m, s),
		} {
			if got == "" || !utf8.ValidString(got) {
				t.Errorf("%v in %v is %q", m, l.Tag(), got)
			}
		}
	}
}

func TestOddTimes(t *testing.T) {
	for _, tag := range []string{"und", "en", "fr", "th", "ar-EG", "haw", "zh-TW", "en-u-nu-hanidec"} {
		for _, m := range oddTimes {
			writeAll(t, date.For(language.MustParse(tag)), m)
		}
	}
}

func FuzzFor(f *testing.F) {
	for _, s := range []string{"fr-CA", "zh-TW", "th-u-ca-gregory-nu-thai", "ca-ES-valencia", "x-private", "und", "art-lojban", "en-u-nu", "sr-Latn-ME-x-u-nu", "root"} {
		f.Add(s, int64(1505228645), int64(0), 0)
	}
	f.Fuzz(func(t *testing.T, s string, seconds, nanoseconds int64, zone int) {
		tag, _ := language.Raw.Parse(s)
		l := date.For(tag)
		if again := date.For(l.Tag()); again != l {
			t.Errorf("%q is %v, and that is %v", s, l.Tag(), again.Tag())
		}
		writeAll(t, l, time.Unix(seconds, nanoseconds).In(time.FixedZone("", zone)))
	})
}

func FuzzTime(f *testing.F) {
	for i, m := range oddTimes {
		_, zone := m.Zone()
		f.Add(m.Unix(), int64(m.Nanosecond()), zone, uint16(i))
	}
	tags := []language.Tag{language.Und, language.French, language.Thai, language.MustParse("ar-EG"), language.MustParse("haw"), language.MustParse("zh-TW")}
	f.Fuzz(func(t *testing.T, seconds, nanoseconds int64, zone int, which uint16) {
		writeAll(t, date.For(tags[int(which)%len(tags)]), time.Unix(seconds, nanoseconds).In(time.FixedZone("", zone)))
	})
}

func FuzzLayout(f *testing.F) {
	for _, s := range []string{"yMMMM", "yMMMdjm", "EEEE", "GyQQQQ", "jmsz", "", "yMx", "é", "BBBBhm", "yd", "jjjjjj", "aH", "ahQ"} {
		f.Add("fr", s)
		f.Add("th", s)
	}
	f.Fuzz(func(t *testing.T, tag, skeleton string) {
		parsed, _ := language.Raw.Parse(tag)
		y, err := date.For(parsed).Layout(skeleton)
		if err != nil {
			var e *date.SkeletonError
			if !errors.As(err, &e) || e.Offset < 0 || e.Offset > len(skeleton) || e.Reason == "" || e.Skeleton != skeleton {
				t.Errorf("%q: %#v", skeleton, err)
			}
			return
		}
		for _, m := range oddTimes {
			if got := y.Format(m); got == "" || !utf8.ValidString(got) {
				t.Errorf("%q of %v in %v is %q", skeleton, m, parsed, got)
			}
		}
	})
}
