package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// source holds the data that the tables are made from, with one entry for each locale, root first.
type source struct {
	dir     string
	version string
	tags    []string
	dates   map[string]*gregorian
	numbers map[string]string // default numbering system
	zones   map[string]*zoneNames
}

// byWidth holds the strings of a field by width and then by key.
type byWidth map[string]map[string]string

// gregorian holds the Gregorian calendar of a locale, in the form of cldr-dates-full.
type gregorian struct {
	Months, Days, Quarters, DayPeriods struct {
		Format     byWidth `json:"format"`
		Standalone byWidth `json:"stand-alone"`
	}
	Eras struct {
		Names  map[string]string `json:"eraNames"`
		Abbr   map[string]string `json:"eraAbbr"`
		Narrow map[string]string `json:"eraNarrow"`
	}
	DateFormats, DateSkeletons, TimeFormats styles
	DateTimeFormats                         struct {
		styles
		Available map[string]string          `json:"availableFormats"`
		Append    map[string]string          `json:"appendItems"`
		Intervals map[string]json.RawMessage `json:"intervalFormats"`
	}
	AtTime struct {
		Standard styles
	} `json:"dateTimeFormats-atTime"`
}

// styles holds the four lengths of a format.
type styles struct {
	Full, Long, Medium, Short cldrPattern
}

func (s styles) list() []string {
	return []string{string(s.Full), string(s.Long), string(s.Medium), string(s.Short)}
}

// A cldrPattern is a pattern. CLDR writes one of them, the short date of Hawaiian with a roman
// month, as an object with a system of numbers. The M of that pattern becomes romanMonth.
type cldrPattern string

// romanMonth is the letter of a month in small roman numerals. The patterns of CLDR do not use it.
const romanMonth = "R"

func (f *cldrPattern) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		return json.Unmarshal(b, (*string)(f))
	}
	var v struct {
		Value   string `json:"_value"`
		Numbers string `json:"_numbers"`
	}
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	if v.Numbers != "M=romanlow" {
		log.Fatalf("numbers %q of the pattern %q are new to the generator", v.Numbers, v.Value)
	}
	*f = cldrPattern(strings.ReplaceAll(v.Value, "M", romanMonth))
	return nil
}

// zoneNames holds how a locale writes a distance to GMT.
type zoneNames struct {
	HourFormat    string `json:"hourFormat"`
	GMTFormat     string `json:"gmtFormat"`
	GMTZeroFormat string `json:"gmtZeroFormat"`
	Zone          struct {
		Etc struct {
			UTC struct {
				Long, Short struct {
					Standard string
				}
			}
		}
	}
}

// load decodes one file of the packages.
func load(v any, path ...string) {
	name := filepath.Join(path...)
	b, err := os.ReadFile(name)
	if err != nil {
		log.Fatalf("%v; install the packages with npm ci", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		log.Fatalf("%s: %v", name, err)
	}
}

func read(dir string) *source {
	s := &source{dir: dir, dates: map[string]*gregorian{}, numbers: map[string]string{}, zones: map[string]*zoneNames{}}
	for _, p := range []string{"cldr-core", "cldr-dates-full", "cldr-numbers-full"} {
		var pkg struct{ Version string }
		load(&pkg, dir, p, "package.json")
		if s.version != "" && s.version != pkg.Version {
			log.Fatalf("%s is %s, the others are %s", p, pkg.Version, s.version)
		}
		s.version = pkg.Version
	}
	var available struct {
		AvailableLocales struct{ Full []string }
	}
	load(&available, dir, "cldr-core", "availableLocales.json")
	for _, tag := range available.AvailableLocales.Full {
		var d struct {
			Main map[string]struct {
				Dates struct {
					Calendars struct{ Gregorian *gregorian }
				}
			}
		}
		load(&d, dir, "cldr-dates-full/main", tag, "ca-gregorian.json")
		s.dates[tag] = d.Main[tag].Dates.Calendars.Gregorian
		if tag != "und" && !s.dates[tag].named() {
			continue
		}
		s.tags = append(s.tags, tag)
		var n struct {
			Main map[string]struct {
				Numbers struct{ DefaultNumberingSystem string }
			}
		}
		load(&n, dir, "cldr-numbers-full/main", tag, "numbers.json")
		s.numbers[tag] = n.Main[tag].Numbers.DefaultNumberingSystem
		var z struct {
			Main map[string]struct {
				Dates struct{ TimeZoneNames *zoneNames }
			}
		}
		load(&z, dir, "cldr-dates-full/main", tag, "timeZoneNames.json")
		s.zones[tag] = z.Main[tag].Dates.TimeZoneNames
	}
	collectScripts(s.tags)
	slices.SortFunc(s.tags, byKey)
	return s
}

// placeholder matches what CLDR has where nobody knows the name of a month.
var placeholder = regexp.MustCompile(`^M(0[1-9]|1[0-2])$`)

// named reports whether all months have names. In about a hundred locales they do not, so a date
// cannot be written in words.
func (g *gregorian) named() bool {
	for _, name := range g.Months.Format["wide"] {
		if placeholder.MatchString(name) {
			return false
		}
	}
	return true
}

// supplemental decodes one of CLDR's supplemental files.
func (s *source) supplemental(name string, v any) {
	var d struct{ Supplemental json.RawMessage }
	load(&d, s.dir, "cldr-core/supplemental", name+".json")
	if err := json.Unmarshal(d.Supplemental, v); err != nil {
		log.Fatalf("%s: %v", name, err)
	}
}
