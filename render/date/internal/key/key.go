// Package key packs the parts of a locale's tag into numbers that sort and compare fast. The
// generator writes tables of them, and package locale looks tags up in the tables.
package key

// A Key holds a language, a script or variant, and a region, in 15, 6 and 11 bits. The zero Key is
// root.
type Key uint32

// The bits of a script and of a region.
const (
	scriptBits = 6
	regionBits = 11
)

// Of packs the parts of a tag.
func Of(language, script, region uint32) Key {
	return Key(language<<(scriptBits+regionBits) | script<<regionBits | region)
}

// Language returns the number of the language.
func (k Key) Language() uint32 { return uint32(k) >> (scriptBits + regionBits) }

// Script returns the number of the script or variant, 0 for none.
func (k Key) Script() uint32 { return uint32(k) >> regionBits & (1<<scriptBits - 1) }

// Region returns the packed region, 0 for none.
func (k Key) Region() uint32 { return uint32(k) & (1<<regionBits - 1) }

// Language packs a code of two or three small letters. It returns 0 for anything else, and for
// "und".
func Language(s string) uint32 {
	if len(s) != 2 && len(s) != 3 || s == "und" {
		return 0
	}
	n := uint32(0)
	for i := range 3 {
		n <<= 5
		if i < len(s) {
			if s[i] < 'a' || s[i] > 'z' {
				return 0
			}
			n |= uint32(s[i]-'a') + 1
		}
	}
	return n
}

// LanguageName returns the code that Language packed, or "und" for 0.
func LanguageName(n uint32) string {
	if n == 0 {
		return "und"
	}
	b := [3]byte{}
	size := 0
	for i := range b {
		if c := n >> (10 - 5*i) & 31; c != 0 {
			b[i] = byte(c) + 'a' - 1
			size++
		}
	}
	return string(b[:size])
}

const letterPairs = 26 * 26

// Region packs a code of two capitals. It returns 0 for anything else.
func Region(s string) uint32 {
	if len(s) != 2 || s[0] < 'A' || s[0] > 'Z' || s[1] < 'A' || s[1] > 'Z' {
		return 0
	}
	return uint32(s[0]-'A')*26 + uint32(s[1]-'A') + 1
}

// Area packs a region that has a number of three digits, such as 419 for Latin America.
func Area(m49 int) uint32 { return letterPairs + 1 + uint32(m49) }

// RegionName returns the code or number that Region or Area packed, or "" for 0.
func RegionName(n uint32) string {
	switch {
	case n == 0:
		return ""
	case n <= letterPairs:
		return string([]byte{'A' + byte((n-1)/26), 'A' + byte((n-1)%26)})
	}
	n -= letterPairs + 1
	return string([]byte{'0' + byte(n/100), '0' + byte(n/10%10), '0' + byte(n%10)})
}
