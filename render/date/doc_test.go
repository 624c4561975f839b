package date_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

// The table of ten locales in the package documentation must be true.
func TestDocumentedTable(t *testing.T) {
	src, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(src), "ten locales")
	table, _, _ = strings.Cut(table, "//\n// #")
	rows := 0
	columns := regexp.MustCompile(`\s{2,}`)
	for line := range strings.Lines(table) {
		row, ok := strings.CutPrefix(line, "//\t")
		if !ok {
			continue
		}
		rows++
		tag, _, _ := strings.Cut(row, " ")
		l := date.For(language.MustParse(tag))
		heading, err := l.Layout("yMMMM")
		if err != nil {
			t.Fatal(err)
		}
		got := []string{tag, l.Format(september, date.Long), l.Format(september, date.Short), heading.Format(september)}
		if want := columns.Split(strings.TrimSpace(row), -1); strings.Join(want, "|") != strings.Join(got, "|") {
			t.Errorf("the documentation has %q, it is %q", want, got)
		}
	}
	if rows != 10 {
		t.Errorf("the table has %d rows", rows)
	}
}
