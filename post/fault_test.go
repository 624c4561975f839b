package post_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/diptych-go/diptych/post"
)

func TestWhatIsPrintedHasNothingThatATerminalActsOn(t *testing.T) {
	hostile := []string{"a\nen/x.md:1:1: error: b", "\x1b[31mred", "\u009b31m", "\u202eexe", "\u2066x", "\u200f", "\u061c", "\u200b", "\U000e0041", "\xff", "a\u2028b"}
	fsys := fstest.MapFS{}
	for i, h := range hostile {
		safe := strings.NewReplacer("\n", `\n`, "\x1b", `\e`, "\u2028", `\L`, "\xff", `\xff`).Replace(h) // what YAML reads in quotes
		fsys[fmt.Sprintf("%s-%d.md", h, i)] = &fstest.MapFile{Data: []byte("---\ntitle: [" + h + "]\n---\n")}
		fsys[fmt.Sprintf("%s-%d-b.md", h, i)] = &fstest.MapFile{Data: []byte("---\ndate: \"" + safe + "\"\nlang: \"" + safe + "\"\n" + safe + "title: x\n---\n")}
	}
	_, err := post.Load(fsys)
	faults := post.FaultsOf(err)
	if len(faults) < len(fsys) {
		t.Fatalf("%d faults of %d files", len(faults), len(fsys))
	}
	check := func(s string) {
		if strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) && r != '\n' }) {
			t.Errorf("printed: %q", s)
		}
	}
	check(err.Error())
	for _, f := range faults {
		check(f.Place.String())
		if strings.Contains(f.Place.String(), "\n") {
			t.Errorf("a line of its own: %q", f.Place.String())
		}
		for line := range strings.Lines(f.Error()) {
			if strings.HasPrefix(line, "en/x.md") {
				t.Errorf("a forged line: %s", f.Error())
			}
		}
	}
}

func TestFaultIsPrintedWholly(t *testing.T) {
	f := &post.Fault{Place: post.Place{Path: "a\nb.md", Line: 2, Column: 70}, Severity: post.SeverityWarning,
		Message: "odd: " + post.Quote("می\u200cخواهم"), Text: strings.Repeat("é", 68) + "\u202e\tx", Hint: "mend it"}
	want := "\"a\\nb.md\":2:70: warning: odd: \"می\u200cخواهم\"\n  2 | …" + strings.Repeat("é", 59) + "\\u202e\tx\n    | " + strings.Repeat(" ", 66) + "^\n  hint: mend it"
	if got := fmt.Sprint(*f); got != want || f.Error() != want {
		t.Errorf("%s\nis to be:\n%s", got, want)
	}
}

// TestSeverityText expects that what MarshalText returns, UnmarshalText reads.
func TestSeverityText(t *testing.T) {
	for s := range post.Severity(5) {
		text, err := s.MarshalText()
		if known := s <= post.SeverityNote; known != (err == nil) {
			t.Errorf("%v: %s, %v", s, text, err)
		}
		var back post.Severity
		if err := back.UnmarshalText(text); err == nil && back != s {
			t.Errorf("%v becomes %v", s, back)
		}
	}
}
