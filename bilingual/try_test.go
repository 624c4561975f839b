package bilingual_test

import (
	"context"
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
)

func TestTry(t *testing.T) {
	for _, d := range []struct{ n, l string }{{"cds", "en-CA,fr-CA"}, {"canada-blog", "en,fr"}, {"tabi", "en,es,ca,ar"}, {"glossary", "en,fr,ja,ur"}, {"cds", ""}, {"canada-blog", ""}, {"tabi", ""}, {"glossary", ""}} {
		tags, _ := post.ParseLanguages(d.l)
		posts, err := (&post.Parser{Languages: tags}).Load(context.Background(), os.DirFS("/work/shared/corpus/"+d.n))
		c := (&bilingual.Pairer{Languages: tags}).Pair(posts)
		want := map[string]string{}
		f, _ := os.Open("/work/shared/corpus/expected/" + d.n + ".tsv")
		sc := bufio.NewScanner(f)
		n := map[string]bool{}
		for sc.Scan() {
			x := strings.Split(sc.Text(), "\t")
			want[x[2]] = x[0]
			n[x[0]] = true
		}
		bad := 0
		for s := range c.All() {
			m := map[string]bool{}
			for _, p := range s.Posts() {
				m[want[p.Path]] = true
			}
			if len(m) != 1 {
				bad++
			}
		}
		fmt.Println(d.n, len(posts), err, c.Languages(), "sets", c.Len(), "want", len(n), "bad", bad, "faults", len(c.Faults()))
		for i, f := range c.Faults() {
			if i < 5 {
				fmt.Println(f)
			}
		}
	}
}
