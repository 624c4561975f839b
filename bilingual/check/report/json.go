package report

import (
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"slices"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// The form of JSON, which other programs rely on.
type (
	reportJSON struct {
		Languages []string      `json:"languages"`
		Sets      []setJSON     `json:"sets"`
		Findings  []findingJSON `json:"findings"`
	}
	setJSON struct {
		ID    string              `json:"id"`
		Posts map[string][]string `json:"posts"`
	}
	findingJSON struct {
		Rule       string        `json:"rule"`
		Severity   post.Severity `json:"severity"`
		Path       string        `json:"path"`
		Line       int           `json:"line"`
		Column     int           `json:"column"`
		Message    string        `json:"message"`
		Suggestion string        `json:"suggestion"`
		Related    []placeJSON   `json:"related"`
	}
	placeJSON struct {
		Path string `json:"path"`
		Line int    `json:"line"`
	}
)

// JSON writes the languages, the sets and the findings of a report as one JSON
// object:
//
//	{"languages": ["en", "fr"],
//	 "sets": [{"id": "…", "posts": {"en": ["en/a.md"], "fr": ["fr/b.md"]}}],
//	 "findings": [{"rule": "…", "severity": "warning", "path": "…", "line": 1, "column": 1,
//	               "message": "…", "suggestion": "…", "related": [{"path": "…", "line": 1}]}]}
//
// Every post is in exactly one set, alone if it has no translation; the keys of
// posts are BCP 47 tags. A finding about a whole file is at line 1, and one about
// a whole line at column 1. The path of a finding about the whole collection is
// ".". Lists are never null. Bytes of a file's name that are not UTF-8 become
// U+FFFD. What a terminal would act on is escaped.
func JSON(w io.Writer, r *check.Report) error {
	out := reportJSON{Languages: []string{}, Sets: []setJSON{}, Findings: make([]findingJSON, 0, len(r.Findings))}
	if c := r.Collection; c != nil {
		for _, lang := range c.Languages() {
			out.Languages = append(out.Languages, lang.String())
		}
		for s := range c.All() {
			set := setJSON{s.ID(), map[string][]string{}}
			for _, p := range slices.Concat(s.Posts(), s.Placeholders()) {
				lang := c.Lang(p).String()
				set.Posts[lang] = append(set.Posts[lang], p.Path)
			}
			out.Sets = append(out.Sets, set)
		}
	}
	for _, f := range r.Findings {
		related := make([]placeJSON, 0, len(f.Related))
		for _, at := range f.Related {
			related = append(related, placeJSON{at.Path, max(1, at.Line)})
		}
		out.Findings = append(out.Findings, findingJSON{f.Rule, f.Severity, cmp.Or(f.Place.Path, "."), max(1, f.Place.Line), max(1, f.Place.Column), f.Message, f.Hint, related})
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(out); err != nil {
		return err
	}
	_, err := w.Write(post.PrintableJSON(b.Bytes()))
	return err
}
