package lock

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/bilingual/internal/replace"
)

// Encode returns the lock as text, which [Parse] reads. The same works always give the
// same text.
func (l *Lock) Encode() []byte {
	var lines []string
	for id := range l.Works() {
		for _, tag := range l.languages(id) {
			line := append([]byte(escape(id)), ' ')
			line = append(line, tag.String()...)
			lines = append(lines, string(l.works[id][tag].append(line)))
		}
	}
	slices.Sort(lines)
	return []byte(header + strconv.Itoa(version) + "\n" + strings.Join(append(lines, ""), "\n"))
}

func (s Side) append(dst []byte) []byte {
	for _, name := range slices.Sorted(maps.Keys(s.Fields)) {
		dst = append(append(dst, ' '), escape(name)+"="...)
		dst = s.Fields[name].append(dst)
	}
	for _, b := range s.Blocks {
		dst = b.Hash.append(append(dst, ' '))
		for _, h := range b.Twins {
			dst = h.append(append(dst, '~'))
		}
	}
	return dst
}

// escape returns an ID as one word of visible characters.
func escape(id string) string {
	if strings.IndexFunc(id, special) < 0 {
		return id
	}
	var b strings.Builder
	for id != "" {
		r, n := utf8.DecodeRuneInString(id)
		for i := range n {
			if special(r) {
				fmt.Fprintf(&b, "%%%02X", id[i])
			} else {
				b.WriteByte(id[i])
			}
		}
		id = id[n:]
	}
	return b.String()
}

func special(r rune) bool {
	return r == '%' || r == unicode.ReplacementChar || unicode.IsSpace(r) || !unicode.IsGraphic(r) || strings.ContainsRune("<=>|#", r)
}

// Write writes the lock to a file below root. The file is replaced at once: others see
// the old lock or the new one, and a failed Write leaves the old one. If the file has
// this text already, Write writes nothing.
func (l *Lock) Write(root *os.Root, name string) error {
	return replace.File(root, name, l.Encode())
}
