package date_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
	"github.com/diptych-go/diptych/render/date/relative"
)

var published = time.Date(2017, time.September, 12, 15, 4, 0, 0, time.UTC)

// A date in French.
func Example() {
	fr := date.For(language.French)
	fmt.Println(fr.Format(published, date.Long))
	fmt.Println(fr.Format(published, date.Full))
	// Output:
	// 12 septembre 2017
	// mardi 12 septembre 2017
}

// A heading over the posts of a month. In Finnish and many other languages, a month that stands
// alone has another form than in a date.
func ExampleLocale_Layout() {
	for _, tag := range []language.Tag{language.French, language.Finnish, language.Japanese} {
		heading, err := date.For(tag).Layout("yMMMM")
		if err != nil {
			panic(err)
		}
		fmt.Println(heading.Format(published))
	}
	// Output:
	// septembre 2017
	// syyskuu 2017
	// 2017年9月
}

// The error says where a skeleton is wrong.
func ExampleLocale_Layout_error() {
	_, err := date.For(language.French).Layout("MMMM/y")
	fmt.Println(err.Error()[:59])
	// Output:
	// date: skeleton "MMMM/y" at byte 4: '/' is no field; allowed
}

func ExampleRange() {
	fr, es := date.For(language.French), date.For(language.Spanish)
	twoDaysLater := published.AddDate(0, 0, 2)
	fmt.Println(date.Range(fr, published, twoDaysLater, date.Long))
	fmt.Println(date.Range(es, published, twoDaysLater, date.Long))
	// Output:
	// 12–14 septembre 2017
	// 12–14 de septiembre de 2017
}

// Package relative writes how far a time is from now.
func Example_relative() {
	now := published.AddDate(0, 0, 3)
	fmt.Println(relative.Format(date.For(language.French), published, now))
	fmt.Println(relative.Format(date.For(language.English), published, published.AddDate(0, 0, 1)))
	// Output:
	// il y a 3 jours
	// yesterday
}

func ExampleLocale_Ordinal() {
	first := time.Date(2017, time.September, 1, 0, 0, 0, 0, time.UTC)
	fr := date.For(language.French)
	fmt.Println(fr.Format(first, date.Long))
	fmt.Println(fr.Ordinal().Format(first, date.Long))
	// Output:
	// 1 septembre 2017
	// 1er septembre 2017
}

func ExampleLocale_Tag() {
	for _, s := range []string{"zh-TW", "fr-XX", "tlh"} {
		fmt.Println(s, "→", date.For(language.MustParse(s)).Tag())
	}
	// Output:
	// zh-TW → zh-Hant
	// fr-XX → fr
	// tlh → und
}

func ExampleLocale_DateTime() {
	fmt.Println(date.For(language.CanadianFrench).DateTime(date.Long, date.Short).Format(published))
	fmt.Println(date.For(language.German).Time(date.Short).Format(published))
	// Output:
	// 12 septembre 2017 à 15 h 04
	// 15:04
}
