package report_test

import (
	"fmt"
	"os"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/post"
)

// Broken files, what pairing could not settle and what rules found are all in the
// report.
func ExampleText() {
	posts, err := post.Load(fstest.MapFS{
		"en/ferry.md":  {Data: []byte("---\ntitle: The ferry\n---\nIt leaves at nine.\n")},
		"fr/broken.md": {Data: []byte("---\ntitle: [\n---\n")},
		"fr/fares.md":  {Data: []byte("---\ntitle: Tarifs\n---\nDeux dollars.\n")},
	})
	r, err := check.Run(bilingual.Pair(posts), err)
	if err != nil {
		fmt.Println(err)
		return
	}
	r.Findings = r.Findings[:1] // the first is enough here
	if err := report.Text(os.Stdout, r); err != nil {
		fmt.Println(err)
	}
	// Output:
	// en/ferry.md: warning: there is no translation in fr [missing]
	//   hint: translate the post; if the translation is there, give both the same translationKey
	//
	// 0 errors, 1 warning, 0 notes in 2 posts of 2 works
}
