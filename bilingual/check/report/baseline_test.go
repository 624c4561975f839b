package report_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/post"
)

// english is a work whose English post has these lines.
func english(lines ...string) fstest.MapFS {
	return fstest.MapFS{"en/a.md": {Data: []byte(strings.Join(lines, "\n") + "\n")}, "fr/a.md": {Data: []byte("Un.\n\nDeux.\n")}}
}

func TestBaseline(t *testing.T) {
	const first, second = "A first bad line of the text.", "The second one is bad too."
	before := english(first, "", second, "", second)
	for _, test := range []struct {
		name         string
		after        fstest.MapFS
		fresh, fixed int
	}{
		{"as it was", before, 0, 0},
		{"moved down", english("New.", "", "More.", "", first, "", second, "", second), 0, 0},
		{"in another order", english(second, "", first, "", second), 0, 0},
		{"edited", english("A first bad line of text, edited.", "", second, "", second), 0, 0},
		{"fixed", english("A first good line of the text.", "", second, "", second), 0, 1},
		{"fixed, and a new one", english("Good.", "", second, "", second, "", "Something else went bad here."), 1, 1},
		{"one more of the same", english(first, "", second, "", second, "", second), 1, 0},
		{"one less of the same", english(first, "", second), 0, 1},
		{"in another file", fstest.MapFS{"en/b.md": before["en/a.md"], "fr/a.md": before["fr/a.md"]}, 3, 3},
		{"in a file that cannot be read", fstest.MapFS{"en/a.md": {Data: []byte("---\ntitle: [\n---\n")}, "fr/a.md": before["fr/a.md"]}, 1, 0},
	} {
		old := (&report.Writer{Files: before}).Baseline(find(t, before, word("bad")))
		old, err := report.ParseBaseline(old.Encode())
		if err != nil || old.Len() != 3 {
			t.Fatal(old.Len(), err)
		}
		fresh, still := (&report.Writer{Files: test.after}).Compare(find(t, test.after, word("bad")), old)
		if len(fresh.Findings) != test.fresh || old.Len()-still.Len() != test.fixed {
			t.Errorf("%s: %d new and %d fixed, not %d and %d: %v", test.name, len(fresh.Findings), old.Len()-still.Len(), test.fresh, test.fixed, fresh.Findings)
		}
	}
}

// What counts in a finding about a whole file, or how it is worded, changes nothing.
func TestBaselineKnowsFindingsWordedAnew(t *testing.T) {
	files := english("A bad line.")
	at := post.Place{Path: "en/a.md", Line: 1}
	report1 := &check.Report{Rules: []check.Rule{{Name: "r"}}, Findings: []check.Finding{
		{Fault: post.Fault{Rule: "r", Place: at, Message: "this is bad"}},
		{Fault: post.Fault{Rule: "r", Place: post.Place{Path: "en/a.md"}, Message: "12 of 60 blocks have no twin"}},
	}}
	report2 := &check.Report{Rules: report1.Rules, Findings: slices.Clone(report1.Findings)}
	report2.Findings[0].Fault.Message = "this is not good"
	report2.Findings[1].Fault.Message = "13 of 61 blocks have no twin"
	wr := &report.Writer{Files: files}
	if fresh, still := wr.Compare(report2, wr.Baseline(report1)); len(fresh.Findings) != 0 || still.Len() != 2 {
		t.Error(fresh.Findings, still.Len())
	}
	// Findings of a rule that was not run were not fixed.
	if _, still := wr.Compare(&check.Report{}, wr.Baseline(report1)); still.Len() != 2 {
		t.Error(still.Len())
	}
}

func TestSettle(t *testing.T) {
	file := filepath.Join(t.TempDir(), "known.json")
	settle := func(files fstest.MapFS, want report.Settled) {
		t.Helper()
		got, err := (&report.Writer{Files: files}).Settle(file, find(t, files, word("bad")))
		fresh := got.Report
		got.Report = nil
		if err != nil || got != want {
			t.Fatalf("%+v, %v", got, err)
		}
		if read, err := report.ReadBaseline(file); err != nil || read.Len() != want.Known {
			t.Fatalf("%v, %v", read, err)
		}
		if left, _ := os.ReadDir(filepath.Dir(file)); len(left) != 1 || len(fresh.Findings) > 1 {
			t.Error(left, fresh.Findings)
		}
	}
	settle(english("A bad line.", "Quite bad."), report.Settled{Recorded: true, Known: 2})
	settle(english("A bad line.", "Quite bad.", "Another thing, and bad as well."), report.Settled{Known: 2})
	settle(english("", "Quite bad."), report.Settled{Known: 1, Fixed: 1})
	settle(english("", "A bad line."), report.Settled{Known: 0, Fixed: 1})
	settle(english("A bad line."), report.Settled{})
}

func TestBaselineThatCannotBeRead(t *testing.T) {
	whole := string((&report.Writer{}).Baseline(find(t, english("bad"), word("bad"))).Encode())
	for text, want := range map[string]string{
		"":                                  "the file is not a baseline",
		"{":                                 "the file is not a baseline",
		"[]":                                "the file is not a baseline",
		"{}":                                "its version or its findings are missing",
		`{"baseline": 1}`:                   "or its findings",
		`{"baseline": 2, "findings": []}`:   "newer version",
		`{"baseline": 1, "findings": [{}]}`: "finding 1 has no rule",
		`{"baseline": 1, "findings": [1]}`:  "the file is not a baseline",
		whole[:len(whole)-3]:                "the file is not a baseline",
		whole[:len(whole)/2]:                "the file is not a baseline",
		strings.ReplaceAll(whole, "\"word\"", "7"): "the file is not a baseline",
	} {
		if b, err := report.ParseBaseline([]byte(text)); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, %v", text, b, err)
		}
	}
	if _, err := report.ReadBaseline(t.TempDir()); err == nil {
		t.Error("a folder is read as a baseline")
	}
}

// TestNilBaseline expects that a nil Baseline holds no findings.
func TestNilBaseline(t *testing.T) {
	r := &check.Report{Rules: []check.Rule{{Name: "r"}}, Findings: []check.Finding{{Fault: post.Fault{Rule: "r", Message: "m"}}}}
	fresh, still := new(report.Writer).Compare(r, nil)
	if len(fresh.Findings) != 1 || still.Len() != 0 {
		t.Errorf("%d findings, %d known", len(fresh.Findings), still.Len())
	}
	var none *report.Baseline
	if none.Len() != 0 || string(none.Encode()) != string(new(report.Baseline).Encode()) {
		t.Errorf("%d, %s", none.Len(), none.Encode())
	}
}
