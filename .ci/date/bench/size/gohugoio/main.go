// Command gohugoio is measured by ../../run.
package main

import (
	"os"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/.ci/date/bench/internal/gohugoio"
)

func main() {
	tag, _ := language.Parse(os.Args[1])
	os.Stdout.WriteString(tag.String() + time.Now().Format(time.DateOnly))
	os.Stdout.WriteString(gohugoio.Locales[os.Args[1]]().FmtDateLong(time.Now()))
}
