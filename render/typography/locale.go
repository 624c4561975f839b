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

// marks returns the marks of p, without their spaces.
func (p pair) marks() (open, shut rune) {
	open, _ = utf8.DecodeRuneInString(p.open)
	shut, _ = utf8.DecodeLastRuneInString(p.close)
	return open, shut
}

// quotes holds what becomes of "…", of "…" inside another quotation, and of '…'.
type quotes struct{ double, inner, single pair }

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
	*quotes

	colon gap // before :
	high  gap // before ; ! ?
	guill gap // after « and before »
	money gap // between a number and % ‰ $ € £ ¥ ¢ °C °F

	numbers  string // the no-break space that replaces a breakable one in 10 000; "" leaves numbers alone
	french   bool   // months, millions and siècles keep to their number
	elision  bool   // l', qu' and dell' before a quotation: l'« état »
	thousand bool   // 10'000 is a number with Swiss apostrophes

	notUnits list // symbols of units that are also words; see [text.isUnit]
	leading  list // words that begin with an apostrophe, as 'tis
	maybe    list // and those that a quotation may begin with as well, as 'cause
}

// The quotations, named for where they are at home.
var (
	english = quotes{pair{"“", "”"}, pair{"‘", "’"}, pair{"‘", "’"}}
	german  = quotes{pair{"„", "“"}, pair{"‚", "‘"}, pair{"‚", "‘"}}
	swiss   = quotes{pair{"«", "»"}, pair{"‹", "›"}, pair{"‹", "›"}}
	nordic  = quotes{pair{"”", "”"}, pair{"’", "’"}, pair{"’", "’"}}
	polish  = quotes{pair{"„", "”"}, pair{"«", "»"}, pair{"‚", "’"}}
	italian = quotes{pair{"«", "»"}, pair{"“", "”"}, pair{"‘", "’"}}
	french  = quotes{pair{"«" + nbsp, nbsp + "»"}, pair{"“", "”"}, pair{"‘", "’"}}
)

// table holds every locale's rules. The package documentation shows it with
// its sources.
var table = struct {
	frFR, frCA, frCH, fr, en, de, deCH, es, it, pt, nl, pl, cs, nordic, cy rules
}{
	frFR: rules{quotes: &french,
		colon: gap{insert, nbsp}, high: gap{insert, fine}, guill: gap{insert, nbsp}, money: gap{insert, nbsp},
		numbers: fine, french: true, elision: true, notUnits: "A ha",
	},
	frCA: rules{quotes: &french,
		colon: gap{insert, nbsp}, high: gap{repair, ""}, guill: gap{insert, nbsp}, money: gap{insert, nbsp},
		numbers: nbsp, french: true, elision: true, notUnits: "A ha",
	},
	frCH: rules{quotes: &swiss,
		colon: gap{repair, fine}, high: gap{repair, fine}, guill: gap{repair, ""}, money: gap{repair, nbsp},
		numbers: fine, french: true, elision: true, notUnits: "A ha", thousand: true,
	},
	fr: rules{quotes: &french,
		colon: gap{repair, nbsp}, high: gap{repair, fine}, guill: gap{repair, nbsp}, money: gap{repair, nbsp},
		numbers: fine, french: true, elision: true, notUnits: "A ha",
	},
	en:     rules{quotes: &english, leading: leadingEN, maybe: maybeEN},
	de:     rules{quotes: &german, money: gap{repair, nbsp}, numbers: nbsp, leading: leadingDE, maybe: maybeDE, notUnits: "o A ha Po To Go"},
	deCH:   rules{quotes: &swiss, money: gap{repair, nbsp}, numbers: nbsp, thousand: true, leading: leadingDE, maybe: maybeDE, notUnits: "o A ha Po To Go"},
	es:     rules{quotes: &english, money: gap{repair, nbsp}, numbers: nbsp, notUnits: romance},
	it:     rules{quotes: &italian, money: gap{repair, nbsp}, numbers: nbsp, thousand: true, elision: true, maybe: maybeIT, notUnits: romance},
	pt:     rules{quotes: &english, money: gap{repair, nbsp}, numbers: nbsp, maybe: maybePT, notUnits: romance},
	nl:     rules{quotes: &english, money: gap{repair, nbsp}, numbers: nbsp, leading: leadingNL, maybe: maybeNL, notUnits: "o A ha s To Go Po"},
	pl:     rules{quotes: &polish, money: gap{repair, nbsp}, numbers: nbsp, notUnits: slavic},
	cs:     rules{quotes: &german, money: gap{repair, nbsp}, numbers: nbsp, notUnits: slavic},
	nordic: rules{quotes: &nordic, money: gap{repair, nbsp}, numbers: nbsp, notUnits: "o A ha s min To Go Po Mo"},
	cy:     rules{quotes: &english, maybe: maybeCY},
}

// rulesFor returns the rules of a language, nil if it has none. What the tag
// says decides, never what it implies: fr alone has no region, so that no
// space is added that Québec or Geneva would not want.
func rulesFor(tag language.Tag) *rules {
	base, script, region := tag.Raw()
	if script != (language.Script{}) && script.String() != "Latn" {
		return nil
	}
	switch base.String() {
	case "fr":
		if region == (language.Region{}) {
			return &table.fr
		}
		switch region.String() {
		case "CA":
			return &table.frCA
		case "CH":
			return &table.frCH
		}
		return &table.frFR
	case "de":
		if r := region.String(); r == "CH" || r == "LI" {
			return &table.deCH
		}
		return &table.de
	case "en":
		return &table.en
	case "es":
		return &table.es
	case "it":
		return &table.it
	case "pt":
		return &table.pt
	case "nl":
		return &table.nl
	case "pl":
		return &table.pl
	case "cs":
		return &table.cs
	case "sv", "fi":
		return &table.nordic
	case "cy":
		return &table.cy
	}
	return nil
}
