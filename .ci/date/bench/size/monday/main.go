// Command monday is measured by ../../run.
package main

import (
	"os"
	"time"

	"github.com/goodsign/monday"
	"golang.org/x/text/language"
)

func main() {
	tag, _ := language.Parse(os.Args[1])
	os.Stdout.WriteString(tag.String() + time.Now().Format(time.DateOnly))
	os.Stdout.WriteString(monday.Format(time.Now(), "2 January 2006", monday.Locale(os.Args[1])))
}
