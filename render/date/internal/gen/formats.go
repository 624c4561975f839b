package main

import (
	"cmp"
	"log"
	"maps"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// encode returns a pattern in the form of package pattern. It ends the program if the pattern is
// wrong.
func encode(s string) string {
	p, err := pattern.Encode(s)
	if err != nil {
		log.Fatal(err)
	}
	return p
}

// appendItems lists CLDR's items for adding a field to a format, in the order of the fields in
// package skeleton.
var appendItems = strings.Fields("Era Year Quarter Month Week Week Day-Of-Week Day Day Day Hour Hour Minute Second Second Timezone")

// available returns the formats that skeletons are matched with. It leaves out the formats of
// weeks, which depend on plurals, and variants.
func available(g *gregorian) map[string]string {
	m := map[string]string{}
	for k, v := range g.DateTimeFormats.Available {
		if !strings.Contains(k, "-") {
			m[k] = v
		}
	}
	return m
}

// A namedSkeleton is a skeleton and the kind of list that its format is in: 0 for dates and 1 for
// times that every locale has, and 2 for the others.
type namedSkeleton struct {
	name string
	kind int
}

// readSkeletons returns all skeletons that locales have formats for, sorted by kind.
func readSkeletons(s *source) (out []namedSkeleton) {
	count := map[string]int{}
	for _, tag := range s.tags {
		for k := range available(s.dates[tag]) {
			count[k]++
		}
	}
	for _, k := range sortedKeys(count) {
		kind := 2
		if count[k] == len(s.tags) {
			kind = 0
			if isTime(k) {
				kind = 1
			}
		}
		out = append(out, namedSkeleton{k, kind})
	}
	slices.SortStableFunc(out, func(a, b namedSkeleton) int { return a.kind - b.kind })
	return out
}

// writeFormats writes the patterns of styles and skeletons.
func writeFormats(s *source, name string) {
	skeletons := readSkeletons(s)
	var (
		patterns words
		periods  = readDayPeriods(s)
		hours    = readHours(s)
		tables   = newFormatTables()
		ids      = func(list ...string) (out []int) {
			for _, p := range list {
				out = append(out, patterns.id(encode(p)))
			}
			return out
		}
	)
	if patterns.id("") != 0 {
		log.Fatal("the empty pattern must be the first")
	}
	var names []int
	for _, k := range skeletons {
		names = append(names, patterns.id(k.name))
	}
	add := func(tag string, g *gregorian) {
		var item []int
		var lists [3][]int
		for kind := range lists {
			lists[kind] = make([]int, len(skeletons))
		}
		formats := available(g)
		for i, k := range skeletons {
			lists[k.kind][i] = ids(formats[k.name])[0]
		}
		for _, k := range appendItems {
			item = append(item, ids(g.DateTimeFormats.Append[k])...)
		}
		z := s.zones[tag]
		plus, minus, _ := strings.Cut(z.HourFormat, ";")
		zone := []int{patterns.id(strings.ReplaceAll(z.GMTFormat, "{0}", "\x010")), ids(plus)[0], ids(minus)[0]}
		for _, s := range []string{z.GMTZeroFormat, z.Zone.Etc.UTC.Long.Standard, cmp.Or(z.Zone.Etc.UTC.Short.Standard, "UTC")} {
			zone = append(zone, patterns.id(s))
		}
		tables.add(ids(g.DateFormats.list()...), ids(g.TimeFormats.list()...),
			ids(g.AtTime.Standard.list()...),
			lists[0], lists[1], lists[2], item, zone, []int{tables.rules.id(periods(tag))}, []int{int(hours(tag))})
	}
	for _, tag := range s.tags {
		add(tag, s.dates[tag])
	}
	add("th", thaiBuddhist(s))

	f := s.newFile("cldr")
	at := patterns.ended(f, "Patterns and skeletons, in the form of package pattern, each with a zero at its end.", "patternsText")
	for i, id := range names {
		names[i] = at[id]
	}
	array(f, "The skeletons, in patternsText.", "skeletons", 16, u16(names))
	tables.write(f, &patterns, at)
	f.save(name)
}

// thaiBuddhist returns the formats of Thai in the Buddhist calendar. They are the row after the
// last locale. The packages hold only a part of that calendar: years alone and times come from the
// generic calendar, and the long date is the one of CLDR's cldr-cal-buddhist, without an era.
func thaiBuddhist(s *source) *gregorian {
	g := *s.dates["th"]
	g.DateFormats.Long = "d MMMM y"
	var d struct {
		Main map[string]struct {
			Dates struct {
				Calendars struct{ Generic *gregorian }
			}
		}
	}
	load(&d, s.dir, "cldr-dates-full/main/th/ca-generic.json")
	generic := d.Main["th"].Dates.Calendars.Generic.DateTimeFormats.Available
	g.DateTimeFormats.Available = maps.Clone(g.DateTimeFormats.Available)
	for k := range available(&g) {
		if v, ok := generic[k]; ok && (k == "y" || isTime(k)) {
			g.DateTimeFormats.Available[k] = v
		}
	}
	return &g
}

// isTime reports whether a skeleton has a time of day.
func isTime(skeleton string) bool { return strings.ContainsAny(skeleton, "ahHms") }

func sortedKeys[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
