package report_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
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

// A site with old faults fails its build on new ones only.
func ExampleWriter_Compare() {
	run := func(fsys fs.FS) *check.Report {
		posts, err := post.Load(fsys)
		r, _ := check.Run(bilingual.Pair(posts), err)
		return r
	}
	writer := &report.Writer{Files: fstest.MapFS{
		"en/ferry.md": {Data: []byte("See [the fares](fares.md).\n")},
		"fr/ferry.md": {Data: []byte("Voir les tarifs.\n")},
	}}
	known := writer.Baseline(run(writer.Files)) // keep it with WriteFile

	writer = &report.Writer{Files: fstest.MapFS{
		"en/ferry.md": {Data: []byte("It leaves from [the pier](pier.md).\n\nSee [the fares](fares.md).\n")},
		"fr/ferry.md": {Data: []byte("Il part du quai.\n\nVoir les tarifs.\n")},
	}}
	found, known := writer.Compare(run(writer.Files), known)
	for _, f := range found.Findings {
		fmt.Println(f.Fault.Severity, f.Fault.Place, f.Fault.Message)
	}
	fmt.Println(known.Len(), "known")
	// Output:
	// error en/ferry.md:1:16 the link to "pier.md" leads to no post
	// warning fr/ferry.md:1:1 a link of the en version is missing here: "the pier", to "pier.md"
	// 2 known
}

// In a workflow of GitHub, the findings become notes beside the lines of a pull request.
func ExampleWriter_GitHub() {
	content := fstest.MapFS{
		"en/fares.md": {Data: []byte("---\ntitle: Fares\n---\nA ticket is 12 dollars.\n")},
		"fr/fares.md": {Data: []byte("---\ntitle: Tarifs\n---\nUn billet coûte 15 dollars.\n")},
	}
	posts, err := post.Load(content)
	r, err := check.Run(bilingual.Pair(posts), err)
	if err != nil {
		fmt.Println(err)
		return
	}
	writer := &report.Writer{Files: content, Dir: "content"} // the folder in the repository
	if err := writer.GitHub(os.Stdout, r); err != nil {
		fmt.Println(err)
	}
	// Output:
	// ::warning file=content/fr/fares.md,line=4,col=1,title=facts::15 dollars stands here where the en version has 12 dollars%0Asee content/en/fares.md:4:1%0Acompare the two
}

// The first run records what is known in a file, and later runs report what is new.
func ExampleWriter_Settle() {
	dir, err := os.MkdirTemp("", "baseline")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	content := fstest.MapFS{"en/ferry.md": {Data: []byte("See [the fares](fares.md).\n")}}
	for range 2 {
		posts, err := post.Load(content)
		r, err := check.Run(bilingual.Pair(posts), err)
		if err != nil {
			fmt.Println(err)
			return
		}
		writer := &report.Writer{Files: content}
		settled, err := writer.Settle(filepath.Join(dir, "known.json"), r)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(settled)
		for _, f := range settled.Report.Findings {
			fmt.Println("new:", f.Fault.Message)
		}
		content["en/pier.md"] = &fstest.MapFile{Data: []byte("See [the map](map.md).\n")}
	}
	// Output:
	// 1 finding recorded as known: from now on only new findings are reported
	// 1 finding known and not reported, 0 fixed and dropped
	// new: the link to "map.md" leads to no post
}
