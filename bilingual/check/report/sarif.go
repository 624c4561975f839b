package report

import (
	"bufio"
	"cmp"
	"io"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// These types are the parts of SARIF 2.1.0 that reports use.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
type (
	driverSARIF struct {
		Name           string      `json:"name"`
		InformationURI string      `json:"informationUri"`
		Rules          []ruleSARIF `json:"rules"`
	}
	ruleSARIF struct {
		ID                   string       `json:"id"`
		ShortDescription     *textSARIF   `json:"shortDescription,omitempty"`
		FullDescription      *textSARIF   `json:"fullDescription,omitempty"`
		Help                 *textSARIF   `json:"help,omitempty"`
		HelpURI              string       `json:"helpUri,omitempty"`
		DefaultConfiguration defaultSARIF `json:"defaultConfiguration"`
	}
	defaultSARIF struct {
		Level string `json:"level"`
	}
	textSARIF struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	resultSARIF struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      textSARIF         `json:"message"`
		Locations    []locationSARIF   `json:"locations"`
		Related      []locationSARIF   `json:"relatedLocations,omitempty"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Fixes        []fixSARIF        `json:"fixes,omitempty"`
	}
	locationSARIF struct {
		ID       int           `json:"id,omitempty"`
		Physical physicalSARIF `json:"physicalLocation"`
	}
	physicalSARIF struct {
		Artifact artifactSARIF `json:"artifactLocation"`
		Region   *regionSARIF  `json:"region,omitempty"`
	}
	artifactSARIF struct {
		URI string `json:"uri"`
	}
	regionSARIF struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn,omitempty"`
		EndColumn   int        `json:"endColumn,omitempty"`
		Snippet     *textSARIF `json:"snippet,omitempty"`
	}
	fixSARIF struct {
		Description textSARIF     `json:"description"`
		Changes     []changeSARIF `json:"artifactChanges"`
	}
	changeSARIF struct {
		Artifact     artifactSARIF      `json:"artifactLocation"`
		Replacements []replacementSARIF `json:"replacements"`
	}
	replacementSARIF struct {
		Deleted  regionSARIF `json:"deletedRegion"`
		Inserted textSARIF   `json:"insertedContent"`
	}
)

const (
	schemaSARIF = "https://json.schemastore.org/sarif-2.1.0.json"
	homePage    = "https://pkg.go.dev/github.com/diptych-go/diptych/bilingual/check"
)

// SARIF writes a report in the Static Analysis Results Interchange Format, version 2.1.0,
// which code scanning and editors read. It holds the rules with their help, and the
// findings with their places, fingerprints and fixes. Set [Writer.Dir] to the folder of
// the content in its repository. Fixes need [Writer.Files]. SARIF returns the first error
// of w.
func (wr *Writer) SARIF(w io.Writer, r *check.Report) error {
	s := &sarif{Writer: wr, source: source{files: wr.Files}, index: map[string]int{}}
	b := &jsonWriter{w: bufio.NewWriter(w)}
	b.raw("{\n \"$schema\": \"" + schemaSARIF + "\",\n \"version\": \"2.1.0\",\n \"runs\": [\n  {\n   \"tool\": {\n    \"driver\": ")
	b.value(s.driver(r), "    ")
	b.raw("\n   },\n   \"columnKind\": \"unicodeCodePoints\",\n   \"results\": ")
	b.rows(func(yield func(any) bool) {
		marks := newMarker(&s.source)
		for i := range r.Findings {
			f := &r.Findings[i]
			if !yield(s.result(f, marks.fingerprint(f))) {
				return
			}
		}
	})
	b.raw("\n  }\n ]\n}\n")
	return b.flush()
}

// A sarif makes the parts of a report.
type sarif struct {
	*Writer
	source source
	index  map[string]int // of rules, by name
}

// driver returns the rules of a report. It adds rules that only findings have, since a
// Report made by hand may not list them.
func (s *sarif) driver(r *check.Report) driverSARIF {
	rules := slices.Clone(r.Rules)
	for _, f := range r.Findings {
		if !slices.ContainsFunc(rules, func(rule check.Rule) bool { return rule.Name == f.Fault.Rule }) {
			rules = append(rules, check.Rule{Name: f.Fault.Rule, Severity: f.Fault.Severity})
		}
	}
	d := driverSARIF{"diptych", homePage, []ruleSARIF{}}
	own := map[string]bool{"post": true, "pair": true}
	for _, rule := range check.Rules() {
		own[rule.Name] = true
	}
	for i, rule := range rules {
		s.index[rule.Name] = i
		out := ruleSARIF{ID: rule.Name, DefaultConfiguration: defaultSARIF{rule.Severity.String()}}
		if finds, remedy, _ := strings.Cut(rule.Doc, "\n\n"); finds != "" {
			out.ShortDescription = &textSARIF{Text: finds}
			out.FullDescription = &textSARIF{Text: finds}
			out.Help = &textSARIF{Text: cmp.Or(remedy, finds), Markdown: cmp.Or(remedy, finds)}
		}
		if own[rule.Name] {
			out.HelpURI = homePage + "#hdr-" + strings.ReplaceAll(rule.Name, "-", "_")
		}
		d.Rules = append(d.Rules, out)
	}
	return d
}

func (s *sarif) result(f *check.Finding, fingerprint string) resultSARIF {
	out := resultSARIF{RuleID: f.Fault.Rule, RuleIndex: s.index[f.Fault.Rule], Level: f.Fault.Severity.String(), Message: textSARIF{Text: f.Fault.Message},
		Locations: []locationSARIF{s.location(f.Fault.Place)}, Fingerprints: map[string]string{"diptych/v1": fingerprint}}
	if f.Fault.Hint != "" {
		out.Message.Text += "\n" + f.Fault.Hint
	}
	for i, at := range f.Fault.Related {
		l := s.location(at)
		l.ID = i + 1
		out.Related = append(out.Related, l)
	}
	if fix, ok := s.fix(f); ok {
		out.Fixes = []fixSARIF{fix}
	}
	return out
}

// location returns a place. A place without a line becomes line 1, since code scanning
// does not show a place without a line.
func (s *sarif) location(at post.Place) locationSARIF {
	region := &regionSARIF{StartLine: max(1, at.Line), StartColumn: at.Column}
	const longest = 1000 // bytes
	line := s.source.line(at)
	if text := line[skip(line, max(1, at.Column)-1):]; text != "" && len(text) < longest {
		region.Snippet = &textSARIF{Text: text}
	}
	return locationSARIF{Physical: physicalSARIF{s.artifact(at.Path), region}}
}

func (s *sarif) artifact(name string) artifactSARIF {
	return artifactSARIF{uri(cmp.Or(s.inRepository(name), "."))}
}

// uri returns a path as a relative reference, percent-encoded. A colon in its first part
// must not end a scheme, so "./" comes before such a path.
func uri(name string) string {
	u := url.URL{Path: name}
	return u.String()
}

// fix returns the suggestion of a finding as a fix. It returns false if the text to
// replace is not at its place.
func (s *sarif) fix(f *check.Finding) (fix fixSARIF, ok bool) {
	sg := f.Fault.Suggestion
	line := s.source.line(sg.Place)
	before := skip(line, max(1, sg.Place.Column)-1)
	at := strings.Index(line[before:], sg.Old)
	if sg.Old == "" || at < 0 {
		return fix, false
	}
	column := utf8.RuneCountInString(line[:before+at]) + 1
	deleted := regionSARIF{StartLine: sg.Place.Line, StartColumn: column, EndColumn: column + utf8.RuneCountInString(sg.Old)}
	return fixSARIF{
		Description: textSARIF{Text: "Write " + sg.Text},
		Changes:     []changeSARIF{{s.artifact(sg.Place.Path), []replacementSARIF{{deleted, textSARIF{Text: sg.Text}}}}},
	}, true
}

// skip returns the index in a text after its first n characters.
func skip(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}
