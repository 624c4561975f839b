package align_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

func parse(t testing.TB, body string) *document.Document {
	t.Helper()
	p, err := post.Parse("a.md", []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

const english = `# Fares

All prices are for one way and include taxes. You pay when you book, on board or at the terminal.

- Adult (18 to 64): $18.50
- Senior (65 and over): $14.75

## Vehicles

The driver needs a passenger ticket as well. The *Sterna* takes no cars.

The price of a truck is 1,150 dollars.
`

const french = `# Tarifs

Tous les prix sont pour un aller simple, taxes comprises. Vous payez au moment de réserver, à bord ou à la gare maritime.

- Adulte (18 à 64 ans) : 18,50 $
- Personne aînée (65 ans et plus) : 14,75 $

## Véhicules

La personne au volant doit aussi avoir un billet de passager.

Le *Sterna* ne prend pas de voitures.

Le prix d'un camion est de 1 150 dollars.
`

func TestAlign(t *testing.T) {
	for _, tt := range []struct{ name, a, b, want string }{
		{"a paragraph in two", english, french, "5 1:2 1"},
		{"a heading that one side lacks", english, strings.Replace(french, "## Véhicules\n", "", 1), "4 a 1:2 1"},
		{"an item that one side lacks", english, strings.Replace(french, "- Personne aînée (65 ans et plus) : 14,75 $\n", "", 1), "3 a 1 1:2 1"},
		{"a heading made a paragraph", english, strings.Replace(french, "## Véhicules", "Les véhicules", 1), "5 1:2 1"},
		{"nothing", "", "", ""},
		{"nothing on one side", english, "", "a a a a a a a"},
		{"the same", english, english, "7"},
	} {
		if got := encode(align.Align(parse(t, tt.a), parse(t, tt.b))); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Swapped documents give swapped rows, every block is in one row, and the blocks
// stand in order, whatever the documents are.
func TestSymmetry(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	parts := strings.Split(english+"\n"+french+"\n> Said\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n***\n\n![x](y.png)\n\n<p>Text</p>\n", "\n\n")
	random := func() *document.Document {
		var list []string
		for range r.IntN(40) {
			list = append(list, parts[r.IntN(len(parts))])
		}
		return parse(t, strings.Join(list, "\n\n"))
	}
	for range 60 {
		a, b := random(), random()
		rows, swapped := align.Align(a, b), align.Align(b, a)
		if len(rows) != len(swapped) {
			t.Fatalf("%d rows, and %d of the swapped documents", len(rows), len(swapped))
		}
		var left, right []document.Block
		same := func(x, y document.Block) bool { return x.Node == y.Node }
		for i, row := range rows {
			if len(row.A)+len(row.B) == 0 || row.Trust < 0 || row.Trust > 1 || row.Trust != swapped[i].Trust {
				t.Errorf("row %d is %v", i, row)
			}
			if !slices.EqualFunc(row.A, swapped[i].B, same) || !slices.EqualFunc(row.B, swapped[i].A, same) {
				t.Errorf("row %d is not that of the swapped documents", i)
			}
			left, right = append(left, row.A...), append(right, row.B...)
		}
		if !slices.EqualFunc(left, a.Blocks(), same) || !slices.EqualFunc(right, b.Blocks(), same) {
			t.Error("a block is in no row, in two, or out of order")
		}
	}
}

// long returns a document of n blocks and its translation.
func long(n int) (a, b string) {
	r := rand.New(rand.NewPCG(5, 6))
	words := strings.Fields(english + " station observation administration service public bridge island weather forecast")
	mots := strings.Fields(french + " station observation administration service public pont île météo prévision")
	var x, y strings.Builder
	for i := range n {
		if i%9 == 0 {
			fmt.Fprintf(&x, "## Part %d\n\n", i)
			fmt.Fprintf(&y, "## Partie %d\n\n", i)
			continue
		}
		for range 20 + r.IntN(40) {
			k := r.IntN(len(words))
			x.WriteString(strings.Trim(words[k], "#*-") + " ")
			y.WriteString(strings.Trim(mots[k*len(mots)/len(words)], "#*-") + " ")
		}
		if i%50 == 7 { // missing
			y.WriteString("\n\nUn paragraphe de trop que le texte anglais n'a pas, et qui est assez long pour compter.")
		}
		x.WriteString("\n\n")
		y.WriteString("\n\n")
	}
	return x.String(), y.String()
}

// The search looks at a band: ten times as many blocks take about ten times as
// much memory, not a hundred times.
func TestMemory(t *testing.T) {
	used := func(n int) float64 {
		x, y := long(n)
		a, b := parse(t, x), parse(t, y)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		align.Align(a, b)
		runtime.ReadMemStats(&after)
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	if few, many := used(200), used(2000); many > 20*few {
		t.Errorf("2,000 blocks take %.0f times the memory of 200", many/few)
	}
}

// BenchmarkAlign aligns 5,000 blocks with 5,000 and reports how that compares
// with parsing both.
func BenchmarkAlign(b *testing.B) {
	x, y := long(5000)
	start := time.Now()
	const parses = 5
	for range parses {
		parse(b, x)
		parse(b, y)
	}
	parsing := time.Since(start) / parses
	p, q := parse(b, x), parse(b, y)
	b.ReportAllocs()
	for b.Loop() {
		align.Align(p, q)
	}
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(parsing), "×parsing")
}

func BenchmarkParse(b *testing.B) {
	x, y := long(5000)
	b.ReportAllocs()
	for b.Loop() {
		parse(b, x)
		parse(b, y)
	}
}
