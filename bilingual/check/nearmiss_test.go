package check_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

func TestNearMiss(t *testing.T) {
	header := func(key, rest string) string { return fmt.Sprintf("---\ntranslationKey: %s\n%s\n---\n", key, rest) }
	const day = "date: 2020-04-02"
	for _, tt := range []struct {
		name, a, b string
		want       bool
	}{
		{"a letter missing", header("in-this-together", day), header("n-this-together", day), true},
		{"a letter doubled", header("in-this-together", day), header("in-this-togetther", day), true},
		{"two letters swapped", header("in-this-together", day), header("in-this-togehter", day), true},
		{"a letter wrong", header("in-this-together", day), header("in-this-togather", day), true},
		{"an underscore", header("in-this-together", day), header("in_this_together", day), true},
		{"an accent", header("cafe-societe", day), header("café-société", day), true},
		{"by authors", header("in-this-together", "authors: [A. Leung]"), header("n-this-together", "authors: [A. Leung]"), true},
		{"by image", header("in-this-together", "image: a.png"), header("n-this-together", "image: a.png"), true},
		{"nothing else", header("in-this-together", ""), header("n-this-together", ""), false},
		{"another day", header("in-this-together", day), header("n-this-together", "date: 2021-01-01"), false},
		{"numbers", header("week-11-notes", day), header("week-12-notes", day), false},
		{"two slips", header("in-this-together", day), header("n-this-togethr", day), false},
	} {
		got := found(t, check.NearMiss(), map[string]string{"en/together.md": tt.a, "fr/ensemble.md": tt.b})
		if (len(got) == 1) != tt.want {
			t.Errorf("%s: %q, want one: %v", tt.name, got, tt.want)
		}
	}
	got := found(t, check.NearMiss(), map[string]string{"en/together.md": header("in-this-together", day), "fr/ensemble.md": header("n-this-together", day)})
	want := `error fr/ensemble.md:2: this is probably the translation of en/together.md: "n-this-together" and "in-this-together" differ by a slip, and they have the same date [write in-this-together]`
	if !slices.Equal(got, []string{want}) {
		t.Errorf("got %q\nwant %q", got, want)
	}
	got = found(t, check.NearMiss(), map[string]string{"en/guides/fares.md": "---\n" + day + "\n---\n", "fr/guides/fare.md": "---\n" + day + "\n---\n"})
	if len(got) != 1 {
		t.Errorf("by path: %q", got)
	}
	// Two that are complete, and two in one language.
	got = found(t, check.NearMiss(), map[string]string{
		"en/a.md": header("alpha", day), "fr/a.md": header("alpha", day), "ja/a.md": header("alpha", day), "en/b.md": header("alphas", day),
		"en/c.md": header("gamma-ray", day), "en/d.md": header("gamma-rays", day),
	})
	if len(got) != 0 {
		t.Errorf("two works: %q", got)
	}
}
