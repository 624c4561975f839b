// Package date writes dates and times in the words of 664 locales. It follows Unicode's CLDR and
// writes what ICU writes, and so what every browser writes. Its Append methods do not allocate,
// and its tables are small.
//
//	fr := date.For(language.French)
//	fr.Format(t, date.Long)                 // 12 septembre 2017
//	heading, err := fr.Layout("yMMMM")      // once
//	heading.Format(t)                       // septembre 2017
//	date.Range(fr, t, t2, date.Long)        // 12–14 septembre 2017
//	relative.Format(fr, t, time.Now())      // il y a 3 jours
//
// This is the 12th of September 2017 in ten locales: long, short, and as a heading with the month
// and the year.
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
// All dates are in the Gregorian calendar, also those before its beginning, as in package time.
// Only Thai counts Buddhist years. Where CLDR prefers another calendar, such as the Persian for fa,
// dates are as ICU writes them with -u-ca-gregory. The year is the year of an era, so the year 0
// is written 1. If there are such years, ask for the era with the letter G.
//
// The locale decides the digits. A -u-nu- extension of its tag chooses others.
//
// A [time.Time] is written in its own location. For a date without a time of day, use a time in
// UTC, at any hour: no zone can then move it to another day. A zone is written as its distance to
// GMT. Only UTC has a name.
//
// [Locale.Ordinal] departs from CLDR to follow French usage: "1er septembre 2017".
//
// CLDR has about a hundred more locales, such as aa, co, iu and moh, without names of months.
// ICU writes "2017 M09 12" there. This package writes ISO 8601, as for und, and puts the months of
// a skeleton in figures: 2017-09-12, 2017-09.
//
// # Agreement with ICU
//
// The output was compared with ICU 78.2 in Node. These are the cases that are the same to the byte:
//
//	four styles, 43 locales × 60 dates          10,320 of 10,320
//	four styles, 641 locales × 24 dates         61,536 of 61,536, without the months that have no names
//	times and date-times, 42 locales             8,064 of 8,064
//	32 skeletons, 43 locales                     5,466 of 5,468
//	ranges, 43 locales                           1,027 of 1,032
//
// Korean times are left out. The tables come from CLDR 48.2, which writes the parts of the day in
// Korean; that ICU has CLDR 48.0, which writes them in English. The tests list the other
// differences with their reasons.
//
// # What it costs
//
// The table compares ways to write "12 septembre 2017" in Go, measured in one run. Growth is how
// much larger a program becomes that already has golang.org/x/text/language. This package has all
// its locales, monday all of its own, and the other two have 43.
//
//	                     match ICU   time      allocations   growth
//	time.AppendFormat                  48 ns   0
//	Locale.Append          100 %       51 ns   0             234 KB
//	Locale.Format          100 %       66 ns   1             234 KB
//	gohugoio/locales        88 %       53 ns   1             928 KB
//	go-playground/locales   76 %       54 ns   1             718 KB
//	goodsign/monday         30 %     2976 ns   65            605 KB
//
// Each time is the fastest of 200 turns. The match with ICU is over the four styles, 43 locales and
// 60 dates. [Locale.Append] takes 0.8 to 1.2 times as long as [time.Time.AppendFormat] for the same
// fields, if the letters of the script have one or two bytes, and in the scripts of East Asia. It
// takes up to 1.5 times as long in the scripts of India, whose names are packed. [For] takes 36 to
// 92 ns for most tags.
//
// Styles, skeletons and times together add 294 KB to a program, or 256 KB without tables for
// debuggers. [Range] adds about 25 KB more, and package relative 308 KB more. Nothing is built when
// the program starts.
//
// The tables are generated from CLDR 48.2 by internal/gen.
package date
