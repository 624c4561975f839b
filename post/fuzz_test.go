package post

import (
	"bytes"
	"context"
	"io/fs"
	"reflect"
	"runtime/metrics"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/internal/header"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// seed gives a fuzz target the inputs of the archives of testdata.
func seed(f *testing.F) {
	for _, c := range cases(f) {
		f.Add([]byte(c.src))
	}
}

// FuzzParse reads whole files.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, src []byte) { parsed(t, "a/b.md", src) })
}

// FuzzEnough reads begins of files: what is enough of one tells what all of it does.
func FuzzEnough(f *testing.F) {
	seed(f)
	f.Add([]byte("---\ntitle: A\n---\n\u200b\u200b\u200b\u200b\u200b\u200b\n---\ntitle: B\n---\nText.\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		var ps Parser
		want, wantFaults := ps.read("a.md", src, len(src), ps.onePath())
		for n := range min(len(src), 1000) {
			if !header.Enough(src[:n], DefaultMaxHeader) {
				continue
			}
			got, faults := ps.read("a.md", src[:n], len(src), ps.onePath())
			for _, f := range slices.Concat(faults, wantFaults) {
				f.Err = nil // it may hold a function
			}
			if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(faults, wantFaults) { //nolint:govet // they have no errors
				t.Fatalf("from %q:\n%+v %v\nwant\n%+v %v", src[:n], got, faults, want, wantFaults)
			}
		}
	})
}

// FuzzYAML reads headers of YAML.
func FuzzYAML(f *testing.F) {
	fuzzHeader(f, "---\n", "---\n")
}

// FuzzTOML reads headers of TOML.
func FuzzTOML(f *testing.F) {
	fuzzHeader(f, "+++\n", "+++\n")
}

// FuzzJSON reads headers of JSON.
func FuzzJSON(f *testing.F) {
	fuzzHeader(f, ";;;\n", ";;;\n")
}

func fuzzHeader(f *testing.F, open, end string) {
	for _, c := range cases(f) {
		if rest, found := strings.CutPrefix(c.src, open); found {
			header, _, _ := strings.Cut(rest, "\n"+end)
			f.Add([]byte(header))
		} else if open == ";;;\n" && strings.HasPrefix(c.src, "{") {
			f.Add([]byte(c.src))
		}
	}
	f.Fuzz(func(t *testing.T, header []byte) {
		src := slices.Concat([]byte(open), header, []byte("\n"+end+"Text.\n"))
		p := parsed(t, "a.md", src)
		if p == nil {
			return
		}
		for k := range p.Meta.root.Pairs() {
			pointsAtKey(t, src, p.Meta.at(k), k.Text())
		}
		fresh := map[string]any{}
		if err := p.Meta.Decode(&fresh); err == nil && len(fresh) != p.Meta.Len() {
			t.Errorf("Decode gives %d fields of %d", len(fresh), p.Meta.Len())
		}
	})
}

// pointsAtKey checks that a plain key stands where its place says.
func pointsAtKey(t *testing.T, src []byte, at Place, key string) {
	plain := strings.Trim(key, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
	if !plain || key == "" || at.Line == 0 || bytes.ContainsAny(src, "\\*&!?<") {
		return // written otherwise than it reads, or elsewhere
	}
	line := []rune(header.LineText(src, at.Line))
	if len(line) >= 390 {
		return
	}
	if at.Column < 1 || at.Column > len(line) || !strings.HasPrefix(strings.TrimLeft(string(line[at.Column-1:]), `"'`), key) {
		t.Errorf("%q is said to stand at %v, in %q", key, at, string(line))
	}
}

// parsed parses a file and checks what must hold of any.
func parsed(t *testing.T, path string, src []byte) *Post {
	t.Helper()
	most := uint64(memoryBase + memoryPerByte*min(len(src), 2*DefaultMaxHeader))
	var p *Post
	var err error
	spent := uint64(1 << 63)
	for range 3 { // what others allocate meanwhile is counted too
		before := allocated()
		p, err = Parse(path, src)
		if spent = min(spent, allocated()-before); spent <= most {
			break
		}
	}
	if spent > most {
		t.Errorf("%d bytes took %d bytes of memory, and %d are allowed", len(src), spent, most)
	}
	if (p == nil) == (err == nil) {
		t.Fatalf("post %v with error %v", p, err)
	}
	faults := FaultsOf(err)
	if p != nil {
		faults = p.Warnings
		if faults.Err() != nil {
			t.Errorf("a post was returned in spite of %v", faults)
		}
		roundTrip(t, p, src)
		_ = p.Addresses()
		for _, v := range p.Meta.All() {
			_ = v
		}
	} else if faults.Err() == nil {
		t.Errorf("no fault of %v is an error", faults)
	}
	wellPlaced(t, path, src, faults)
	return p
}

// roundTrip checks that a post's header and body are its file.
func roundTrip(t *testing.T, p *Post, src []byte) {
	t.Helper()
	body, err := p.Body()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(slices.Concat(src[:p.headerSize], body), src) {
		t.Errorf("header %q and body %q are not the file %q", src[:p.headerSize], body, src)
	}
	if at := header.PlaceOf(src, int(p.headerSize)); at.Line != p.BodyPlace().Line || at.Column != p.BodyPlace().Column {
		t.Errorf("the body starts in line %d, and BodyPlace says %v", at.Line, p.BodyPlace())
	}
}

// wellPlaced checks that faults are sorted, say something and point into the file.
func wellPlaced(t *testing.T, path string, src []byte, faults Faults) {
	t.Helper()
	n := header.PlaceOf(src, len(src)).Line
	for i, f := range faults {
		if f.Place.Path != path || f.Place.Line < 0 || f.Place.Line > n || f.Message == "" || f.Rule == "" || !utf8.ValidString(f.Error()) {
			t.Errorf("fault %q at %v of %d lines", f.Error(), f.Place, n)
		}
		if line := header.LineText(src, f.Place.Line); len(line) < 4000 && f.Place.Column > utf8.RuneCountInString(line)+1 {
			t.Errorf("fault %q is beyond the end of its line", f.Error())
		}
		if i > 0 && faults[i-1].Place.compare(f.Place) > 0 {
			t.Errorf("fault %v comes after %v", f.Place, faults[i-1].Place)
		}
	}
}

func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// FuzzDate reads dates.
func FuzzDate(f *testing.F) {
	for _, s := range []string{"2017-09-12", "2017-09-12 09:00:00 -0400", "2019-01-03T14:00:04.407Z", "2022-10-11T10:26:00",
		"2023-06-08 9:05:00 +0000", "2017-02-30", "03/04/2019", "2016-02-29T23:59:59+14:00", "0000-01-01", "2017-9-1", "2017-09-12T24:00:00"} {
		f.Add(s)
	}
	zone := time.FixedZone("", -4*3600)
	f.Fuzz(func(t *testing.T, s string) {
		d, err := parseDate(s, zone)
		if err != nil {
			if !d.IsZero() {
				t.Errorf("%q: a date beside error %v", s, err)
			}
			if _, err := time.Parse(time.RFC3339, s); err == nil && !strings.HasPrefix(s, "0000") && !strings.Contains(s, ":60") && !strings.Contains(s[len("2006-01-02"):], "24:") { // which the package time takes for a zone
				t.Errorf("%q is RFC 3339 and was not read", s)
			}
			return
		}
		if d.Text != strings.TrimSpace(s) {
			t.Errorf("%q is kept as %q", s, d.Text)
		}
		if y := d.Time().Format("2006"); !strings.HasPrefix(d.Text, y) {
			t.Errorf("%q is read as %v", s, d)
		}
		again, err := parseDate(d.ISO(), zone)
		if err != nil || !again.Time().Equal(d.Time().Truncate(time.Second)) || again.DayOnly != d.DayOnly {
			t.Errorf("%q is %v, whose ISO form reads as %v, %v", s, d, again, err)
		}
		if r, err := time.Parse(time.RFC3339, d.Text); err == nil && !r.Equal(d.Time()) {
			t.Errorf("%q is read as %v, and is %v", s, d, r)
		}
	})
}

// FuzzLanguage reads the names of a tree of files, one a line.
func FuzzLanguage(f *testing.F) {
	for _, tree := range trees(f) {
		f.Add(strings.Join(tree.files, "\n"), tree.languages)
	}
	f.Fuzz(func(t *testing.T, names, list string) {
		files := slices.DeleteFunc(strings.Split(names, "\n"), func(s string) bool {
			return !validPath(s)
		})
		slices.Sort(files)
		files = slices.Compact(files)
		if len(files) > 100 {
			return
		}
		languages, _ := lang.ParseList(list)
		ps := &Parser{Languages: languages}
		fsys := fstest.MapFS{}
		for _, file := range files {
			fsys[file] = &fstest.MapFile{}
		}
		found := FindLanguages(files)
		slices.Reverse(files)
		if again := FindLanguages(files); !slices.Equal(found, again) {
			t.Errorf("%v, in another order %v", found, again)
		}
		posts, err := ps.Load(context.Background(), fsys)
		if err != nil {
			return // one file is a folder of another
		}
		for _, p := range posts {
			alone, err := ps.Parse(p.Path, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range []*Post{p, alone} {
				if p.Name == "" || strings.HasPrefix(p.Name, "/") || p.Lang == language.Und && p.LangFrom != FromDefault {
					t.Errorf("%q: %v %v %q", p.Path, p.Lang, p.LangFrom, p.Name)
				}
			}
		}
	})
}

// validPath reports whether s is the path of a file that Load finds.
func validPath(s string) bool {
	hidden := strings.HasPrefix(s, ".") || strings.Contains(s, "/.")
	return fs.ValidPath(s) && !hidden && utf8.ValidString(s) && new(Parser).IsPost(s)
}
