package main

import (
	"encoding/json"
	"log"
	"strings"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/pattern"
	"github.com/diptych-go/diptych/render/date/internal/skeleton"
)

// writeRanges writes how each locale writes a range in each style: a pattern for days that differ
// in the year, in the month and in the day. It finds the patterns as ICU's DateIntervalFormat
// does, by the skeleton of the style.
func writeRanges(s *source, name string) {
	hours := readHours(s)
	var patterns words
	var ranges rows
	var locales []int
	add := func(tag string, g *gregorian) {
		var row []int
		formats := matcher(g)
		intervals := readIntervals(g)
		for _, style := range g.DateFormats.list() {
			// The style has a roman month, but its skeleton has an ordinary one.
			wanted := skeleton.Of(encode(strings.ReplaceAll(style, romanMonth, "M")))
			single, bad := formats.Best(wanted, hours(tag))
			if bad != nil {
				log.Fatalf("%s: %s: %s", tag, wanted, bad.Message)
			}
			for _, p := range intervals.patterns(normal(wanted), single) {
				row = append(row, patterns.id(p))
			}
		}
		locales = append(locales, ranges.id(row))
	}
	for _, tag := range s.tags {
		add(tag, s.dates[tag])
	}
	add("th", thaiBuddhist(s))

	f := s.newFile("cldr")
	array(f, "The row of ranges of each locale.", "rangeLocales", 24, u16(locales))
	array(f, "Rows of patterns of ranges, three for each style: for days that differ in the\n// year, in the month and in the day.", "rangeRows", 12, ranges.flat())
	patterns.table(f, "Patterns of ranges.", "ranges")
	f.save(name)
}

// matcher returns the formats of a locale, ready to match skeletons with.
func matcher(g *gregorian) *skeleton.Formats {
	f := &skeleton.Formats{
		Item: func(field int) string { return encode(g.DateTimeFormats.Append[appendItems[field]]) },
		Join: func(style int) string { return encode(g.AtTime.Standard.list()[style]) },
	}
	f.Singles()
	for i, p := range g.DateFormats.list() {
		f.Style(encode(p))
		f.Style(encode(g.TimeFormats.list()[i]))
	}
	formats := available(g)
	for _, k := range sortedKeys(formats) {
		f.Available(k, encode(formats[k]))
	}
	f.Sort()
	return f
}

// normal returns a skeleton in the form that interval formats are found by: numbers have one
// letter, and weekdays have one or all of theirs.
func normal(wanted string) string {
	var b strings.Builder
	for letter, n := range runs(wanted) {
		if letter == 'd' || letter == 'M' && n < 3 || letter == 'E' && n < 4 {
			n = 1
		}
		b.WriteString(strings.Repeat(string(letter), n))
	}
	return b.String()
}

// runs yields each letter of a skeleton and how often it is repeated.
func runs(s string) func(yield func(letter byte, n int) bool) {
	return func(yield func(letter byte, n int) bool) {
		for s != "" {
			rest := strings.TrimLeft(s, s[:1])
			if !yield(s[0], len(s)-len(rest)) {
				return
			}
			s = rest
		}
	}
}

// intervals holds the interval formats of a locale by skeleton, and then by the letter of the
// largest field that differs.
type intervals struct {
	fallback string
	formats  map[string]map[string]string
}

func readIntervals(g *gregorian) intervals {
	in := intervals{formats: map[string]map[string]string{}}
	for k, raw := range g.DateTimeFormats.Intervals {
		var m map[string]string
		if k == "intervalFormatFallback" {
			if err := json.Unmarshal(raw, &in.fallback); err != nil {
				log.Fatal(err)
			}
		} else if err := json.Unmarshal(raw, &m); err != nil {
			log.Fatal(err)
		} else {
			in.formats[k] = m
		}
	}
	return in
}

// patterns returns the patterns for days that differ in the year, in the month and in the day.
// Where a locale has no pattern, both days are written in full.
func (in intervals) patterns(wanted, single string) [3]string {
	whole := pattern.Fill(encode(in.fallback), single, cldr.Second+single)
	best, distance := in.best(wanted)
	var out [3]string
	for i, letter := range []string{"y", "M", "d"} {
		out[i] = whole
		if p := in.formats[best][letter]; p != "" && distance < otherFields {
			out[i] = halves(widened(encode(p), wanted, best, distance))
		}
	}
	return out
}

// Distances between skeletons of intervals.
const (
	otherFields = 0x1000 // one has a field that the other lacks
	otherKind   = 0x100  // one has a number where the other has a name
)

// best returns the skeleton that is nearest to the wanted one, and its distance.
func (in intervals) best(wanted string) (best string, least int) {
	least = 1 << 30
	ours := widths(wanted)
	for _, k := range sortedKeys(in.formats) {
		theirs, distance := widths(k), 0
		for i, a := range ours {
			switch b := theirs[i]; {
			case a == b:
			case a == 0 || b == 0:
				distance += otherFields
			case i == 'M' && (a <= 2) != (b <= 2):
				distance += otherKind
			default:
				distance += max(a-b, b-a)
			}
		}
		if distance < least {
			best, least = k, distance
		}
	}
	return best, least
}

func widths(s string) (w [128]int) {
	for letter, n := range runs(s) {
		w[letter] = n
	}
	return w
}

// widened returns a pattern with fields as long as in the wanted skeleton. It changes a field only
// if the pattern writes it as long as the skeleton best, by which the pattern was found.
func widened(p, wanted, best string, distance int) string {
	if distance == 0 {
		return p
	}
	ours, theirs := widths(wanted), widths(best)
	var b strings.Builder
	for p != "" {
		text, letter, width, rest := pattern.Split(p)
		p = rest
		b.WriteString(text)
		if letter == 0 {
			break
		}
		in := letter
		if in == 'L' {
			in = 'M'
		}
		if theirs[in] == width && ours[in] > width {
			width = ours[in]
		}
		b.WriteByte(byte(width))
		b.WriteByte(letter)
	}
	return b.String()
}

// halves marks where the second day begins: at the first field that is repeated.
func halves(p string) string {
	var seen [128]bool
	for rest := p; ; {
		text, letter, _, after := pattern.Split(rest)
		if letter == 0 {
			log.Fatalf("the interval %q has no second day", p)
		}
		if seen[letter] {
			at := len(p) - len(rest) + len(text)
			return p[:at] + cldr.Second + p[at:]
		}
		seen[letter] = true
		rest = after
	}
}
