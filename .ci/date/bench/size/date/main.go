// Command date is measured by ../../run.
package main

import (
	"os"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date"
)

func main() {
	tag, _ := language.Parse(os.Args[1])
	os.Stdout.WriteString(tag.String() + time.Now().Format(time.DateOnly))
	os.Stdout.WriteString(date.For(tag).Format(time.Now(), date.Long))
}
