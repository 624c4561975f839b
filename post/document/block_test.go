package document_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

func blocksOf(t *testing.T, body string) []document.Block {
	t.Helper()
	p, err := post.Parse("en/a.md", []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	return d.Blocks()
}

func TestBlocks(t *testing.T) {
	body := `# Ferries

Each *boat* has
**two** hulls[^1]; see [the map](map.html) and ` + "`lantern`" + `.

- One
- Two

  and more

  1. deep

> Said

![A boat](boat.png)

| a | b |
|---|---|
| 1 | [c](d) |

` + "```sh\nls\n```" + `

<!-- more -->

<div>

<p><a href="x.html">Text</a></p>

{{< youtube "abc123" >}}

---

[^1]: A note.
`
	var got []string
	for _, b := range blocksOf(t, body) {
		got = append(got, fmt.Sprintf("%d %s %d/%d %q %q", b.Place.Line, b.Kind, b.Level, b.Depth, b.Text, b.Fixed))
	}
	want := []string{
		`1 heading 1/0 "Ferries" []`,
		`3 paragraph 0/0 "Each boat has two hulls; see the map and lantern." ["map.html" "lantern"]`,
		`6 list item 0/1 "One" []`,
		`7 list item 0/1 "Two" []`,
		`9 paragraph 0/1 "and more" []`,
		`11 list item 0/2 "deep" []`,
		`13 quotation 0/1 "Said" []`,
		`15 image 0/0 "A boat" ["boat.png"]`,
		`17 table 2/0 "a | b" []`,
		`19 table row 2/0 "1 | c" ["d" "1"]`,
		`21 code block 0/0 "ls" []`,
		`29 HTML 0/0 "Text" ["x.html"]`,
		`31 embed 0/0 "{{< youtube \"abc123\" >}}" ["abc123" "123"]`,
		`33 break 0/0 "" []`,
		`35 footnote 0/1 "A note." []`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestBlockHash(t *testing.T) {
	one := blocksOf(t, "The *boat* leaves [now](a).\n\n## End\n")
	for _, tt := range []struct {
		body string
		same bool
	}{
		{"Intro.\n\nThe *boat*\nleaves   [now](a).\n", true},
		{"The boat leaves [now](a).\n", true},
		{"The *boat* leaves [now](b).\n", false},
		{"> The *boat* leaves [now](a).\n", false},
		{"### End\n", false},
		{"## End\n", true},
	} {
		same := false
		for _, b := range blocksOf(t, tt.body) {
			same = same || b.Hash() == one[0].Hash() || b.Hash() == one[1].Hash()
		}
		if same != tt.same {
			t.Errorf("%q: the same hash %v, want %v", tt.body, same, tt.same)
		}
	}
}

func TestNumbersOfBlocks(t *testing.T) {
	for text, want := range map[string]string{
		"1,250 users":          "1250",
		"1 250 personnes":      "1250",
		"1\u00a0250 personnes": "1250",
		"1\u202f250 personnes": "1250",
		"12.000 Leute, 3,5 %":  "12000 35",
		"9 to 17 h, 12 5":      "9 17 12 5",
		"٢٠١٧ و ۳۴":            "2017 34",
		"2019, 2020":           "2019 2020",
		"no number":            "",
	} {
		var got []string
		for _, b := range blocksOf(t, text) {
			got = append(got, b.Fixed...)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: %q, want %q", text, s, want)
		}
	}
}

// TestBlocksOfStructures: attributes are no text, alerts are quotations, and the
// addresses of raw HTML count however they are written.
func TestBlocksOfStructures(t *testing.T) {
	d := parse(t, "# One\n{: #x .y}\n\n> [!NOTE]- Title\n> Two *three*{:.z}\n\n* TOC\n{:toc}\n\n<p><a href=u>Four</a> <img srcset='v 1x'></p>\n\nFive <a href=w>six</a>\n")
	var got []string
	for _, b := range d.Blocks() {
		got = append(got, string(b.Kind)+": "+b.Text+" "+strings.Join(b.Fixed, ","))
	}
	want := "heading: One ; quotation: Title ; quotation: Two three ; HTML: Four u,v; paragraph: Five six w"
	if strings.Join(got, "; ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "; "), want)
	}
	if n := d.Words(); n != 6 {
		t.Errorf("%d words, want 6", n)
	}
}

func TestBlocksOfDefinitionLists(t *testing.T) {
	p, err := post.Parse("en/a.md", []byte("---\ntitle: A\n---\nTerm\n: What it is\n{: .a}\n"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := (&document.Parser{Extensions: []goldmark.Extender{extension.DefinitionList}}).Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	if b := d.Blocks(); len(b) != 2 || b[0].Kind != document.BlockDefinition || b[1].Kind != document.BlockDefinition || b[1].Text != "What it is" {
		t.Errorf("%+v", b)
	}
}

// A block has the images that its tags show, for whoever compares them.
func TestBlockImagesOfTags(t *testing.T) {
	for src, want := range map[string]document.Image{
		`{{< figure src="a.png" alt="A boat" caption="At sea" >}}`:         {Source: "a.png", Alt: "A boat", Caption: "At sea"},
		`A boat {{< img "a.png" "A boat" >}} at sea.`:                      {Source: "a.png", Alt: "A boat"},
		`{% include figure image_path="a.png" ALT="A boat" title="Sea" %}`: {Source: "a.png", Alt: "A boat", Caption: "Sea"},
		`<figure><img alt="A boat" src="a.png"></figure>`:                  {Source: "a.png", Alt: "A boat"},
		`A <img src="a.png" srcset="b.png 2x"> at sea.`:                    {Source: "a.png"},
		`<video src="a.mp4"></video>`:                                      {},
		`{% include gallery.html src="a.png" %}`:                           {},
		`{{< figure alt="A boat" >}}`:                                      {},
	} {
		p, err := post.Parse("a.md", []byte(src+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		d, err := document.Parse(p)
		if err != nil {
			t.Fatal(err)
		}
		var got []document.Image
		for _, b := range d.Blocks() {
			for _, image := range b.Images {
				if image.Node == nil || image.Place.Line != 1 {
					t.Errorf("%s: the image has no place", src)
				}
				got = append(got, document.Image{Source: image.Source, Alt: image.Alt, Caption: image.Caption})
			}
		}
		if want.Source == "" && len(got) > 0 || want.Source != "" && (len(got) != 1 || got[0] != want) {
			t.Errorf("%s: %+v, want %+v", src, got, want)
		}
	}
}
