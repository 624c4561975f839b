package align_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// clean returns the pairs of a site whose blocks stand one against one.
func clean(t *testing.T, dir string) (pairs [][2][]document.Block) {
	t.Helper()
	posts, _ := new(post.Parser).Load(context.Background(), os.DirFS(dir))
	for set := range bilingual.Pair(posts).All() {
		all := set.Posts()
		for i, p := range all {
			for _, q := range all[i+1:] {
				x, err := document.Parse(p)
				if err != nil {
					continue
				}
				y, err := document.Parse(q)
				if err != nil {
					continue
				}
				a, b := x.Blocks(), y.Blocks()
				same := func(x, y document.Block) bool { return x.Kind == y.Kind && x.Level == y.Level }
				if p.Lang != q.Lang && len(a) >= 10 && slices.EqualFunc(a, b, same) {
					pairs = append(pairs, [2][]document.Block{a, b})
				}
			}
		}
	}
	return pairs
}

// A change makes of the blocks of b, which stand one against one of a, others,
// and gives the code of the alignment, or "" where it cannot be made.
type change struct {
	name string
	make func(b []document.Block, i int, r *rand.Rand) ([]document.Block, string)
}

var changes = []change{
	{"none", func(b []document.Block, _ int, _ *rand.Rand) ([]document.Block, string) {
		return b, fmt.Sprint(len(b))
	}},
	{"delete", func(b []document.Block, i int, _ *rand.Rand) ([]document.Block, string) {
		if alike(b, i) {
			return nil, ""
		}
		return slices.Delete(slices.Clone(b), i, i+1), fmt.Sprintf("%d a %d", i, len(b)-i-1)
	}},
	{"delete four", func(b []document.Block, i int, _ *rand.Rand) ([]document.Block, string) {
		if i+4 >= len(b) || alike(b, i) || alike(b, i+3) {
			return nil, ""
		}
		return slices.Delete(slices.Clone(b), i, i+4), fmt.Sprintf("%d a a a a %d", i, len(b)-i-4)
	}},
	{"merge", func(b []document.Block, i int, _ *rand.Rand) ([]document.Block, string) {
		if i+1 >= len(b) || b[i].Kind != document.BlockParagraph || b[i+1].Kind != document.BlockParagraph {
			return nil, ""
		}
		c := slices.Delete(slices.Clone(b), i, i+1)
		c[i].Text = b[i].Text + " " + b[i+1].Text
		c[i].Fixed = append(slices.Clone(b[i].Fixed), b[i+1].Fixed...)
		return c, fmt.Sprintf("%d 2:1 %d", i, len(b)-i-2)
	}},
	{"split", func(b []document.Block, i int, _ *rand.Rand) ([]document.Block, string) {
		if b[i].Kind != document.BlockParagraph {
			return nil, ""
		}
		half := len(b[i].Text) / 2
		at := strings.Index(b[i].Text[half:], ". ")
		if at < 0 || half+at+30 > len(b[i].Text) {
			return nil, ""
		}
		c := slices.Insert(slices.Clone(b), i, b[i])
		c[i].Text, c[i+1].Text = b[i].Text[:half+at+1], b[i].Text[half+at+2:]
		c[i].Fixed, c[i+1].Fixed = nil, nil
		for _, s := range b[i].Fixed {
			k := i
			if !strings.Contains(c[i].Text, s) && strings.Contains(c[i+1].Text, s) {
				k = i + 1
			}
			c[k].Fixed = append(c[k].Fixed, s)
		}
		return c, fmt.Sprintf("%d 1:2 %d", i, len(b)-i-1)
	}},
	{"move", func(b []document.Block, i int, r *rand.Rand) ([]document.Block, string) {
		j := i + 3 + r.IntN(5)
		if j >= len(b) || len(b[i].Text) < 60 || alike(b, i) {
			return nil, ""
		}
		c := slices.Delete(slices.Clone(b), i, i+1)
		return slices.Insert(c, j, b[i]), fmt.Sprintf("%d a %d b %d", i, j-i, len(b)-j-1)
	}},
}

// alike tells whether nothing could show which of two neighbours was taken out.
func alike(b []document.Block, i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(b) && b[k].Kind == b[i].Kind && (len(b[i].Text) < 60 || b[i].Kind == document.BlockBreak) {
			return true
		}
	}
	return false
}

// TestGenerated changes pairs whose alignment is known.
func TestGenerated(t *testing.T) {
	dirs := []string{"../../examples/internal/demo/content"}
	if corpus := os.Getenv("DIPTYCH_PARITY"); corpus != "" {
		for _, name := range []string{"cds", "canada-blog", "tabi"} {
			dirs = append(dirs, filepath.Join(corpus, name))
		}
	}
	for _, dir := range dirs {
		pairs := clean(t, dir)
		if len(pairs) == 0 {
			t.Fatalf("%s: no pair is clean", dir)
		}
		good, all := 0, 0
		for _, change := range changes {
			r := rand.New(rand.NewPCG(1, 2))
			n, of, made := 0, 0, 0
			for _, p := range pairs {
				for range 8 {
					i := r.IntN(len(p[1]))
					b, code := change.make(p[1], i, r)
					if code == "" {
						continue
					}
					want := decode(code)
					got := decode(encode(align.Blocks(p[0], b)))
					x, y := right(got, want)
					n, of, made = n+x, of+y, made+1
				}
			}
			good, all = good+n, all+of
			t.Logf("%s %s: %d changes, %.2f %% of %d rows are right", filepath.Base(dir), change.name, made, 100*float64(n)/float64(of), of)
		}
		if float64(good) < 0.98*float64(all) {
			t.Errorf("%s: %d of %d rows are right; 98 %% must be", dir, good, all)
		}
	}
}
