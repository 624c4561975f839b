package check_test

import (
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

func TestFacts(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"The site has 1,250 users.", "Le site a 1 250 utilisateurs.", ""},
		{"The site has 1,250 users.", "Le site a 1\u202f250 utilisateurs.", ""},
		{"The site has 1,250 users.", "Le site a 1 520 utilisateurs.", "1 520 stands here where the en version has 1,250"},
		{"The site has 12,000 users.", "Le site a 12.000 utilisateurs.", ""},
		{"It costs $3.5 million a year.", "Cela coûte 3,5 millions de dollars par an.", ""},
		{"It costs $5 million a year.", "Cela coûte 5 000 000 $ par an.", ""},
		{"It costs $5.00 a year.", "Cela coûte 5 $ par an.", ""},
		{"It costs between $5 and $10 a year.", "Cela coûte entre 5 $ et 20 $ par an.", "20 stands here where the en version has 10"},
		{"It opened on September 12, 2017.", "L'ouverture date du 12 septembre 2017.", ""},
		{"It opened on September 12, 2017.", "L'ouverture date du 13 septembre 2017.", "13 stands here where the en version has 12"},
		{"Open 9 a.m.–5 p.m. on weekdays.", "De 9 h à 17 h en semaine.", ""},
		{"Open from 2 to 3 p.m. on weekdays.", "De 14 h à 15 h en semaine.", ""},
		{"The boat leaves at 3 p.m. on weekdays.", "Le bateau part à 16 h en semaine.", "16 stands here where the en version has 3"},
		{"The boat leaves at 9:30 a.m. on weekdays.", "Le bateau part à 9 h 30 en semaine.", ""},
		{"Fully 50% of the users were glad.", "En tout, 50 % des utilisateurs étaient contents.", ""},
		{"Fully 50% of the users were glad.", "En tout, 60 pour cent des utilisateurs étaient contents.", "60 stands here where the en version has 50"},
		{"We have three teams of people here.", "Nous avons ici 3 équipes de gens.", ""},
		{"We have two teams and 5 boats here.", "Nous avons 2 équipes et cinq bateaux.", ""},
		{"The 1st boat and the 2nd one leave.", "Le 1er bateau et le 2e partent.", ""},
		{"In fiscal 2019–20 there were many.", "Pendant l'exercice 2019-2020, il y en a eu beaucoup.", ""},
		{"We had about 20 people in the room.", "Une vingtaine de gens étaient dans la salle.", ""},
		{"The 3 boats sail all year round here.", "Les bateaux naviguent ici toute l'année.", ""},
		{"During COVID-19 the v2 of the PS4 page was read.", "Pendant la pandémie, la version 3 de la page a été lue.", ""},
		{"Use `--size 5` to make all of it larger.", "Utilisez `--size 6` pour tout agrandir.", ""},
		{"1. The first of all the things to do", "2. La première de toutes les choses à faire", ""},
		{"Visit https://a.example/2024/5 for all of it.", "Tout est à https://a.example/2023/6 maintenant.", ""},
	} {
		var want []string
		if tt.want != "" {
			want = []string{"warning fr/ferry.md:4: " + tt.want}
		}
		verdict{tt.a + " = " + tt.b, tt.a, tt.b, want}.check(t, check.Facts())
	}
	// The place is that of the number, and a number that only moved is none.
	verdict{"place", "The boats of the islands,\nof which there are 40, sail.", "Les bateaux des îles,\nqui sont\n30 en tout, naviguent.", []string{"warning fr/ferry.md:6: 30 stands here"}}.check(t, check.Facts())
	verdict{"moved", "There are 40 boats on the water today.\n\nAnd 12 of the others are not on it.", "Il y a 12 bateaux au port à cette heure.\n\nEt 40 des autres n'y sont pas.", nil}.check(t, check.Facts())
}
