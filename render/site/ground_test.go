package site

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// Two programs are told apart by all of their bytes where they have no build ID.
func TestIdentity(t *testing.T) {
	const id = "Zr8/a_b/c-d/e"
	filler := strings.Repeat("x", 40<<10)
	of := func(executable string) string {
		b, err := identity(strings.NewReader(executable))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	for _, executable := range []string{"ELF Go\x00\x00" + id + "\x00", "\xff Go build ID: \"" + id + "\"\n \xff"} {
		if got := of(executable + filler); got != id {
			t.Errorf("%q of %q", got, executable)
		}
	}
	for _, executable := range []string{"ELF", "ELF Go\x00\x00redacted\x00"} {
		if of(executable+filler+"1") == of(executable+filler+"2") {
			t.Errorf("two programs that begin with %q are the same", executable)
		}
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	want, err := exec.Command("go", "tool", "buildid", self).Output()
	if err != nil {
		t.Skip(err)
	}
	if got, err := program(); err != nil || string(got) != strings.TrimSpace(string(want)) {
		t.Errorf("this program is %q, want %q, %v", got, want, err)
	}
}
