package bench

import (
	"testing"
	"time"

	"github.com/goodsign/monday"
	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/.ci/date/bench/internal/gohugoio"
	"github.com/diptych-go/diptych/.ci/date/bench/internal/playground"
	"github.com/diptych-go/diptych/render/date"
)

// TestByTurns measures by turns and tells the fastest of each, which is as
// near as a busy machine comes to what the code takes.
func TestByTurns(t *testing.T) {
	const rounds, each = 200, 1000
	buf := make([]byte, 0, 128)
	fr := date.For(language.French)
	play, hugo := playground.Locales["fr"](), gohugoio.Locales["fr"]()
	taiwan := language.MustParse("zh-TW")
	type way struct {
		name string
		f    func()
		best time.Duration
	}
	ways := []*way{
		{name: "time.AppendFormat", f: func() { bytes = moment.AppendFormat(buf, "2 January 2006") }},
		{name: "date.Append", f: func() { bytes = fr.Append(buf, moment, date.Long) }},
		{name: "date.Format", f: func() { text = fr.Format(moment, date.Long) }},
		{name: "playground", f: func() { text = play.FmtDateLong(moment) }},
		{name: "gohugoio", f: func() { text = hugo.FmtDateLong(moment) }},
		{name: "monday", f: func() { text = monday.Format(moment, "2 January 2006", monday.LocaleFrFR) }},
		{name: "For fr", f: func() { locale = date.For(language.French) }},
		{name: "For zh-TW", f: func() { locale = date.For(taiwan) }},
	}
	for s, layout := range []string{"Monday 2 January 2006", "2 January 2006", "2 Jan 2006", "02/01/2006"} {
		ways = append(ways, &way{name: "time.AppendFormat " + layout, f: func() { bytes = moment.AppendFormat(buf, layout) }})
		for _, tag := range []string{"fr", "en", "ru", "hi", "ja"} {
			l := date.For(language.MustParse(tag))
			ways = append(ways, &way{name: "date.Append " + tag, f: func() { bytes = l.Append(buf, moment, date.Style(s)) }})
		}
	}
	for range rounds {
		for _, w := range ways {
			start := time.Now()
			for range each {
				w.f()
			}
			if d := time.Since(start); w.best == 0 || d < w.best {
				w.best = d
			}
		}
	}
	for _, w := range ways {
		t.Logf("%-40s %7.1f ns", w.name, float64(w.best.Nanoseconds())/each)
	}
}
