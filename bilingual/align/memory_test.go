package align_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

func rowsOf(a, b string) []align.Row {
	read := func(path, body string) *document.Document {
		p, _ := post.Parse(path, []byte(body))
		d, _ := document.Parse(p)
		return d
	}
	return align.Align(read("en/a.md", a), read("fr/a.md", b))
}

func ExampleWriteTMX() {
	rows := rowsOf("# Fares\n\nA day & night ticket costs $4.\n\n---\n", "# Tarifs\n\nUn billet de jour et de nuit coûte 4 $.\n\n---\n")
	_ = align.WriteTMX(os.Stdout, language.English, language.French, slices.Values(rows))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <!DOCTYPE tmx SYSTEM "tmx14.dtd">
	// <tmx version="1.4">
	// <header creationtool="diptych" creationtoolversion="1" segtype="block" o-tmf="Markdown" adminlang="en" srclang="en" datatype="plaintext"/>
	// <body>
	// <tu><prop type="x-place">en/a.md:1:1</prop>
	// <tuv xml:lang="en"><seg>Fares</seg></tuv>
	// <tuv xml:lang="fr"><seg>Tarifs</seg></tuv></tu>
	// <tu><prop type="x-place">en/a.md:3:1</prop>
	// <tuv xml:lang="en"><seg>A day &amp; night ticket costs $4.</seg></tuv>
	// <tuv xml:lang="fr"><seg>Un billet de jour et de nuit coûte 4 $.</seg></tuv></tu>
	// </body>
	// </tmx>
}

func ExampleWriteTSV() {
	rows := rowsOf("# Fares\n\nIt costs $4.\n\n```\ncd a\\b\n\tls\n```\n", "# Tarifs\n\nLe billet coûte 4 $.\n\nOn paie à bord.\n\n```\ncd a\\b\n\tls\n```\n")
	var b strings.Builder
	_ = align.WriteTSV(&b, language.English, language.French, slices.Values(rows))
	for line := range strings.Lines(b.String()) {
		fmt.Print(strings.Replace(line, "\t", " | ", 1))
	}
	// Output:
	// en | fr
	// Fares | Tarifs
	// It costs $4. | Le billet coûte 4 $.
	//  | On paie à bord.
	// cd a\\b\n\tls | cd a\\b\n\tls
}

// What an author may write stays within the cell or unit it belongs to.
func TestMemoriesOfHostileText(t *testing.T) {
	rows := rowsOf("`<seg>&amp;\x01\x0b`\ta\ufffe]]>\n", "`<seg>&amp;\x01\x0b`\tb\ufffe]]>\n")
	var tmx, tsv strings.Builder
	if err := align.WriteTMX(&tmx, language.English, language.MustParse("zh-Hant-TW"), slices.Values(rows)); err != nil {
		t.Fatal(err)
	}
	var read struct {
		Units []struct {
			Segments []string `xml:"tuv>seg"`
		} `xml:"body>tu"`
	}
	if err := xml.Unmarshal([]byte(tmx.String()), &read); err != nil || len(read.Units) != 1 || !strings.HasPrefix(read.Units[0].Segments[0], "<seg>&amp;\ufffd a") {
		t.Errorf("%v: %q", err, tmx.String())
	}
	if err := align.WriteTSV(&tsv, language.English, language.French, slices.Values(rows)); err != nil || strings.Count(tsv.String(), "\n") != 2 || strings.Count(tsv.String(), "\t") != 2 {
		t.Errorf("%v: %q", err, tsv.String())
	}
	if err := align.WriteTMX(failing{}, language.English, language.French, slices.Values(rows)); !errors.Is(err, errFull) {
		t.Error(err)
	}
}

type failing struct{}

var errFull = errors.New("the disk is full")

func (failing) Write([]byte) (int, error) { return 0, errFull }
