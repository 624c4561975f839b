package typography

// units are the symbols that a no-break space joins to their number: the SI's
// and those used with it (BIPM, The International System of Units, 5.4.3),
// bytes, and the pixels of this medium.
var units = set(
	"km", "hm", "m", "dm", "cm", "mm", "µm", "μm", "nm", "m²", "m³", "km²", "cm²", "cm³", "mm²", "ha",
	"kg", "g", "mg", "µg", "μg", "t", "l", "L", "dl", "dL", "cl", "cL", "ml", "mL", "hl", "hL",
	"s", "ms", "µs", "μs", "ns", "min", "h", "km/h", "m/s",
	"Hz", "kHz", "MHz", "GHz", "W", "kW", "MW", "GW", "TW", "Wh", "kWh", "MWh", "GWh", "TWh", "V", "kV", "A", "mA",
	"J", "kJ", "MJ", "kcal", "N", "kN", "Pa", "hPa", "kPa", "MPa", "K", "mol", "dB", "lx", "cd",
	"o", "ko", "Ko", "Mo", "Go", "To", "Po", "kB", "KB", "MB", "GB", "TB", "Mbit/s", "Gbit/s", "Mb/s", "Gb/s", "Mo/s",
	"px", "pt",
)

// multiples stand before a sign of money: 5 M$, 20 k€.
var multiples = set("k", "M", "G", "Md", "Mrd")

// currencies follow the sign of money: 10 $ CA, 10 $US.
var currencies = set("CA", "CAN", "US", "USD", "CAD", "AU", "NZ", "HK")

// counts are the nouns that complete a number in figures.
var counts = set("million", "millions", "milliard", "milliards")

// months are the French names of the months.
var months = set(
	"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
	"aout", "janv", "févr", "avr", "juill", "sept", "oct", "nov", "déc",
)

// elided are the French and Italian words that drop a vowel before another
// word.
var elided = set(
	"l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu", "aujourd",
	"L", "D", "J", "M", "T", "S", "C", "N", "Qu", "Jusqu", "Lorsqu", "Puisqu", "Quoiqu", "Quelqu", "Presqu", "Aujourd", "QU",
	"un", "dell", "all", "nell", "sull", "dall", "quell", "quest", "Un", "Dell", "All", "Nell", "Sull", "Dall", "Quell", "Quest",
)

// leading are the English words that begin with an apostrophe.
var leading = set("tis", "twas", "twere", "twould", "til", "cause", "em", "bout", "round", "Tis", "Twas", "Twere", "Til", "Cause", "Em")

// dutch are the Dutch ones.
var dutch = set("s", "t", "n", "k", "m", "r")

func set(names ...string) map[string]bool {
	m := make(map[string]bool, len(names))
	for _, n := range names {
		m[n] = true
	}
	return m
}
