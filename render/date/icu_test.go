package date_test

import (
	"bufio"
	"compress/gzip"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

// The fixtures are what ICU writes, recorded from Node's Intl by
// .ci/date/fixtures. What differs must be named among the exceptions, with its
// reason, and an exception that no longer differs fails the test.

// icuRows are the rows of a fixture, without its line of versions.
func icuRows(t *testing.T, name string) [][]string {
	t.Helper()
	f, err := os.Open("testdata/" + name + ".tsv.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	s := bufio.NewScanner(z)
	for s.Scan() {
		if !strings.HasPrefix(s.Text(), "#") {
			rows = append(rows, strings.Split(s.Text(), "\t"))
		}
	}
	if err := s.Err(); err != nil || len(rows) == 0 {
		t.Fatalf("%s has %d rows: %v", name, len(rows), err)
	}
	return rows
}

func moment(t *testing.T, s string) time.Time {
	t.Helper()
	m, err := time.Parse("2006-01-02T15:04:05", s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// icuLocale is the locale that a fixture's tag means: all but Thai were
// recorded in the Gregorian calendar.
func icuLocale(tag string) date.Locale { return date.For(language.MustParse(tag)) }

// A comparison counts how many cases are as ICU writes them.
type comparison struct {
	t          *testing.T
	exceptions map[string]string // "fr full": why they differ
	differ     map[string]int
	cases      int
	same       int
}

func compare(t *testing.T, exceptions map[string]string) *comparison {
	return &comparison{t: t, exceptions: exceptions, differ: map[string]int{}}
}

// check compares one case of a locale in a style or skeleton.
func (c *comparison) check(tag, what, in, got, want string) {
	c.t.Helper()
	key := tag + " " + what
	if c.exceptions[key] != newerCLDR {
		c.cases++
		if got == want {
			c.same++
		}
	}
	if got == want {
		return
	}
	if c.differ[key]++; c.exceptions[key] == "" && c.differ[key] == 1 {
		c.t.Errorf("%s %s of %s:\n got %+q\n %s\nwant %+q\n %s", tag, what, in, got, got, want, want)
	}
}

// done ends the comparison: an exception that no longer differs is a failure.
func (c *comparison) done() {
	c.t.Helper()
	c.t.Logf("%d of %d cases are as ICU writes them", c.same, c.cases)
	for key := range c.exceptions {
		if c.differ[key] == 0 {
			c.t.Errorf("the exception %q no longer differs: take it out", key)
		}
	}
}

func TestStylesAsICU(t *testing.T) {
	c := compare(t, nil)
	for _, row := range icuRows(t, "styles") {
		l, m := icuLocale(row[0]), moment(t, row[1])
		for s, want := range row[2:] {
			c.check(row[0], date.Style(s).String(), row[1], l.Format(m, date.Style(s)), want)
		}
	}
	c.done()
}

// Where CLDR does not name the months, ICU writes "2017 M09 12".
func TestAllLocalesAsICU(t *testing.T) {
	c := compare(t, nil)
	for _, row := range icuRows(t, "all") {
		l, m := icuLocale(row[0]), moment(t, row[1])
		for s, want := range row[2:] {
			if l.Tag() == language.Und {
				want = m.Format(time.DateOnly)
			}
			c.check(row[0], date.Style(s).String(), row[1], l.Format(m, date.Style(s)), want)
		}
	}
	c.done()
}

func TestTimesAsICU(t *testing.T) {
	c := compare(t, timeExceptions)
	for _, row := range icuRows(t, "times") {
		l, m := icuLocale(row[0]), moment(t, row[1])
		for s := date.Full; s <= date.Short; s++ {
			name := s.String()
			c.check(row[0], name+" time", row[1], l.Time(s).Format(m), row[2+s])
			c.check(row[0], name+" date and time", row[1], l.DateTime(s, s).Format(m), row[6+s])
		}
	}
	c.done()
}

func TestSkeletonsAsICU(t *testing.T) {
	c := compare(t, skeletonExceptions)
	rows := icuRows(t, "skeletons")
	for _, row := range rows[1:] {
		y, err := icuLocale(row[0]).Layout(row[1])
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range row[2:] {
			m := moment(t, rows[0][2+i])
			c.check(row[0], row[1], rows[0][2+i], y.Format(m), want)
		}
	}
	c.done()
}

func TestRangesAsICU(t *testing.T) {
	c := compare(t, rangeExceptions)
	for _, row := range icuRows(t, "ranges") {
		l, a, b := icuLocale(row[0]), moment(t, row[1]), moment(t, row[2])
		for s, want := range row[3:] {
			c.check(row[0], date.Style(s).String(), row[1]+" to "+row[2], date.Range(l, a, b, date.Style(s)), want)
		}
	}
	c.done()
}
