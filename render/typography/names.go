package typography

import "strings"

// units lists the symbols of units that a no-break space joins to their number: the units of the
// SI and others that are used with them (BIPM, The International System of Units, 5.4.3), bytes,
// and the pixels and points of screens.
var units = set("km hm m dm cm mm µm μm nm m² m³ km² cm² cm³ mm² ha " +
	"kg g mg µg μg t l L dl dL cl cL ml mL hl hL " +
	"s ms µs μs ns min h km/h m/s " +
	"Hz kHz MHz GHz W kW MW GW TW Wh kWh MWh GWh TWh V kV A mA " +
	"J kJ MJ kcal N kN Pa hPa kPa MPa K mol dB lx cd " +
	"o ko Ko Mo Go To Po kB KB MB GB TB Mbit/s Gbit/s Mb/s Gb/s Mo/s " +
	"px pt")

// multiples lists the symbols that stand before a sign of money: 5 M$, 20 k€.
var multiples = set("k M G Md Mrd")

// currencies lists the codes that follow a sign of money: 10 $ CA, 10 $US.
var currencies = set("CA CAN US USD CAD AU NZ HK")

// counts lists the nouns that complete a number in figures.
var counts = set("million millions milliard milliards")

// months lists the French names of the months.
var months = set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre " +
	"aout janv févr avr juill sept oct nov déc")

// elided lists the French and Italian words that drop a vowel before another word.
var elided = set("l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu presqu aujourd " +
	"L D J M T S C N Qu Jusqu Lorsqu Puisqu Quoiqu Quelqu Presqu Aujourd QU " +
	"un dell all nell sull dall quell quest Un Dell All Nell Sull Dall Quell Quest")

// The units that are words too, in Spanish, Italian and Portuguese ("2.2 o 2.3", "nel
// 2019 ha") and in Polish and Czech ("v roce 2019 s").
const (
	romance = "o a h s ha A To Go Po Mo"
	slavic  = "o s ha A K V W To Go Po Mo"
)

// The words that begin with an apostrophe. The leading ones always do. The others may also be the
// first word of a quotation, which is then closed.
const (
	leadingEN = "tis twas twere twould twill tisn twasn til em Tis Twas Twere Til Em cuz cos neath"
	maybeEN   = "cause bout round n s fraid gainst nother nuff fore tude Cause Bout Round Fraid Nuff"
	leadingDE = "ne nen nem ner nes s n Ne Nen Nem Ner S N"
	maybeDE   = "rein raus rum rauf runter rüber ran rin mal was nauf naus Rein Raus Rum Rauf Runter Ran Was"
	leadingNL = "s t n k m r S T N K M R"
	maybeNL   = "ns er em dr tis twas ie tzelfde Tis Twas"
	maybeIT   = "O sto sta sti ste ndrangheta Ndrangheta na nu o a e sera notte giorno l un"
	maybePT   = "tá tô tava tou bora pera cê ocê Tá Bora Pera"
	maybeCY   = "r n i u w ch th m na ma nôl dyn dy di sdim se da rwy sgen"
)

// decades lists what may follow the two figures of a decade: the '90s, die '68er.
var decades = set("s er ers ern")

// bands lists the words before 'n' in every language: rock 'n' roll.
var bands = set("rock Rock drum Drum fish Fish pick Pick sugar Sugar")

// endings lists what follows an apostrophe after a mark: Wham!'s, "Yes"'s, (PDF)'s.
var endings = set("s S ll ve re d")

// Frequent words that distinguish English from French. None is a word in both.
var (
	englishWords = set("the and of is are was were with you your this that these those it its " +
		"what how why who when where which we they them their not have has had from by be been " +
		"will would can could should do does did don my our all new more use using hello let " +
		"here there to at into about than then but if just get make good best any some up out " +
		"off please yes no thank thanks welcome his her she he an ll ve")
	frenchWords = set("le la les l un une des du de d et est en que qu qui quoi dans pour sur " +
		"pas ne n ce c cet cette ces il ils elle elles nous vous je j tu au aux avec plus " +
		"par son sa ses mon ma mes notre nos votre vos leur leurs mais ou où donc car si se y " +
		"comme sont être avoir fait faire tout tous toute toutes très bien merci oui non quel quelle " +
		"comment pourquoi quand combien peut aussi sans sous entre ça cela ici voici à")
)

// clauses lists words that continue a sentence after dots without a space: fin...mais alors.
var clauses = set("so i well or alors puis on in for as without because jusqu und aber oder dann y pero e ma en maar och men")

// keywords lists words of programs that dots join to others: for...of, try...catch.
var keywords = set("for if do try switch case while begin start from let catch min HEAD main master")

// exclaimed lists names that end in an exclamation mark.
var exclaimed = set("Yahoo Joomla Wham Jeopardy Kahoot Yum Pop Panic Oklahoma")

// set returns the set of the names in a list that is separated by spaces.
func set(names string) map[string]bool {
	m := map[string]bool{}
	for name := range strings.FieldsSeq(names) {
		m[name] = true
	}
	return m
}

// A list holds a few names, separated by spaces.
type list string

func (l list) has(name string) bool {
	for n := range strings.FieldsSeq(string(l)) {
		if n == name {
			return true
		}
	}
	return false
}
