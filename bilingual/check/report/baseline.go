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

// A Baseline holds known findings, so that a site with old findings can fail its build on
// new ones only. The zero Baseline and a nil Baseline hold none. A Baseline does not
// change and is safe for concurrent use.
//
// A Baseline recognizes a finding by its rule, its file, the text at its place and the
// text that it is compared with, so lines may move. It also recognizes a finding whose
// line was edited, if its message is the same. If several findings are alike, as many are
// known as the Baseline holds.
type Baseline struct {
	marks []mark // sorted
}

// Len returns the number of findings.
func (b *Baseline) Len() int { return len(b.known()) }

// known returns the marks of the findings.
func (b *Baseline) known() []mark {
	if b == nil {
		return nil
	}
	return b.marks
}

// Baseline returns a Baseline of all findings of a report. Set [Writer.Files], which has
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

// Compare returns a report of the findings that are not known, and a Baseline of the
// known findings that are still there. Findings that were fixed are in neither. Findings
// of rules that r does not list, and of files that could not be read, stay known.
func (wr *Writer) Compare(r *check.Report, known *Baseline) (fresh *check.Report, still *Baseline) {
	m := newMarker(&source{files: wr.Files})
	marks := make([]mark, len(r.Findings))
	for i := range r.Findings {
		marks[i] = m.mark(&r.Findings[i])
	}
	matched, kept := match(marks, known.known())
	unread := map[string]bool{}
	for i, f := range r.Findings {
		if f.Fault.Rule == "post" && f.Fault.Severity == post.SeverityError && !matched[i] {
			unread[f.Fault.Place.Path] = true
		}
	}
	fresh = &check.Report{Collection: r.Collection, Rules: r.Rules}
	for i, f := range r.Findings {
		if !matched[i] {
			fresh.Findings = append(fresh.Findings, f)
		}
	}
	still = &Baseline{}
	for i, k := range known.known() {
		ran := slices.ContainsFunc(r.Rules, func(rule check.Rule) bool { return rule.Name == k.Rule })
		if kept[i] || !ran || unread[k.Path] || unread[k.TwinPath] {
			still.marks = append(still.marks, k)
		}
	}
	return fresh, still
}

// match reports which findings are known, and which known findings were found. It first
// matches marks that are the same, then marks whose line was edited.
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
	const most = 50 // known findings with the same message that are compared, to bound the time
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

// A baselineJSON is the content of the file: JSON, with a finding on each line, sorted.
type baselineJSON struct {
	Version  int    `json:"baseline"`
	Findings []mark `json:"findings"`
}

const (
	baselineVersion = 1
	mostBaseline    = 256 << 20 // bytes
)

// ReadBaseline reads a Baseline from a file. If there is no such file, the error wraps
// [fs.ErrNotExist]. Other errors say what is wrong with the file.
func ReadBaseline(file string) (*Baseline, error) {
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errors.New("the baseline is not a regular file")
	case info.Size() > mostBaseline:
		return nil, fmt.Errorf("the baseline has %d bytes, and the limit is %d", info.Size(), mostBaseline)
	}
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return ParseBaseline(src)
}

// ParseBaseline parses the result of [Baseline.Encode].
func ParseBaseline(src []byte) (*Baseline, error) {
	const remedy = "restore the file, or remove it to record the findings anew"
	var in baselineJSON
	if err := json.Unmarshal(src, &in); err != nil {
		return nil, fmt.Errorf("the file is not a baseline: %w; %s", err, remedy)
	}
	switch {
	case in.Version > baselineVersion:
		return nil, fmt.Errorf("the baseline was written by a newer version of this program: its format is %d, and this program reads %d", in.Version, baselineVersion)
	case in.Version != baselineVersion || in.Findings == nil:
		return nil, fmt.Errorf("the file is not a baseline: its version or its findings are missing; %s", remedy)
	}
	for i, k := range in.Findings {
		if k.Rule == "" || k.Message == "" {
			return nil, fmt.Errorf("the file is not a baseline: finding %d has no rule or no message; %s", i+1, remedy)
		}
	}
	slices.SortFunc(in.Findings, mark.compare)
	return &Baseline{in.Findings}, nil
}

// Encode returns the Baseline as JSON with a finding on each line, sorted, so that a
// version control system can show and merge changes.
func (b *Baseline) Encode() []byte {
	var out bytes.Buffer
	w := &jsonWriter{w: bufio.NewWriter(&out)}
	w.raw(fmt.Sprintf("{\"baseline\": %d, \"findings\": [", baselineVersion))
	for i, k := range b.known() {
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

// WriteFile writes a Baseline to a file. The file is replaced at once.
func (b *Baseline) WriteFile(file string) error {
	root, err := os.OpenRoot(filepath.Dir(file))
	if err != nil {
		return err
	}
	defer root.Close()
	return replace.File(root, filepath.Base(file), b.Encode())
}

// Settle removes the known findings from a report. The file holds a Baseline. If the file
// does not exist, Settle records all findings in it, and returns a report without
// findings. Otherwise it returns a report of the new findings, and drops the findings
// that were fixed from the file. It never adds new findings to the file.
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

// A Settled holds the result of [Writer.Settle].
type Settled struct {
	Report   *check.Report // the new findings
	Recorded bool          // whether the file did not exist and has all findings now
	Known    int           // the number of findings in the file
	Fixed    int           // the number of findings dropped from the file
}

// String returns a line that says what Settle did.
func (s Settled) String() string {
	if s.Recorded {
		return count(s.Known, "finding") + " recorded as known: from now on only new findings are reported"
	}
	return fmt.Sprintf("%s known and not reported, %d fixed and dropped", count(s.Known, "finding"), s.Fixed)
}
