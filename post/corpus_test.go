package post_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/diptych-go/diptych/post"
)

func TestTry(t *testing.T) {
	for _, d := range []string{"cds", "canada-blog", "tabi", "glossary", "seed"} {
		posts, err := post.Load(os.DirFS("/work/shared/corpus/" + d))
		n := map[string]int{}
		w := 0
		for _, p := range posts {
			n[p.Lang.String()+" "+p.LangFrom.String()]++
			for _, f := range p.Warnings {
				w++
				if w < 12 {
					fmt.Println(f)
				}
			}
		}
		fmt.Println(d, len(posts), n, w)
		for i, p := range posts {
			if i%40 == 3 {
				fmt.Printf("   %s | %s | %s | %v %v | %q\n", p.Path, p.Name, p.Title, p.Date.ISO(), p.Updated.ISO(), p.Addresses())
			}
		}
		fmt.Println(err)
	}
}
