package header

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestCursor compares places found one after the other with those counted anew.
func TestCursor(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var b strings.Builder
		for range rnd.IntN(12) {
			b.WriteString([]string{"a", "é", "\n", "\r", "\r\n", "\ufeff", "\xff", "bc"}[rnd.IntN(8)])
		}
		src := []byte(b.String())
		places := newCursor(src)
		for offset := range len(src) + 1 {
			if bytes.HasPrefix(src, bom) && offset < len(bom) {
				continue // within a mark that no editor shows
			}
			if offset > 0 && offset < len(src) && src[offset-1] == '\r' && src[offset] == '\n' {
				continue // within the end of a line
			}
			if offset < len(src) && !utf8.RuneStart(src[offset]) {
				continue
			}
			want := Place{1, 1}
			for at := len(src) - len(trimBOM(src, 0)); at < offset; {
				switch r, n := utf8.DecodeRune(src[at:offset]); {
				case r == '\n' || r == '\r':
					want = Place{want.Line + 1, 1}
					if r == '\r' && bytes.HasPrefix(src[at:offset], []byte("\r\n")) {
						n = 2
					}
					at += n
				default:
					want.Column++
					at += n
				}
			}
			if got := places.place(offset); got != want {
				t.Fatalf("offset %d of %q is at %v, and %v is wanted", offset, src, got, want)
			}
		}
	}
}

// TestNames holds the search for fields of one name by a map to the search one by one.
func TestNames(t *testing.T) {
	names := []string{"Straße", "STRASSE", "ſtop", "Stop", "K", "k", "\u212a", "Σ", "ς", "σ", "a", "A", "title"}
	for _, top := range []bool{true, false} {
		many := builder{reader: &reader{}, top: top}
		for i := range 40 {
			many.put(node{Kind: Text, Text: fmt.Sprint("other", i)}, node{})
		}
		few := builder{reader: &reader{}, top: top}
		for _, name := range names {
			few.put(node{Kind: Text, Text: name}, node{})
			many.put(node{Kind: Text, Text: name}, node{})
		}
		a, b := few.fields(), many.fields()
		b = b[2*40:]
		if len(a) != len(b) {
			t.Fatalf("top %v: %d of few fields and %d of many are kept", top, len(a)/2, len(b)/2)
		}
		for i := 0; i < len(a); i += 2 {
			if a[i].Text != b[i].Text {
				t.Errorf("top %v: %q of few fields and %q of many are kept", top, a[i].Text, b[i].Text)
			}
		}
	}
}

// TestTOMLPaths bounds what the decoder of TOML is given by the work it would make.
func TestTOMLPaths(t *testing.T) {
	const most = 64 << 10
	for text, want := range map[string]int{
		"a = 1\n[b.c]\nd = {e = [1, {f = 2}]}\n":                                         0,
		strings.Repeat("[[a.b]]\nc.d = \"x.y.z\"\n", 2000):                               0,
		"a = \"\"\"\n[" + strings.Repeat("a.", 100) + "\n\"\"\"\n":                       0,
		"# " + strings.Repeat("a.", 100) + "\na = '" + strings.Repeat("{.", 100) + "'\n": 0,
		"a = 1\nb = " + strings.Repeat("{a=", 70):                                        2,
		"a = 1\n\nb = [" + strings.Repeat("[{a.b=", 40):                                  3,
		"[" + strings.Repeat("a.", 40) + "a]\n" + strings.Repeat("b.", 40) + "b = 1":     2,
		"[" + strings.Repeat("n", 1<<20) + "]\na = 1\nb = 2\n":                           2,
	} {
		if line, message := tomlTooMuch([]byte(text), most); line != want {
			t.Errorf("%.30q… is too much at line %d (%s), and %d is wanted", text, line, message, want)
		}
	}
}
