package align_test

import (
	"bufio"
	"flag"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

var update = flag.Bool("update", false, "write the alignments found to testdata, to be read and mended by hand")

// TestCorpus compares the alignment of real pairs with one made by hand. Half of
// the pairs are difficult, the others are not chosen.
func TestCorpus(t *testing.T) {
	corpus := os.Getenv("DIPTYCH_PARITY")
	if corpus == "" {
		t.Skip("DIPTYCH_PARITY is not set")
	}
	const file = "testdata/pairs.txt"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	all, good := 0, 0
	for lines := bufio.NewScanner(strings.NewReader(string(text))); lines.Scan(); {
		fields := strings.Split(lines.Text(), " | ")
		if len(fields) < 2 || strings.HasPrefix(lines.Text(), "#") {
			out.WriteString(lines.Text() + "\n")
			continue
		}
		a, b := blocks(t, filepath.Join(corpus, fields[0])), blocks(t, filepath.Join(corpus, fields[1]))
		sum := hash(a, b)
		rows := align.Blocks(a, b)
		fmt.Fprintf(&out, "%s | %s | %s | %s\n", fields[0], fields[1], sum, encode(rows))
		if *update {
			continue
		}
		if len(fields) != 4 || fields[2] != sum {
			t.Errorf("%s: the blocks have changed: align the pair again", fields[0])
			continue
		}
		n, of := right(decode(encode(rows)), decode(fields[3]))
		good, all = good+n, all+of
		if n < of {
			t.Logf("%s: %d of %d rows are right\n got %s\nwant %s", fields[0], n, of, encode(rows), fields[3])
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Logf("%d of %d rows are right: %.1f %%", good, all, 100*float64(good)/float64(all))
	if float64(good) < 0.98*float64(all) {
		t.Error("98 % must be")
	}
}

func blocks(t *testing.T, path string) []document.Block {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	p, err := post.Parse(filepath.Base(path), src)
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	return d.Blocks()
}

// hash depends on the kinds of blocks, by which an alignment by numbers holds.
func hash(sides ...[]document.Block) string {
	h := fnv.New64a()
	for _, side := range sides {
		for _, b := range side {
			_, _ = fmt.Fprintln(h, b.Kind)
		}
		_, _ = fmt.Fprintln(h)
	}
	return fmt.Sprintf("%016x", h.Sum64())
}
