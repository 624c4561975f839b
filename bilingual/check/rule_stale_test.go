package check_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

const (
	timesEN = "---\ntitle: The ferry\n---\n## Times\n\nThe ferry leaves at noon from the old pier.\n\nBring a coat, for the wind is cold out there.\n\n## Fares\n\nChildren travel free with their parents.\n"
	timesFR = "---\ntitle: Le traversier\n---\n## Horaire\n\nLe traversier part à midi du vieux quai.\n\nApportez un manteau, car le vent est froid au large.\n\n## Tarifs\n\nLes enfants voyagent gratuitement avec leurs parents.\n"
)

// works pairs files in English, French and Japanese.
func worksOf(t *testing.T, files map[string]string) *bilingual.Collection {
	t.Helper()
	parser := post.Parser{Languages: []language.Tag{language.English, language.French, language.Japanese}}
	var posts []*post.Post
	for path, src := range files {
		p, err := parser.Parse(path, []byte(src))
		if err != nil {
			t.Fatal(err)
		}
		posts = append(posts, p)
	}
	return (&bilingual.Pairer{Languages: parser.Languages}).Pair(posts)
}

func TestStale(t *testing.T) {
	for _, v := range []struct {
		name   string
		en, fr *strings.Replacer // what changed since the two were accepted
		want   []string
	}{
		{"nothing changed", strings.NewReplacer(), strings.NewReplacer(), nil},
		{"space between words is no change", strings.NewReplacer("Bring a coat,", "Bring a\ncoat,"), strings.NewReplacer(), nil},
		{"the original", strings.NewReplacer("a coat", "a warm coat"), strings.NewReplacer(), []string{"fr/ferry.md:8 [en/ferry.md:8] the twin of this paragraph changed in the en version"}},
		{"the translation", strings.NewReplacer(), strings.NewReplacer("un manteau", "un manteau chaud"), []string{"en/ferry.md:8 [fr/ferry.md:8] the twin of this paragraph changed in the fr version"}},
		{"both sides of a row", strings.NewReplacer("a coat", "a warm coat"), strings.NewReplacer("un manteau", "un manteau chaud"), nil},
		{"each side another", strings.NewReplacer("a coat", "a warm coat"), strings.NewReplacer("gratuitement", "sans payer"), []string{"en/ferry.md:12 [fr/ferry.md:12]", "fr/ferry.md:8 [en/ferry.md:8]"}},
		{"a heading", strings.NewReplacer("## Times", "## Timetable"), strings.NewReplacer(), []string{"fr/ferry.md:4 [en/ferry.md:4] the twin of this heading"}},
		{"a paragraph added", strings.NewReplacer("## Fares", "Dogs are welcome on the upper deck all year.\n\n## Fares"), strings.NewReplacer(), []string{"fr/ferry.md:10 [en/ferry.md:10] the en version has a paragraph more here"}},
		{"a section added", strings.NewReplacer("## Fares", "## Dogs\n\nDogs are welcome.\n\n## Fares"), strings.NewReplacer(), []string{"fr/ferry.md:10 [en/ferry.md:10] the en version has a heading and a paragraph more here"}},
		{"a section added to both", strings.NewReplacer("## Fares", "## Dogs\n\nDogs are welcome.\n\n## Fares"), strings.NewReplacer("## Tarifs", "## Chiens\n\nLes chiens sont bienvenus.\n\n## Tarifs"), nil},
		{"a paragraph added at the end", strings.NewReplacer("with their parents.", "with their parents.\n\nPay on board."), strings.NewReplacer(), []string{"fr/ferry.md:12 [en/ferry.md:14] the en version has a paragraph more here"}},
		{"a paragraph removed", strings.NewReplacer("Bring a coat, for the wind is cold out there.\n\n", ""), strings.NewReplacer(), []string{"fr/ferry.md:8 [en/ferry.md:8] the en version removed the twin of this paragraph"}},
		{"a title", strings.NewReplacer("The ferry\n", "The new ferry\n"), strings.NewReplacer(), []string{"fr/ferry.md:2 [en/ferry.md:2] the title of the en version changed"}},
		{"a translation that was compared since", strings.NewReplacer("a coat", "a warm coat"), strings.NewReplacer("title: Le traversier", "title: Le traversier\ndefault_lang_commit: 3f1c0de"), nil},
	} {
		before := worksOf(t, map[string]string{"en/ferry.md": timesEN, "fr/ferry.md": timesFR})
		checker := &check.Checker{Rules: []check.Rule{check.Stale()}}
		accepted, err := checker.Accept(context.Background(), before)
		if err != nil {
			t.Fatal(err)
		}
		if accepted, err = lock.Parse(lock.Name, accepted.Encode()); err != nil {
			t.Fatal(err)
		}
		after := worksOf(t, map[string]string{"en/ferry.md": v.en.Replace(timesEN), "fr/ferry.md": v.fr.Replace(timesFR)})
		checker = &check.Checker{Rules: []check.Rule{check.Stale()}, Lock: accepted}
		r, err := checker.Run(context.Background(), after, nil)
		if err != nil {
			t.Fatal(err)
		}
		ok := len(r.Findings) == len(v.want)
		var got []string
		for i, f := range r.Findings {
			got = append(got, fmt.Sprintf("%s:%d [%s:%d] %s", f.Fault.Place.Path, f.Fault.Place.Line, f.Fault.Related[0].Path, f.Fault.Related[0].Line, f.Fault.Message))
			ok = ok && strings.HasPrefix(got[i], v.want[i]) && f.Fault.Severity == post.SeverityWarning
		}
		if !ok {
			t.Errorf("%s:\n got %q\nwant %q", v.name, got, v.want)
		}
	}
}

// A translation that records from which state of its source it was made is stale
// once the source is updated, and no lock is needed to know.
func TestStaleByDate(t *testing.T) {
	dated := func(src, field string) string { return strings.Replace(src, "\n", "\n"+field+"\n", 1) }
	for _, v := range []struct {
		en, fr string
		want   int
	}{
		{"lastmod: 2024-05-02", "source_date: 2024-03-01", 1},
		{"lastmod: 2024-05-02", "source_date: '2024-03-01'", 1},
		{"lastmod: 2024-05-02", "source_date: 2024-05-02", 0},
		{"lastmod: 2024-05-02", "source_date: 2024-03-01\nlastmod: 2024-06-01", 0},
		{"date: 2024-05-02", "source_date: 2024-03-01", 0},
	} {
		r, err := check.Run(worksOf(t, map[string]string{"en/ferry.md": dated(timesEN, v.en), "fr/ferry.md": dated(timesFR, v.fr)}), nil)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range r.Findings {
			if f.Fault.Rule == "stale" && f.Fault.Place.Path == "fr/ferry.md" && f.Fault.Place.Line == 2 {
				n++
			}
		}
		if n != v.want {
			t.Errorf("%s, %s: %d findings, want %d", v.en, v.fr, n, v.want)
		}
	}
}

func TestAccept(t *testing.T) {
	ctx := context.Background()
	files := map[string]string{"en/ferry.md": timesEN, "fr/ferry.md": timesFR, "en/pier/rope.md": timesEN, "fr/pier/rope.md": timesFR, "en/alone.md": timesEN}
	all, err := new(check.Checker).Accept(ctx, worksOf(t, files))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(string(all.Encode()), "\n"); got != 5 {
		t.Fatalf("%d lines, want the version and two for each of two works:\n%s", got, all.Encode())
	}
	files["en/ferry.md"] += "\nSee you there.\n"
	files["en/pier/rope.md"] += "\nSee you there.\n"
	delete(files, "en/alone.md")
	for _, path := range []string{"fr/pier", "./fr/pier/", "en/pier/rope.md"} {
		some, err := (&check.Checker{Lock: all}).Accept(ctx, worksOf(t, files), path)
		if err != nil {
			t.Fatal(err)
		}
		old, now := strings.Split(string(all.Encode()), "\n"), strings.Split(string(some.Encode()), "\n")
		for i := range old {
			if differs := old[i] != now[i]; differs != strings.HasPrefix(old[i], "pier/rope ") {
				t.Errorf("accepting %s: line %q became %q", path, old[i], now[i])
			}
		}
	}
	if _, err := new(check.Checker).Accept(ctx, worksOf(t, files), "fr/peir"); err == nil || !strings.Contains(err.Error(), `"fr/peir"`) {
		t.Errorf("a path without posts: %v", err)
	}
}
