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

// A pair holds how a quotation opens and closes.
type pair struct{ open, close string }

// marks returns the opening and closing marks of p, without their spaces.
func (p pair) marks() (open, shut rune) {
	open, _ = utf8.DecodeRuneInString(p.open)
	shut, _ = utf8.DecodeLastRuneInString(p.close)
	return open, shut
}

// quotes holds the marks for "…", for "…" inside another quotation, and for '…'.
type quotes struct{ double, inner, single pair }

// A gap is the space that belongs before a mark or inside guillemets, and the rule for a missing
// one. A breakable space there always becomes the gap's space. A no-break space of the author is
// always kept.
type gap struct {
	do    gapRule
	space string // "" means that nothing separates the mark
}

// A gapRule says what to do about a space.
type gapRule uint8

const (
	leave  gapRule = iota // change nothing: the locale has no rule
	repair                // replace a breakable space by the right one
	insert                // do the same, and add the space where there is none
)

// rules holds the rules of one locale. In every locale, dashes, ellipses and the apostrophes
// inside words are set too.
type rules struct {
	*quotes

	colon gap // before :
	high  gap // before ; ! ?
	guill gap // after « and before »
	money gap // between a number and % ‰ $ € £ ¥ ¢ °C °F

	numbers  string // the no-break space that replaces a breakable one in 10 000; if "", numbers stay as they are
	french   bool   // months, millions and siècles are joined to their number
	elision  bool   // l', qu' and dell' end in an apostrophe before a quotation: l'« état »
	thousand bool   // 10'000 is a number with Swiss apostrophes

	notUnits list // symbols of units that are also words; see [text.isUnit]
	leading  list // words that begin with an apostrophe, such as 'tis
	maybe    list // the same, but a quotation may begin with the word too: 'cause
}

// The marks of quotations, each named after a language that uses them.
var (
	english = quotes{pair{"“", "”"}, pair{"‘", "’"}, pair{"‘", "’"}}
	german  = quotes{pair{"„", "“"}, pair{"‚", "‘"}, pair{"‚", "‘"}}
	swiss   = quotes{pair{"«", "»"}, pair{"‹", "›"}, pair{"‹", "›"}}
	nordic  = quotes{pair{"”", "”"}, pair{"’", "’"}, pair{"’", "’"}}
	polish  = quotes{pair{"„", "”"}, pair{"«", "»"}, pair{"‚", "’"}}
	italian = quotes{pair{"«", "»"}, pair{"“", "”"}, pair{"‘", "’"}}
	french  = quotes{pair{"«" + nbsp, nbsp + "»"}, pair{"“", "”"}, pair{"‘", "’"}}
)

// table holds the rules of every locale. The package documentation shows them with their sources.
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

// rulesFor returns the rules of a language, or nil if it has none. Only what the tag says counts,
// not what it implies. So fr has no region, and no space is added that Québec or Geneva would not
// want.
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
