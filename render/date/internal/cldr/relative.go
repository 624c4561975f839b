package cldr

// A Relative is how a locale tells a unit of time from now, in one width.
type Relative struct {
	locale int
	group  []uint16
}

// Layout of a group of relativeGroups.
const (
	relativeSize = 17
	aroundNow    = 5 // names of two before to two after now
	pluralCount  = 6
)

// RelativeOf finds the strings for a unit, from 0 for seconds to 7 for years,
// and a width, 0 for long to 2 for narrow.
func RelativeOf(locale, unit, width int) Relative {
	group := int(relativeUnits[int(relativeLocales[locale])*24+3*unit+width])
	return Relative{locale, relativeGroups[group*relativeSize:][:relativeSize]}
}

// Word returns what n units from now are called, or empty.
func (r Relative) Word(n int) string {
	if n < -2 || n > 2 {
		return ""
	}
	return relativeString(r.group[n+2])
}

// Pattern returns the pattern for n units, of which the sign does not matter, in the
// past or the future.
func (r Relative) Pattern(n int, past bool) string {
	from := aroundNow
	if past {
		from += pluralCount
	}
	if n = max(n, -n); n < 0 {
		n = 0 // the least int has no opposite
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
