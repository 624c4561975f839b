package cldr

// A Relative holds the words and patterns with which a locale writes times from now in one unit
// and width.
type Relative struct {
	locale int
	group  []uint16
}

// Layout of a group of relativeGroups.
const (
	relativeSize = 17
	aroundNow    = 5 // words from two units before now to two after
	pluralCount  = 6
)

// RelativeOf returns the strings for a unit, from 0 for seconds to 7 for years, and a width, from
// 0 for long to 2 for narrow.
func RelativeOf(locale, unit, width int) Relative {
	group := int(relativeUnits[int(relativeLocales[locale])*24+3*unit+width])
	return Relative{locale, relativeGroups[group*relativeSize:][:relativeSize]}
}

// Word returns the word for n units from now, such as "yesterday", or "" if there is none.
func (r Relative) Word(n int) string {
	if n < -2 || n > 2 {
		return ""
	}
	return relativeString(r.group[n+2])
}

// Pattern returns the pattern for n units in the past or the future. The sign of n does not
// matter.
func (r Relative) Pattern(n int, past bool) string {
	from := aroundNow
	if past {
		from += pluralCount
	}
	if n = max(n, -n); n < 0 {
		n = 0 // the smallest int has no opposite
	}
	if p := relativeString(r.group[from+plural(pluralRules[r.locale], n)]); p != "" {
		return p
	}
	return relativeString(r.group[from])
}

func relativeString(id uint16) string {
	span := relativeSpans[id]
	return relativeText[span>>8 : span>>8+span&0xff]
}
