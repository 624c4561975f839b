package check

import (
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// ParseSeverities parses a list such as "missing=error,metadata=off" for
// [Checker.Severity]. Each item has the name of a rule and error, warning, note or off.
// It returns nil for "". It does not check that the rules exist; [Checker.Run] does.
func ParseSeverities(list string) (map[string]post.Severity, error) {
	if strings.TrimSpace(list) == "" {
		return nil, nil
	}
	severities := map[string]post.Severity{}
	for item := range strings.SplitSeq(list, ",") {
		rule, word, ok := strings.Cut(strings.TrimSpace(item), "=")
		var severity post.Severity
		switch {
		case !ok || rule == "":
			return nil, fmt.Errorf("check: %s names no severity: write rule=error, rule=warning, rule=note or rule=off", post.Quote(item))
		case word == "off":
			severity = Off
		case severity.UnmarshalText([]byte(word)) != nil:
			return nil, fmt.Errorf("check: %s is not a severity: write error, warning, note or off", post.Quote(word))
		}
		if _, again := severities[rule]; again {
			return nil, fmt.Errorf("check: the rule %s stands in the list twice", post.Quote(rule))
		}
		severities[rule] = severity
	}
	return severities, nil
}
