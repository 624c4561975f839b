package report

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// A mark identifies a finding in a Baseline. It does not hold the line number, which
// changes with every edit above it, but the text at the finding's place and the text that
// it is compared with.
type mark struct {
	Rule     string `json:"rule"`
	Path     string `json:"path"`
	Line     string `json:"line,omitempty"`     // the text at its place
	Twin     string `json:"twin,omitempty"`     // the text at the first related place
	TwinPath string `json:"twinPath,omitempty"` // the file of the first related place
	Message  string `json:"message"`
}

// A marker makes marks of findings.
type marker struct {
	source *source
	seen   map[string]int // how often each fingerprint was returned
}

func newMarker(s *source) *marker { return &marker{s, map[string]int{}} }

func (m *marker) mark(f *check.Finding) mark {
	k := mark{Rule: f.Fault.Rule, Path: f.Fault.Place.Path, Message: f.Fault.Message, Line: m.around(f.Fault.Place)}
	if k.Line == "" && f.Fault.Place.Line > 0 {
		k.Line = around(f.Fault.Text, f.Fault.Place.Column)
	}
	if k.Line == "" {
		k.Message = strings.Map(digit, f.Fault.Message) // the numbers in it change with every edit
	}
	if len(f.Fault.Related) > 0 {
		k.Twin, k.TwinPath = m.around(f.Fault.Related[0]), f.Fault.Related[0].Path
	}
	for _, s := range []*string{&k.Path, &k.Line, &k.Twin, &k.TwinPath, &k.Message} {
		*s = strings.ToValidUTF8(*s, "\uFFFD") // as JSON writes it
	}
	return k
}

// digit returns '0' for a digit, and any other character as it is.
func digit(r rune) rune {
	if unicode.IsDigit(r) {
		return '0'
	}
	return r
}

func (m *marker) around(at post.Place) string { return around(m.source.line(at), at.Column) }

// around returns the part of a line around a column, with single spaces between words.
func around(line string, column int) string {
	const before, after = 40, 80 // characters
	start := skip(line, column-1-before)
	if column-1 <= before {
		start = 0
	}
	line = line[start:]
	return strings.Join(strings.Fields(line[:skip(line, before+after)]), " ")
}

// same returns the mark without what may change in a finding. If the mark has the text of
// a line, that includes the message, so that a message may get a new wording.
func (k mark) same() mark {
	if k.Line != "" || k.Twin != "" {
		k.Message = ""
	}
	k.TwinPath = ""
	return k
}

// fingerprint returns a text that identifies a finding. It ends with a number that counts
// the findings that are alike.
func (m *marker) fingerprint(f *check.Finding) string {
	k := m.mark(f).same()
	sum := sha256.Sum256([]byte(strings.Join([]string{k.Rule, k.Path, k.Line, k.Twin, k.Message}, "\x00")))
	text := hex.EncodeToString(sum[:16])
	m.seen[text]++
	return text + ":" + strconv.Itoa(m.seen[text])
}

// edited reports whether two marks with the same rule, path and message are of one
// finding whose line was edited: they have the same twin, or their lines are alike.
func (k mark) edited(other mark) bool {
	return k.Twin != "" && k.Twin == other.Twin || alike(k.Line, other.Line)
}

// alike reports whether two texts share at least half of their words.
func alike(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	n := map[string]int{}
	for _, word := range x {
		n[word]++
	}
	common := 0
	for _, word := range y {
		if n[word] > 0 {
			n[word]--
			common++
		}
	}
	return common > 0 && 4*common >= len(x)+len(y)
}
