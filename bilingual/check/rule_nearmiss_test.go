package check_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
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
	want := "error fr/ensemble.md:2: probably the same work: `n-this-together` → `in-this-together`; both have the same date [write in-this-together]"
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

// The one that is mistaken is told, with the text that can replace its key.
func TestNearMissSuggestion(t *testing.T) {
	header := func(key, rest string) string {
		return "---\ntitle: T\ntranslationKey: " + key + "\n" + rest + "\n---\n"
	}
	const day = "date: 2020-04-02"
	for _, tt := range []struct {
		name  string
		files map[string]string
		path  string
		want  string // the line of the key once it is mended
	}{
		{"the second language, if nothing tells", map[string]string{"en/a.md": header("in-this-together", day), "fr/b.md": header("'n-this-together/'", day)}, "fr/b.md", "translationKey: 'in-this-together'"},
		{"the name of a file", map[string]string{"en/in-this-together.md": header("n-this-together", day), "fr/b.md": header("in-this-together", day)}, "en/in-this-together.md", "translationKey: in-this-together"},
		{"one against two", map[string]string{"en/a.md": header("n-this-together", day), "fr/b.md": header("in-this-together", day), "ja/c.md": header("in-this-together", day)}, "en/a.md", "translationKey: in-this-together"},
		{"the style of the others", map[string]string{
			"en/a.md": header("in_this_together", day), "fr/b.md": header("in-this-together", day),
			"en/c.md": header("by-sea", day), "fr/d.md": header("by-sea", day), "ja/d.md": header("by-sea", day), "en/e.md": header("by-land", ""), "fr/f.md": header("by-land", ""),
		}, "en/a.md", "translationKey: in-this-together"},
	} {
		r, err := (&check.Checker{Rules: []check.Rule{check.NearMiss()}}).Run(context.Background(), worksOf(t, tt.files), nil)
		if err != nil || len(r.Findings) != 1 || r.Findings[0].Fault.Place.Path != tt.path || !r.Findings[0].Fault.Suggestion.Safe {
			t.Errorf("%s: %v, %v", tt.name, r.Findings, err)
			continue
		}
		src, applied := check.Apply([]byte(tt.files[tt.path]), []post.Suggestion{r.Findings[0].Fault.Suggestion})
		if got := strings.Split(string(src), "\n")[2]; len(applied) != 1 || got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
