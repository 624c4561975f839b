package typography

import (
	"unicode/utf8"

	"golang.org/x/text/language"
)

// The spaces that do not break a line.
const (
	nbsp = "\u00a0" // no-break space, as wide as a space between words
	fine = "\u202f" // narrow no-break space, the French espace fine insécable
)

// A pair is how a quotation opens and closes.
type pair struct{ open, close string }

// A gap is the space that belongs before a mark (or inside guillemets), and
// what to do where it is missing. A breakable space found there always becomes
// the gap's; a no-break space of the author's is always kept.
type gap struct {
	do    gapRule
	space string // "" means that nothing separates the mark
}

type gapRule uint8

const (
	leave  gapRule = iota // the locale has no rule: change nothing
	repair                // put the right space where there is a breakable one
	insert                // and where there is none
)

// rules is what one locale does. Every locale sets dashes and ellipses, and
// apostrophes inside words.
type rules struct {
	// What becomes of "…", of "…" inside another quotation, and of '…'.
	double, inner, single pair
	shapes                [2][2]rune // the marks of double and single, without their spaces

	colon gap // before :
	high  gap // before ; ! ?
	guill gap // after « and before »
	money gap // between a number and % ‰ $ € £ ¥ ¢ °C °F

	numbers  string // the no-break space that replaces a breakable one in 10 000; "" leaves numbers alone
	french   bool   // months, millions and siècles keep to their number
	elision  bool   // l', qu' and dell' before a quotation: l'« état »
	thousand bool   // 10'000 is a number with Swiss apostrophes

	notUnits map[string]bool // symbols of units that are also words; see [text.isUnit]
	leading  map[string]bool // words that begin with an apostrophe, as 'tis
	maybe    map[string]bool // and those that a quotation may begin with as well, as 'cause
}

// The quotations, named for where they are at home.
var (
	english = [3]pair{{"“", "”"}, {"‘", "’"}, {"‘", "’"}}
	german  = [3]pair{{"„", "“"}, {"‚", "‘"}, {"‚", "‘"}}
	swiss   = [3]pair{{"«", "»"}, {"‹", "›"}, {"‹", "›"}}
	nordic  = [3]pair{{"”", "”"}, {"’", "’"}, {"’", "’"}}
	polish  = [3]pair{{"„", "”"}, {"«", "»"}, {"‚", "’"}}
	italian = [3]pair{{"«", "»"}, {"“", "”"}, {"‘", "’"}}
	french  = [3]pair{{"«" + nbsp, nbsp + "»"}, {"“", "”"}, {"‘", "’"}}
)

// table holds every locale's rules. The package documentation shows it with
// its sources.
var table = struct {
	frFR, frCA, frCH, fr, en, de, deCH, es, it, pt, nl, pl, cs, nordic, cy rules
}{
	frFR: quoted(french, rules{
		colon: gap{insert, nbsp}, high: gap{insert, fine}, guill: gap{insert, nbsp}, money: gap{insert, nbsp},
		numbers: fine, french: true, elision: true, notUnits: set("A ha"),
	}),
	frCA: quoted(french, rules{
		colon: gap{insert, nbsp}, high: gap{repair, ""}, guill: gap{insert, nbsp}, money: gap{insert, nbsp},
		numbers: nbsp, french: true, elision: true, notUnits: set("A ha"),
	}),
	frCH: quoted(swiss, rules{
		colon: gap{repair, fine}, high: gap{repair, fine}, guill: gap{repair, ""}, money: gap{repair, nbsp},
		numbers: fine, french: true, elision: true, notUnits: set("A ha"), thousand: true,
	}),
	fr: quoted(french, rules{
		colon: gap{repair, nbsp}, high: gap{repair, fine}, guill: gap{repair, nbsp}, money: gap{repair, nbsp},
		numbers: fine, french: true, elision: true, notUnits: set("A ha"),
	}),
	en:     quoted(english, rules{leading: leadingEN, maybe: maybeEN}),
	de:     quoted(german, rules{money: gap{repair, nbsp}, numbers: nbsp, leading: leadingDE, maybe: maybeDE, notUnits: set("o A ha Po To Go")}),
	deCH:   quoted(swiss, rules{money: gap{repair, nbsp}, numbers: nbsp, thousand: true, leading: leadingDE, maybe: maybeDE, notUnits: set("o A ha Po To Go")}),
	es:     quoted(english, rules{money: gap{repair, nbsp}, numbers: nbsp, notUnits: romance}),
	it:     quoted(italian, rules{money: gap{repair, nbsp}, numbers: nbsp, thousand: true, elision: true, maybe: maybeIT, notUnits: romance}),
	pt:     quoted(english, rules{money: gap{repair, nbsp}, numbers: nbsp, maybe: maybePT, notUnits: romance}),
	nl:     quoted(english, rules{money: gap{repair, nbsp}, numbers: nbsp, leading: leadingNL, maybe: maybeNL, notUnits: set("o A ha s To Go Po")}),
	pl:     quoted(polish, rules{money: gap{repair, nbsp}, numbers: nbsp, notUnits: slavic}),
	cs:     quoted(german, rules{money: gap{repair, nbsp}, numbers: nbsp, notUnits: slavic}),
	nordic: quoted(nordic, rules{money: gap{repair, nbsp}, numbers: nbsp, notUnits: set("o A ha s min To Go Po Mo")}),
	cy:     quoted(english, rules{maybe: maybeCY}),
}

func quoted(q [3]pair, r rules) rules {
	r.double, r.inner, r.single = q[0], q[1], q[2]
	for i, p := range [...]pair{r.double, r.single} {
		r.shapes[i][0], _ = utf8.DecodeRuneInString(p.open)
		r.shapes[i][1], _ = utf8.DecodeLastRuneInString(p.close)
	}
	return r
}

var (
	latin, _ = language.ParseScript("Latn")
	regionCA = language.MustParseRegion("CA")
	regionCH = language.MustParseRegion("CH")
	regionLI = language.MustParseRegion("LI")

	byBase = map[language.Base]*rules{
		base("en"): &table.en,
		base("de"): &table.de,
		base("es"): &table.es,
		base("it"): &table.it,
		base("pt"): &table.pt,
		base("nl"): &table.nl,
		base("pl"): &table.pl,
		base("cs"): &table.cs,
		base("sv"): &table.nordic,
		base("fi"): &table.nordic,
		base("cy"): &table.cy,
	}
	baseFR, baseDE = base("fr"), base("de")
)

func base(s string) language.Base { return language.MustParseBase(s) }

// rulesFor returns the rules of a language, nil if it has none. What the tag
// says decides, never what it implies: fr alone has no region, so that no
// space is added that Québec or Geneva would not want.
func rulesFor(tag language.Tag) *rules {
	lang, script, region := tag.Raw()
	if script != (language.Script{}) && script != latin {
		return nil
	}
	switch {
	case lang == baseFR && region == language.Region{}:
		return &table.fr
	case lang == baseFR && region == regionCA:
		return &table.frCA
	case lang == baseFR && region == regionCH:
		return &table.frCH
	case lang == baseFR:
		return &table.frFR
	case lang == baseDE && (region == regionCH || region == regionLI):
		return &table.deCH
	}
	return byBase[lang]
}
