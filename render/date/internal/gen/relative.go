package main

import (
	"strconv"
	"strings"
)

// The order of a unit's strings: the words for two units before now to two after, and then the
// patterns of future and past in the order of the plurals.
var (
	relativeUnits  = strings.Fields("second minute hour day week month quarter year")
	relativeWidths = []string{"", "-short", "-narrow"}
	pluralNames    = strings.Fields("other zero one two few many")
)

// writeRelative writes the words and patterns of times from now.
func writeRelative(s *source, name string) {
	plural := readPlurals(s)
	var text words
	var groups, units rows
	var locales, rules []int
	if text.id("") != 0 {
		panic("the empty string must be the first")
	}
	for _, tag := range s.tags {
		var d struct {
			Main map[string]struct {
				Dates struct {
					Fields map[string]map[string]any
				}
			}
		}
		load(&d, s.dir, "cldr-dates-full/main", tag, "dateFields.json")
		var row []int
		for _, u := range relativeUnits {
			for _, w := range relativeWidths {
				field := d.Main[tag].Dates.Fields[u+w]
				var group []int
				for n := -2; n <= 2; n++ {
					v, _ := field["relative-type-"+strconv.Itoa(n)].(string)
					group = append(group, text.id(v))
				}
				for _, when := range []string{"future", "past"} {
					m, _ := field["relativeTime-type-"+when].(map[string]any)
					for _, p := range pluralNames {
						v, _ := m["relativeTimePattern-count-"+p].(string)
						group = append(group, text.id(strings.ReplaceAll(v, "{0}", "\x010")))
					}
				}
				row = append(row, groups.id(group))
			}
		}
		locales = append(locales, units.id(row))
		rules = append(rules, plural.of(tag))
	}

	f := s.newFile("cldr")
	array(f, "The row of relativeUnits of each locale.", "relativeLocales", 24, u16(locales))
	array(f, "Rows of groups, three widths of each unit.", "relativeUnits", 24, units.flat())
	array(f, "Groups of strings of a unit: words from two units before now to two after, and then\n// six patterns each of future and past.", "relativeGroups", 17, groups.flat())
	text.table(f, "Words and patterns of times from now.", "relative")
	array(f, "The rule of plurals of each locale.", "pluralRules", 32, u8(rules))
	plural.write(f)
	f.save(name)
}
