package check

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/internal/replace"
	"github.com/diptych-go/diptych/post"
)

// A Change is a line that [Checker.Fix] changed.
type Change struct {
	Place    post.Place // of the line
	Old, New string     // the line before and after, without its end
}

// Fix writes the safe suggestions of findings into the files below root; see
// [post.Suggestion.Safe]. load reads and pairs these files and returns the collection and
// the error of [post.Load]. Fix gives it ctx. After each round of changes, Fix loads and
// checks again, since a change may lead to more findings, such as a link to a twin that
// is found now. It stops when a round changes nothing.
//
// Each file is replaced at once, and the rest of it stays the same byte for byte. Fix
// leaves out a suggestion whose text is no longer there, and a file that is a symbolic
// link.
//
// Fix returns the lines that it changed, also beside an error. It returns an error
//
//   - if load returns a nil collection and an error, or an error that is not [post.Faults].
//     Faults of posts that could not be read do not stop Fix; Run reports them.
//   - if a file cannot be written. The error names the file, and the others are written.
//   - if ten rounds changed lines, since suggestions that undo each other would go on
//     forever. The error says so, and something may be left to write.
//   - if [Checker.Run] returns one.
func (ch *Checker) Fix(ctx context.Context, root *os.Root, load func(context.Context) (*bilingual.Collection, error)) ([]Change, error) {
	const most = 10 // rounds
	var changes []Change
	for range most {
		works, err := load(ctx)
		if err != nil && (works == nil || !errors.As(err, new(post.Faults))) {
			return changes, err
		}
		r, err := ch.Run(ctx, works, err)
		if err != nil {
			return changes, err
		}
		changed, err := r.fix(root)
		changes = append(changes, changed...)
		if err != nil || len(changed) == 0 {
			return changes, err
		}
	}
	return changes, fmt.Errorf("check: lines were changed in each of %d rounds, and more may be left to change: see that no two suggestions undo each other", most)
}

// fix writes the safe suggestions of a report and returns the lines that it changed.
func (r *Report) fix(root *os.Root) ([]Change, error) {
	byPath := map[string][]post.Suggestion{}
	var paths []string
	for i := range r.Findings {
		s := r.Findings[i].Fault.Suggestion
		if !s.Safe || s.Old == s.Text || strings.ContainsAny(s.Old+s.Text, "\r\n") {
			continue
		}
		if byPath[s.Place.Path] == nil {
			paths = append(paths, s.Place.Path)
		}
		byPath[s.Place.Path] = append(byPath[s.Place.Path], s)
	}
	slices.Sort(paths)
	var changes []Change
	var errs []error
	for _, path := range paths {
		changed, err := fixFile(root, path, byPath[path])
		if err != nil {
			errs = append(errs, fmt.Errorf("%s cannot be mended: %w", post.Place{Path: path}, err))
		}
		changes = append(changes, changed...)
	}
	return changes, errors.Join(errs...)
}

func fixFile(root *os.Root, path string, suggestions []post.Suggestion) ([]Change, error) {
	name := filepath.FromSlash(path)
	if info, err := root.Lstat(name); err != nil || !info.Mode().IsRegular() {
		return nil, err
	}
	src, err := root.ReadFile(name)
	if err != nil {
		return nil, err
	}
	out, applied := Apply(src, suggestions)
	if len(applied) == 0 {
		return nil, nil
	}
	if err := replace.File(root, path, out); err != nil {
		return nil, err
	}
	before, after := strings.Split(string(src), "\n"), strings.Split(string(out), "\n")
	var changes []Change
	for _, s := range applied {
		line := s.Place.Line
		if n := len(changes); n == 0 || changes[n-1].Place.Line != line {
			changes = append(changes, Change{post.Place{Path: path, Line: line}, strings.TrimSuffix(before[line-1], "\r"), strings.TrimSuffix(after[line-1], "\r")})
		}
	}
	return changes, nil
}
