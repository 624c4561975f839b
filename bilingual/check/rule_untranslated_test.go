package check_test

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

func TestUntranslated(t *testing.T) {
	const (
		p1EN = "The boats of the islands are not in the harbour for the winter.\n\n"
		p1FR = "Les bateaux des îles ne sont pas dans le port pendant l'hiver.\n\n"
		p2EN = "You will find the timetable and the fares on the page that we wrote for you.\n\n"
		p2FR = "Vous trouverez l'horaire et les tarifs sur la page que nous avons écrite pour vous.\n\n"
		p3EN = "It is one of the oldest services of this kind on the river, and it is for all.\n\n"
		p3FR = "C'est un des plus vieux services de ce genre sur le fleuve, et il est pour tous.\n\n"
	)
	front := func(title, description string) string {
		return "---\ntitle: " + title + "\ndescription: " + description + "\n---\n"
	}
	for _, v := range []verdict{
		{"translated", p1EN + p2EN + p3EN, p1FR + p2FR + p3FR, nil},
		{"a paragraph", p1EN + p2EN + p3EN, p1FR + p2EN + p3FR, []string{`warning fr/ferry.md:6: this paragraph is in en, not in fr: "You will find`}},
		{"a paragraph of the English one", p1EN + p2FR + p3EN, p1FR + p2FR + p3FR, []string{`warning en/ferry.md:6: this paragraph is in fr, not in en`}},
		{"a paragraph that differs a little", p1EN + p2EN + p3EN, p1FR + "You will find the new timetable and the fares on that page that we wrote.\n\n" + p3FR, []string{`warning fr/ferry.md:6: this paragraph is in en`}},
		{"the body", p1EN + p2EN + p3EN, p1EN + p2EN + p3EN, []string{`error fr/ferry.md:4: the text is in en, not in fr`}},
		{"a quotation", p1EN + "> " + p2EN + p3EN, p1FR + "> " + p2EN + p3FR, nil},
		{"quoted words", p1EN + "She said “" + p2EN[:70] + "” today.\n\n" + p3EN, p1FR + "Elle a dit « " + p2EN[:70] + " » aujourd'hui.\n\n" + p3FR, nil},
		{"marked with its language", p1EN + p2EN + p3EN, p1FR + p2EN[:len(p2EN)-1] + "{lang=en}\n\n" + p3FR, nil},
		{"names", p1EN + "Marcus Leung, Grande-Lanterne Ferries, Sterna and Larus\n\n" + p3EN, p1FR + "Marcus Leung, Grande-Lanterne Ferries, Sterna and Larus\n\n" + p3FR, nil},
		{"titles of links", p1EN + "- [The state of the art for all](a.html)\n\n" + p3EN, p1FR + "- [The state of the art for all](a.html)\n\n" + p3FR, nil},
		{"few common words", "Boats sail past harbours during bright summers.\n\nBoats crossing narrow channels need careful skippers, steady winds, sober crews.\n\n" + p3EN, "Les bateaux passent devant les ports en été.\n\nBoats crossing narrow channels need careful skippers, steady winds, sober crews.\n\n" + p3FR,
			[]string{`warning fr/ferry.md:6: this paragraph is in en, not in fr: "Boats crossing`}},
		{"in neither language", p1EN + "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.\n\n" + p3EN, p1FR + "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.\n\n" + p3FR, nil},
		{"a title without common words", front("Bridging open timetable language gaps", "One thing") + "We publish each timetable twice, and bridging gaps takes time.\n", front("Bridging open timetable language gaps", "Une chose") + "Nous publions chaque horaire deux fois, et cela prend du temps.\n",
			[]string{`error fr/ferry.md:2: the title is the same as in the en version`}},
		{"code", p1EN + "```\nfor the sake of it, this is the code\n```\n\n" + p3EN, p1FR + "```\nfor the sake of it, this is the code\n```\n\n" + p3FR, nil},
		{"a title", front("The boats of the islands", "One thing") + p1EN, front("The boats of the islands", "Une chose") + p1FR, []string{`error fr/ferry.md:2: the title is the same as in the en version: "The boats of the islands" [translate it into fr]`}},
		{"a description", front("Boats", "All the boats of the islands for you") + p1EN, front("Bateaux", "All the boats of the islands for you") + p1FR, []string{`warning fr/ferry.md:3: the description is the same as in the en version`}},
		{"the English description in French", front("Boats", "Tous les bateaux des îles pour vous") + p1EN, front("Bateaux", "Tous les bateaux des îles pour vous") + p1FR, []string{`warning en/ferry.md:3: the description is the same as in the fr version`}},
		{"a short heading", p1EN + "## Where we moor\n\n" + p3EN, p1FR + "## Where we moor\n\n" + p3FR, []string{`warning fr/ferry.md:6: this heading is in en, not in fr: "Where we moor"`}},
		{"a heading that ends with a short word", p1EN + "## What is old\n\n" + p3EN, p1FR + "## What is old\n\n" + p3FR, []string{`warning fr/ferry.md:6: this heading is in en, not in fr: "What is old"`}},
		{"a heading with one common word", p1EN + "## Places to moor\n\n" + p3EN, p1FR + "## Places to moor\n\n" + p3FR, []string{`note fr/ferry.md:6: this heading is word for word the same as in the en version: "Places to moor" [translate it, unless it is a name or a quotation]`}},
		{"a heading without common words", p1EN + "## Mooring fees\n\n" + p3EN, p1FR + "## Mooring fees\n\n" + p3FR, []string{`note fr/ferry.md:6: this heading is word for word the same as in the en version`}},
		{"the French heading in English", p1EN + "## Pour nous aider\n\n" + p3EN, p1FR + "## Pour nous aider\n\n" + p3FR, []string{`warning en/ferry.md:6: this heading is in fr, not in en: "Pour nous aider"`}},
		{"a short heading before a paragraph that was left", p1EN + "## Mooring fees\n\n" + p2EN + p3EN, p1FR + "## Mooring fees\n\n" + p2EN + p3FR, []string{`note fr/ferry.md:6`, `warning fr/ferry.md:8`}},
		{"a name as the heading", p1EN + "## Friends of Rivers\n\n" + p3EN, p1FR + "## Friends of Rivers\n\n" + p3FR, nil},
		{"a word as the heading", p1EN + "## Installation\n\n" + p3EN, p1FR + "## Installation\n\n" + p3FR, nil},
		{"a term that both use", p1EN + "## Speed dating\n\nOn deck, speed dating is what all the people like.\n\n", p1FR + "## Speed dating\n\nSur le pont, le speed dating plaît à tous les gens.\n\n", nil},
		{"a command as the heading", p1EN + "## ferry next pier\n\n" + p3EN, p1FR + "## ferry next pier\n\n" + p3FR, nil},
		{"a heading in a third language", p1EN + "## Der Weg und das Ziel dahin\n\n" + p3EN, p1FR + "## Der Weg und das Ziel dahin\n\n" + p3FR, nil},
		{"a paragraph in a third language", p1EN + "Der Hafen ist nicht mehr weit, und wir werden dort mit der Fähre noch vor dem Abend ankommen.\n\n" + p3EN, p1FR + "Der Hafen ist nicht mehr weit, und wir werden dort mit der Fähre noch vor dem Abend ankommen.\n\n" + p3FR, nil},
		{"a short title", front("Two new piers", "One thing") + p1EN, front("Two new piers", "Une chose") + p1FR, []string{`note fr/ferry.md:2: the title is word for word the same as in the en version: "Two new piers" [translate it, unless it is a name]`}},
		{"a short title with one common word", front("Piers for everyone", "One thing") + p1EN, front("Piers for everyone", "Une chose") + p1FR, []string{`warning fr/ferry.md:2: the title is the same as in the en version`}},
		{"a title of one word", front("Ponts", "One thing") + p1EN, front("Ponts", "Une chose") + p1FR, nil},
		{"a name as the title", front("Docker Compose Explained", "One thing") + p1EN, front("Docker Compose Explained", "Une chose") + p1FR, nil},
	} {
		v.check(t, check.Untranslated())
	}
}

// Languages that are close have most words in common, and fewer tell them apart.
func TestUntranslatedBetween(t *testing.T) {
	for _, tt := range []struct{ from, to, a, b, same, want string }{
		{"ca", "es", "El vaixell surt cada dia a les nou i torna quan es fa fosc.", "El barco sale cada día a las nueve y vuelve cuando anochece.",
			"La barca gran para al moll vell abans de tornar al port amb els passatgers. Tothom hi cap encara.", "warning"},
		{"nb", "da", "Båten går hver dag klokken ni.", "Båden sejler hver dag klokken ni.",
			"Den store båten stopper ved den gamle brygga før turen tilbake gjennom sundet, uten noen passasjerer.", "warning"},
		{"cs", "sk", "Loď vyplouvá každý den v devět.", "Loď vypláva každý deň o deviatej.",
			"Velká loď staví u starého mola před návratem, nebo také při bouři, pouze pokud může bezpečně přistát.", "warning"},
		{"fi", "sv", "Lautta lähtee joka päivä kello yhdeksän.", "Färjan går varje dag klockan nio.", "## Lautan uusi aikataulu", "note"},
		{"de", "it", "Das Schiff fährt jeden Tag um neun.", "La nave parte ogni giorno alle nove.", "## Hafengebühr 2026 bezahlen", "note"},
		{"fi", "sv", "Lautta lähtee joka päivä kello yhdeksän.", "Färjan går varje dag klockan nio.", "## Walk for the good of all", ""},
		{"ca", "es", "El vaixell surt cada dia.", "El barco sale cada día.", "## Agenda cultural", ""},
		{"ca", "es", "El vaixell surt cada dia.", "El barco sale cada día.", "## Com hi arribaràs", "note"},
		{"cs", "sk", "Loď vyplouvá každý den.", "Loď vypláva každý deň.", "## Jak se přihlásit", "note"},
		{"en", "fr", "The ship leaves each day.", "Le bateau part tous les jours.", "## Zone 30 km", ""},
		{"sv", "nb", "Färjan går varje dag.", "Båten går hver dag.", "## Kontakta oss", ""},
	} {
		var got []string
		for _, f := range foundBetween(t, check.Untranslated(), tt.from, tt.a+"\n\n"+tt.same, tt.to, tt.b+"\n\n"+tt.same) {
			got = append(got, f.Fault.Severity.String())
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s, %s: %q: %q, want %q", tt.from, tt.to, tt.same, got, tt.want)
		}
	}
}
