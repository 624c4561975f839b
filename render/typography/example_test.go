package typography_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"
	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/typography"
)

// show makes the no-break spaces visible.
var show = strings.NewReplacer("\u00a0", "⍽", "\u202f", "‸")

func ExampleString() {
	title := `L'année du "Phare": 12 000 visites!`
	for _, tag := range []string{"fr-CA", "fr-FR", "fr-CH"} {
		fmt.Println(show.Replace(typography.String(language.MustParse(tag), title)))
	}
	// Output:
	// L’année du «⍽Phare⍽»⍽: 12⍽000 visites!
	// L’année du «⍽Phare⍽»⍽: 12‸000 visites‸!
	// L’année du «Phare»: 12‸000 visites!
}

// What stands beside a mark decides whether it is a quotation mark or an apostrophe.
func ExampleString_english() {
	fmt.Println(typography.String(language.BritishEnglish, `'It's the keepers' "watch",' she said...`))
	// Output: ‘It’s the keepers’ “watch”,’ she said…
}

func ExampleExtension() {
	md := goldmark.New(goldmark.WithExtensions(typography.Extension{
		Lang:         language.CanadianFrench,
		Superscripts: true,
	}))
	var html strings.Builder
	if err := md.Convert([]byte("L'*équipe* du 1er quart: « *prête* » ; `l'autre` aussi."), &html); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	fmt.Print(show.Replace(html.String()))
	// Output: <p>L’<em>équipe</em> du 1<sup>er</sup> quart⍽: «⍽<em>prête</em>⍽»; <code>l'autre</code> aussi.</p>
}

// A program that parses and renders in two steps can set the tree between them.
func ExampleTransform() {
	md := goldmark.New()
	source := []byte("**Note**: l'eau monte")
	tree := md.Parser().Parse(text.NewReader(source))
	typography.Transform(language.CanadianFrench, tree, source)
	var html strings.Builder
	if err := md.Renderer().Render(&html, source, tree); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	fmt.Print(show.Replace(html.String()))
	// Output: <p><strong>Note</strong>⍽: l’eau monte</p>
}

func ExampleHTML() {
	fragment := `<p title="l'heure">L'heure : <kbd>"10 h"</kbd> ou <b>"11 h"</b></p>`
	fmt.Println(show.Replace(typography.HTML(language.CanadianFrench, fragment)))
	// Output: <p title="l'heure">L’heure⍽: <kbd>"10 h"</kbd> ou <b>«⍽11⍽h⍽»</b></p>
}
