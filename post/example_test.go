package post_test

import (
	"context"
	"errors"
	"fmt"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

var content = fstest.MapFS{
	"en/bread.md": {Data: []byte("---\ntitle: Bread\ndate: 2024-03-09\n---\nFlour, water, salt.\n")},
	"fr/pain.md":  {Data: []byte("---\ntitle: Le pain\ndate: 2024-03-10 08:30\n---\nFarine, eau, sel.\n")},
}

func ExampleLoad() {
	posts, err := post.Load(content)
	for _, p := range posts {
		fmt.Println(p.Path, p.Lang, p.Title)
	}
	fmt.Println(err)
	// Output:
	// en/bread.md en Bread
	// fr/pain.md fr Le pain
	// <nil>
}

func ExampleParse() {
	p, err := post.Parse("fr/pain.md", []byte("---\ntitle: Le pain\n---\nFarine, eau, sel.\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	body, err := p.Body()
	fmt.Printf("%s: %s%v\n", p.Title, body, err)
	// Output: Le pain: Farine, eau, sel.
	// <nil>
}

// All faults of a file come at once, as its author would want them.
func ExampleParse_faults() {
	src := "---\ntitle: Bread: the basics\ndate: 30/02/2024\n---\n"
	_, err := post.Parse("en/bread.md", []byte(src))
	fmt.Println(err)
	// Output:
	// en/bread.md:2:13: front matter: "title" contains ": " outside quotes
	//   2 | title: Bread: the basics
	//     |             ^
	//   hint: wrap the value in quotes
	// en/bread.md:3:7: front matter: date: "30/02/2024" is not a date that can be read without guessing
	//   3 | date: 30/02/2024
	//     |       ^
	//   hint: write 2017-09-12, 2017-09-12 09:00, 2017-09-12 09:00:00 -0400 or 2017-09-12T09:00:00Z
}

// Load returns the good posts beside the faults of the others.
func ExampleFaultsOf() {
	fsys := fstest.MapFS{
		"en/bread.md": {Data: []byte("---\ntitle: Bread\n---\n")},
		"en/salt.md":  {Data: []byte("---\ntitle: Salt\n\nNo fence closes this.\n")},
	}
	posts, err := post.Load(fsys)
	fmt.Println(len(posts), "post")
	for _, f := range post.FaultsOf(err) {
		fmt.Printf("%s, line %d: %s\n", f.Place.Path, f.Place.Line, f.Message)
	}
	var fault *post.Fault
	fmt.Println(errors.As(err, &fault))
	// Output:
	// 1 post
	// en/salt.md, line 1: front matter: the fence here is never closed
	// true
}

func ExampleMeta_Decode() {
	p, err := post.Parse("bread.md", []byte("---\ntitle: Bread\nserves: 4\noven: {degrees: 230, steam: yes}\n---\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	var recipe struct {
		Serves int
		Oven   struct {
			Degrees int
			Steam   bool
		}
	}
	err = p.Meta.Decode(&recipe)
	fmt.Printf("%+v %v\n", recipe, err)
	// Output: {Serves:4 Oven:{Degrees:230 Steam:true}} <nil>
}

// What does not fit is an error at its place.
func ExampleMeta_DecodeStrict() {
	p, _ := post.Parse("bread.md", []byte("+++\ntitle = \"Bread\"\nserves = \"many\"\noven = 230\n+++\n"))
	var recipe struct {
		Title  string
		Serves int
	}
	fmt.Println(p.Meta.DecodeStrict(&recipe))
	// Output:
	// bread.md:3:10: front matter: serves: "many" does not fit int
	// bread.md:4:1: front matter: oven is not a known field
}

func ExampleDate() {
	zone := time.FixedZone("", -4*3600)
	posts, _ := (&post.Parser{Location: zone}).Load(context.Background(), content)
	for _, p := range posts {
		fmt.Println(p.Date.ISO(), p.Date.DayOnly, p.Date.Text, p.Date.Place)
	}
	// Output:
	// 2024-03-09 true 2024-03-09 en/bread.md:3:7
	// 2024-03-10T08:30:00-04:00 false 2024-03-10 08:30 fr/pain.md:3:7
}

// With a list of languages, a folder fr means the listed fr-CA.
func ExampleParser_languages() {
	ps := &post.Parser{Languages: []language.Tag{language.MustParse("en-CA"), language.MustParse("fr-CA")}}
	posts, _ := ps.Load(context.Background(), content)
	for _, p := range posts {
		fmt.Println(p.Path, p.Lang, p.LangFrom)
	}
	// Output:
	// en/bread.md en-CA folder
	// fr/pain.md fr-CA folder
}

// Folders may have names of their own, and fields too.
func ExampleParser_names() {
	ps := &post.Parser{
		FolderLang: func(name string) (language.Tag, bool) { return language.Spanish, name == "espanol" },
		FieldNames: map[string][]string{"updated": {"revised"}},
	}
	p, _ := ps.Parse("espanol/pan.md", []byte("---\ntitle: El pan\nrevised: 2024-05-01\n---\n"))
	fmt.Println(p.Lang, p.Name, p.Updated.ISO())
	// Output: es pan 2024-05-01
}

func ExampleFindLanguages() {
	fmt.Println(post.FindLanguages([]string{"docs/en/a.md", "docs/en/b.md", "docs/fr/a.md", "docs/src/a.md"}))
	// Output: [en fr]
}

// A program that publishes asks each post whether it wants to be published.
func ExamplePost_Withheld() {
	p, _ := post.Parse("en/fair.md", []byte("---\ntitle: The fair\npublishDate: 2030-06-01\n---\n"))
	for _, day := range []int{31, 32} {
		if note := p.Withheld(time.Date(2030, time.May, day, 9, 0, 0, 0, time.UTC)); note != nil {
			fmt.Println(note)
			continue
		}
		fmt.Println("published")
	}
	// Output:
	// en/fair.md:3:14: note: the post is not published: its publish date is 2030-06-01
	//   hint: build the site again then
	// published
}

// Links in content name a post by the addresses that generators give it.
func ExamplePost_Addresses() {
	p, _ := post.Parse("fr/_posts/2024-03-09-pain.md", []byte("---\naliases: [/vieux/pain.html]\n---\n"))
	for _, address := range p.Addresses() {
		if address == post.Address("https://example.org/fr/2024/03/09/pain/#levain") {
			fmt.Println("the post is meant")
		}
	}
	// Output: the post is meant
}

func ExampleMeta_All() {
	p, _ := post.Parse("bread.md", []byte("---\ntitle: Bread\nserves: 4\noven: {degrees: 230}\n---\n"))
	for name, val := range p.Meta.All() {
		switch val := val.(type) {
		case post.Meta:
			degrees, _ := val.Get("degrees")
			fmt.Println(name, "has", val.Len(), "field:", degrees)
		default:
			fmt.Println(name, val)
		}
	}
	// Output:
	// title Bread
	// serves 4
	// oven has 1 field: 230
}

// What comes from content and is printed may hold what a terminal acts on.
func ExamplePrintable() {
	fmt.Println(post.Printable("a\nb\x1b[31m\u202e"), post.Printable("été, می\u200cخواهم"))
	fmt.Println(post.Quote(`a "b"`))
	// Output:
	// a\nb\x1b[31m\u202e été, می‌خواهم
	// "a \"b\""
}
