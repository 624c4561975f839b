// Command base is measured by ../../run.
package main

import (
	"os"
	"time"

	"golang.org/x/text/language"
)

func main() {
	tag, _ := language.Parse(os.Args[1])
	os.Stdout.WriteString(tag.String() + time.Now().Format(time.DateOnly))

}
