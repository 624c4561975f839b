package relative_test

import (
	"bufio"
	"compress/gzip"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
	"github.com/diptych-go/diptych/render/date/relative"
)

var (
	unitNames  = strings.Fields("second minute hour day week month quarter year")
	widthNames = strings.Fields("long short narrow")
)

// exceptions are what ICU writes otherwise, each "locale unit width" with its
// reason. One that no longer differs fails the test.
var exceptions = map[string]string{}

func TestAsICU(t *testing.T) {
	f, err := os.Open("../testdata/relative.tsv.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var numbers []string
	differ := map[string]bool{}
	cases, same := 0, 0
	for s := bufio.NewScanner(z); s.Scan(); {
		row := strings.Split(s.Text(), "\t")
		switch {
		case strings.HasPrefix(s.Text(), "#"):
			continue
		case numbers == nil:
			numbers = row[3:]
			continue
		}
		unit := relative.Unit(slices.Index(unitNames, row[1]))
		width := relative.Width(slices.Index(widthNames, row[2]))
		f := relative.Formatter{Locale: date.For(language.MustParse(row[0])), Width: width}
		for i, want := range row[3:] {
			n, err := strconv.Atoi(numbers[i])
			if err != nil {
				t.Fatal(err)
			}
			cases++
			key := strings.Join(row[:3], " ")
			if got := f.Count(n, unit); got == want {
				same++
			} else if differ[key] = true; exceptions[key] == "" {
				t.Errorf("%s: %d is %+q, ICU writes %+q", key, n, got, want)
			}
		}
	}
	t.Logf("%d of %d cases are as ICU writes them", same, cases)
	if cases == 0 || same*100 < cases*99 {
		t.Errorf("that is less than 99 %%")
	}
	for key := range exceptions {
		if !differ[key] {
			t.Errorf("the exception %q no longer differs: take it out", key)
		}
	}
}

func TestBetween(t *testing.T) {
	now := time.Date(2024, 3, 15, 12, 0, 0, 0, time.UTC)
	en := relative.Formatter{Locale: date.For(language.English)}
	days := en
	days.Days = true
	for _, c := range []struct {
		f    relative.Formatter
		t    time.Time
		want string
	}{
		{en, now, "now"},
		{en, now.Add(-59 * time.Second), "59 seconds ago"},
		{en, now.Add(60 * time.Second), "in 1 minute"},
		{en, now.Add(-23*time.Hour - 59*time.Minute), "23 hours ago"},
		{en, now.Add(-24 * time.Hour), "yesterday"},
		{en, now.Add(-37 * time.Hour), "2 days ago"},
		{en, now.AddDate(0, 0, 6), "in 6 days"},
		{en, now.AddDate(0, 0, -7), "last week"},
		{en, now.AddDate(0, 0, -28), "4 weeks ago"},
		{en, now.AddDate(0, -1, 0), "last month"},
		{en, now.AddDate(0, -1, 1), "4 weeks ago"},
		{en, now.AddDate(0, 11, 0), "in 11 months"},
		{en, now.AddDate(-1, 0, 0), "last year"},
		{en, now.AddDate(100, 0, 0), "in 100 years"},
		{days, now.Add(-11 * time.Hour), "today"},
		{days, now.Add(-13 * time.Hour), "yesterday"},
		{en, time.Time{}, "2,023 years ago"},
	} {
		want := strings.ReplaceAll(c.want, ",", "")
		if got := c.f.Format(c.t, now); got != want {
			t.Errorf("%v from %v is %q, want %q", c.t, now, got, want)
		}
	}
}

func TestNumeric(t *testing.T) {
	f := relative.Formatter{Locale: date.For(language.French), Numeric: true}
	if got := f.Count(-1, relative.Day); got != "il y a 1 jour" {
		t.Errorf("got %q", got)
	}
}

func TestNoPanic(t *testing.T) {
	f := relative.Formatter{Locale: date.For(language.Arabic), Width: 9}
	for _, n := range []int{math.MinInt, math.MinInt + 1, math.MaxInt} {
		for u := relative.Unit(-1); u <= relative.Year+1; u++ {
			if f.Count(n, u) == "" {
				t.Errorf("%d of %d is empty", n, u)
			}
		}
	}
	far := time.Date(math.MaxInt32, 1, 1, 0, 0, 0, 0, time.UTC)
	if f.Format(far, time.Time{}) == "" || f.Format(time.Unix(math.MinInt64, 0), far) == "" {
		t.Error("far times are empty")
	}
}

func TestAppendDoesNotAllocate(t *testing.T) {
	f := relative.Formatter{Locale: date.For(language.French)}
	now := time.Date(2024, 3, 15, 12, 0, 0, 0, time.UTC)
	buf := make([]byte, 0, 100)
	if n := testing.AllocsPerRun(100, func() { f.Append(buf, now.Add(-3*time.Hour), now) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
