package check_test

import (
	"context"
	"fmt"
	"os"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/post"
)

var content = fstest.MapFS{
	"en/ferry.md":  {Data: []byte("---\ntitle: The ferry\nimage: boat.jpg\n---\n")},
	"fr/ferry.md":  {Data: []byte("---\ntitle: Le traversier\n---\n")},
	"en/fares.md":  {Data: []byte("---\ntitle: Fares\n---\n")},
	"fr/broken.md": {Data: []byte("---\ndate: 2017-02-30\n---\n")},
}

func ExampleRun() {
	posts, err := post.Load(content)
	r, _ := check.Run(bilingual.Pair(posts), err)
	for _, f := range r.Findings {
		fmt.Println(f.Fault.Severity, f.Fault.Rule, f.Fault.Place.Path)
	}
	fmt.Println("fails a build:", r.Count(post.SeverityError) > 0)
	// Output:
	// warning missing en/fares.md
	// error post fr/broken.md
	// note metadata fr/ferry.md
	// fails a build: true
}

// A rule of one's own: if one post of a work has an image, all must.
func ExampleRule() {
	images := check.Rule{Name: "image", Severity: post.SeverityError, Check: func(pass *check.Pass) error {
		for _, p := range pass.Set.Posts() {
			for _, other := range pass.Set.Posts() {
				if p.Image() == "" && other.Image() != "" {
					pass.Report(post.Fault{
						Place:   post.Place{Path: p.Path},
						Message: fmt.Sprintf("the post has no image, and its %s version has one", other.Lang),
						Hint:    "image: " + other.Image(),
					})
				}
			}
		}
		return nil
	}}
	checker := check.Checker{
		Rules:    append(check.Rules(), images),
		Severity: map[string]post.Severity{"missing": check.Off, "metadata": check.Off},
	}
	posts, _ := post.Load(content)
	r, err := checker.Run(context.Background(), bilingual.Pair(posts), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	report.Text(os.Stdout, r)
	// Output:
	// en  en/ferry.md
	// fr  fr/ferry.md
	// fr/ferry.md: error: the post has no image, and its en version has one [image]
	//   hint: image: boat.jpg
	//
	// 1 error, 0 warnings, 0 notes in 3 posts of 2 works
}

// Accept keeps what the languages are now, and the rule stale finds what changes
// later in one of them. A program keeps the lock in a file: see package lock.
func ExampleChecker_Accept() {
	ctx := context.Background()
	ferry := fstest.MapFS{
		"en/ferry.md": {Data: []byte("---\ntitle: The ferry\n---\nThe ferry runs daily.\n\nBring coins.\n")},
		"fr/ferry.md": {Data: []byte("---\ntitle: Le traversier\n---\nLe traversier circule chaque jour.\n\nApportez de la monnaie.\n")},
	}
	posts, _ := post.Load(ferry)
	accepted, err := new(check.Checker).Accept(ctx, bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
		return
	}

	ferry["en/ferry.md"] = &fstest.MapFile{Data: []byte("---\ntitle: The ferry\n---\nThe ferry runs daily.\n\nBring coins or a card.\n")}
	posts, err = post.Load(ferry)
	checker := check.Checker{Lock: accepted}
	r, err := checker.Run(ctx, bilingual.Pair(posts), err)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range r.Findings {
		fmt.Println(f.Fault.Rule, f.Fault.Place)
	}
	// Output:
	// stale fr/ferry.md:6:1
}

// A missing translation fails the build, and front matter is not compared. The checker
// knows the files beside the posts, so it sees that there is an image for French.
func ExampleChecker() {
	content := fstest.MapFS{
		"en/pier.md":    {Data: []byte("---\ntitle: The pier\ndate: 2026-05-01\n---\n\n![The way](way-en.png)\n")},
		"fr/pier.md":    {Data: []byte("---\ntitle: Le quai\ndate: 2026-06-01\n---\n\n![Le chemin](way-en.png)\n")},
		"en/fares.md":   {Data: []byte("---\ntitle: Fares\n---\n")},
		"en/way-en.png": {}, "fr/way-en.png": {}, "fr/way-fr.png": {},
	}
	checker := check.Checker{
		Severity: map[string]post.Severity{"missing": post.SeverityError, "metadata": check.Off},
		Files:    bilingual.FindFiles(content),
	}
	posts, err := post.Load(content)
	r, err := checker.Run(context.Background(), bilingual.Pair(posts), err)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range r.Findings {
		fmt.Printf("%s: %s: %s [%s]\n", f.Fault.Place, f.Fault.Severity, f.Fault.Message, f.Fault.Rule)
	}
	// Output:
	// en/fares.md: error: there is no translation in fr [missing]
	// fr/pier.md:6:1: warning: this image is the one for en: "way-en.png" [images]
}

// Fix corrects a key that differs by a slip from the key of the same work in English.
func ExampleChecker_Fix() {
	dir, err := os.MkdirTemp("", "content")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	if err := os.CopyFS(dir, fstest.MapFS{
		"en/summer-pass.md":    {Data: []byte("---\ntranslationKey: summer-pass\ndate: 2026-06-01\nimage: pass.jpg\n---\nThe pass is for all boats.\n")},
		"fr/laissez-passer.md": {Data: []byte("---\ntranslationKey: sumer-pass\ndate: 2026-06-01\nimage: pass.jpg\n---\nIl vaut pour tous les bateaux.\n")},
		"en/fares.md":          {Data: []byte("---\ntitle: Fares\n---\n")}, "fr/fares.md": {Data: []byte("---\ntitle: Tarifs\n---\n")},
	}); err != nil {
		fmt.Println(err)
		return
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer root.Close()
	changes, err := new(check.Checker).Fix(context.Background(), root, func(ctx context.Context) (*bilingual.Collection, error) {
		posts, err := new(post.Parser).Load(ctx, root.FS())
		return bilingual.Pair(posts), err
	})
	for _, c := range changes {
		fmt.Printf("%s\n- %s\n+ %s\n", c.Place, c.Old, c.New)
	}
	fmt.Println(err)
	// Output:
	// fr/laissez-passer.md:2
	// - translationKey: sumer-pass
	// + translationKey: summer-pass
	// <nil>
}
