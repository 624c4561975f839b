package report

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/internal/replace"
	"github.com/diptych-go/diptych/post"
)

// A Baseline holds findings that are known, so that a site with old ones can fail
// its build on new ones only. The zero Baseline holds none. A Baseline does not
// change and is safe for concurrent use.
//
// A finding is known by its rule, its file, the text at its place and the text
// that it is compared with, so it is known again after lines have moved. It is also
// known if its line was edited and its message is the same. If there are several
// alike, as many are known as the baseline has.
type Baseline struct {
	marks []mark // sorted
}

// Len returns the number of findings.
func (b *Baseline) Len() int { return len(b.marks) }

// Baseline returns all findings of a report as known. Set [Writer.Files], which has
// the text around them.
func (wr *Writer) Baseline(r *check.Report) *Baseline {
	m := newMarker(&source{files: wr.Files})
	b := &Baseline{make([]mark, len(r.Findings))}
	for i := range r.Findings {
		b.marks[i] = m.mark(&r.Findings[i])
	}
	slices.SortFunc(b.marks, mark.compare)
	return b
}

// Compare returns a report of the findings that are not known, and the Baseline of
// those that are. What was fixed is in neither. Findings of rules that r was not made
// with, and of files that could not be read, stay known.
func (wr *Writer) Compare(r *check.Report, known *Baseline) (fresh *check.Report, still *Baseline) {
	m := newMarker(&source{files: wr.Files})
	marks := make([]mark, len(r.Findings))
	for i := range r.Findings {
		marks[i] = m.mark(&r.Findings[i])
	}
	matched, kept := match(marks, known.marks)
	unread := map[string]bool{}
	for i, f := range r.Findings {
		if f.Rule == "post" && f.Severity == post.SeverityError && !matched[i] {
			unread[f.Place.Path] = true
		}
	}
	fresh = &check.Report{Collection: r.Collection, Rules: r.Rules}
	for i, f := range r.Findings {
		if !matched[i] {
			fresh.Findings = append(fresh.Findings, f)
		}
	}
	still = &Baseline{}
	for i, k := range known.marks {
		ran := slices.ContainsFunc(r.Rules, func(rule check.Rule) bool { return rule.Name == k.Rule })
		if kept[i] || !ran || unread[k.Path] || unread[k.TwinPath] {
			still.marks = append(still.marks, k)
		}
	}
	return fresh, still
}

// match tells which findings are known, and which of the known were found: first
// those that are the same, then those whose line was edited.
func match(found, known []mark) (isKnown, isFound []bool) {
	isKnown, isFound = make([]bool, len(found)), make([]bool, len(known))
	same := map[mark][]int{}
	for i, k := range known {
		same[k.same()] = append(same[k.same()], i)
	}
	for i, k := range found {
		if left := same[k.same()]; len(left) > 0 {
			isKnown[i], isFound[left[0]] = true, true
			same[k.same()] = left[1:]
		}
	}
	const most = 50 // of those with one message, so that many cost no more than that
	worded := map[[3]string][]int{}
	for i, k := range known {
		if key := [3]string{k.Rule, k.Path, k.Message}; !isFound[i] && len(worded[key]) < most {
			worded[key] = append(worded[key], i)
		}
	}
	for i, k := range found {
		if isKnown[i] {
			continue
		}
		for _, j := range worded[[3]string{k.Rule, k.Path, k.Message}] {
			if !isFound[j] && k.edited(known[j]) {
				isKnown[i], isFound[j] = true, true
				break
			}
		}
	}
	return isKnown, isFound
}

func (k mark) compare(other mark) int {
	return cmp.Or(strings.Compare(k.Path, other.Path), strings.Compare(k.Rule, other.Rule), strings.Compare(k.Message, other.Message),
		strings.Compare(k.Line, other.Line), strings.Compare(k.Twin, other.Twin), strings.Compare(k.TwinPath, other.TwinPath))
}

// The form of the file: JSON, with a finding on each line, sorted.
type baselineJSON struct {
	Version  int    `json:"baseline"`
	Findings []mark `json:"findings"`
}

const (
	baselineVersion = 1
	mostBaseline    = 256 << 20 // bytes
)

// ReadBaseline reads a Baseline from a file. If there is no such file, the error
// wraps [fs.ErrNotExist]. Other errors say what is wrong with it.
func ReadBaseline(file string) (*Baseline, error) {
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errors.New("it is not a regular file")
	case info.Size() > mostBaseline:
		return nil, fmt.Errorf("it has %d bytes, and the limit is %d", info.Size(), mostBaseline)
	}
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return ParseBaseline(src)
}

// ParseBaseline reads what [Baseline.Encode] wrote.
func ParseBaseline(src []byte) (*Baseline, error) {
	const remedy = "restore the file, or remove it to record the findings anew"
	var in baselineJSON
	if err := json.Unmarshal(src, &in); err != nil {
		return nil, fmt.Errorf("it is no baseline: %w; %s", err, remedy)
	}
	switch {
	case in.Version > baselineVersion:
		return nil, fmt.Errorf("it was written by a newer version of this program: its form is %d, and this one reads %d", in.Version, baselineVersion)
	case in.Version != baselineVersion || in.Findings == nil:
		return nil, fmt.Errorf("it is no baseline: it lacks its version or its findings; %s", remedy)
	}
	for i, k := range in.Findings {
		if k.Rule == "" || k.Message == "" {
			return nil, fmt.Errorf("it is no baseline: finding %d has no rule or no message; %s", i+1, remedy)
		}
	}
	slices.SortFunc(in.Findings, mark.compare)
	return &Baseline{in.Findings}, nil
}

// Encode returns the Baseline as text: JSON with a finding on each line, sorted,
// so that a version control system shows and merges what changed.
func (b *Baseline) Encode() []byte {
	var out bytes.Buffer
	w := &jsonWriter{w: bufio.NewWriter(&out)}
	w.raw(fmt.Sprintf("{\"baseline\": %d, \"findings\": [", baselineVersion))
	for i, k := range b.marks {
		if i > 0 {
			w.raw(",")
		}
		w.raw("\n")
		w.flat(k)
	}
	w.raw("\n]}\n")
	_ = w.flush() // it writes to memory
	return out.Bytes()
}

// WriteFile writes a Baseline to a file, which is replaced at once.
func (b *Baseline) WriteFile(file string) error {
	root, err := os.OpenRoot(filepath.Dir(file))
	if err != nil {
		return err
	}
	defer root.Close()
	return replace.File(root, filepath.Base(file), b.Encode())
}

// Settle takes from a report what is known. The file holds a Baseline. If it is not
// there, Settle records all findings in it, and the report that it returns has none.
// Otherwise the report has the findings that are new, and those that were fixed are
// dropped from the file. New findings are never added to it.
func (wr *Writer) Settle(file string, r *check.Report) (Settled, error) {
	known, err := ReadBaseline(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		known = wr.Baseline(r)
		s := Settled{Report: &check.Report{Collection: r.Collection, Rules: r.Rules}, Recorded: true, Known: known.Len()}
		return s, known.WriteFile(file)
	case err != nil:
		return Settled{}, err
	}
	fresh, still := wr.Compare(r, known)
	s := Settled{Report: fresh, Known: still.Len(), Fixed: known.Len() - still.Len()}
	if s.Fixed > 0 {
		err = still.WriteFile(file)
	}
	return s, err
}

// A Settled says what [Writer.Settle] did.
type Settled struct {
	Report   *check.Report // of what is new
	Recorded bool          // the file was not there, and has all findings now
	Known    int           // findings in the file
	Fixed    int           // findings dropped from the file
}

// String returns a line that says what was done.
func (s Settled) String() string {
	if s.Recorded {
		return count(s.Known, "finding") + " recorded as known: from now on only new ones are told"
	}
	return fmt.Sprintf("%s known and not told, %d fixed and dropped", count(s.Known, "finding"), s.Fixed)
}
