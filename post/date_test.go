package post

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
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

// TestDatesAreKept: a date is the same day or moment after JSON and gob.
func TestDatesAreKept(t *testing.T) {
	zoned := NewDate(time.Date(2017, 9, 12, 9, 0, 0, 0, time.FixedZone("", -4*3600)))
	for _, d := range []Date{{}, NewDay(2017, 9, 12), zoned} {
		var asJSON, asGob Date
		text, err := json.Marshal(d)
		if err == nil {
			err = json.Unmarshal(text, &asJSON)
		}
		if err != nil || asJSON.ISO() != d.ISO() || asJSON.DayOnly != d.DayOnly {
			t.Errorf("%s: %s %v %v", d, text, asJSON, err)
		}
		var b bytes.Buffer
		err = gob.NewEncoder(&b).Encode(d)
		if err == nil {
			err = gob.NewDecoder(&b).Decode(&asGob)
		}
		if err != nil || asGob.ISO() != d.ISO() || asGob.DayOnly != d.DayOnly {
			t.Errorf("%s: by gob %s %v %v", d, asGob, asGob.DayOnly, err)
		}
	}
	kept := zoned
	if err := json.Unmarshal([]byte("null"), &kept); err != nil || kept.ISO() != zoned.ISO() {
		t.Errorf("null: %v %v", kept, err)
	}
	for _, bad := range []string{`"soon"`, `3`, `{}`} {
		if err := json.Unmarshal([]byte(bad), new(Date)); err == nil {
			t.Errorf("%s is read as a date", bad)
		}
	}
}
