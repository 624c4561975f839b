package relative_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
	"github.com/diptych-go/diptych/render/date/relative"
)

func Example() {
	now := time.Date(2017, 9, 15, 9, 0, 0, 0, time.UTC)
	published := time.Date(2017, 9, 12, 12, 0, 0, 0, time.UTC)
	for _, tag := range []language.Tag{language.French, language.English, language.Arabic} {
		fmt.Println(relative.Format(date.For(tag), published, now))
	}
	// Output:
	// il y a 3 jours
	// 3 days ago
	// قبل 3 أيام
}

func ExampleFormatter_Count() {
	f := relative.Formatter{Locale: date.For(language.German), Width: relative.Short}
	fmt.Println(f.Count(-1, relative.Day))
	f.Numeric = true
	fmt.Println(f.Count(-1, relative.Day))
	fmt.Println(f.Count(2, relative.Month))
	// Output:
	// gestern
	// vor 1 Tag
	// in 2 Monaten
}
