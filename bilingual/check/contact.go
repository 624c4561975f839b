package check

import (
	"bytes"
	"net/url"
	"regexp"
	"strings"

	"github.com/diptych-go/diptych/post/document"
)

var (
	mail = regexp.MustCompile(`[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`)

	// phone matches a number of North America, a number with a plus, or a number in
	// groups that starts with a zero. Other telephone numbers cannot be told from
	// numbers.
	phone = regexp.MustCompile(`(?:\+?1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .\x{2011}-]\d{4}|\+\d[\d .()-]{6,16}\d|0\d(?:[ .-]\d\d){4}|0\d{1,4}(?: \d{2,5}){2,4}|0\d{2,3}-\d{3,4}-\d{4}`)

	release = regexp.MustCompile(`[vV]\.? ?\d+(?:\.\d+)+|\d+(?:\.\d+){2,}(?:-(?:alpha|beta|rc)[.\d]*)?`)
)

// spans returns the matches of a pattern in the unread text that start and end at the
// border of a word.
func (r *reader) spans(re *regexp.Regexp) [][]int {
	var list [][]int
	for _, at := range re.FindAllIndex(r.rest, -1) {
		if at[0] > 0 && inWord(r.rest[at[0]-1]) || at[1] < len(r.rest) && inWord(r.rest[at[1]]) {
			continue
		}
		list = append(list, at)
	}
	return list
}

func inWord(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == '-'
}

func (r *reader) mails() {
	for _, at := range r.spans(mail) {
		r.add(fact{kind: anAddress, id: strings.ToLower(r.text[at[0]:at[1]])}, at[0], at[1])
	}
}

func (r *reader) phones() {
	for _, at := range r.spans(phone) {
		if r.grouped(at[0], at[1]) {
			continue
		}
		id := digitsOf(r.text[at[0]:at[1]])
		if len(id) == 11 {
			id = strings.TrimPrefix(id, "1")
		}
		if r.text[at[0]] == '0' {
			id = id[1:] // +33 1 … and 01 … are the same
		}
		r.add(fact{kind: aPhone, id: id}, at[0], at[1])
	}
}

// grouped reports whether a match of phone is the end of a number in groups of three
// digits, such as 044 000 000 in 1 044 000 000.
func (r *reader) grouped(start, end int) bool {
	before := len(bytes.TrimRight(r.rest[:start], "0123456789 "))
	lead := r.rest[before:start]
	first := bytes.LastIndexByte(bytes.TrimSuffix(lead, []byte(" ")), ' ') + 1 // where the group before starts
	return len(lead)-first > 1 && len(lead)-first <= 4 && lead[len(lead)-1] == ' ' && allOfThree(strings.Split(r.text[start:end], " "))
}

func (r *reader) versions() {
	for _, at := range r.spans(release) {
		text := r.text[at[0]:at[1]]
		parts := strings.Split(text, ".")
		first, last := parts[0], parts[len(parts)-1]
		if groups := len(parts) > 2 && len(first) <= 3 && first != "0" && allOfThree(parts[1:]); groups || len(first) == 4 || len(last) == 4 {
			continue // 1.250.000 and 12.09.2017
		}
		r.add(fact{kind: aVersion, id: strings.TrimLeft(text, "vV. ")}, at[0], at[1])
	}
}

func allOfThree(parts []string) bool {
	for _, part := range parts {
		if len(part) != 3 {
			return false
		}
	}
	return true
}

func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// contacts returns the e-mail addresses and telephone numbers that links of blocks lead
// to.
func contacts(blocks []document.Block) (list []fact) {
	for _, b := range blocks {
		for _, l := range b.Links {
			scheme, rest, _ := strings.Cut(l.Destination, ":")
			mail := strings.EqualFold(scheme, "mailto")
			if !mail && !strings.EqualFold(scheme, "tel") {
				continue
			}
			rest, _, _ = strings.Cut(rest, "?")
			if decoded, err := url.PathUnescape(rest); err == nil {
				rest = decoded
			}
			if id := digitsOf(rest); mail && !strings.Contains(l.Text, "@") && !strings.ContainsAny(rest, "{}") {
				list = append(list, fact{kind: anAddress, text: rest, raw: rest, id: strings.ToLower(rest)})
			} else if !mail && len(id) > 6 && digitsOf(l.Text) == "" {
				list = append(list, fact{kind: aPhone, text: rest, raw: rest, id: strings.TrimLeft(id, "01")})
			}
		}
	}
	return list
}
