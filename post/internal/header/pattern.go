package header

import (
	"regexp"
	"sync"
)

// pattern returns a function that compiles a regular expression when it is first used:
// most programs need one or two of those here.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
