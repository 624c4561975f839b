package main

import (
	"cmp"
	"log"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// encode is pattern.Encode for data that must be right.
func encode(s string) string {
	p, err := pattern.Encode(s)
	if err != nil {
		log.Fatal(err)
	}
	return p
}

// appendItems are CLDR's items for adding a field to a format, in the order of
// the fields in package skeleton.
var appendItems = strings.Fields("Era Year Quarter Month Week Week Day-Of-Week Day Day Day Hour Hour Minute Second Second Timezone")

// available returns the formats that skeletons are matched with: not those of
// weeks, which depend on plurals, nor variants.
func available(g *gregorian) map[string]string {
	m := map[string]string{}
	for k, v := range g.DateTimeFormats.Available {
		if !strings.Contains(k, "-") {
			m[k] = v
		}
	}
	return m
}

// writeFormats writes the patterns of styles and skeletons.
func writeFormats(s *source, name string) {
	var common []string // skeletons that every locale has
	count := map[string]int{}
	for _, tag := range s.tags {
		for k := range available(s.dates[tag]) {
			if count[k]++; count[k] == len(s.tags) {
				common = append(common, k)
			}
		}
	}
	slices.Sort(common)

	var (
		patterns                    words
		styles, avail, items, zones rows
		extras                      pool[[]int]
		rules                       words
		locales                     []int
		periods                     = readDayPeriods(s)
		hours                       = readHours(s)
		patternID                   = func(p string) int { return patterns.id(encode(p)) }
		ids                         = func(list []string) (out []int) {
			for _, p := range list {
				out = append(out, patternID(p))
			}
			return out
		}
	)
	if patternID("") != 0 {
		log.Fatal("the empty pattern must be the first")
	}
	for _, tag := range s.tags {
		g := s.dates[tag]
		style := slices.Concat(ids(g.DateFormats.list()), ids(g.TimeFormats.list()),
			ids(g.DateTimeFormats.list()), ids(g.AtTime.Standard.list()))
		var fixed, extra []int
		formats := available(g)
		for _, k := range common {
			fixed = append(fixed, patternID(formats[k]))
			delete(formats, k)
		}
		for _, k := range sortedKeys(formats) {
			extra = append(extra, patterns.id(k), patternID(formats[k]))
		}
		var item []int
		for _, k := range appendItems {
			item = append(item, patternID(g.DateTimeFormats.Append[k]))
		}
		z := s.zones[tag]
		plus, minus, _ := strings.Cut(z.HourFormat, ";")
		long, short := z.Zone.Etc.UTC.Long.Standard, z.Zone.Etc.UTC.Short.Standard
		zone := []int{patternID(z.GMTFormat), patterns.id(z.GMTZeroFormat), patternID(plus), patternID(minus),
			patterns.id(long), patterns.id(cmp.Or(short, "UTC"))}
		locales = append(locales, styles.id(style), avail.id(fixed), extras.id(joined(extra), extra),
			items.id(item), zones.id(zone), rules.id(periods(tag)), int(hours(tag)))
	}

	f := s.newFile("cldr")
	f.printf("\n// Columns of formatRows: rows of other tables, and the letter of the hour.\nconst (\n")
	for i, c := range []string{"styleColumn", "availableColumn", "extraColumn", "itemColumn", "zoneColumn", "ruleColumn", "hourColumn", "formatColumns"} {
		f.printf("\t%s = %d\n", c, i)
	}
	f.printf(")\n")
	array(f, "What each locale's formats are.", "formatRows", 7, u16(locales))
	array(f, "Rows of 16 patterns: four styles each of dates, of times, of joining the two,\n// and of joining them for a moment (\"at\").", "styleRows", 16, styles.flat())
	array(f, "The skeletons that every locale has.", "skeletons", 16, u16(stringIDs(&patterns, common)))
	array(f, "Their formats, a row each for many locales.", "availableRows", len(common), avail.flat())
	var extraAt []int
	var extra []uint16
	for _, row := range extras.list {
		extraAt = append(extraAt, len(extra))
		extra = append(extra, u16(row)...)
	}
	extraAt = append(extraAt, len(extra))
	array(f, "Skeletons that only some locales have, each with its format.", "extras", 16, extra)
	array(f, "Where each row of extras begins.", "extraAt", 16, u16(extraAt))
	array(f, "Rows of patterns for adding a field to a format, by field.", "itemRows", len(appendItems), items.flat())
	array(f, "Rows of: what is written around a distance to GMT, for none, ahead and behind,\n// and the long and short names of UTC.", "zoneRows", 6, zones.flat())
	f.text("The period of each hour, as a letter from a on in the order of Periods, and\n// then whether midnight and noon have names, for each language that tells more\n// periods than two.", "dayPeriods", rules.list)
	patterns.table(f, "Patterns and skeletons, in the form of package pattern.", "patterns")
	f.save(name)
}

func joined(ids []int) string {
	var b strings.Builder
	for _, id := range ids {
		b.WriteRune(rune(id))
	}
	return b.String()
}

func stringIDs(w *words, list []string) (out []int) {
	for _, s := range list {
		out = append(out, w.id(s))
	}
	return out
}

func sortedKeys[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
