package check_test

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

const demo = "../../examples/internal/demo/content"

// TestPlanted plants faults in the translations of the demo content. Nearly each
// must be found by its rule within two lines of its place, with hardly another
// finding beside it.
func TestPlanted(t *testing.T) {
	rounds := 1
	if os.Getenv("DIPTYCH_PARITY") != "" {
		rounds = 12
	}
	planted(t, demo, "en-CA,fr-CA,ar,ja", rounds)
}

// TestPlantedCorpus does so in real content, where it is given.
func TestPlantedCorpus(t *testing.T) {
	for name, langs := range corpora(t) {
		t.Run(filepath.Base(name), func(t *testing.T) { planted(t, name, langs, 4) })
	}
}

// corpora are the folders of real content and their languages. Without any, the
// test is skipped.
func corpora(t *testing.T) map[string]string {
	t.Helper()
	root := os.Getenv("DIPTYCH_PARITY")
	if root == "" {
		t.Skip("DIPTYCH_PARITY is not set")
	}
	return map[string]string{
		filepath.Join(root, "cds"): "en-CA,fr-CA", filepath.Join(root, "canada-blog"): "en-CA,fr-CA",
		filepath.Join(root, "tabi"): "en,es,ca,ar", filepath.Join(root, "glossary"): "en,fr,ja,ur",
	}
}

// garden is a site in which faults are planted.
type garden struct {
	t      *testing.T
	langs  []language.Tag
	files  fstest.MapFS
	before map[string]bool // findings of the site as it is, without their lines
	drafts []*draft        // of translations that are clean
}

func newGarden(t *testing.T, dir, langs string) *garden {
	t.Helper()
	g := &garden{t: t, files: fstest.MapFS{}, before: map[string]bool{}}
	for code := range strings.SplitSeq(langs, ",") {
		g.langs = append(g.langs, language.MustParse(code))
	}
	root := os.DirFS(dir)
	err := fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".md") {
			return err
		}
		data, err := fs.ReadFile(root, path)
		g.files[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	works, findings := g.check(g.files)
	unclean := map[*bilingual.Set]bool{}
	for _, f := range findings {
		g.before[f.Fault.Place.Path+f.Fault.Rule+f.Fault.Message] = true
		unclean[f.Set] = unclean[f.Set] || f.Fault.Severity != post.SeverityNote && f.Fault.Rule != "missing" || f.Fault.Rule == "structure"
	}
	var images []string
	for s := range works.All() {
		posts := s.Posts()
		if len(posts) < 2 || unclean[s] {
			continue
		}
		for _, p := range posts[1:] {
			if d := newDraft(works, p, posts[0], string(g.files[p.Path].Data), string(g.files[posts[0].Path].Data)); d != nil && len(d.blocks) >= 5 { // in less nobody can tell
				g.drafts = append(g.drafts, d)
				for _, b := range d.blocks {
					for _, i := range b.Images {
						images = append(images, i.Source)
					}
				}
			}
		}
	}
	for _, d := range g.drafts {
		d.images = images
	}
	return g
}

func (g *garden) check(files fs.FS) (*bilingual.Collection, []check.Finding) {
	g.t.Helper()
	posts, err := (&post.Parser{Languages: g.langs}).Load(context.Background(), files)
	works := (&bilingual.Pairer{Languages: g.langs}).Pair(posts)
	r, err := check.Run(works, err)
	if err != nil {
		g.t.Fatal(err)
	}
	return works, r.Findings
}

// planted plants faults of each kind, one in each translation of the site at a
// time, in so many rounds, at places far from each other.
func planted(t *testing.T, dir, langs string, rounds int) {
	g := newGarden(t, dir, langs)
	var allMade, allFound, allBeside int
	for _, plant := range plants {
		var made, found, beside int
		for _, planted := range g.beds(plant, rounds) {
			x, y := g.look(plant, planted)
			made, found, beside = made+len(planted), found+x, beside+y
		}
		result := fmt.Sprintf("%-20s %4d of %4d found, %3d other findings", plant.name, found, made, beside)
		t.Log(result)
		if dir == demo && (found*100 < made*98 && made-found > 1 || beside*10 > made && beside > 1) {
			t.Error(result)
		}
		allMade, allFound, allBeside = allMade+made, allFound+found, allBeside+beside
	}
	// Of some kinds a real site has few, and terms in English stand in some texts for
	// good: there the sum counts.
	t.Logf("%-20s %4d of %4d found, %3d other findings", "all", allFound, allMade, allBeside)
	if allFound*100 < allMade*98 || allBeside*10 > allMade {
		t.Error("too few are found, or too much beside them")
	}
}

// beds spreads faults of a kind over rounds, by the posts in which they are planted:
// those of images one by one, since a rule learns from other works how they are.
func (g *garden) beds(plant plant, rounds int) (beds []map[string]edit) {
	const most = 12 // of those that are planted one by one
	for _, d := range g.drafts {
		edits := plant.edits(d)
		for k := range min(len(edits), rounds) {
			e := edits[(2*k+1)*len(edits)/(2*min(len(edits), rounds))]
			switch {
			case plant.rule == "images" && len(beds) < most:
				beds = append(beds, map[string]edit{d.post.Path: e})
			case plant.rule == "images":
			case k < len(beds):
				beds[k][d.post.Path] = e
			default:
				beds = append(beds, map[string]edit{d.post.Path: e})
			}
		}
	}
	return beds
}

// look plants faults, and counts those that are found and what is found beside.
func (g *garden) look(plant plant, planted map[string]edit) (found, beside int) {
	files := maps.Clone(g.files)
	for path, e := range planted {
		files[path] = &fstest.MapFile{Data: []byte(strings.Join(e.lines, "\n"))}
	}
	hit := map[string]bool{}
	_, findings := g.check(files)
	for _, f := range findings {
		path, e := f.Fault.Place.Path, planted[f.Fault.Place.Path]
		if e.lines == nil { // or the twin's
			i := slices.IndexFunc(f.Fault.Related, func(p post.Place) bool { return planted[p.Path].lines != nil })
			if i < 0 || f.Set != nil && !slices.ContainsFunc(f.Set.Posts(), func(p *post.Post) bool { return p.Path == f.Fault.Related[i].Path }) {
				continue // another work's
			}
			path = f.Fault.Related[i].Path
			e = planted[path]
		}
		if g.before[f.Fault.Place.Path+f.Fault.Rule+f.Fault.Message] || f.Fault.Severity == post.SeverityNote && f.Fault.Rule != plant.rule {
			continue
		}
		if plant.name == "heading dropped" && strings.Contains(f.Fault.Message, "the anchor") { // of the heading that was dropped
			continue
		}
		if f.Fault.Rule == "missing" && plant.rule == "near-miss" { // of a language that the work lacks anyway
			continue
		}
		at := f.Fault.Place.Line
		near := slices.ContainsFunc(e.at, func(line int) bool { return at >= line-2 && at <= line+2 })
		if f.Fault.Rule == plant.rule && (f.Fault.Place.Path == path && near || plant.rule == "near-miss") && !hit[path] {
			hit[path] = true
			continue
		}
		beside++
		g.t.Logf("%s in %s:%v: beside it %s:%d %s %s: %s", plant.name, path, e.at, f.Fault.Place.Path, f.Fault.Place.Line, f.Fault.Severity, f.Fault.Rule, f.Fault.Message)
	}
	for _, path := range slices.Sorted(maps.Keys(planted)) {
		if !hit[path] {
			e := planted[path]
			g.t.Logf("%s in %s:%v is not found: %.100s", plant.name, path, e.at, strings.Split(string(g.files[path].Data), "\n")[e.at[0]-1])
		}
	}
	return len(hit), beside
}
