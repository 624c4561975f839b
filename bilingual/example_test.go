package bilingual_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"

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
	for _, tie := range works.SetOf(fair[0]).Why() {
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
	p, fallback := works.SetOf(fair[0]).Best(reader...)
	fmt.Println(p.Title, fallback)
	p, fallback = works.SetOf(fair[5]).Best(language.CanadianFrench)
	fmt.Println(p.Title, fallback)
	// Output:
	// La foire du printemps false
	// Parking true
}

// The front page of a site for a reader whose browser sends Accept-Language, and
// each work in the language that the reader gets.
func ExampleCollection_Best() {
	works := bilingual.Pair(fair)
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		prefs := lang.Accept(r.Header.Get("Accept-Language"))
		page, _ := works.Best(prefs...)
		w.Header().Set("Content-Language", page.String())
		w.Header().Set("Vary", "Accept-Language")
		for set := range works.All() {
			p, fallback := set.Best(prefs...)
			if fallback || p.Lang != page {
				fmt.Fprintf(w, "%s (%s)\n", p.Title, p.Lang)
				continue
			}
			fmt.Fprintln(w, p.Title)
		}
	})
	request := httptest.NewRequest(http.MethodGet, "/", nil)
	request.Header.Set("Accept-Language", "fr-CA,fr;q=0.9,en;q=0.5")
	response := httptest.NewRecorder()
	handler.ServeHTTP(response, request)
	fmt.Println(response.Result().Header.Get("Content-Language"))
	fmt.Print(response.Body)
	// Output:
	// fr
	// La foire du printemps
	// À propos
	// Parking (en)
}

// Links of a post lead to another post, in the language of the reader, or to a file.
func ExampleCollection_Resolve() {
	works := bilingual.Pair(fair)
	files := bilingual.NewFiles([]string{"fr/blogue/plan.png"})
	from := works.Set("spring-fair").In(language.French)
	for _, dest := range []string{"../about.md#équipe", "/about/", "plan.png", "horaire.md"} {
		if to, fragment, ok := works.Resolve(from, dest); ok {
			fmt.Printf("%s: the post %s %q\n", dest, to.Path, fragment)
		} else if file, ok := works.ResolveFile(from, dest, files); ok {
			fmt.Printf("%s: the file %s\n", dest, file)
		} else {
			fmt.Printf("%s: nothing\n", dest)
		}
	}
	// Output:
	// ../about.md#équipe: the post fr/about.md "équipe"
	// /about/: the post fr/about.md ""
	// plan.png: the file fr/blogue/plan.png
	// horaire.md: nothing
}

// A site names the key of a work in a field of its own.
func ExampleByKey() {
	pairer := bilingual.Pairer{
		Languages: []language.Tag{language.English, language.French},
		Rules:     []bilingual.Rule{bilingual.ByKey("work", "id")},
	}
	works := pairer.Pair([]*post.Post{
		parse("en/opening-hours.md", "work: hours"),
		parse("fr/horaire.md", "work: Hours"),
		parse("fr/carte.md", "id: map"),
	})
	for set := range works.All() {
		fmt.Println(set.ID(), set.Languages())
	}
	// Output:
	// hours [en fr]
	// map [fr]
}

// A program reads the rules from a flag.
func ExampleParseRules() {
	rules, err := bilingual.ParseRules("key:work, path")
	for _, rule := range rules {
		fmt.Println(rule.Name)
	}
	fmt.Println(err)
	_, err = bilingual.ParseRules("folder")
	fmt.Println(err)
	// Output:
	// key
	// path
	// <nil>
	// there is no rule "folder": write key, path, suffix, alternate or permalink, separated by commas
}

// Two rules are tried, and the key has a name of the site's own.
func ExamplePairer() {
	pairer := bilingual.Pairer{
		Languages: []language.Tag{language.English, language.French},
		Rules:     []bilingual.Rule{bilingual.ByKey("id"), bilingual.ByPath()},
	}
	works := pairer.Pair([]*post.Post{
		parse("en/hours.md", "id: 12"),
		parse("fr/horaire.md", "id: 12"),
		parse("en/map.md", "title: Map"),
		parse("fr/map.md", "title: Carte"),
	})
	for set := range works.All() {
		fmt.Println(set.ID(), set.Languages(), set.Why()[0].Rule)
	}
	// Output:
	// 12 [en fr] key
	// map [en fr] path
}

// A post that waits for its translation does not count as one.
func ExamplePlaceholder() {
	english, err := post.Parse("en/map.md", []byte("---\ntitle: Map\n---\nThe pier is here.\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	pairer := bilingual.Pairer{Placeholder: bilingual.Placeholder}
	works := pairer.Pair([]*post.Post{english, parse("fr/map.md", "title: Map\nuntranslated: true")})
	set := works.SetOf(english)
	fmt.Println("in", set.Languages(), "waiting:", set.Placeholders()[0].Path)
	// Output:
	// in [en] waiting: fr/map.md
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
