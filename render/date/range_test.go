package date_test

import (
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

func TestRange(t *testing.T) {
	fr := date.For(language.French)
	for _, c := range []struct {
		a, b time.Time
		s    date.Style
		want string
	}{
		{day(2017, 9, 12), day(2017, 9, 14), date.Long, "12–14 septembre 2017"},
		{day(2017, 9, 14), day(2017, 9, 12), date.Long, "12–14 septembre 2017"},
		{day(2018, 1, 30), day(2018, 2, 2), date.Medium, "30 janv.\u2009–\u20092 févr. 2018"},
		{day(2017, 12, 30), day(2018, 1, 2), date.Medium, "30 déc. 2017\u2009–\u20092 janv. 2018"},
		{day(2018, 1, 30), day(2018, 1, 30), date.Medium, "30 janv. 2018"},
		{day(2018, 1, 30), day(2017, 2, 28), 9, "28 février 2017\u2009–\u200930 janvier 2018"},
	} {
		if got := date.Range(fr, c.a, c.b, c.s); got != c.want {
			t.Errorf("%v to %v: %q, want %q", c.a, c.b, got, c.want)
		}
	}
}
