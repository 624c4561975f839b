package check

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
)

// Images returns the rule that compares images. It finds an image that one language
// lacks, an image made for the other language, an image whose file is not there, and a
// text or caption of an image that is missing or not translated. It reads images in
// Markdown, in raw HTML and in the embeds that [document.Embed.Picture] knows. It does
// not report different images in two languages if other works have different images too.
func Images() Rule {
	return Rule{Name: "images", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		for _, p := range ps.Pairs() {
			p.imagesLacking(ps.Report)
			p.imagesBeside(ps)
			p.imagesDiffer(ps)
		}
		return nil
	}}
}

// imagesOf returns the images of blocks, in order.
func imagesOf(blocks []document.Block) (list []document.Image) {
	for _, b := range blocks {
		list = append(list, b.Images...)
	}
	return list
}

// images returns the images of one side, in order.
func (p *Pair) images(flip bool) (list []document.Image) {
	for _, r := range p.Rows {
		here, _ := halves(r, flip)
		list = append(list, imagesOf(here)...)
	}
	return list
}

// imagesLacking reports images that one side has and the other does not, if one side has
// more images. It leaves out images that only stand elsewhere.
func (p *Pair) imagesLacking(report func(post.Fault)) {
	if !p.whole {
		return
	}
	surplus := 0
	for _, r := range p.Rows {
		surplus += pictures(r.A) - pictures(r.B)
	}
	if surplus == 0 {
		return
	}
	seen := [2]map[string]int{{}, {}}
	for _, r := range p.Rows {
		for side, blocks := range [][]document.Block{r.A, r.B} {
			for _, image := range imagesOf(blocks) {
				seen[side][picture(image.Source)]++
			}
		}
	}
	flip := surplus < 0
	if flip {
		surplus = -surplus
		seen[0], seen[1] = seen[1], seen[0]
	}
	for k, r := range p.Rows {
		here, there := halves(r, flip)
		lacking := pictures(here) - pictures(there)
		if lacking <= 0 || len(there) > 0 && len(imagesOf(there)) < pictures(there) {
			continue // or a tag there may show an image
		}
		for _, image := range imagesOf(here) {
			if surplus == 0 || lacking == 0 {
				break
			}
			if seen[1][picture(image.Source)] > 0 {
				continue // it stands elsewhere
			}
			lacking, surplus = lacking-1, surplus-1
			at := p.gap(k, flip)
			if len(there) > 0 {
				at = there[0].Place
			}
			doc, _ := p.sides(flip)
			report(post.Fault{Place: at, Related: []post.Place{image.Place},
				Message: fmt.Sprintf("an image of %s is missing here: %s", version(doc), post.Quote(image.Source)), Hint: "add it, with a text in the language of the page"})
		}
	}
}

// pictures counts what may show a picture: images, and blocks of raw HTML or embeds that
// may show one.
func pictures(blocks []document.Block) int {
	n := 0
	for _, b := range blocks {
		n += len(b.Images)
		if len(b.Images) > 0 {
			continue
		}
		if b.Kind == document.BlockEmbed || b.Kind == document.BlockHTML && (hasPoint(b.Text) || slices.ContainsFunc(b.Fixed, hasPoint)) {
			n++
		}
	}
	return n
}

func hasPoint(s string) bool { return strings.IndexByte(s, '.') >= 0 }

// picture returns the name of an image without its folder, its extension and the mark of
// a language.
func picture(source string) string {
	source, _, _ = strings.Cut(source, "?")
	name := path.Base(neutral(source))
	return strings.TrimSuffix(strings.TrimSuffix(name, path.Ext(name)), "*")
}

// imagesBeside compares the images of rows that can be relied on.
func (p *Pair) imagesBeside(ps *Pass) {
	report := ps.Report
	p.trusted(func(_ int, r align.Row) bool {
		a, b := imagesOf(r.A), imagesOf(r.B)
		if len(a) != len(b) {
			return true
		}
		for i := range a {
			x, y := a[i], b[i]
			f := post.Fault{Place: y.Place, Related: []post.Place{x.Place}}
			if right := relabel(y.Source, p.A.Post.Lang, p.B.Post.Lang); x.Source == y.Source && right != y.Source && p.hasImage(ps, right) {
				f.Message = fmt.Sprintf("this image is the one for %s: %s", p.A.Post.Lang, post.Quote(y.Source))
				f.Hint = "write " + right
				f.Suggestion = suggestAddress(p.B, y.Node, y.Place, y.Source, right, p.isFile(ps, right))
				report(f)
				continue
			}
			p.noFile(ps, x, y)
			switch {
			case (x.Alt == "") != (y.Alt == "") && (x.Caption == "") == (y.Caption == ""):
				without, with := y, x
				if x.Alt == "" {
					without, with = x, y
				}
				f.Place, f.Related = without.Place, []post.Place{with.Place}
				f.Message = fmt.Sprintf("this image has no text, and its twin has one: %s", short(with.Alt))
				f.Hint = "say what the image shows, in the language of the page"
				report(f)
			case x.Alt == y.Alt:
				p.leftText(report, "text", x.Alt, x, y)
			}
			if x.Caption == y.Caption && x.Caption != x.Alt {
				p.leftText(report, "caption", x.Caption, x, y)
			}
		}
		return true
	})
}

// noFile reports an image whose file is not there while the file of its twin in the same
// folder is. The file of the twin shows that the files of that folder are known.
func (p *Pair) noFile(ps *Pass, a, b document.Image) {
	folder := func(source string) string { return path.Dir(neutral(source)) }
	if ps.checker.Files == nil || a.Source == b.Source || folder(a.Source) != folder(b.Source) {
		return
	}
	_, foundA := ps.Collection.ResolveFile(p.A.Post, a.Source, ps.checker.Files)
	_, foundB := ps.Collection.ResolveFile(p.B.Post, b.Source, ps.checker.Files)
	lost, other, of := b, a, p.A
	if foundB {
		lost, other, of = a, b, p.B
	}
	if foundA == foundB || strings.Contains(lost.Source, "://") || strings.ContainsAny(lost.Source, "{}") {
		return
	}
	ps.Report(post.Fault{Place: lost.Place, Related: []post.Place{other.Place}, Hint: "write the name of a file that is there",
		Message: fmt.Sprintf("the file of the image %s does not exist; the file of its twin in %s does", post.Quote(lost.Source), version(of))})
}

// leftText reports a text that two images share if it is in the language of one of them.
// In raw HTML the finding is a note, because many translators leave tags as they are.
func (p *Pair) leftText(report func(post.Fault), what, text string, a, b document.Image) {
	for _, flip := range []bool{true, false} {
		if !p.untranslated(text, flip) {
			continue
		}
		here, there := b, a
		if !flip {
			here, there = a, b
		}
		_, of := p.sides(flip)
		f := post.Fault{Place: here.Place, Related: []post.Place{there.Place}, Hint: "translate it",
			Message: fmt.Sprintf("the %s of this image is the same as in %s: %s", what, version(of), short(text))}
		switch here.Node.(type) {
		case *ast.RawHTML, *ast.HTMLBlock:
			f.Severity = post.SeverityNote
		}
		report(f)
		return
	}
}

// hasImage reports whether there is an image in the language of the translation. It looks
// for the file and, since not all files need be known, at the other images of the page.
func (p *Pair) hasImage(ps *Pass, source string) bool {
	return p.isFile(ps, source) || p.ownImages()
}

// isFile reports whether a known file is at the address.
func (p *Pair) isFile(ps *Pass, source string) bool {
	if ps.checker.Files == nil {
		return false
	}
	_, ok := ps.Collection.ResolveFile(p.B.Post, source, ps.checker.Files)
	return ok
}

// imagesDiffer reports an image whose twin is another image. The finding stands only if
// imagesStand says so in the end.
func (p *Pair) imagesDiffer(ps *Pass) {
	for _, flip := range []bool{false, true} {
		for _, image := range p.images(flip) {
			ps.saw("image " + image.Source)
		}
	}
	langs := p.A.Post.Lang.String() + " " + p.B.Post.Lang.String()
	same, differ := "images same "+langs, "images differ "+langs
	p.trusted(func(_ int, r align.Row) bool {
		a, b := imagesOf(r.A), imagesOf(r.B)
		if len(a) != len(b) {
			return true
		}
		for i := range a {
			if picture(a[i].Source) == picture(b[i].Source) {
				ps.saw(same)
				continue
			}
			ps.saw(differ)
			x, y := "image "+a[i].Source, "image "+b[i].Source
			ps.suspect(post.Fault{Place: b[i].Place, Severity: post.SeverityWarning, Related: []post.Place{a[i].Place},
				Message: fmt.Sprintf("this image is %s, and its twin in %s is %s", post.Quote(b[i].Source), version(p.A), post.Quote(a[i].Source)),
				Hint:    "show the same image, or its version in the language of the page"}, imagesTest, same, differ, x, y)
		}
		return true
	})
}

const imagesTest = "images"

// imagesStand reports whether images are the same in most works, or whether the second
// image is in other works too and the first is not. sets holds the numbers of works for
// the four things that imagesDiffer names.
func imagesStand(sets []int) bool {
	same, differ, x, y := sets[0], sets[1], sets[2], sets[3]
	return same >= 3 && same >= 4*differ || y > 1 && x == 1
}

// ownImages reports whether the translation has an image marked with its own language, as
// on a site that keeps an image for each language.
func (p *Pair) ownImages() bool {
	return slices.ContainsFunc(p.images(true), func(i document.Image) bool {
		return relabel(i.Source, p.B.Post.Lang, p.A.Post.Lang) != i.Source
	})
}

// relabel returns the address of an image with the mark of another language, or the same
// address if it has no mark.
func relabel(source string, from, to language.Tag) string {
	x, y := base(from), base(to)
	for _, around := range [][2]string{{"-", "."}, {"_", "."}, {".", "."}, {"/", "/"}, {"-", "-"}, {"_", "_"}} {
		if mark := around[0] + x + around[1]; strings.Contains(source, mark) {
			return strings.Replace(source, mark, around[0]+y+around[1], 1)
		}
	}
	return source
}

func base(tag language.Tag) string {
	b, _ := tag.Base()
	return b.String()
}
