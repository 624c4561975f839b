// Package date writes dates and times in words, as Unicode's CLDR has them and
// as ICU, and so every browser, writes them: in 664 locales, without allocation,
// and from tables that are small enough to take along.
//
//	fr := date.For(language.French)
//	fr.Format(t, date.Long)                 // 12 septembre 2017
//	heading, err := fr.Layout("yMMMM")      // once
//	heading.Format(t)                       // septembre 2017
//	date.Range(fr, t, t2, date.Long)        // 12–14 septembre 2017
//	relative.Format(fr, t, time.Now())      // il y a 3 jours
//
// The 12th of September 2017 in ten locales, long, short, and as the heading of
// its month:
//
//	en-CA    September 12, 2017        2017-09-12     September 2017
//	fr-CA    12 septembre 2017         2017-09-12     septembre 2017
//	de       12. September 2017        12.09.17       September 2017
//	es       12 de septiembre de 2017  12/9/17        septiembre de 2017
//	fi       12. syyskuuta 2017        12.9.2017      syyskuu 2017
//	ru       12 сентября 2017 г.       12.09.2017     сентябрь 2017 г.
//	hi       12 सितंबर 2017              12/9/17        सितंबर 2017
//	fa       ۱۲ سپتامبر ۲۰۱۷           ۲۰۱۷/۹/۱۲      سپتامبر ۲۰۱۷
//	th       12 กันยายน 2560           12/9/60        กันยายน 2560
//	zh-TW    2017年9月12日             2017/9/12      2017年9月
//
// # What is written
//
// All dates are in the Gregorian calendar, carried back before its beginning as
// package time does, but for Thai, which counts Buddhist years. CLDR prefers
// other calendars still, for instance the Persian for fa and the Islamic for
// some places: there, dates are as ICU writes them with -u-ca-gregory. The year
// is the year of its era, so that 0 is written 1: ask for an era, G, where there
// are such years.
//
// Digits are those of the locale, or of its -u-nu- extension.
//
// A [time.Time] is written in its own location. A date that has no time of day
// should be one at any hour of UTC, and is then never moved by a zone. Zones are
// written as a distance to GMT, only UTC has a name.
//
// [Locale.Ordinal] departs from CLDR where usage does: "1er septembre 2017".
//
// CLDR has a hundred locales more, whose months it does not name: aa, co, iu, moh
// and so on. ICU writes "2017 M09 12" there. This package writes ISO 8601, as for
// und, and a skeleton with its months in figures: 2017-09-12, 2017-09.
//
// # How true it is
//
// Measured against ICU 78.2 in Node, cases that are the same to the byte:
//
//	four styles, 43 locales × 60 dates          10,320 of 10,320
//	four styles, 641 locales × 24 dates         61,536 of 61,536, but for months without names
//	times and date-times, 42 locales             8,064 of 8,064
//	32 skeletons, 43 locales                     5,466 of 5,468
//	ranges, 43 locales                           1,027 of 1,032
//
// Korean times are left out: CLDR 48.2, which the tables are of, writes the
// parts of the day in Korean, and 48.0, which that ICU has, in English. The
// other differences are named in the tests, with their reasons.
//
// # What it costs
//
// Beside the other ways to write "12 septembre 2017" in Go, in one run; growth
// is of a program that has golang.org/x/text/language already, with all
// locales here and in monday its own, and with 43 in the other two:
//
//	                     match ICU   time      allocations   growth
//	time.AppendFormat                  48 ns   0
//	Locale.Append          100 %       51 ns   0             234 KB
//	Locale.Format          100 %       66 ns   1             234 KB
//	gohugoio/locales        88 %       53 ns   1             928 KB
//	go-playground/locales   76 %       54 ns   1             718 KB
//	goodsign/monday         30 %     2976 ns   65            605 KB
//
// Each is the fastest of 200 turns; the match is with ICU over the four styles,
// 43 locales and 60 dates. [Locale.Append] takes 0.8 to 1.2 times what
// [time.Time.AppendFormat] takes for the same fields in scripts whose letters
// have one or two bytes and in those of East Asia, and up to 1.5 times in those
// of India, whose names are kept packed. [For] takes 36 to 92 ns for most tags.
//
// A program grows by 294 KB for styles, skeletons and times together, 256 KB
// without tables for debuggers, by some 25 KB more for [Range], and by 308 KB
// more for package relative. Nothing is built when it starts.
//
// The tables are generated from CLDR 48.2 by internal/gen.
package date
