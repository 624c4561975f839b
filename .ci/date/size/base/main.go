// Command base is measured by ../measure.
package main

import (
	"os"
	"time"

	"golang.org/x/text/language"
)

func main() {
	tag, err := language.Parse(os.Args[1])
	if err != nil {
		println(err.Error())
	}
	now := time.Now()
	os.Stdout.WriteString(tag.String() + now.Format(time.DateOnly))
}
