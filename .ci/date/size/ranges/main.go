// Command ranges is measured by ../measure.
package main

import (
	"os"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

func main() {
	tag, err := language.Parse(os.Args[1])
	if err != nil {
		println(err.Error())
	}
	now := time.Now()
	os.Stdout.WriteString(tag.String() + now.Format(time.DateOnly))
	l := date.For(tag)
	os.Stdout.WriteString(l.Format(now, date.Long) + l.Ordinal().Format(now, date.Full) + l.Tag().String())
	layout, err := l.Layout(os.Args[2])
	if err != nil {
		println(err.Error())
	}
	os.Stdout.WriteString(layout.Format(now) + l.Time(date.Short).Format(now) + l.DateTime(date.Full, date.Short).Format(now))
	os.Stdout.WriteString(date.Range(l, now, time.Time{}, date.Long))
}
