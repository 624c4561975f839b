package lang

import (
	"strings"

	"golang.org/x/text/language"
)

// Accept reads the value of an Accept-Language header and returns its languages, the most wanted
// first. It ignores malformed parts, and everything beyond the first 1,000 bytes.
func Accept(header string) []language.Tag {
	if len(header) > 1000 {
		header = header[:1000]
		header = header[:strings.LastIndexByte(header, ',')+1]
	}
	tags, _, err := language.ParseAcceptLanguage(header)
	if err == nil {
		return tags
	}
	var good []string
	for part := range strings.SplitSeq(header, ",") {
		if _, _, err := language.ParseAcceptLanguage(part); err == nil {
			good = append(good, part)
		}
	}
	tags, _, _ = language.ParseAcceptLanguage(strings.Join(good, ",")) // each is well formed
	return tags
}
