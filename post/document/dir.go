package document

import (
	"strings"

	"golang.org/x/text/language"
)

// rightToLeft are the scripts that are written so, by Unicode's Bidi_Class.
const rightToLeft = " Adlm Arab Aran Chrs Elym Hatr Hebr Hung Mand Mani Mend Narb Nbat Nkoo Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi "

// Dir is the direction in which a language is written, as HTML's dir attribute
// has it: "rtl" or "ltr".
func Dir(tag language.Tag) string {
	script, _ := tag.Script()
	if strings.Contains(rightToLeft, " "+script.String()+" ") {
		return "rtl"
	}
	return "ltr"
}
