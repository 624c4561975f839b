package date_test

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

func TestLayout(t *testing.T) {
	for _, c := range []struct{ tag, skeleton, want string }{
		{"fi", "yMMMM", "syyskuu 2017"}, // stand-alone
		{"fi", "MMMMd", "12. syyskuuta"},
		{"es", "MMMMd", "12 de septiembre"},
		{"cs", "LLLL", "září"},
		{"fr", "yQQQQ", "3e trimestre 2017"},
		{"fr", "QQQ", "T3"},
		{"ja", "y", "2017年"},
		{"ja", "yMMMM", "2017年9月"},
		{"en", "EEEE", "Tuesday"},
		{"en", "EEEEE", "T"},
		{"en", "yy", "17"},
		{"en", "Bhm", "3:04 in the afternoon"},
		{"en", "hms", "3:04:05\u202fPM"},
		{"en", "HHmm", "15:04"},
		{"en-GB", "jm", "15:04"},
		{"de", "yMMMdjm", "12. Sept. 2017, 15:04"},
		{"fr", "yMMMMdjm", "12 septembre 2017 à 15:04"},
		{"en", "jmz", "3:04\u202fPM UTC"},
		{"en", "dMMMy", "Sep 12, 2017"}, // in any order
	} {
		y, err := date.For(language.MustParse(c.tag)).Layout(c.skeleton)
		if err != nil {
			t.Errorf("%s %s: %v", c.tag, c.skeleton, err)
			continue
		}
		if got := y.Format(september); got != c.want {
			t.Errorf("%s %s: %q, want %q", c.tag, c.skeleton, got, c.want)
		}
	}
}

func TestBadSkeletons(t *testing.T) {
	for _, c := range []struct {
		skeleton string
		offset   int
		reason   string
	}{
		{"", 0, "empty"},
		{"yMMMx", 4, `'x' is no field; allowed are G era, y year`},
		{"yé", 1, `'é' is no field`},
		{"y\xff", 1, "is no field"},
		{"yyyyy", 0, "up to 4 times"},
		{"yMMMdL", 5, "same field"},
		{"yMy", 2, "same field"},
		{"jH", 1, "same field"},
		{"yw", 1, `'w' is no field`},
		{"yd", 1, "joins 'd' to these fields"},
		{"js", 1, "joins 's' to these fields"},
		{"2006", 0, `'2' is no field`},
	} {
		_, err := date.For(language.English).Layout(c.skeleton)
		var e *date.SkeletonError
		if !errors.As(err, &e) {
			t.Errorf("%q: %v", c.skeleton, err)
			continue
		}
		if e.Skeleton != c.skeleton || e.Offset != c.offset || !strings.Contains(e.Reason, c.reason) {
			t.Errorf("%q: offset %d: %s", c.skeleton, e.Offset, e.Reason)
		}
	}
}

func TestDateTime(t *testing.T) {
	fr := date.For(language.French)
	if got := fr.DateTime(date.Long, date.Short).Format(september); got != "12 septembre 2017 à 15:04" {
		t.Errorf("got %q", got)
	}
	if got := fr.Time(date.Short).Format(september); got != "15:04" {
		t.Errorf("got %q", got)
	}
}
