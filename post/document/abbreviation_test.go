package document_test

import "testing"

// TestAbbreviations asks that definitions of abbreviations are no text, and that all else
// with an asterisk and a bracket is.
func TestAbbreviations(t *testing.T) {
	for body, want := range map[string]string{
		"The GPS is on.\n\n*[GPS]: Global Positioning System\n*[A b]: x\n\nEnd.": "The GPS is on.\nEnd.",
		"*[GPS]: Global Positioning System":                                      "",
		"> *[GPS]: Global\n> *[B]: b\n\nEnd.":                                    "End.",
		"*[Note]: read this.*":                                                   "[Note]: read this.",
		"*[Note]: read\nthis.*":                                                  "[Note]: read\nthis.",
		"Text\n*[GPS]: Global":                                                   "Text\n*[GPS]: Global",
		"*[GPS]:Global":                                                          "*[GPS]:Global",
		"*[GPS]: ":                                                               "*[GPS]:",
		"* [GPS]: a\n\n[x]: /y":                                                  "",
		"*[GPS] Global*":                                                         "[GPS] Global",
	} {
		if got := parse(t, body).Text(); got != want {
			t.Errorf("%q is %q, want %q", body, got, want)
		}
	}
}
