package frontmatter

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/diptych-go/diptych/post"
	"gopkg.in/yaml.v3"
)

// TestValues compares every value of the front matter of all files below
// DIPTYCH_CORPUS, or of the demo, with those of a second decoder.
func TestValues(t *testing.T) {
	root := os.Getenv("DIPTYCH_CORPUS")
	if root == "" {
		root = demo
	}
	files, values := 0, 0
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !new(post.Parser).IsPost(file) {
			return err
		}
		src, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		p, err := post.Parse(filepath.ToSlash(file), src)
		if err != nil {
			t.Error(err)
			return nil
		}
		want, err := others(src)
		if err != nil {
			t.Errorf("%s: the other decoder: %v", file, err)
			return nil
		}
		got := map[string]any{}
		if err := p.Meta.Decode(&got); err != nil {
			t.Error(err)
		}
		files++
		values += compare(t, file, plain(got), plain(want))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 {
		t.Error("there are no files")
	}
	t.Logf("%d values of %d files compared", values, files)
}

// others reads the front matter of a file without package post.
func others(src []byte) (map[string]any, error) {
	src = bytes.TrimPrefix(src, []byte("\xEF\xBB\xBF"))
	src = bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
	src = bytes.TrimLeft(src, " \n")
	fields := map[string]any{}
	if bytes.HasPrefix(src, []byte("{")) {
		dec := json.NewDecoder(bytes.NewReader(src))
		dec.UseNumber()
		return fields, dec.Decode(&fields)
	}
	open, rest, _ := strings.Cut(string(src), "\n")
	open = strings.TrimSpace(open)
	if open != "---" && open != "+++" {
		return fields, nil
	}
	var header strings.Builder
	for line := range strings.Lines(rest) {
		if strings.TrimRight(line, " \t\n") == open {
			break
		}
		header.WriteString(line)
	}
	if open == "+++" {
		return fields, toml.Unmarshal([]byte(header.String()), &fields)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(header.String()), &doc); err != nil || len(doc.Content) == 0 {
		return fields, err
	}
	lastStands(doc.Content[0])
	return fields, doc.Decode(&fields)
}

// lastStands takes all but the last of fields that differ in case alone, which
// this decoder refuses or keeps apart.
func lastStands(n *yaml.Node) {
	last := map[string]int{}
	for i := 0; i < len(n.Content); i += 2 {
		last[strings.ToLower(n.Content[i].Value)] = i
	}
	var kept []*yaml.Node
	for i := 0; i < len(n.Content); i += 2 {
		if last[strings.ToLower(n.Content[i].Value)] == i {
			kept = append(kept, n.Content[i], n.Content[i+1])
		}
	}
	n.Content = kept
}

// compare reports where two values differ, and returns how many there are.
func compare(t *testing.T, where string, got, want any) int {
	switch want := want.(type) {
	case map[string]any:
		got, ok := got.(map[string]any)
		if !ok || len(got) != len(want) {
			t.Errorf("%s: %v, and the other decoder has %v", where, got, want)
			return 1
		}
		n := 0
		for key := range want {
			n += compare(t, where+" "+key, got[key], want[key])
		}
		return n
	case []any:
		got, ok := got.([]any)
		if !ok || len(got) != len(want) {
			t.Errorf("%s: %v, and the other decoder has %v", where, got, want)
			return 1
		}
		n := 0
		for i := range want {
			n += compare(t, fmt.Sprintf("%s[%d]", where, i), got[i], want[i])
		}
		return n
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: %T %[2]v, and the other decoder has %T %[3]v", where, got, want)
	}
	return 1
}

// plain gives values of one meaning one type, whatever the decoder.
func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		m := make(map[string]any, len(v))
		for key, val := range v {
			m[key] = plain(val)
		}
		return m
	case []map[string]any:
		l := make([]any, len(v))
		for i := range v {
			l[i] = plain(v[i])
		}
		return l
	case []any:
		l := make([]any, len(v))
		for i := range v {
			l[i] = plain(v[i])
		}
		return l
	case int, int64, uint64:
		n, _ := new(big.Int).SetString(fmt.Sprint(v), 10)
		return n.String()
	case json.Number:
		if n, ok := new(big.Int).SetString(v.String(), 10); ok && (n.IsInt64() || n.IsUint64()) {
			return n.String()
		}
		f, _ := v.Float64()
		return f
	case time.Time:
		switch v.Location().String() { // of TOML: no zone was written
		case "datetime-local", "date-local":
			v = time.Date(v.Year(), v.Month(), v.Day(), v.Hour(), v.Minute(), v.Second(), v.Nanosecond(), time.UTC)
		case "time-local":
			return v.Format("15:04:05.999999999")
		}
		return v.UTC().Format(time.RFC3339Nano)
	}
	return v
}
