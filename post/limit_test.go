package post

import (
	"bytes"
	"strings"
	"testing"
)

// What reading a file may allocate beside the file itself, in all and not at
// once, as the package's documentation says: a multiple of its header.
const (
	memoryBase    = 1 << 20
	memoryPerByte = 500
)

// full is a header of a format with as many of a piece as its limit has room for.
func full(fence, before, piece, after string) []byte {
	n := (DefaultMaxHeader - len(before) - len(after) - 2) / len(piece)
	return []byte(fence + "\n" + before + strings.Repeat(piece, n) + after + "\n" + fence + "\nText.\n")
}

// TestMemory reads headers made to be dear.
func TestMemory(t *testing.T) {
	if racing {
		t.Skip("the race detector has memory of its own")
	}
	for name, src := range map[string][]byte{
		"YAML fields":          full("---", "", "a: 1\n", ""),
		"YAML list":            full("---", "a: [", "1,", "]"),
		"YAML tables":          full("---", "a: [", "{},", "]"),
		"YAML nesting":         full("---", "a: ", "[", ""),
		"YAML closed":          full("---", "a: ", "[", strings.Repeat("]", DefaultMaxHeader/2)),
		"YAML aliases":         full("---", "a: &a [1]\nb: [", "*a,", "]"),
		"YAML anchors":         full("---", "a: [", "&a 1,", "]"),
		"YAML faults":          full("---", "", "a: b: c\n", ""),
		"YAML quotes":          full("---", "", "a: \"b\n", ""),
		"YAML comments":        full("---", "a: 1\n", "#\n", ""),
		"YAML merges":          full("---", "a: &a {x: 1}\n", "b: {<<: *a}\n", ""),
		"YAML block":           full("---", "a: |\n", " b\n", ""),
		"YAML separator":       full("---", "a: b", "\u2028", ""),
		"TOML fields":          full("+++", "", "a = 1\n", ""),
		"TOML list":            full("+++", "a = [", "1,", "]"),
		"TOML nesting":         full("+++", "a = ", "[", ""),
		"TOML dots":            full("+++", "a", ".a", " = 1"),
		"TOML tables":          full("+++", "", "[[a]]\n", ""),
		"TOML faults":          full("+++", "", "a = b\n", ""),
		"YAML long aliases":    full("---", "a: &a "+strings.Repeat("x", 32<<10)+"\ntags: [", "*a,", "]"),
		"YAML long alias keys": full("---", "a: &a "+strings.Repeat("x", 32<<10)+"\n", "? *a\n: 1\n", ""),
		"YAML alias breaks":    full("---", "a: &a "+strings.Repeat("\u2028", 10<<10)+"\ntags: [", "*a,", "]"),
		"TOML inline nesting":  full("+++", "a = ", "{a=", ""),
		"TOML inline and dots": full("+++", "a = ", "[{a.a=", ""),
		"TOML inline list":     full("+++", "a = [", "{b=1},", "]"),
		"TOML long table":      full("+++", "["+strings.Repeat("n", 16<<10)+"]\n", "a=1\n", ""),
		"TOML long inline":     full("+++", strings.Repeat("n", 16<<10)+" = [", "{a=1},", "]"),
		"TOML deep table":      full("+++", "[a"+strings.Repeat(".a", 60)+"]\n", "a=1\n", ""),
		"JSON list":            full(";;;", `{"a": [`, "1,", "1]}"),
		"JSON nesting":         full(";;;", `{"a": `, "[", ""),
		"JSON tables":          full(";;;", `{"a": [`, "{},", "{}]}"),
		"JSON fields":          full(";;;", "{", `"a":1,`, `"a":1}`),
		"near misses":          full("---", "", "titel: 1\n", ""),
	} {
		t.Run(name, func(t *testing.T) {
			before := allocated()
			parsed(t, "a.md", src)
			t.Logf("%d bytes allocated for each of the header", (allocated()-before)/uint64(len(src)))
		})
	}
}

func TestLimits(t *testing.T) {
	for _, c := range []struct {
		name, src, want string
		parser          Parser
	}{
		{"header", string(full("---", "", "# a comment\n", "a: 1")) + "", "", Parser{}},
		{"long header", "---\ntitle: " + strings.Repeat("x", DefaultMaxHeader) + "\n---\n", "front matter: the fields have 65544 bytes, and the limit is 65536", Parser{}},
		{"short limit", "---\ntitle: One\n---\n", "front matter: the fields have 11 bytes, and the limit is 10", Parser{MaxHeader: 10}},
		{"body", "---\ntitle: One\n---\nText.", "", Parser{MaxBody: 5}},
		{"long body", "---\ntitle: One\n---\nText..", "the body has 6 bytes, and the limit is 5", Parser{MaxBody: 5}},
		{"nesting", "---\na: " + strings.Repeat("[", 63) + strings.Repeat("]", 63) + "\n---\n", "", Parser{}},
		{"deep nesting", "---\na: " + strings.Repeat("[", 65) + strings.Repeat("]", 65) + "\n---\n", "front matter: lists and tables are nested more than 64 deep here", Parser{}},
		{"deep JSON", `{"a": ` + strings.Repeat("[", 65) + strings.Repeat("]", 65) + "}\n", "front matter: lists and tables are nested more than 64 deep here", Parser{}},
		{"deep TOML", "+++\na = " + strings.Repeat("[", 65) + strings.Repeat("]", 65) + "\n+++\n", "front matter: lists and tables are nested more than 64 deep here", Parser{}},
		{"dotted TOML", "+++\na" + strings.Repeat(".a", 65) + " = 1\n+++\n", "front matter: lists and tables are nested more than 64 deep here", Parser{}},
		{"inline TOML", "+++\na = " + strings.Repeat("{a=", 65) + "1" + strings.Repeat("}", 65) + "\n+++\n", "front matter: lists and tables are nested more than 64 deep here", Parser{}},
		{"long names of TOML", "+++\n[" + strings.Repeat("n", 20_000) + "]\n" + strings.Repeat("a=1\n", 200) + "+++\n", "front matter: the names of the tables are too long for so many fields", Parser{}},
		{"aliases within the limit", "---\na: &a " + strings.Repeat("x", 1000) + "\nb: [" + strings.Repeat("*a,", 65) + "]\n---\n", "", Parser{}},
		{"long aliases", "---\na: &a " + strings.Repeat("x", 1000) + "\nb: [" + strings.Repeat("*a,", 66) + "]\n---\n", "front matter: aliases stand for more than 65536 bytes", Parser{}},
		{"many values", "---\na: [" + strings.Repeat("1,", 10_001) + "]\n---\n", "front matter: there are more than 10000 keys and values", Parser{}},
		{"any size", "---\ntitle: One\n---\nText.", "", Parser{MaxBody: int(^uint(0) >> 1), MaxHeader: int(^uint(0) >> 1)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := c.parser.Parse("a.md", []byte(c.src))
			switch faults := FaultsOf(err); {
			case c.want == "" && err != nil:
				t.Error(err)
			case c.want != "" && (len(faults) == 0 || faults[0].Message != c.want):
				t.Errorf("%v, and %q is wanted", err, c.want)
			}
		})
	}
}

// TestLongBodies reads texts that look like headers for a long way.
func TestLongBodies(t *testing.T) {
	if racing {
		t.Skip("the race detector has memory of its own")
	}
	for name, line := range map[string]string{
		"words": "words and words\n", "returns": "words\r", "fields": "a: 1\n", "rules": "----\n", "headings": "# Heading\n\n",
	} {
		t.Run(name, func(t *testing.T) {
			parsed(t, "a.md", append([]byte("---\n"), bytes.Repeat([]byte(line), 4<<20/len(line))...))
		})
	}
}
