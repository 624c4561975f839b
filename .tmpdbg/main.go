package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

func cut(s string, n int) string {
	r := []rune(strings.ReplaceAll(s, "\n", "⏎"))
	if len(r) > n {
		return string(r[:n-12]) + "…" + string(r[len(r)-11:])
	}
	return string(r)
}

var kinds = map[document.BlockKind]string{document.BlockHeading: "H", document.BlockParagraph: "p", document.BlockItem: "li", document.BlockTable: "T", document.BlockRow: "tr", document.BlockCode: "C", document.BlockQuotation: "q", document.BlockImage: "I", document.BlockFootnote: "fn", document.BlockDefinition: "d", document.BlockHTML: "X", document.BlockEmbed: "E", document.BlockBreak: "-"}

func show(bs []document.Block, first document.Block, off, w int) string {
	var parts []string
	for i, b := range bs {
		k := kinds[b.Kind]
		if b.Level > 0 {
			k += fmt.Sprint(b.Level)
		}
		parts = append(parts, fmt.Sprintf("%d%s(%d)%s", off+i, k, len([]rune(b.Text)), cut(b.Text, w/len(bs))))
	}
	return strings.Join(parts, " ++ ")
}

func main() {
	corpus := flag.String("c", "cds", "")
	langs := flag.String("l", "en-CA,fr-CA", "")
	match := flag.String("m", "", "")
	w := flag.Int("w", 45, "")
	bad := flag.Bool("bad", false, "only odd rows")
	ps := flag.String("p", "", "a:b langs")
	flag.Parse()
	parser := &post.Parser{}
	for _, l := range strings.Split(*langs, ",") {
		parser.Languages = append(parser.Languages, language.MustParse(l))
	}
	dir := *corpus
	if !strings.Contains(dir, "/") {
		dir = "/work/shared/corpus/" + dir
	}
	posts, _ := parser.Load(nil2(), os.DirFS(dir))
	works := bilingual.Pair(posts)
	total, odd, untrusted, pairs := 0, 0, 0, 0
	for s := range works.All() {
		l := s.Languages()
		for i := 0; i < len(l); i++ {
			for j := i + 1; j < len(l); j++ {
				if *ps != "" && *ps != l[i].String()+":"+l[j].String() {
					continue
				}
				a, b := s.In(l[i]), s.In(l[j])
				if *match != "" && !strings.Contains(a.Path, *match) {
					continue
				}
				da, err := document.Parse(a)
				if err != nil {
					continue
				}
				db, err := document.Parse(b)
				if err != nil {
					continue
				}
				pairs++
				rows := align.Align(da, db)
				fmt.Printf("\n=== %s  %s\n", a.Path, b.Path)
				x, y := 0, 0
				for _, r := range rows {
					total++
					o := len(r.A) != 1 || len(r.B) != 1
					if o {
						odd++
					}
					if r.Trust < align.Trusted {
						untrusted++
					}
					if !*bad || o || r.Trust < align.Trusted {
						mark := " "
						if o {
							mark = "*"
						}
						var z document.Block
						fmt.Printf("%s%.2f %s  =  %s\n", mark, r.Trust, show(r.A, z, x, *w), show(r.B, z, y, *w))
					}
					x += len(r.A)
					y += len(r.B)
				}
			}
		}
	}
	fmt.Printf("pairs %d rows %d odd %d untrusted %d\n", pairs, total, odd, untrusted)
}
