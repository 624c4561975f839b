package check_test

import (
	"slices"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// What the first language lacks is said once, however many translations have it.
func TestOneFindingBesideTwoTwins(t *testing.T) {
	en := "Boats leave from the quay at noon.\n\nThey come back at night.\n"
	for name, tt := range map[string]struct {
		en, fr, ja string
		want       []string // place, and the related files
	}{
		"lacking in the first": {en, "Les bateaux partent du quai à midi.\n\n![Un quai](quay-fr.png)\n\nIls reviennent la nuit.\n", "船は正午に埠頭を出ます。\n\n![埠頭](quay-ja.png)\n\n夜に戻ります。\n",
			[]string{"en/a.md fr/a.md ja/a.md"}},
		"lacking in both others": {"Boats leave from the quay at noon.\n\n![A quay](quay.png)\n\nThey come back at night.\n", "Les bateaux partent du quai à midi.\n\nIls reviennent la nuit.\n", "船は正午に埠頭を出ます。\n\n夜に戻ります。\n",
			[]string{"fr/a.md en/a.md", "ja/a.md en/a.md"}},
		"two in one": {en, "Les bateaux partent du quai à midi.\n\n![Un quai](quay-fr.png)\n\n![Un bateau](boat.png)\n\nIls reviennent la nuit.\n", "船は正午に埠頭を出ます。\n\n![埠頭](quay-ja.png)\n\n夜に戻ります。\n",
			[]string{"en/a.md fr/a.md", "en/a.md fr/a.md ja/a.md"}},
	} {
		parser := post.Parser{Languages: []language.Tag{language.English, language.French, language.Japanese}}
		var posts []*post.Post
		for _, file := range [][2]string{{"en/a.md", tt.en}, {"fr/a.md", tt.fr}, {"ja/a.md", tt.ja}} {
			p, err := parser.Parse(file[0], []byte("---\ntitle: T\n---\n"+file[1]))
			if err != nil {
				t.Fatal(err)
			}
			posts = append(posts, p)
		}
		works := (&bilingual.Pairer{Languages: parser.Languages}).Pair(posts)
		r, err := (&check.Checker{Rules: []check.Rule{check.Images()}}).Run(t.Context(), works, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range r.Findings {
			line := f.Fault.Place.Path
			for _, at := range f.Fault.Related {
				line += " " + at.Path
			}
			got = append(got, line)
		}
		slices.Sort(got)
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
}
