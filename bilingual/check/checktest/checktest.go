// Package checktest checks the languages of a folder of posts in a Go test:
//
//	func TestContent(t *testing.T) {
//		checktest.Clean(t, os.DirFS("content"))
//	}
//
// The test fails if [check.Run] finds errors, and shows each with its file and line.
package checktest

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/post"
)

// A Test holds the options of a check. The zero value reads all posts, pairs them by
// every rule, and fails on errors. It is safe for concurrent use and must not be changed
// after its first use.
type Test struct {
	Parser  *post.Parser      // reads the posts; nil stands for the zero Parser
	Pairer  *bilingual.Pairer // pairs them; nil stands for a Pairer with the Languages of Parser that knows placeholders
	Checker *check.Checker    // checks them; nil stands for a Checker that knows the files

	// Fails is the lowest severity that fails a test. Findings below it are logged.
	Fails post.Severity

	// Baseline is the name of a file with known findings, which do not fail a test. If
	// the file does not exist, all findings are recorded in it. See
	// [report.Writer.Settle]. "" stands for no file.
	Baseline string
}

// Clean checks files with the zero [Test].
func Clean(t testing.TB, fsys fs.FS) {
	t.Helper()
	new(Test).Clean(t, fsys)
}

// Clean checks files. If it finds something, t fails with the findings in the form of
// [report.Writer.Text]. If the files cannot be checked, t fails at once.
func (ct *Test) Clean(t testing.TB, fsys fs.FS) {
	t.Helper()
	parser, pairer, checker := ct.Parser, ct.Pairer, ct.Checker
	if parser == nil {
		parser = new(post.Parser)
	}
	if pairer == nil {
		pairer = &bilingual.Pairer{Languages: parser.Languages, Placeholder: bilingual.Placeholder}
	}
	if checker == nil {
		checker = &check.Checker{Files: bilingual.FindFiles(fsys)}
	}
	posts, faults := parser.Load(t.Context(), fsys)
	found, err := checker.Run(t.Context(), pairer.Pair(posts), faults)
	if err != nil {
		t.Fatal(err)
	}
	writer := &report.Writer{Files: fsys}
	if ct.Baseline != "" {
		settled, err := writer.Settle(ct.Baseline, found)
		if err != nil {
			t.Fatalf("%s: %v", ct.Baseline, err)
		}
		t.Logf("%s: %s", ct.Baseline, settled)
		found = settled.Report
	}
	failing, rest := *found, *found
	failing.Findings, rest.Findings = nil, nil
	for _, f := range found.Findings {
		if f.Fault.Severity <= ct.Fails {
			failing.Findings = append(failing.Findings, f)
		} else {
			rest.Findings = append(rest.Findings, f)
		}
	}
	if len(rest.Findings) > 0 {
		t.Logf("\n%s", text(writer, &rest))
	}
	if len(failing.Findings) > 0 {
		t.Errorf("\n%s", text(writer, &failing))
	}
}

func text(w *report.Writer, r *check.Report) string {
	var b strings.Builder
	_ = w.Text(&b, r) // a Builder takes everything
	return strings.TrimSuffix(b.String(), "\n")
}
