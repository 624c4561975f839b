package check

import (
	"context"
	"os"
	"reflect"
	"slices"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
)

// TestJobFromPieces checks each set with a Job of its own, as other machines do, and
// sends its part on its way: nothing is lost beside a run on one machine.
func TestJobFromPieces(t *testing.T) {
	folders := []string{"testdata/ferry"}
	if corpus := os.Getenv("DIPTYCH_CORPUS"); corpus != "" {
		folders = append(folders, corpus+"/cds", corpus+"/tabi")
	}
	for _, folder := range folders {
		posts, load := post.Load(os.DirFS(folder))
		c := bilingual.Pair(posts)
		whole, err := Run(c, load)
		if err != nil {
			t.Fatal(err)
		}
		var checker Checker
		var parts []*Part
		for _, s := range append(slices.Collect(c.All()), nil) { // nil stands for the whole collection
			job, err := checker.Start(c)
			if err != nil {
				t.Fatal(err)
			}
			check := job.CheckAll
			if s != nil {
				check = func(ctx context.Context) (*Part, error) { return job.Check(ctx, s) }
			}
			part, err := check(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			sent, err := part.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			got := new(Part)
			if err := got.UnmarshalBinary(sent); err != nil {
				t.Fatal(err)
			}
			parts = append([]*Part{got}, parts...)
		}
		job, err := checker.Start(c)
		if err != nil {
			t.Fatal(err)
		}
		pieces := job.Report(load, parts)
		for _, r := range []*Report{whole, pieces, job.Report(load, parts)} {
			for i := range r.Findings {
				r.Findings[i].Fault.Err = nil
			}
			if len(r.Findings) == 0 || !reflect.DeepEqual(r.Findings, whole.Findings) { //nolint:govet // their Err was taken away
				t.Errorf("%s: %d findings, and %d in one run", folder, len(r.Findings), len(whole.Findings))
			}
		}
	}
}

// TestJobOfOtherSets expects an error for a set that is not of the collection, since the
// whole collection was not asked for either.
func TestJobOfOtherSets(t *testing.T) {
	posts, err := post.Load(os.DirFS("testdata/ferry"))
	job, startErr := new(Checker).Start(bilingual.Pair(posts))
	if startErr != nil {
		t.Fatal(startErr)
	}
	for other := range bilingual.Pair(posts).All() {
		for _, s := range []*bilingual.Set{nil, new(bilingual.Set), other} {
			if part, err := job.Check(context.Background(), s); err == nil || part != nil {
				t.Fatalf("%v: %v, %v", s, part, err)
			}
		}
		break
	}
	if r := job.Report(err, []*Part{nil}); r == nil {
		t.Error("a nil part has no report")
	}
}
