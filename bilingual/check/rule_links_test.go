package check_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

const (
	linksEN = "## Fares\n\nTwo boats sail to the islands, and [the map](https://maps.example/sea) shows them.\n\nSee the [fares](#fares) of 2024.\n"
	linksFR = "## Tarifs\n\nDeux bateaux vont aux îles, et [la carte](https://maps.example/sea) les montre.\n\nVoyez les [tarifs](#tarifs) de 2024.\n"
)

func TestLinks(t *testing.T) {
	for _, v := range []verdict{
		{"the same", linksEN, linksFR, nil},
		{"lacking", linksEN, "## Tarifs\n\nDeux bateaux vont aux îles, et la carte les montre.\n\nVoyez les [tarifs](#tarifs) de 2024.\n",
			[]string{`warning fr/ferry.md:6: a link of the en version is missing here: "the map", to "https://maps.example/sea"`}},
		{"elsewhere", "[Our map](https://maps.example/sea) shows the boats.", "[Notre carte](https://other.test/ski) montre les bateaux.", []string{`note fr/ferry.md:4: this link leads to "https://other.test/ski"`}},
		{"off the site", "[Our boats](/boats/) sail to the islands.", "[Nos bateaux](https://other.test/ski) vont aux îles.", []string{`note fr/ferry.md:4: this link leads to "https://other.test/ski"`}},
		{"the site by its host", "[Our boats](/en/boats/) sail to the islands.", "[Nos bateaux](https://ferries.example/fr/boats) vont aux îles.", nil},
		{"a part of a page that is linked elsewhere too", "Read about [boats](https://maps.example/sea#boats) first.\n\nThen [the map](https://maps.example/sea).", "Lisez d'abord sur les bateaux.\n\nPuis [la carte](https://maps.example/sea).",
			[]string{`note fr/ferry.md:4: a link of the en version is missing here: "boats"`}},
		{"two in a paragraph", "See [the map](https://maps.example/sea) and [the tides](https://tides.example/sea) of the 12 islands.", "Voyez la carte et les marées des 12 îles.",
			[]string{`warning fr/ferry.md:4: 2 links of the en version are missing here: "the map", to "https://maps.example/sea"; "the tides", to "https://tides.example/sea"`}},
		{"added by the translator", "Tag the members of the team of 12.", "[Identiquetez](https://dico.example/id) les membres de l'équipe de 12.", []string{"note en/ferry.md:4: a link of the fr version is missing here"}},
		{"a site in two languages", "[Taxes](https://www.canada.ca/en/taxes.html) of 2024.", "[Impôts](https://canada.ca/fr/impots.html) de 2024.", nil},
		{"an encyclopedia", "[Sea](https://en.wikipedia.org/wiki/Sea) of 2024.", "[Mer](https://fr.wikipedia.org/wiki/Mer) de 2024.", nil},
		{"a file by language", "[Form](/forms/12-en.pdf) of 2024.", "[Formulaire](/forms/12-fr.pdf) de 2024.", nil},
		{"the anchor of the other language", linksEN, "## Tarifs\n\nDeux bateaux vont aux îles, et [la carte](https://maps.example/sea) les montre.\n\nVoyez les [tarifs](#fares) de 2024.\n",
			[]string{`error fr/ferry.md:8: the anchor "#fares" is not in fr/ferry.md [write #tarifs]`}},
		{"an anchor of the page around it", "[Write](#contact) to us.", "[Écrivez](#contact)-nous.", nil},
		{"a file that is not there", "See [this](gone.md).", "Voyez [cela](parti.md).", []string{`error en/ferry.md:4: the link to "gone.md" leads to no post`, `error fr/ferry.md:4`}},
	} {
		v.check(t, check.Links())
	}
}

// A link to a page in the other language comes with the address to write.
func TestLinkToOtherLanguage(t *testing.T) {
	for _, tt := range []struct{ link, want string }{
		{"../en/fares.md", "write fares.md"},
		{"/en/fares.md", "write /fr/fares.md"},
		{"/en/fares/", "write /fr/fares/"},
		{"fares.md", ""},
		{"../en/ferry.md", ""}, // its own twin
		{"../en/news.md", ""},  // not translated
	} {
		got := found(t, check.Links(), map[string]string{
			"en/ferry.md": "The [fares](fares.md).\n", "fr/ferry.md": "Les [tarifs](" + tt.link + ").\n",
			"en/fares.md": "# Fares\n", "fr/fares.md": "# Tarifs\n", "en/news.md": "# News\n",
		})
		want := 0
		if tt.want != "" {
			want = 1
		}
		warnings := 0
		for _, f := range got {
			if f == "warning fr/ferry.md:4: this link leads to the page in en, which has a translation ["+tt.want+"]" {
				warnings++
			}
		}
		if warnings != want {
			t.Errorf("%s: %q, want %q", tt.link, got, tt.want)
		}
	}
}

// What can be written instead is said exactly, and a program may write it where
// nothing else can be meant.
func TestAddressSuggestions(t *testing.T) {
	const page = "---\ntitle: T\n---\n"
	files := map[string]string{
		"en/a.md": page + "See [the b.md page](b.md#fares) and [it](<b.md>), then\n[this one](b.md \"b.md\").\n\nSee [fares][f].\n\n[f]: b.md\n\n![A map](../img/map-en.png)\n",
		"fr/a.md": page + "Voir [la page b.md](../en/b.md#fares) et [elle](<../en/b.md>), puis\n[celle-ci](../en/b.md \"b.md\").\n\nVoir [les tarifs][f].\n\n[f]: ../en/b.md\n\n![Une carte](../img/map-en.png)\n",
		"en/b.md": page + "## Fares\n\nAll of them are low.\n", "fr/b.md": page + "## Tarifs\n\nTous sont bas.\n",
	}
	want := strings.Replace(strings.NewReplacer("en/b.md#fares", "b.md#tarifs", "en/b.md", "b.md", "map-en", "map-fr").Replace(files["fr/a.md"]), "[f]: ../b.md", "[f]: ../en/b.md", 1)
	want = strings.NewReplacer("(../b", "(b", "(<../b", "(<b").Replace(want)
	ch := check.Checker{Files: bilingual.NewFiles([]string{"img/map-en.png", "img/map-fr.png"})}
	r, err := ch.Run(context.Background(), worksOf(t, files), nil)
	if err != nil {
		t.Fatal(err)
	}
	var safe []post.Suggestion
	for _, f := range r.Findings {
		if f.Fault.Suggestion.Safe {
			safe = append(safe, f.Fault.Suggestion)
		}
	}
	if got, _ := check.Apply([]byte(files["fr/a.md"]), safe); string(got) != want {
		t.Errorf("got %s\nwant %s\n%v", got, want, r.Findings)
	}
}

// TestLinksToNowhere: an address at which nothing is stands out where nearly all
// others of its folder are posts. Lists are none of them, and what few link to may be
// made of other things.
func TestLinksToNowhere(t *testing.T) {
	files := map[string]string{}
	for i := range 12 {
		files[fmt.Sprintf("en/boats/boat-%d.md", i)] = fmt.Sprintf("See [the next](/en/boats/boat-%d/) and [all](/en/boats/), [us](/about/) and [the form](/en/boats/form.pdf).\n", (i+1)%12)
	}
	if got := found(t, check.Links(), files); got != nil {
		t.Errorf("all lead somewhere: %q", got)
	}
	files["en/boats/boat-3.md"] += "\nAnd [the old one](/en/boats/boat-99/#deck).\n"
	want := `note en/boats/boat-3.md:6: the link to "/en/boats/boat-99/" leads to no post`
	if got := found(t, check.Links(), files); len(got) != 1 || !strings.HasPrefix(got[0], want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for i := range 9 {
		delete(files, fmt.Sprintf("en/boats/boat-%d.md", i+3))
	}
	files["en/boats/boat-0.md"] += "\nAnd [the old one](/en/boats/boat-99/).\n"
	if got := found(t, check.Links(), files); got != nil {
		t.Errorf("a folder that few link to: %q", got)
	}
}

// A link that is written with a tag leads where the site lets it lead.
func TestTaggedLinks(t *testing.T) {
	for _, tt := range []struct {
		name, en, fr string
		want         []string
	}{
		{"relref", `See the [fares]({{< relref "fares.md" >}}#children).`, `Voyez les [tarifs]({{< relref "fares.md" >}}#enfants).`, nil},
		{"an anchor after it", `See the [fares]({{< relref "fares.md" >}}#children).`, `Voyez les [tarifs]({{< relref "fares.md" >}}#children).`, []string{`error fr/ferry.md:4: the anchor "#children" is not in fr/fares.md`}},
		{"an anchor in it", `See the [fares]({{< ref "fares.md#children" >}}).`, `Voyez les [tarifs]({{< ref "fares.md#petits" >}}).`, []string{`error fr/ferry.md:4: the anchor "#petits" is not in fr/fares.md`}},
		{"no such file", `See the [fares]({{< ref "fare.md" >}}).`, `Voyez les [tarifs]({{< ref "fares.md" >}}).`, []string{`error en/ferry.md:4: the link to "fare.md" leads to no post`}},
		{"no such name", `See the [fares]({{% relref "fare" %}}).`, `Voyez les [tarifs]({{% relref "fares" %}}).`, []string{`error en/ferry.md:4: the link to "fare" leads to no post`}},
		{"post_url of nothing", `See the [sale]({% post_url 2024-03-02-sales %}).`, `Voyez le [solde]({% post_url 2024-03-02-sale %}).`, []string{`error en/ferry.md:4: the link to "2024-03-02-sales" leads to no post`}},
		{"a file that is no post", `See the [form]({% link forms/group.pdf %}).`, `Voyez le [formulaire]({% link forms/group.pdf %}).`, nil},
		{"a list of posts", `See the [news]({{< ref "/en/news" >}}).`, `Voyez les [nouvelles]({{< ref "/fr/news" >}}).`, nil},
		{"the other language", `See the [fares]({{< ref "fares.md" >}}).`, `Voyez les [tarifs]({{< ref "/en/fares.md" >}}).`, []string{`warning fr/ferry.md:4: this link leads to the page in en, which has a translation`}},
		{"the other language on purpose", `See the [fares]({{< ref "fares.md" >}}).`, `Voyez les [tarifs]({{< ref path="fares.md" lang="en" >}}).`, nil},
		{"lacking", `See the [fares]({{< ref "fares.md" >}}).`, `Voyez les tarifs.`, []string{`warning fr/ferry.md:4: a link of the en version is missing here: "fares"`}},
		{"lacking beside another", `See the [fares]({{< ref "fares.md" >}}) and the [sale]({{< ref "2024-03-02-sale" >}}).`, `Voyez les tarifs et le [solde]({{< ref "2024-03-02-sale" >}}).`,
			[]string{`warning fr/ferry.md:4: a link of the en version is missing here: "fares"`}},
		{"lacking by a filter", `See the [fares]({{ "/en/fares/" | relative_url }}).`, `Voyez les tarifs.`, []string{`warning fr/ferry.md:4: a link of the en version is missing here: "fares"`}},
		{"lacking below the root", `See the [fares]({{ site.baseurl }}/en/fares/).`, `Voyez les tarifs.`, []string{`warning fr/ferry.md:4: a link of the en version is missing here: "fares"`}},
		{"the other language by a filter", `See the [fares]({{ "/en/fares/" | url }}).`, `Voyez les [tarifs]({{ "/en/fares/" | url }}).`, []string{`warning fr/ferry.md:4: this link leads to the page in en`}},
		{"with a tag and without", `See the [fares]({{ "/en/fares/" | url }}).`, `Voyez les [tarifs](fares.md).`, nil},
		{"a value that is not known", `See the [fares]({{ page.fares }}).`, `Voyez les [tarifs](fares.md).`, nil},
	} {
		got := found(t, check.Links(), map[string]string{
			"en/ferry.md": tt.en + "\n", "fr/ferry.md": tt.fr + "\n",
			"en/fares.md": "## Children\n", "fr/fares.md": "## Enfants\n", "en/news/2024-03-02-sale.md": "A sale.\n", "fr/news/2024-03-02-sale.md": "Un solde.\n",
		})
		ok := len(got) == len(tt.want)
		for i := range got {
			ok = ok && strings.HasPrefix(got[i], tt.want[i])
		}
		if !ok {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
