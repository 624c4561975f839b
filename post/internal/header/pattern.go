package header

import (
	"regexp"
	"sync"
)

// pattern returns a function that compiles a regular expression when it is first used, since most
// programs need only one or two of them.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
