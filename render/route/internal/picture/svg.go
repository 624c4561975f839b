package picture

import (
	"bufio"
	"io"
	"math"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// A browser shows a drawing with only a viewBox as wide as the text, whatever the unit of
// its grid. A drawing on a grid narrower than small gets a multiple of the grid's size,
// which is at least column wide, so that it is still shown as wide.
const (
	small  = 300
	column = 720
)

// svg reads the first element of a drawing: its width and height in pixels, or else its
// viewBox. A missing side follows from the viewBox too. svg reads XML as HTML, which skips
// unknown markup before that element and turns names into lower case.
func svg(b *bufio.Reader) (width, height int) {
	const most = 16 << 10
	tokens := html.NewTokenizer(io.LimitReader(b, most))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return 0, 0
		case html.StartTagToken, html.SelfClosingTagToken:
			token := tokens.Token()
			if local(token.Data) != "svg" {
				return 0, 0
			}
			return drawn(token.Attr)
		}
	}
}

// local returns a name without the prefix of its name space.
func local(name string) string { return name[strings.LastIndexByte(name, ':')+1:] }

func drawn(attributes []html.Attribute) (width, height int) {
	var w, h, boxW, boxH float64
	for _, a := range attributes {
		switch a.Key {
		case "width":
			w = pixels(a.Val)
		case "height":
			h = pixels(a.Val)
		case "viewbox":
			box := strings.FieldsFunc(a.Val, func(r rune) bool { return r == ' ' || r == ',' || r == '\t' || r == '\n' || r == '\r' })
			if len(box) == 4 {
				boxW, boxH = pixels(box[2]), pixels(box[3])
			}
		}
	}
	switch {
	case w > 0 && h > 0:
	case boxW <= 0 || boxH <= 0:
		return 0, 0
	case w > 0:
		h = w * boxH / boxW
	case h > 0:
		w = h * boxW / boxH
	default:
		w, h = boxW, boxH
		if w < small {
			times := math.Ceil(column / w)
			w, h = w*times, h*times
		}
	}
	if w > mostSide || h > mostSide {
		return 0, 0
	}
	return int(math.Round(w)), int(math.Round(h))
}

// pixels returns a length in pixels. It returns 0 if the length has another unit.
func pixels(s string) float64 {
	n, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(s), "px"), 64)
	if err != nil || !(n > 0) || math.IsInf(n, 0) {
		return 0
	}
	return n
}
