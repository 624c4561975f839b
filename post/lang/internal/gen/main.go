// Command gen writes the tables of package lang from CLDR's JSON packages.
//
//	go run ./internal/gen -cldr DIR
//
// DIR is a node_modules directory with cldr-core and cldr-localenames-full, both of one version. go
// generate runs gen from post/lang.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	dir := flag.String("cldr", "", "node_modules `directory` with the cldr packages")
	out := flag.String("out", "zlang.go", "`file` to write")
	flag.Parse()
	c := cldr{dir: *dir}
	var f bytes.Buffer
	fmt.Fprintf(&f, "// Code generated from CLDR %s by internal/gen. DO NOT EDIT.\n\npackage lang\n", c.version())
	locales := c.locales()
	write(&f, "codes lists the languages of CLDR's locales in order, three bytes each.", "codes", c.codes(locales))
	write(&f, "ownNames lists what speakers call their languages, with a capital, by the language's code.", "ownNames", c.ownNames(locales))
	write(&f, "englishNames lists the English names of the languages that CLDR covers best, by the language's code.", "englishNames", c.englishNames())
	write(&f, "countries lists codes of countries that are not codes of languages, and se, each with the language spoken there.", "countries", c.countries(locales))
	write(&f, "rightToLeft lists the scripts that are written from right to left.", "rightToLeft", c.rightToLeft())
	src, err := format.Source(f.Bytes())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, src, 0o666); err != nil {
		log.Fatal(err)
	}
}

// write writes a constant. It puts as many of its parts on a line as fit.
func write(f *bytes.Buffer, doc, name string, parts []string) {
	fmt.Fprintf(f, "\n// %s\nconst %s = \"\"", doc, name)
	for len(parts) > 0 {
		line := ""
		for len(parts) > 0 && (line == "" || utf8.RuneCountInString(line+parts[0]) <= 90) {
			line, parts = line+parts[0], parts[1:]
		}
		fmt.Fprintf(f, " +\n\t%s", strconv.Quote(line))
	}
	f.WriteString("\n")
}

// cldr is a folder of CLDR's packages.
type cldr struct{ dir string }

func (c cldr) load(v any, path ...string) {
	name := filepath.Join(append([]string{c.dir}, path...)...)
	b, err := os.ReadFile(name)
	if err != nil {
		log.Fatalf("%v; install the packages with npm ci and name their folder with -cldr", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		log.Fatalf("%s: %v", name, err)
	}
}

func (c cldr) version() string {
	var core, names struct{ Version string }
	c.load(&core, "cldr-core/package.json")
	c.load(&names, "cldr-localenames-full/package.json")
	if core.Version != names.Version {
		log.Fatalf("cldr-core is %s, cldr-localenames-full is %s", core.Version, names.Version)
	}
	return core.Version
}

// locales returns the locales that name a language alone, or a language in a script.
func (c cldr) locales() []string {
	var available struct {
		AvailableLocales struct{ Full []string }
	}
	c.load(&available, "cldr-core/availableLocales.json")
	list := slices.DeleteFunc(available.AvailableLocales.Full, func(tag string) bool {
		base, script, _ := strings.Cut(tag, "-")
		return base == "und" || script != "" && len(script) != len("Latn")
	})
	slices.Sort(list)
	return list
}

func (c cldr) codes(locales []string) (codes []string) {
	for _, tag := range locales {
		if !strings.Contains(tag, "-") {
			codes = append(codes, fmt.Sprintf("%-3s", tag))
		}
	}
	slices.Sort(codes)
	return codes
}

// lacking holds names of languages of Canada that CLDR lacks, as their speakers write them.
var lacking = map[string]string{"cr": "Nēhiyawēwin", "iu": "ᐃᓄᒃᑎᑐᑦ", "oj": "Anishinaabemowin"}

// ownNames returns entries such as "fr=Français|". It leaves out an entry with a script if its name
// is the one without the script.
func (c cldr) ownNames(locales []string) []string {
	names := []string{"|"}
	of := map[string]string{}
	for _, tag := range locales {
		base, script, _ := strings.Cut(tag, "-")
		known := c.names(tag)
		name := known[base]
		if tag == "zh-Hans" || tag == "zh-Hant" { // CLDR puts other names with a script in another way
			name = known[tag]
		}
		if name == "" || name == base || script != "" && capital(name) == of[base] {
			continue
		}
		of[tag] = capital(name)
		names = append(names, tag+"="+of[tag]+"|")
	}
	for tag, name := range lacking {
		if of[tag] == "" {
			names = append(names, tag+"="+name+"|")
		}
	}
	slices.Sort(names[1:])
	return names
}

func capital(name string) string {
	r, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToTitle(r)) + name[size:]
}

func (c cldr) names(tag string) map[string]string {
	var d struct {
		Main map[string]struct {
			LocaleDisplayNames struct{ Languages map[string]string }
		}
	}
	if _, err := os.Stat(filepath.Join(c.dir, "cldr-localenames-full", "main", tag, "languages.json")); err != nil {
		return nil // a locale may have no names
	}
	c.load(&d, "cldr-localenames-full", "main", tag, "languages.json")
	return d.Main[tag].LocaleDisplayNames.Languages
}

func (c cldr) englishNames() []string {
	var coverage struct{ EffectiveCoverageLevels map[string]string }
	c.load(&coverage, "cldr-core/coverageLevels.json")
	english := c.names("en")
	names := []string{"|"}
	for tag, level := range coverage.EffectiveCoverageLevels {
		if english[tag] != "" && tag != "und" && level == "modern" && !strings.Contains(tag, "-") {
			names = append(names, tag+"="+english[tag]+"|")
		}
	}
	slices.Sort(names[1:])
	return names
}

// countries returns entries such as "jp=ja|". It leaves out codes that are languages too, other
// than se, the code of Northern Sami: Sweden is meant much more often. It leaves out countries that
// speak English.
func (c cldr) countries(locales []string) []string {
	var d struct {
		Supplemental struct{ LikelySubtags map[string]string }
	}
	c.load(&d, "cldr-core/supplemental/likelySubtags.json")
	names := []string{"|"}
	for tag, likely := range d.Supplemental.LikelySubtags {
		region, ok := strings.CutPrefix(tag, "und-")
		code := strings.ToLower(region)
		language, _, _ := strings.Cut(likely, "-")
		if ok && len(region) == 2 && language != "en" && (code == "se" || !slices.Contains(locales, code)) {
			names = append(names, code+"="+language+"|")
		}
	}
	slices.Sort(names[1:])
	return names
}

// rightToLeft returns the scripts that CLDR marks as such, and Aran, a style of Arab that CLDR has
// no data about.
func (c cldr) rightToLeft() []string {
	var d struct {
		ScriptMetadata map[string]struct{ RTL string }
	}
	c.load(&d, "cldr-core/scriptMetadata.json")
	scripts := []string{"Aran "}
	for script, m := range d.ScriptMetadata {
		if m.RTL == "YES" {
			scripts = append(scripts, script+" ")
		}
	}
	slices.Sort(scripts)
	return append([]string{" "}, scripts...)
}
