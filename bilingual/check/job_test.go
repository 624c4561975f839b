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
		for _, s := range append(slices.Collect(c.All()), nil) {
			job, err := checker.Start(c)
			if err != nil {
				t.Fatal(err)
			}
			part, err := job.Check(context.Background(), s)
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
				r.Findings[i].Err = nil
			}
			if len(r.Findings) == 0 || !reflect.DeepEqual(r.Findings, whole.Findings) { //nolint:govet // their Err was taken away
				t.Errorf("%s: %d findings, and %d in one run", folder, len(r.Findings), len(whole.Findings))
			}
		}
	}
}
