package typography

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	gtext "github.com/yuin/goldmark/text"
	"golang.org/x/text/language"
)

// benchmarked is a body of 20 KB.
var benchmarked = []byte(strings.Repeat(invented, 40))

const invented = `## L’atelier du *mardi*

Le service « Phare » compte 12 000 abonnés : 40 % d'entre eux l'ouvrent avant
8 h 30, et *l'équipe* s'en réjouit! Voir [le bilan de l'an dernier](/bilan) ; il
date du 3 mai. "Rien n'est perdu", dit **Lise** : elle "compte" revenir...

- une lampe neuve ;
- un carnet, l'ancien étant plein.

`

// BenchmarkConvert compares goldmark alone with goldmark's typographer and
// with this package.
func BenchmarkConvert(b *testing.B) {
	for _, c := range []struct {
		name string
		ext  goldmark.Extender
	}{
		{"plain", nil},
		{"goldmark-typographer", extension.Typographer},
		{"fr-CA", Extension{Lang: language.CanadianFrench}},
		{"en-CA", Extension{Lang: language.MustParse("en-CA")}},
		{"none", Extension{Lang: language.Japanese}},
	} {
		b.Run(c.name, func(b *testing.B) {
			ext := []goldmark.Extender{extension.GFM, extension.Footnote}
			if c.ext != nil {
				ext = append(ext, c.ext)
			}
			md := goldmark.New(goldmark.WithExtensions(ext...))
			var out bytes.Buffer
			b.SetBytes(int64(len(benchmarked)))
			b.ReportAllocs()
			for b.Loop() {
				out.Reset()
				if err := md.Convert(benchmarked, &out); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkTransform is the transformation alone, parsing left out.
func BenchmarkTransform(b *testing.B) {
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote))
	b.SetBytes(int64(len(benchmarked)))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		root := md.Parser().Parse(gtext.NewReader(benchmarked))
		b.StartTimer()
		Transform(language.CanadianFrench, root, benchmarked)
	}
}

func BenchmarkString(b *testing.B) {
	for _, c := range []struct{ name, s string }{
		{"changed", "L'équipe dit: « Bonjour » à 10 000 personnes"},
		{"right", "L’équipe du service numérique, au bout de 100 semaines"},
		{"nothing", "Un atelier sur la rive sud"},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				String(language.CanadianFrench, c.s)
			}
		})
	}
}

// BenchmarkHostile reads texts made to be slow, at growing sizes: the bytes per
// second stay what they are.
func BenchmarkHostile(b *testing.B) {
	for _, unit := range []string{`"`, `'`, `«`, ` "a`, `a" `, `'a`, `{{`, `{%`, `$a `, `<a `, "`", `\(`, `&a`, `1 111 `, `1 `, `a@`, `--a`, `x/'`, `:a`, ` :`, `!`, `...a`, `« `} {
		for _, n := range []int{1 << 12, 1 << 16, 1 << 20} {
			s := strings.Repeat(unit, n/len(unit))
			b.Run(fmt.Sprintf("%q/%d", unit, n), func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					String(language.CanadianFrench, s)
				}
			})
		}
	}
}

// TestUnchangedStringAllocatesNothing leaves out the pool that texts come from,
// which the race detector empties.
func TestUnchangedStringAllocatesNothing(t *testing.T) {
	r, x := rulesFor(language.CanadianFrench), new(text)
	for _, s := range []string{"Un atelier sur la rive sud", "L’équipe a lu 3 fois « Phare » : rien."} {
		s = x.string(r, s)
		if n := testing.AllocsPerRun(100, func() { x.string(r, s) }); n > 0 {
			t.Errorf("%q: %v allocations", s, n)
		}
	}
}
