package main

import (
	"log"
	"slices"
	"strconv"
	"strings"
)

// readHours returns a function that returns the letter of the hour that a locale prefers: h, H, k
// or K.
func readHours(s *source) func(tag string) byte {
	var t struct {
		TimeData map[string]struct {
			Preferred string `json:"_preferred"`
		}
	}
	s.supplemental("timeData", &t)
	var l struct{ LikelySubtags map[string]string }
	s.supplemental("likelySubtags", &l)
	region := func(tag string) string {
		parts := strings.Split(tag, "-")
		for _, p := range parts[1:] {
			if len(p) == 2 || len(p) == 3 {
				return p
			}
		}
		for n := len(parts); n > 0; n-- {
			if full, ok := l.LikelySubtags[strings.Join(parts[:n], "-")]; ok {
				return full[strings.LastIndexByte(full, '-')+1:]
			}
		}
		return "001"
	}
	return func(tag string) byte {
		r := region(tag)
		lang, _, _ := strings.Cut(tag, "-")
		for _, k := range []string{lang + "-" + r, r, "001"} {
			if d, ok := t.TimeData[k]; ok {
				return d.Preferred[0]
			}
		}
		log.Fatalf("no hours for %s", tag)
		return 0
	}
}

// readDayPeriods returns a function that returns the periods of the day of a locale: a letter for
// each hour, counted from a in the order of periodKeys, and then "n" if noon has a name, or a
// space.
func readDayPeriods(s *source) func(tag string) string {
	type rule struct {
		At     string `json:"_at"`
		From   string `json:"_from"`
		Before string `json:"_before"`
	}
	var d struct {
		DayPeriodRuleSet map[string]map[string]rule
	}
	s.supplemental("dayPeriods", &d)
	hour := func(t string) int {
		h, ok := strings.CutSuffix(t, ":00")
		n, err := strconv.Atoi(h)
		if !ok || err != nil {
			log.Fatalf("the day period at %q is not on the hour", t)
		}
		return n
	}
	return func(tag string) string {
		var rules map[string]rule
		for parts := strings.Split(tag, "-"); rules == nil && len(parts) > 0; parts = parts[:len(parts)-1] {
			rules = d.DayPeriodRuleSet[strings.Join(parts, "-")]
		}
		hours := []byte(strings.Repeat("a", 12) + strings.Repeat("b", 12))
		noon := " "
		for _, name := range sortedKeys(rules) {
			r := rules[name]
			i := slices.Index(periodKeys, name)
			switch {
			case name == "midnight": // ICU never writes it
			case name == "noon":
				noon = "n"
			case i < 0 || r.At != "":
				log.Fatalf("the day period %s of %s is new to the generator", name, tag)
			default:
				for h := hour(r.From); h != hour(r.Before)%24; h = (h + 1) % 24 {
					hours[h] = byte('a' + i)
				}
			}
		}
		return string(hours) + noon
	}
}
