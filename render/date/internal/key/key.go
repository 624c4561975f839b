// Package key packs the parts of a locale's tag into numbers that sort and
// compare fast. The generator writes tables of them and package locale looks
// things up in those.
package key

// A Key is a language, a script or variant, and a region:
// 15 bits of language, 6 of script, 11 of region. The zero Key is root's.
type Key uint32

// Bits that a script and a region take.
const (
	scriptBits = 6
	regionBits = 11
)

// Of packs the parts.
func Of(language, script, region uint32) Key {
	return Key(language<<(scriptBits+regionBits) | script<<regionBits | region)
}

// Language returns the number of the language.
func (k Key) Language() uint32 { return uint32(k) >> (scriptBits + regionBits) }

// Script returns the number of the script or variant, 0 for none.
func (k Key) Script() uint32 { return uint32(k) >> regionBits & (1<<scriptBits - 1) }

// Region returns the packed region, 0 for none.
func (k Key) Region() uint32 { return uint32(k) & (1<<regionBits - 1) }

// Language packs a code of two or three small letters; any other, as "und",
// is 0.
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

// LanguageName returns the inverse of Language.
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

// Region packs a code of two capitals; any other is 0.
func Region(s string) uint32 {
	if len(s) != 2 || s[0] < 'A' || s[0] > 'Z' || s[1] < 'A' || s[1] > 'Z' {
		return 0
	}
	return uint32(s[0]-'A')*26 + uint32(s[1]-'A') + 1
}

// Area packs a region that has a number of three digits, as 419 for Latin
// America.
func Area(m49 int) uint32 { return letterPairs + 1 + uint32(m49) }

// RegionName returns the inverse of Region and Area, and empty for none.
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
