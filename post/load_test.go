package post

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/text/language"
)

func pathsOf(posts []*Post) (names []string) {
	for _, p := range posts {
		names = append(names, p.Path)
	}
	return names
}

func TestLoadOrderAndFaults(t *testing.T) {
	fsys := fstest.MapFS{
		"b.md": {Data: []byte("B")}, "a.markdown": {Data: []byte("A")}, "c/d.MD": {Data: []byte("D")},
		"bad.md": {Data: []byte("---\ntitle: [\n---\n")}, "worse.md": {Data: []byte("---\ntitle: a\n")},
		".hidden/x.md": {Data: []byte("X")}, ".y.md": {Data: []byte("Y")}, "z.txt": {Data: []byte("Z")},
	}
	posts, err := Load(fsys)
	if got, want := pathsOf(posts), []string{"a.markdown", "b.md", "c/d.MD"}; !slices.Equal(got, want) {
		t.Errorf("posts %v, and %v are wanted", got, want)
	}
	faults := FaultsOf(err)
	if len(faults) != 2 || faults[0].Place.Path != "bad.md" || faults[1].Place.Path != "worse.md" {
		t.Errorf("faults %v", err)
	}
	var all []string
	failed := 0
	for p, err := range All(fsys) {
		if (p == nil) == (err == nil) {
			t.Fatalf("%v with %v", p, err)
		}
		if err != nil {
			failed++
			continue
		}
		all = append(all, p.Path)
	}
	if !slices.Equal(all, pathsOf(posts)) || failed != 2 {
		t.Errorf("All gives %v and %d failures", all, failed)
	}
}

func TestLoadStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	fsys := fstest.MapFS{"a.md": {Data: []byte("A")}}
	if _, err := new(Parser).Load(ctx, fsys); !errors.Is(err, context.Canceled) {
		t.Errorf("Load: %v", err)
	}
	n := 0
	for p, err := range new(Parser).All(ctx, fsys) {
		if n++; p != nil || !errors.Is(err, context.Canceled) {
			t.Errorf("All: %v, %v", p, err)
		}
	}
	if n != 1 {
		t.Errorf("All gives %d times", n)
	}
}

func TestLoadNoFolder(t *testing.T) {
	if _, err := Load(os.DirFS(filepath.Join(t.TempDir(), "none"))); !errors.Is(err, fs.ErrNotExist) || err.Error() != ".: there is no such folder" {
		t.Errorf("%v", err)
	}
}

func TestBody(t *testing.T) {
	fsys := fstest.MapFS{"a.md": {Data: []byte("---\ntitle: A\n---\nOne.")}, "b.md": {Data: []byte("Two.")}}
	for _, keep := range []int64{0, -1, 1} {
		posts, err := (&Parser{KeepBytes: keep}).Load(t.Context(), fsys)
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []string{"One.", "Two."} {
			if body, err := posts[i].Body(); err != nil || string(body) != want {
				t.Errorf("keeping %d: body %q, %v", keep, body, err)
			}
		}
	}
	posts, err := (&Parser{KeepBytes: -1}).Load(t.Context(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	fsys["a.md"].Data = []byte("---\ntitle: A\n---\nEdited.")
	if body, err := posts[0].Body(); err != nil || string(body) != "Edited." {
		t.Errorf("an edited body: %q, %v", body, err)
	}
	fsys["a.md"].Data = []byte("---\ntitle: B\n---\nOne.")
	if _, err := posts[0].Body(); !errors.Is(err, ErrChanged) {
		t.Errorf("a changed header: %v", err)
	}
	delete(fsys, "a.md")
	if _, err := posts[0].Body(); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is gone: %v", err)
	}
}

// TestRoundTrip puts headers and bodies together from odd pieces.
func TestRoundTrip(t *testing.T) {
	pieces := []string{"", "---", "+++", ";;;", "...", "\n", "\r\n", "\r", " ", "\t", "\xEF\xBB\xBF", "title: a", "title = 'a'", `{"title": "a"}`,
		"  ---", "----", "# H", "text", "a: |", "'''", "\x00", "\xff", "{", "}", "---toml", "é: ü"}
	state := uint32(1)
	for range 20_000 {
		var src []byte
		for range 1 + state%12 {
			state = state*1664525 + 1013904223
			src = append(src, pieces[state>>16%uint32(len(pieces))]...)
			if state>>8&1 == 0 {
				src = append(src, '\n')
			}
		}
		if p, _ := Parse("a.md", src); p != nil {
			roundTrip(t, p, src)
		}
	}
}

func TestWarningsSorted(t *testing.T) {
	p, err := Parse("a.md", []byte("---\nlang: klingon\ntilte: One\na: 1\na: 2\nimage: {}\n---\n"))
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Warnings) != 4 || !slices.IsSortedFunc(p.Warnings, func(a, b *Fault) int { return a.Place.compare(b.Place) }) {
		t.Errorf("%v", p.Warnings)
	}
}

func TestLanguageOfCaller(t *testing.T) {
	ps := &Parser{
		Languages:  []language.Tag{language.English, language.CanadianFrench},
		FolderLang: func(name string) (language.Tag, bool) { return language.French, name == "francais" },
	}
	for path, want := range map[string]string{
		"francais/a.md": "fr-CA folder a", "a.francais.md": "fr-CA suffix a", "fr/a.md": "fr-CA folder a", "x/a.md": "en default x/a", "de/a.md": "de folder a",
	} {
		p, err := ps.Parse(path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Lang.String() + " " + p.LangFrom.String() + " " + p.Name; got != want {
			t.Errorf("%s: %s, and %s is wanted", path, got, want)
		}
	}
}

func TestLanguageInATable(t *testing.T) {
	ps := &Parser{FieldNames: map[string][]string{"title": {"params.title"}, "lang": {"params.lang"}}}
	p, err := ps.Parse("a.md", []byte("---\nparams: {lang: fr, title: Le pain}\n---\n"))
	if err != nil || p.Lang != language.French || p.Title != "Le pain" {
		t.Errorf("%v, %q, %v", p.Lang, p.Title, err)
	}
}

func TestDateIn(t *testing.T) {
	toronto := time.FixedZone("", -4*3600)
	day, _ := parseDate("2017-09-12", time.UTC)
	if got := day.In(toronto); got.ISO() != "2017-09-12" || got.Time().Day() != 12 {
		t.Errorf("a day moved to %v", got)
	}
	moment, _ := parseDate("2017-09-12 02:00 +0000", toronto)
	if got := moment.In(toronto).ISO(); got != "2017-09-11T22:00:00-04:00" {
		t.Errorf("a moment is %s there", got)
	}
	local, _ := parseDate("2022-10-11T10:26:00", toronto)
	if got := local.ISO(); got != "2022-10-11T10:26:00-04:00" {
		t.Errorf("a time without a zone is %s", got)
	}
}

// written is a file that somebody writes while it is read: the first reads find
// the header of one version before the body of the next.
type written struct {
	fstest.MapFS
	torn    int // reads that find both
	modTime func() time.Time
}

func (w *written) Open(name string) (fs.File, error) {
	if name != "a.md" {
		return w.MapFS.Open(name)
	}
	version := "---\ntitle: New\n---\nNew.\n"
	if w.torn > 0 {
		w.torn--
		version = "---\ntitle: Old\n---\nNew.\n"
	}
	f, err := fstest.MapFS{name: {Data: []byte(version), ModTime: w.modTime()}}.Open(name)
	return f, err
}

func TestTitleAndBodyAreOfOneVersion(t *testing.T) {
	for _, torn := range []int{0, 1} {
		start := time.Now()
		fsys := &written{fstest.MapFS{"a.md": {}}, torn, func() time.Time { return start }}
		posts, err := (&Parser{KeepBytes: -1}).Load(t.Context(), fsys)
		if err != nil || len(posts) != 1 {
			t.Fatal(posts, err)
		}
		body, err := posts[0].Body()
		if got := posts[0].Title + "/" + string(body); got != "New/New.\n" {
			t.Errorf("torn %d times: %q, %v", torn, got, err)
		}
	}
	fsys := &written{fstest.MapFS{"a.md": {}}, 0, time.Now}
	if posts, err := Load(fsys); err != nil || len(posts) != 1 {
		t.Errorf("%v, %v", posts, err) // its time changes without end, its bytes do not
	}
}

func TestNotesThatManyPostsShareAreSaidOnce(t *testing.T) {
	git := &fstest.MapFile{Data: []byte("---\ndate: git Last Modified\n---\n")}
	posts, err := Load(fstest.MapFS{"a.md": git, "b.md": git, "c.md": git, "d.md": {Data: []byte("---\ntilte: D\n---\n")}, "e.md": {Data: []byte("---\ntilte: D\n---\n")},
		"f.md": {Data: []byte("---\nlang: tlh\n---\n")}, "g.md": {Data: []byte("---\nlang: tlh\n---\n")}})
	if err != nil {
		t.Fatal(err)
	}
	var warnings Faults
	for _, p := range posts {
		warnings = append(warnings, p.Warnings...)
	}
	want := []string{
		`a.md:2:7: note: front matter: date: only Eleventy can find the date for "git Last Modified", so the post has none; the same holds for 2 other posts`,
		`d.md:2:1: warning: front matter: "tilte" is not a known field`,
		`e.md:2:1: warning: front matter: "tilte" is not a known field`,
		`f.md:2:7: note: 2 posts are in tlh, a language that CLDR does not know`,
	}
	if len(warnings) != len(want) {
		t.Fatalf("%v", warnings)
	}
	for i, f := range warnings {
		if !strings.HasPrefix(f.Error(), want[i]+"\n") {
			t.Errorf("%v, want %s", f, want[i])
		}
	}
	if len(warnings[0].Related) != 2 || warnings[0].Related[1].Path != "c.md" {
		t.Errorf("related: %v", warnings[0].Related)
	}
}

// A folder that stands too deep costs nothing else.
func TestFoldersThatAreTooDeep(t *testing.T) {
	deep := strings.Repeat("d/", MaxFolders)
	posts, err := Load(fstest.MapFS{"en/a.md": {}, deep + "a.md": {}, deep + "e/f/a.md": {}})
	if faults := FaultsOf(err); len(posts) != 2 || len(faults) != 1 || !strings.Contains(faults[0].Message, "100 deep") {
		t.Errorf("%d posts, %v", len(posts), err)
	}
}

func TestSums(t *testing.T) {
	fsys := fstest.MapFS{"a.md": {Data: []byte("---\ntitle: A\n---\nText.\n")}, "b.md": {Data: []byte("---\ntitle: A\n---\nOther.\n")}}
	posts, err := (&Parser{KeepBytes: -1}).Load(t.Context(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	a, b := posts[0], posts[1]
	one, err1 := a.BodySum()
	two, err2 := b.BodySum()
	if a.HeaderSum() != b.HeaderSum() || one == two || one != SumOf([]byte("Text.\n")) || err1 != nil || err2 != nil {
		t.Errorf("%x %x, %x %x", a.HeaderSum(), one, b.HeaderSum(), two)
	}
	if _, err := a.Body(); err != nil || a.Edited() {
		t.Errorf("the body is as it was: %v, %v", a.Edited(), err)
	}
	fsys["a.md"].Data = []byte("---\ntitle: A\n---\nText and more.\n")
	if _, err := a.Body(); err != nil || !a.Edited() {
		t.Errorf("the body was edited: %v, %v", a.Edited(), err)
	}
}
