package check_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

// An author silences a rule for a block, on either side, or for a post.
func TestIgnore(t *testing.T) {
	const en = "---\ntitle: The ferry\n---\n## Times\n\nThe ferry leaves at 14:30 from the old pier, every day of the week.\n\nBring a coat, for the wind is cold out there.\n\n- Adults pay 12 dollars for the crossing\n- Children pay 6 dollars for the crossing\n"
	const fr = "---\ntitle: Le traversier\n---\n## Horaire\n\nLe traversier part à 15 h 30 du vieux quai, tous les jours de la semaine.\n\nApportez un manteau, car le vent est froid au large.\n\n- Les adultes paient 13 dollars la traversée\n- Les enfants paient 7 dollars la traversée\n"
	time, adults, children := "fr/ferry.md:6 facts", "fr/ferry.md:10 facts", "fr/ferry.md:11 facts"
	for _, v := range []struct {
		name   string
		en, fr *strings.Replacer
		want   []string
	}{
		{"nothing", strings.NewReplacer(), strings.NewReplacer(), []string{time, adults, children}},
		{"a block", strings.NewReplacer(), strings.NewReplacer("## Horaire\n", "## Horaire\n<!-- diptych:ignore facts -->"), []string{adults, children}},
		{"a block whose twin differs", strings.NewReplacer("## Times\n", "## Times\n<!-- diptych:ignore facts -->"), strings.NewReplacer(), []string{adults, children}},
		{"a list", strings.NewReplacer(), strings.NewReplacer("large.\n", "large.\n<!--diptych:ignore facts-->"), []string{time}},
		{"several rules", strings.NewReplacer(), strings.NewReplacer("large.\n", "large.\n<!-- diptych:ignore facts, structure -->"), []string{time, "fr/ferry.md:9 post: note"}},
		{"within a paragraph", strings.NewReplacer(), strings.NewReplacer("du vieux", "<!-- diptych:ignore facts -->du vieux"), []string{adults, children}},
		{"MDX", strings.NewReplacer(), strings.NewReplacer("## Horaire\n", "## Horaire\n{/* diptych:ignore facts */}"), []string{adults, children}},
		{"a post", strings.NewReplacer(), strings.NewReplacer("title:", "check: {ignore: [facts]}\ntitle:"), nil},
		{"a post, of the other language", strings.NewReplacer("title:", "check:\n  ignore: facts\ntitle:"), strings.NewReplacer(), nil},
		{"in vain", strings.NewReplacer(), strings.NewReplacer("title:", "check: {ignore: [images, facts]}\ntitle:"), []string{"fr/ferry.md:2 post: note"}},
		{"another rule", strings.NewReplacer(), strings.NewReplacer("title:", "check: {ignore: fact}\ntitle:"), []string{"fr/ferry.md:2 post: warning", "fr/ferry.md:7 facts", "fr/ferry.md:11 facts", "fr/ferry.md:12 facts"}},
		{"a word in code", strings.NewReplacer("large", ""), strings.NewReplacer("vieux quai", "vieux quai `<!-- diptych:ignore facts -->`"), []string{time, adults, children}},
	} {
		files := map[string]string{"en/ferry.md": v.en.Replace(en), "fr/ferry.md": v.fr.Replace(fr)}
		r, err := new(check.Checker).Run(context.Background(), worksOf(t, files), nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range r.Findings {
			s := fmt.Sprintf("%s:%d %s", f.Fault.Place.Path, f.Fault.Place.Line, f.Fault.Rule)
			if f.Fault.Rule == "post" {
				s += ": " + f.Fault.Severity.String()
			}
			if f.Fault.Rule != "missing" {
				got = append(got, s)
			}
		}
		if strings.Join(got, "\n") != strings.Join(v.want, "\n") {
			t.Errorf("%s:\n got %q\nwant %q\n%s", v.name, got, v.want, files["fr/ferry.md"])
		}
	}
}

// A work that is to have no other languages says so in any of its posts.
func TestIgnoreMissing(t *testing.T) {
	for _, path := range []string{"en/ferry.md", "fr/ferry.md"} {
		files := map[string]string{"en/ferry.md": timesEN, "fr/ferry.md": timesFR, "en/pier.md": "---\ntitle: T\n---\n", "ja/pier.md": "---\ntitle: T\n---\n"}
		files[path] = strings.Replace(files[path], "title:", "check: {ignore: missing}\ntitle:", 1)
		r, err := (&check.Checker{Rules: []check.Rule{check.Missing()}}).Run(context.Background(), worksOf(t, files), nil)
		if err != nil || len(r.Findings) != 1 || r.Findings[0].Fault.Place.Path != "en/pier.md" {
			t.Errorf("%s: %v, %v", path, r.Findings, err)
		}
	}
}
