package bilingual_test

import (
	"fmt"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// fair is the content of a small site.
var fair = []*post.Post{
	parse("en/blog/spring-fair.md", "title: The spring fair\ndate: 2024-05-01\ntranslationKey: spring-fair"),
	parse("fr/blogue/foire.md", "title: La foire du printemps\ndate: 2024-05-02\ntranslationKey: spring-fair"),
	parse("en/about.md", "title: About us"),
	parse("fr/about.md", "title: À propos"),
	parse("ja/about.md", "title: 私たちについて"),
	parse("en/parking.md", "title: Parking"),
}

func parse(path, header string) *post.Post {
	p, err := post.Parse(path, []byte("---\n"+header+"\n---\n"))
	if err != nil {
		panic(err)
	}
	return p
}

func ExamplePair() {
	for set := range bilingual.Pair(fair).All() {
		for _, p := range set.Posts() {
			fmt.Printf("%s: %s\t%s\n", set.ID(), p.Lang, p.Title)
		}
	}
	// Output:
	// spring-fair: en	The spring fair
	// spring-fair: fr	La foire du printemps
	// about: en	About us
	// about: fr	À propos
	// about: ja	私たちについて
	// parking: en	Parking
}

func ExampleSet_Why() {
	works := bilingual.Pair(fair)
	for _, tie := range works.Of(fair[0]).Why() {
		fmt.Printf("%s: tied to %s by %s %q\n", tie.Place, tie.To.Path, tie.Rule, tie.Name)
	}
	// Output:
	// fr/blogue/foire.md:4:17: tied to en/blog/spring-fair.md by key "spring-fair"
}

func ExampleCollection_Missing() {
	for set := range bilingual.Pair(fair).Missing(language.French) {
		fmt.Println("not in French:", set.ID())
	}
	// Output:
	// not in French: parking
}

func ExampleCollection_Faults() {
	works := bilingual.Pair([]*post.Post{
		parse("en/a.md", "translationKey: recieve"),
		parse("fr/a.md", "translationKey: receive"),
	})
	fmt.Println(works.Faults())
	// Output:
	// fr/a.md:2:17: warning: the key is "receive" here and "recieve" in en/a.md, though by path the two are one work
	//   hint: if one of the keys is mistyped, mend it
}

func ExampleCollection_Neighbours() {
	works := bilingual.Pair(fair)
	_, older := works.Neighbours(fair[0])
	fmt.Println(older.Title)
	// Output:
	// About us
}

// A reader of Québec gets French before English, and is told where there is none.
func ExampleSet_Best() {
	works := bilingual.Pair(fair)
	reader := lang.Accept("fr-CA,fr;q=0.9,en;q=0.5")
	p, fallback := works.Of(fair[0]).Best(reader...)
	fmt.Println(p.Title, fallback)
	p, fallback = works.Of(fair[5]).Best(language.CanadianFrench)
	fmt.Println(p.Title, fallback)
	// Output:
	// La foire du printemps false
	// Parking true
}

// A rule of one's own: posts with one ISBN are one book, whatever else they say.
func ExampleRule() {
	isbn := bilingual.Rule{
		Name:    "isbn",
		Certain: true,
		Claim: func(p *post.Post) bilingual.Claim {
			if number := p.Meta.String("isbn"); number != "" {
				_, at := p.Meta.Place("isbn")
				return bilingual.Claim{Is: []string{number}, Place: at}
			}
			return bilingual.Claim{}
		},
	}
	pairer := bilingual.Pairer{Rules: append([]bilingual.Rule{isbn}, bilingual.Rules()...)}
	works := pairer.Pair([]*post.Post{
		parse("en/books/the-ferry.md", "isbn: 978-0-00-000000-2"),
		parse("fr/livres/le-traversier.md", "isbn: 978-0-00-000000-2"),
	})
	fmt.Println(works.Len())
	// Output:
	// 1
}
