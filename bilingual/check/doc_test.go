package check_test

import (
	"context"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/post"
)

// The documentation shows a finding of each rule as the program tells it, of the
// site in testdata/ferry.
func TestDocumentationShowsEachRule(t *testing.T) {
	files := os.DirFS("testdata/ferry")
	before := fstest.MapFS{ // when the tickets were accepted
		"en/tickets.md": {Data: []byte("---\ntitle: Tickets\ntranslationKey: tickets\n---\n\nTickets are sold at the gate, in coins and notes.\n\nA ticket is good for two hours.\n")},
		"fr/billets.md": {Data: readFile(t, files, "fr/billets.md")},
	}
	old, err := post.Load(before)
	if err != nil {
		t.Fatal(err)
	}
	accepted, err := new(check.Checker).Accept(context.Background(), bilingual.Pair(old))
	if err != nil {
		t.Fatal(err)
	}
	posts, faults := post.Load(files)
	r, err := (&check.Checker{Lock: accepted}).Run(context.Background(), bilingual.Pair(posts), faults)
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	if err := report.Text(&told, r); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(told.String(), "\n")
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^//\t(\S+: (?:error|warning|note): .* \[(\S+)\])\r?$`).FindAllSubmatch(doc, -1) {
		if !slices.Contains(lines, string(m[1])) {
			t.Errorf("doc.go shows %s\nwhich is not among\n%s", m[1], &told)
		}
		shown[string(m[2])] = true
	}
	for _, rule := range r.Rules {
		if !shown[rule.Name] || !strings.Contains(string(doc), "\n// # "+rule.Name+"\n") || rule.Doc == "" {
			t.Errorf("the rule %s is not documented", rule.Name)
		}
	}
}

func readFile(t *testing.T, files fs.FS, name string) []byte {
	t.Helper()
	text, err := fs.ReadFile(files, name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
