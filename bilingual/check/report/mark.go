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

// mark is what a finding is known by: not its line number, which moves with every
// edit above it, but what stands there and what stands against it.
type mark struct {
	Rule     string `json:"rule"`
	Path     string `json:"path"`
	Line     string `json:"line,omitempty"`     // what stands at its place
	Twin     string `json:"twin,omitempty"`     // what stands at the first related place
	TwinPath string `json:"twinPath,omitempty"` // the file of that
	Message  string `json:"message"`
}

// marker makes marks of findings.
type marker struct {
	source *source
	seen   map[string]int // how often a fingerprint was given
}

func newMarker(s *source) *marker { return &marker{s, map[string]int{}} }

func (m *marker) mark(f *check.Finding) mark {
	k := mark{Rule: f.Rule, Path: f.Place.Path, Message: f.Message, Line: m.around(f.Place)}
	if k.Line == "" && f.Place.Line > 0 {
		k.Line = around(f.Text, f.Place.Column)
	}
	if k.Line == "" {
		k.Message = strings.Map(digit, f.Message) // what it counts changes with every edit
	}
	if len(f.Related) > 0 {
		k.Twin, k.TwinPath = m.around(f.Related[0]), f.Related[0].Path
	}
	for _, s := range []*string{&k.Path, &k.Line, &k.Twin, &k.TwinPath, &k.Message} {
		*s = strings.ToValidUTF8(*s, "\uFFFD") // as JSON has it
	}
	return k
}

// digit returns 0 for a digit, and other characters as they are.
func digit(r rune) rune {
	if unicode.IsDigit(r) {
		return '0'
	}
	return r
}

func (m *marker) around(at post.Place) string { return around(m.source.line(at), at.Column) }

// around returns the part of a line around a column, its words separated by
// single spaces.
func around(line string, column int) string {
	const before, after = 40, 80 // characters
	start := skip(line, column-1-before)
	if column-1 <= before {
		start = 0
	}
	line = line[start:]
	return strings.Join(strings.Fields(line[:skip(line, before+after)]), " ")
}

// same is what two marks have in common if they are of one finding. The message
// has no part in it where the line tells enough, so that it may be worded anew.
func (k mark) same() mark {
	if k.Line != "" || k.Twin != "" {
		k.Message = ""
	}
	k.TwinPath = ""
	return k
}

// fingerprint returns a text that stands for a finding, and the number of those
// before it that have the same.
func (m *marker) fingerprint(f *check.Finding) string {
	k := m.mark(f).same()
	sum := sha256.Sum256([]byte(strings.Join([]string{k.Rule, k.Path, k.Line, k.Twin, k.Message}, "\x00")))
	text := hex.EncodeToString(sum[:16])
	m.seen[text]++
	return text + ":" + strconv.Itoa(m.seen[text])
}

// edited reports whether two marks with the same rule, path and message are of one
// finding whose line was edited: what it stands against is the same, or half of the words.
func (k mark) edited(other mark) bool {
	return k.Twin != "" && k.Twin == other.Twin || alike(k.Line, other.Line)
}

// alike reports whether two texts have half of their words in common.
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
