package post

import (
	"os"
	"path/filepath"
	"testing"
)

// TestCorpus reads the sites below the folder DIPTYCH_CORPUS: files that people
// wrote, all of which are to be posts. Warnings are shown by -v, for someone to judge.
func TestCorpus(t *testing.T) {
	root := os.Getenv("DIPTYCH_CORPUS")
	if root == "" {
		t.Skip("DIPTYCH_CORPUS names no folder")
	}
	sites, err := filepath.Glob(filepath.Join(root, "*", ""))
	if err != nil || len(sites) == 0 {
		t.Fatalf("no sites in %s: %v", root, err)
	}
	for _, site := range sites {
		if info, err := os.Stat(site); err != nil || !info.IsDir() {
			continue
		}
		t.Run(filepath.Base(site), func(t *testing.T) {
			posts, err := Load(os.DirFS(site))
			if err != nil {
				t.Error(err)
			}
			warnings := 0
			languages := map[string]int{}
			for _, p := range posts {
				languages[p.Lang.String()+" by "+p.LangFrom.String()]++
				src, err := os.ReadFile(filepath.Join(site, filepath.FromSlash(p.Path)))
				if err != nil {
					t.Fatal(err)
				}
				roundTrip(t, p, src)
				wellPlaced(t, p.Path, src, p.Warnings)
				for _, f := range p.Warnings {
					warnings++
					t.Log(f)
				}
			}
			t.Logf("%d posts, %v, %d warnings", len(posts), languages, warnings)
		})
	}
}
