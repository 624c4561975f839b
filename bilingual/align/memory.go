package align

import (
	"bufio"
	"encoding/xml"
	"io"
	"iter"
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// WriteTMX writes rows as a translation memory in TMX 1.4b, which tools for translators
// read. It writes a unit for each row that has prose on both sides and is [Trusted]. a
// and b are the languages of the two sides. The rows may come from many documents; they
// are written in their order. Errors come from w.
//
// A prop of type x-place in each unit holds the file and the line where its first side
// starts. Code, embeds and breaks are left out.
func WriteTMX(w io.Writer, a, b language.Tag, rows iter.Seq[Row]) error {
	out := bufio.NewWriter(w)
	text := func(before, s, after string) {
		_, _ = out.WriteString(before)
		_ = xml.EscapeText(out, []byte(s))
		_, _ = out.WriteString(after)
	}
	text(xml.Header+"<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n"+
		`<header creationtool="diptych" creationtoolversion="1" segtype="block" o-tmf="Markdown" adminlang="en" srclang="`, a.String(), "\" datatype=\"plaintext\"/>\n<body>\n")
	for row := range rows {
		from, to := prose(row.A), prose(row.B)
		if from == "" || to == "" || row.Trust < Trusted {
			continue
		}
		text("<tu><prop type=\"x-place\">", row.A[0].Place.String(), "</prop>\n")
		text(`<tuv xml:lang="`, a.String(), `">`)
		text("<seg>", from, "</seg></tuv>\n")
		text(`<tuv xml:lang="`, b.String(), `">`)
		text("<seg>", to, "</seg></tuv></tu>\n")
	}
	_, _ = out.WriteString("</body>\n</tmx>\n")
	return out.Flush() // the first error of all writes
}

// WriteTSV writes rows as text in two columns with a tab between them. The first line
// has the two languages. Each row follows on a line, whatever its [Row.Trust]. A missing
// side is empty. Within a text, a tab is written as \t, the end of a line as \n, and a
// backslash as \\. Breaks are left out. Errors come from w.
func WriteTSV(w io.Writer, a, b language.Tag, rows iter.Seq[Row]) error {
	out := bufio.NewWriter(w)
	line := func(a, b string) {
		_, _ = escapeTSV.WriteString(out, a)
		_ = out.WriteByte('\t')
		_, _ = escapeTSV.WriteString(out, b)
		_ = out.WriteByte('\n')
	}
	line(a.String(), b.String())
	for row := range rows {
		if a, b := joined(row.A, nil), joined(row.B, nil); a != "" || b != "" {
			line(a, b)
		}
	}
	return out.Flush()
}

var escapeTSV = strings.NewReplacer("\\", `\\`, "\t", `\t`, "\n", `\n`, "\r", `\r`, "\x00", "\ufffd")

// prose returns the text of blocks without code and embeds, which nobody translates as
// text.
func prose(blocks []document.Block) string {
	return joined(blocks, map[document.BlockKind]bool{document.BlockCode: true, document.BlockEmbed: true})
}

func joined(blocks []document.Block, without map[document.BlockKind]bool) string {
	var texts []string
	for _, b := range blocks {
		if b.Text != "" && b.Kind != document.BlockBreak && !without[b.Kind] {
			texts = append(texts, b.Text)
		}
	}
	return strings.Join(texts, "\n")
}
