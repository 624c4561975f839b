package post

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Date is a date as its author wrote it. The zero Date is no date.
//
// A date without a time of day is a calendar day. It has no zone: its Time is
// midnight UTC, and [Date.In] returns it as it is.
type Date struct {
	DayOnly bool   // no time of day was written
	Text    string // as written
	Place   Place  // where it is written; a date taken from the file's name has no line

	time time.Time
}

// NewDate returns the date of a moment, with its time of day.
func NewDate(t time.Time) Date { return Date{time: t} }

// NewDay returns a calendar day.
func NewDay(year int, month time.Month, day int) Date {
	return Date{DayOnly: true, time: time.Date(year, month, day, 0, 0, 0, 0, time.UTC)}
}

// Time returns the moment. For a calendar day it is midnight UTC.
func (d Date) Time() time.Time { return d.time }

// IsZero reports whether d is the zero Date, which is no date.
func (d Date) IsZero() bool { return d.time.IsZero() }

// In returns the date as clocks in loc show it. A calendar day stays as it is.
func (d Date) In(loc *time.Location) Date {
	if !d.DayOnly && !d.IsZero() && loc != nil {
		d.time = d.time.In(loc)
	}
	return d
}

// ISO returns the date in the form of ISO 8601 and of HTML's datetime attribute: 2017-09-12, or
// 2017-09-12T09:00:00-04:00 if there is a time of day. It returns "" for the zero Date.
func (d Date) ISO() string {
	switch {
	case d.IsZero():
		return ""
	case d.DayOnly:
		return d.time.Format(time.DateOnly)
	}
	return d.time.Format(time.RFC3339)
}

// String returns what [Date.ISO] returns.
func (d Date) String() string { return d.ISO() }

var (
	errForm = errors.New("not a date in a form that is read")
	errDay  = errors.New("no such day")
	errTime = errors.New("no such time of day")
)

// dateForms is the hint for a date that cannot be read.
const dateForms = "write 2017-09-12, 2017-09-12 09:00, 2017-09-12 09:00:00 -0400 or 2017-09-12T09:00:00Z"

var dateForm = regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})` +
	`(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9})\d*)?)?` +
	`(?:[ \t]*(?:([Zz]|UTC|GMT)|(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?))?)?$`)

// parseDate reads a date in the form of ISO 8601 and the similar forms that are in use. It guesses
// nothing: 03/04/2019, 30 February and words are errors. A date that names no zone is read in loc.
func parseDate(s string, loc *time.Location) (Date, error) {
	s = strings.TrimSpace(s)
	if d, ok := parseDay(s); ok {
		return d, nil
	}
	m := dateForm.FindStringSubmatch(s)
	if m == nil {
		return Date{}, errForm
	}
	n := func(i int) int { v, _ := strconv.Atoi(m[i]); return v }
	year, month, day := n(1), time.Month(n(2)), n(3)
	if t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC); year == 0 || t.IsZero() && m[4] == "" || t.Day() != day || t.Month() != month {
		return Date{}, errDay
	}
	if m[4] == "" {
		return Date{time: time.Date(year, month, day, 0, 0, 0, 0, time.UTC), DayOnly: true, Text: s}, nil
	}
	hour, minute, second := n(4), n(5), n(6)
	if hour > 23 || minute > 59 || second > 59 || n(10) > 23 || n(11) > 59 {
		return Date{}, errTime
	}
	switch {
	case m[8] != "":
		loc = time.UTC
	case m[9] != "":
		offset := n(10)*3600 + n(11)*60
		if m[9] == "-" {
			offset = -offset
		}
		loc = time.FixedZone("", offset)
	}
	nanos, _ := strconv.Atoi((m[7] + "000000000")[:9])
	t := time.Date(year, month, day, hour, minute, second, nanos, loc)
	if t.Hour() != hour || t.Minute() != minute {
		t = afterGap(time.Date(year, month, day, hour, minute, second, nanos, time.UTC), loc)
	}
	if t.IsZero() { // the zero time stands for no date
		return Date{}, errDay
	}
	return Date{time: t, Text: s}, nil
}

// afterGap returns the moment of a time of day that clocks in loc skip at the start of summer time.
// It uses the offset from before the change: midnight becomes one o'clock of the same day, and
// never eleven of the day before.
func afterGap(clock time.Time, loc *time.Location) time.Time {
	_, offset := clock.AddDate(0, 0, -1).In(loc).Zone()
	return clock.Add(-time.Duration(offset) * time.Second).In(loc)
}

// parseDay reads a date such as 2017-09-12, the form that most dates have. It reports false for any
// other text.
func parseDay(s string) (Date, bool) {
	if len(s) != len(time.DateOnly) {
		return Date{}, false
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() == 0 || t.IsZero() {
		return Date{}, false
	}
	return Date{time: t, DayOnly: true, Text: s}, true
}

// explainDate returns a message of what is wrong with a date.
func explainDate(s string, err error) string {
	switch {
	case errors.Is(err, errDay):
		return fmt.Sprintf("there is no day %s", s)
	case errors.Is(err, errTime):
		return fmt.Sprintf("%s has a time of day or zone that does not exist", Quote(s))
	}
	return fmt.Sprintf("%s is not a date that can be read without guessing", Quote(s))
}

// fileDay returns the part of a file's name that stands in the place of a day: 2017-08-09 for
// 2017-08-09-slug, and 2017-8-9 for 2017-8-9-slug. It returns "" if there is none. The day need not
// exist.
func fileDay(name string) string {
	at := 0
	for i, most := range []int{4, 2, 2} {
		digits := 0
		for digits < most && at+digits < len(name) && name[at+digits] >= '0' && name[at+digits] <= '9' {
			digits++
		}
		at += digits
		if digits == 0 || i == 0 && digits < most || at+1 >= len(name) || name[at] != '-' {
			return ""
		}
		at++
	}
	return name[:at-1]
}

// cutFileDate returns a file's name without the date that it starts with: slug for 2017-08-09-slug.
func cutFileDate(name string) string {
	if day := fileDay(name); day != "" {
		if _, err := parseDate(day, time.UTC); err == nil {
			return name[len(day)+1:]
		}
	}
	return name
}

// MarshalText returns what [Date.ISO] returns. Fractions of a second, Text and Place are lost.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.ISO()), nil }

// UnmarshalText reads a date in any form that front matter may have. A time without a zone is read
// in UTC. Text is what was read, and Place stays empty. An empty text becomes the zero Date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	read, err := parseDate(string(b), time.UTC)
	if err != nil {
		return fmt.Errorf("%s: %s", explainDate(string(b), err), dateForms)
	}
	*d = read
	return nil
}

// MarshalBinary returns what [Date.ISO] returns. It is for encoding/gob. Fractions of a second, Text
// and Place are lost.
func (d Date) MarshalBinary() ([]byte, error) { return d.MarshalText() }

// UnmarshalBinary reads what [Date.MarshalBinary] returned.
func (d *Date) UnmarshalBinary(b []byte) error { return d.UnmarshalText(b) }

// location returns the zone of dates that are written without one.
func (ps *Parser) location() *time.Location {
	if ps.Location == nil {
		return time.UTC
	}
	return ps.Location
}
