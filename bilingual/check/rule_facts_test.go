package check_test

import (
	"context"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
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
		{"It costs between $5 and $10 a year.", "Cela coûte entre 5 $ et 20 $ par an.", "20 $ stands here where the en version has $10"},
		{"It opened on September 12, 2017.", "L'ouverture date du 12 septembre 2017.", ""},
		{"It opened on September 12, 2017.", "L'ouverture date du 13 septembre 2017.", "13 septembre 2017 stands here where the en version has September 12, 2017"},
		{"Open 9 a.m.–5 p.m. on weekdays.", "De 9 h à 17 h en semaine.", ""},
		{"Open from 2 to 3 p.m. on weekdays.", "De 14 h à 15 h en semaine.", ""},
		{"The boat leaves at 3 p.m. on weekdays.", "Le bateau part à 16 h en semaine.", "16 h stands here where the en version has 3 p.m."},
		{"The boat leaves at 9:30 a.m. on weekdays.", "Le bateau part à 9 h 30 en semaine.", ""},
		{"Fully 50% of the users were glad.", "En tout, 50 % des utilisateurs étaient contents.", ""},
		{"Fully 50% of the users were glad.", "En tout, 60 pour cent des utilisateurs étaient contents.", "60 pour cent stands here where the en version has 50%"},
		{"We have three teams of people here.", "Nous avons ici 3 équipes de gens.", ""},
		{"We have three teams of people here.", "Nous avons ici 4 équipes de gens.", "4 stands here where the en version has 3 as a word"},
		{"A $3.5M budget was voted by all.", "Un budget de 3,5 M$ a été voté par tous.", ""},
		{"It grew by 50 percent in 3 years.", "La hausse est de 50 p. 100 en trois ans.", ""},
		{"It took 1.5 hours to get there.", "Il a fallu 1 h 30 pour y arriver.", ""},
		{"The boat leaves at 9 a.m. on weekdays.", "Le bateau part à 21 h en semaine.", "21 h stands here where the en version has 9 a.m."},
		{"We have two teams and 5 boats here.", "Nous avons 2 équipes et cinq bateaux.", ""},
		{"The 1st boat and the 2nd one leave.", "Le 1er bateau et le 2e partent.", ""},
		{"In fiscal 2019–20 there were many.", "Pendant l'exercice 2019-2020, il y en a eu beaucoup.", ""},
		{"We had about 20 people in the room.", "Une vingtaine de gens étaient dans la salle.", ""},
		{"During COVID-19 the v2 of the PS4 page was read.", "Pendant la pandémie, la nouvelle page a été lue.", ""},
		{"Use `--size 5` to make all of it larger.", "Utilisez `--size 6` pour tout agrandir.", ""},
		{"1. The first of all the things to do", "2. La première de toutes les choses à faire", ""},
		{"Visit https://a.example/2024/5 for all of it.", "Tout est à https://a.example/2023/6 maintenant.", ""},
		{"It opened on May 5 in the harbour.", "L'ouverture a eu lieu le 5 mai au port.", ""},
		{"It opened on May 5 in the harbour.", "L'ouverture a eu lieu le 5 mars au port.", "5 mars stands here where the en version has May 5"},
		{"It opened on May 1st, 2020 in the harbour.", "L'ouverture a eu lieu le 1er mai 2020 au port.", ""},
		{"It opened on 2020-05-01 in the harbour.", "L'ouverture a eu lieu le 1er mai 2020 au port.", ""},
		{"It opened in May 2020 in the harbour.", "L'ouverture a eu lieu en mai 2021 au port.", "mai 2021 stands here where the en version has May 2020"},
		{"It sailed from May 14 to 19 that year.", "Il a navigué du 14 au 19 mai cette année-là.", ""},
		{"It sailed from July 4 to 17, 2024 with us.", "Il a navigué du 4 au 17 juillet 2024 avec nous.", ""},
		{"It sailed from July 4 to 17, 2024 with us.", "Il a navigué du 4 au 17 juin 2024 avec nous.", "17 juin 2024 stands here where the en version has July 4"},
		{"The boat leaves at noon each day.", "Le bateau part à 12 h tous les jours.", ""},
		{"It takes 2 hours and 30 minutes to cross.", "La traversée dure 2 h 30 avec ce bateau.", ""},
		{"It takes 24 hours to cross.", "La traversée dure 24 h avec ce bateau.", ""},
		{"Write to ferry@isle.example for a seat.", "Écrivez à ferry@isle.example pour une place.", ""},
		{"Write to ferry@isle.example for a seat.", "Écrivez à fery@isle.example pour une place.", "fery@isle.example stands here where the en version has ferry@isle.example"},
		{"Call (613) 555-0142 for a seat.", "Composez le 613-555-0142 pour une place.", ""},
		{"Call 1-613-555-0142 for a seat.", "Composez le 613 555-0142 pour une place.", ""},
		{"Call (613) 555-0142 for a seat.", "Composez le 613 555-0124 pour une place.", "613 555-0124 stands here where the en version has (613) 555-0142"},
		{"Get version 2.4.1 of the map.", "Prenez la version 2.4.1 de la carte.", ""},
		{"Get version 2.4.1 of the map.", "Prenez la version 2.4.2 de la carte.", "2.4.2 stands here where the en version has 2.4.1"},
		{"It costs $5 million a year.", "Cela coûte 5 milliards de dollars par an.", "5 milliards de dollars stands here where the en version has $5 million"},
		{"It costs $5 a year to sail.", "Cela coûte 5 € par an pour naviguer.", "5 € stands here where the en version has $5"},
		{"It has 12 boats on the water.", "Il y a 120 bateaux sur l'eau.", "120 stands here where the en version has 12"},
		{"In the 1990s there were more.", "Dans les années 90, il y en avait plus.", ""},
		{"In the 21st century there are more.", "Au XXIe siècle, il y en a plus.", ""},
		{"The 20 boats are our whole life.", "Les bateaux sont toute notre vie, dit-il.", "note"},
		{"A third of the 30 boats is old here.", "Le tiers des 30 bateaux est vieux ici.", ""},
		{"Some twenty-five boats sail each day.", "Quelque 25 bateaux partent tous les jours.", ""},
		{"Half of the boats sail each day.", "Ici, 50 % des bateaux partent tous les jours.", ""},
		{"Between 5 million and 6 million people.", "Entre 5 et 6 millions de personnes.", ""},
	} {
		var want []string
		switch tt.want {
		case "":
		case "note":
			want = []string{"note "}
		default:
			want = []string{"warning fr/ferry.md:4: " + tt.want}
		}
		verdict{tt.a + " = " + tt.b, tt.a, tt.b, want}.check(t, check.Facts())
	}
	// The place is that of the number, and a number that only moved is none.
	verdict{"place", "The boats of the islands,\nof which there are 40, sail.", "Les bateaux des îles,\nqui sont\n30 en tout, naviguent.", []string{"warning fr/ferry.md:6: 30 stands here"}}.check(t, check.Facts())
	verdict{"moved", "There are 40 boats on the water today.\n\nAnd 12 of the others are not on it.", "Il y a 12 bateaux au port à cette heure.\n\nEt 40 des autres n'y sont pas.", nil}.check(t, check.Facts())
	verdict{"the other side", "Most staff agreed, and all of them sail with us.", "Environ 40 employés sont d'accord, et tous naviguent.", []string{"note fr/ferry.md:4: 40 is here, and not in the en version"}}.check(t, check.Facts())
	verdict{"a telephone", "Call 0300 123 4567 for a seat.", "Composez le +44 300 123 4576 pour une place.", []string{"warning fr/ferry.md:4: +44 300 123 4576 stands here where the en version has 0300 123 4567"}}.check(t, check.Facts())
	verdict{"one side", "With 40+ staff agreed, and all of them sail.", "La plupart du personnel est d'accord et navigue.", []string{"note fr/ferry.md:4: 40 is not here, and the en version has it"}}.check(t, check.Facts())
	verdict{"a year of school", "Write for readers of grade 9 or less.", "Écrivez pour des lecteurs de 3e secondaire ou moins.", []string{"note fr/ferry.md:4: 3 stands here where the en version has 9"}}.check(t, check.Facts())
	verdict{"a link", "Write to [the ferry](mailto:ferry@isle.example) for a seat.", "Écrivez [au traversier](mailto:fery@isle.example) pour une place.", []string{"warning fr/ferry.md:4: fery@isle.example stands here"}}.check(t, check.Facts())
}

// Each language has its words for numbers, and its ways to write days and times.
func TestFactsInOtherLanguages(t *testing.T) {
	for _, tt := range []struct{ from, a, to, b, want string }{
		{"en", "The forms open at 10am and close at 4.45pm.", "cy", "Mae’r ffurflenni’n agor am 10yb ac yn cau am 4.45yh.", ""},
		{"en", "The forms open at 10am and close at 4.45pm.", "cy", "Mae’r ffurflenni’n agor am 10yb ac yn cau am 4.15yh.", "4.15yh stands here"},
		{"en", "It took 5 months and 2 teams, of 7 and 12 people.", "cy", "Cymerodd bum mis a dau dîm, o saith a deuddeg o bobl.", ""},
		{"en", "In the 1990s, the 2nd and 3rd were in May.", "cy", "Yn y 1990au, roedd yr 2il a’r 3ydd ym mis Mai.", ""},
		{"fi", "Kokous alkoi keskiviikkona 27.11. klo 17.30 ja kesti 4 tuntia.", "sv", "Mötet började onsdagen den 27 november kl. 17.30 och varade i fyra timmar.", ""},
		{"fi", "Kokous alkoi keskiviikkona 27.11. klo 17.30 ja kesti 4 tuntia.", "sv", "Mötet började onsdagen den 28 november kl. 17.30 och varade i fyra timmar.", "28 november stands here"},
		{"fi", "Lapset saavat kaksikymmentäviisi kirjaa lokakuussa.", "sv", "Barnen får 25 böcker i oktober.", ""},
		{"fi", "Alle 7-vuotiaat lapset saavat sen lokakuussa.", "sv", "Barn under sju år får det i oktober.", ""},
		{"fi", "Se maksaa 1,2 miljardia euroa vuodessa nyt.", "sv", "Det kostar 1,2 miljarder euro per år nu.", ""},
		{"fi", "Kirjoita osoitteeseen asiakaspalvelu@isle.example nyt.", "sv", "Skriv nu till kundtjanst@isle.example om det.", "kundtjanst@isle.example stands here"},
		{"de", "Die Sitzung beginnt um 14.30 Uhr im Saal.", "fr", "La séance commence à 14 h 30 dans la salle.", ""},
		{"de", "Die Sitzung beginnt um 14.30 Uhr im Saal.", "fr", "La séance commence à 15 h 30 dans la salle.", "15 h 30 stands here"},
		{"de", "Es kamen zehntausend Gäste und fünfundzwanzig Boote.", "it", "Sono arrivati 10’000 ospiti e 25 barche.", ""},
		{"nl", "De tunnel is dicht tot 5.30 uur, en er kwamen tienduizend mensen.", "fr", "Le tunnel est fermé jusqu’à 5 h 30, et 10 000 personnes sont venues.", ""},
		{"nl", "Het kost 1,25 miljard euro per jaar nu.", "fr", "Cela coûte 1,25 milliard d’euros par an.", ""},
		{"ca", "Obrim a les 14.30 h i tanquem a dos quarts de deu.", "es", "Abrimos a las 14:30 horas y cerramos a las 21:30 h.", ""},
		{"en", "It serves 2 million people, for 50,000 families and 20 towns.", "ar", "يخدم مليوني شخص، ولخمسين ألف عائلة وعشرين بلدة.", ""},
		{"en", "The day starts at 8 a.m. and again at 11:30 a.m. there.", "ar", "يبدأ اليوم في الثامنة صباحاً ثم في الحادية عشرة والنصف هناك.", ""},
		{"en", "It opened on September 3, 2023 in the harbour.", "ar", "افتتح يوم 3 أيلول/سبتمبر 2023 في الميناء.", ""},
		{"en", "About 80 percent of the boats sail in 2024.", "ja", "令和6年には船の約8割が出港します。", ""},
		{"en", "About 70 percent of the boats sail in 2024.", "ja", "令和6年には船の約8割が出港します。", "8割 stands here"},
		{"en", "It is the first of all the boats of the islands.", "xh", "Le yi-1 kuzo zonke izikhitshane zeziqithi.", ""},
		{"en", "There are 12 boats on the water.", "xh", "Kukho izikhitshane ezilishumi elinambini emanzini.", ""},
		{"en", "There are 12 boats on the water.", "xh", "Kukho izikhitshane ezingama-21 emanzini.", ""},
	} {
		got := factsBetween(t, tt.from, tt.a, tt.to, tt.b)
		if len(got) != min(len(tt.want), 1) || tt.want != "" && !strings.HasPrefix(got[0].Fault.Message, tt.want) {
			t.Errorf("%s = %s: %v, want %q", tt.a, tt.b, got, tt.want)
		}
	}
}

// Other languages write numbers with other digits, in other groups.
// A word for a number has an end: one without costs no more than other letters.
func TestEndlessNumberWord(t *testing.T) {
	word := strings.Repeat("kaksitoistasataviisi", 20_000)
	found := factsBetween(t, "en", "There are 37 boats and 91 men here.", "fi", "Täällä on "+word+" venettä.")
	if len(found) != 1 || !strings.Contains(found[0].Fault.Message, "37 and 91 are not here") {
		t.Error(found)
	}
}

func TestFactsInOtherScripts(t *testing.T) {
	for _, tt := range []struct{ en, other, path, want string }{
		{"The city has 300,000 people now.", "この都市には現在30万人が住んでいます。", "ja", ""},
		{"The city has 21 million people now.", "この都市には現在2,100万人が住んでいます。", "ja", ""},
		{"The city has 300,000 people now.", "この都市には現在40万人が住んでいます。", "ja", "40万 stands here"},
		{"It opened on September 12, 2017.", "2017年9月12日に開業しました。", "ja", ""},
		{"It opened on September 12, 2017.", "2017年8月12日に開業しました。", "ja", "2017年8月12日 stands here"},
		{"It opened in May and is well known.", "5月に開業し、よく知られています。", "ja", ""},
		{"The boat leaves at 3:30 p.m. each day.", "船は毎日午後3時30分に出ます。", "ja", ""},
		{"Over the past decade, much has changed.", "この10年で多くのことが変わりました。", "ja", ""},
		{"There are 45 boats in the harbour.", "港には４５隻の船があります。", "ja", ""},
		{"There are 1,250 boats in the harbour.", "يوجد ١٬٢٥٠ قاربا في الميناء.", "ar", ""},
		{"There are 1,250 boats in the harbour.", "يوجد ١٬٥٢٠ قاربا في الميناء.", "ar", "١٬٥٢٠ stands here where the en version has 1,250"},
		{"It is 3.5 km to the harbour from here.", "المسافة إلى الميناء ٣٫٥ كم من هنا.", "ar", ""},
	} {
		got := factsBetween(t, "en", tt.en, tt.path, tt.other)
		if len(got) != min(len(tt.want), 1) || tt.want != "" && !strings.HasPrefix(got[0].Fault.Message, tt.want) {
			t.Errorf("%s = %s: %v, want %q", tt.en, tt.other, got, tt.want)
		}
	}
}

// factsBetween returns what the rule of facts finds between two texts in two languages.
func factsBetween(t *testing.T, from, a, to, b string) []check.Finding {
	t.Helper()
	return foundBetween(t, check.Facts(), from, a, to, b)
}

// foundBetween returns what a rule finds between two texts in two languages.
func foundBetween(t *testing.T, rule check.Rule, from, a, to, b string) []check.Finding {
	t.Helper()
	parser := post.Parser{Languages: []language.Tag{language.MustParse(from), language.MustParse(to)}}
	var posts []*post.Post
	for path, src := range map[string]string{from + "/a.md": a, to + "/a.md": b} {
		p, err := parser.Parse(path, []byte("---\ntitle: T\n---\n"+src+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		posts = append(posts, p)
	}
	ch := check.Checker{Rules: []check.Rule{rule}}
	r, err := ch.Run(context.Background(), (&bilingual.Pairer{Languages: parser.Languages}).Pair(posts), nil)
	if err != nil {
		t.Fatal(err)
	}
	return r.Findings
}

// What a reader would take for the same: groups of zeros, days of the week, hours.
func TestFactsAlike(t *testing.T) {
	for _, tt := range []struct{ from, a, to, b, want string }{
		{"en", "The quay cost 2,061,000,000 dollars so far.", "fr", "Le quai a coûté 2 061 000 000 dollars à ce jour.", ""},
		{"en", "The quay cost 2,061,000,000 dollars so far.", "fr", "Le quai a coûté 2 061 000 700 dollars à ce jour.", "2 061 000 700 dollars stands here"},
		{"en", "The quay cost 1,000,000,000 dollars so far.", "fr", "Le quai a coûté 1 000 000 000 dollars à ce jour.", ""},
		{"fi", "Laituri maksoi 14 006 070 080 euroa tähän asti.", "sv", "Kajen har kostat 14.006.070.080 euro till i dag.", ""},
		{"fr", "Le 2 octobre, appelez le 044 668 18 00 pour une place.", "de", "Am 2. Oktober gilt die Nummer 044 668 18 01 für Plätze.", "044 668 18 01 stands here"},
		{"en", "The quay cost 6,204,113,550 dollars so far.", "fr", "Le quai a coûté 6 204 113 551 dollars à ce jour.", "6 204 113 551 dollars stands here"},
		{"en", "The quay cost 3.4 million dollars so far.", "fr", "Le quai a coûté 3 400 000 dollars à ce jour.", ""},
		{"en", "The pool is shut on Tuesday 9 September.", "cy", "Bydd y pwll ar gau ddydd Mawrth 9 Medi.", ""},
		{"en", "The pool is shut on Tuesday 9 September.", "cy", "Bydd y pwll ar gau ddydd Mawrth 9 Hydref.", "9 Hydref stands here"},
		{"en", "The pool is shut on 9 March this year.", "cy", "Bydd y pwll ar gau ar 9 Mawrth eleni.", ""},
		{"en", "The pool is shut on 9 March this year.", "cy", "Bydd y pwll ar gau ar 9 Ebrill eleni.", "9 Ebrill stands here"},
		{"en", "Tue 9 September: no boats, all day.", "it", "Mar. 9 settembre: niente barche, tutto il giorno.", ""},
		{"en", "Every Tuesday 9am to 5pm we are here.", "cy", "Bob dydd Mawrth 9yb i 5yh rydym yma.", ""},
		{"fi", "Laituri on auki klo 10–14 joka päivä.", "en", "The quay is open from 10 to 2 each day.", ""},
		{"fi", "Laituri on auki klo 10–14 joka päivä.", "en", "The quay is open from 10 to 3 each day.", "note"},
		{"fi", "Laituri on auki klo 10–14 joka päivä.", "sv", "Kajen är öppen kl. 10–15 varje dag.", "15 stands here"},
	} {
		var got []string
		for _, f := range factsBetween(t, tt.from, tt.a, tt.to, tt.b) {
			got = append(got, f.Fault.Message)
		}
		if (tt.want == "") != (len(got) == 0) || tt.want != "" && tt.want != "note" && !strings.HasPrefix(got[0], tt.want) {
			t.Errorf("%s = %s: %q, want %q", tt.a, tt.b, got, tt.want)
		}
	}
}
