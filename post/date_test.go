package post

import (
	"testing"
	"time"
)

// TestADayStaysThatDay reads days on which clocks skip midnight.
func TestADayStaysThatDay(t *testing.T) {
	for _, c := range []struct{ zone, written, iso string }{
		{"America/Sao_Paulo", "2018-11-04", "2018-11-04"},
		{"America/Asuncion", "2019-10-06", "2019-10-06"},
		{"Asia/Beirut", "2019-03-31", "2019-03-31"},
		{"Africa/Cairo", "2023-04-28", "2023-04-28"},
		{"America/Santiago", "2022-09-11", "2022-09-11"},
		{"Pacific/Apia", "2011-12-30", "2011-12-30"}, // which Samoa skipped
		{"Pacific/Kiritimati", "2018-11-04", "2018-11-04"},
		{"America/St_Johns", "2018-11-04", "2018-11-04"},
		{"America/Sao_Paulo", "2018-11-04 00:00", "2018-11-04T01:00:00-02:00"},
		{"America/Sao_Paulo", "2018-11-04 00:30:15", "2018-11-04T01:30:15-02:00"},
		{"America/Sao_Paulo", "2018-11-04 01:00", "2018-11-04T01:00:00-02:00"},
		{"America/Toronto", "2018-03-11 02:30", "2018-03-11T03:30:00-04:00"},
		{"America/Sao_Paulo", "2018-11-04T00:00:00Z", "2018-11-04T00:00:00Z"},
	} {
		loc, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Skip(err)
		}
		ps := &Parser{Location: loc}
		for _, src := range []string{
			"---\ndate: " + c.written + "\n---\n", "---\ndate: '" + c.written + "'\n---\n",
			"+++\ndate = '" + c.written + "'\n+++\n", "{\"date\": \"" + c.written + "\"}\n",
		} {
			p, err := ps.Parse("a.md", []byte(src))
			if err != nil {
				t.Fatal(err)
			}
			var back Date
			text, _ := p.Date.MarshalText()
			if err := back.UnmarshalText(text); err != nil || back.ISO() != c.iso {
				t.Errorf("%s: %s, %v", text, back, err)
			}
			if got := p.Date.ISO(); got != c.iso || p.Date.DayOnly && p.Date.In(loc).ISO() != c.iso {
				t.Errorf("%s in %s: %s, in its zone %s; want %s", c.written, c.zone, got, p.Date.In(loc), c.iso)
			}
		}
	}
	loc, err := time.LoadLocation("America/Sao_Paulo")
	if err != nil {
		t.Skip(err)
	}
	for path, want := range map[string]string{"2018-11-04-a.md": "2018-11-04", "_posts/2018-11-4-a.md": "2018-11-04", "2018-1-1-a.md": "2018-01-01",
		"18-11-04-a.md": "", "2018-11-04.md": "", "2018-11-4-.md": "", "2018-111-4-a.md": "", "2018-11-041-a.md": "", "2018-11-a.md": ""} {
		p, err := (&Parser{Location: loc}).Parse(path, nil)
		if err != nil || p.Date.ISO() != want {
			t.Errorf("%s: %s, %v; want %q", path, p.Date, err, want)
		}
	}
}
