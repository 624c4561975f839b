package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/post"
)

// word finds a word in posts, and in their twins what stands on the same line. It
// suggests to write "mended".
func word(word string) check.Rule {
	return check.Rule{Name: "word", Doc: "A bad word.\n\nWrite a good one.", Check: func(ps *check.Pass) error {
		for _, p := range ps.Set.Posts() {
			body, err := p.Body()
			if err != nil {
				return err
			}
			for i, line := range strings.Split(string(body), "\n") {
				before, _, ok := strings.Cut(line, word)
				if !ok {
					continue
				}
				at := post.Place{Path: p.Path, Line: p.BodyPlace().Line + i, Column: len([]rune(before)) + 1}
				f := post.Fault{Place: at, Message: "this is " + post.Quote(word), Hint: "write something else",
					Suggestion: post.Suggestion{Text: "mended", Old: word, Place: at, Safe: true}}
				for _, twin := range ps.Set.Posts() {
					if twin != p {
						f.Related = append(f.Related, post.Place{Path: twin.Path, Line: at.Line})
					}
				}
				ps.Report(f)
			}
		}
		return nil
	}}
}

// find checks files with one rule alone.
func find(t testing.TB, files fs.FS, rule check.Rule) *check.Report {
	t.Helper()
	posts, faults := post.Load(files)
	r, err := (&check.Checker{Rules: []check.Rule{rule}}).Run(context.Background(), bilingual.Pair(posts), faults)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var ferry = fstest.MapFS{
	"en/ferry.md": {Data: []byte("---\ntitle: The ferry\n---\n\nIt leaves at nine.\n")},
	"fr/ferry.md": {Data: []byte("---\ntitle: Le traversier\n---\r\n\r\nÀ l’heure : bad, il part.\r\n")},
	"ar/ferry.md": {Data: []byte("---\ntitle: العبّارة\n---\n\nتغادر في التاسعة.\n")},
	"en/alone.md": {Data: []byte("---\ntitle: \"<b>Alone</b>\"\n---\nIt stays. bad & <script>alert(1)</script>\n")},
}

func write(t testing.TB, to func(io.Writer, *check.Report) error, r *check.Report) string {
	t.Helper()
	var out bytes.Buffer
	if err := to(&out, r); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTextShowsTheLineBesideItsTwins(t *testing.T) {
	r := find(t, ferry, word("bad"))
	want := `en/alone.md:4:11: error: this is "bad" [word]
  en:4 | It stays. bad & <script>alert(1)</script>
       |           ^
  hint: write something else

en  en/ferry.md
ar  ar/ferry.md
fr  fr/ferry.md
fr/ferry.md:5:13: error: this is "bad" [word]
  fr:5 | À l’heure : bad, il part.
       |             ^
  en:5 | It leaves at nine.
  ar:5 | تغادر في التاسعة.
  hint: write something else

2 errors, 0 warnings, 0 notes in 4 posts of 2 works
`
	if got := write(t, (&report.Writer{Files: ferry}).Text, r); got != want {
		t.Errorf("%s\nis to be\n%s", got, want)
	}
	colored := write(t, (&report.Writer{Files: ferry, Color: true}).Text, r)
	if plain := strings.NewReplacer("\x1b[0m", "", "\x1b[1m", "", "\x1b[2m", "", "\x1b[31m", "").Replace(colored); plain != want || plain == colored {
		t.Errorf("in colour it is\n%s", plain)
	}
}

func TestGitHubEscapes(t *testing.T) {
	files := fstest.MapFS{"en/50%, a:b\n.md": {Data: []byte("bad\n")}}
	want := "::error file=my site/en/50%25%2C a%3Ab%0A.md,line=1,col=1,title=word::this is \"bad\"%0Awrite something else\n"
	if got := write(t, (&report.Writer{Dir: "my site"}).GitHub, find(t, files, word("bad"))); got != want {
		t.Errorf("%s\nis to be\n%s", got, want)
	}
	r := &check.Report{Findings: []check.Finding{{Fault: post.Fault{Severity: post.SeverityNote, Rule: "missing", Message: "a\r\n::error::b"}}}}
	if got, want := write(t, report.GitHub, r), "::notice title=missing::a%0A%0A::error::b\n"; got != want {
		t.Errorf("%q is to be %q", got, want)
	}
}

func TestSARIF(t *testing.T) {
	var log struct {
		Version string
		Runs    []struct {
			Tool struct {
				Driver struct {
					Rules []struct {
						ID                     string
						ShortDescription, Help struct{ Text string }
					}
				}
			}
			ColumnKind string
			Results    []struct {
				RuleID              string
				RuleIndex           int
				Level               string
				Locations           []location
				RelatedLocations    []location
				PartialFingerprints map[string]string
				Fixes               []struct {
					ArtifactChanges []struct {
						Replacements []struct {
							DeletedRegion   region
							InsertedContent struct{ Text string }
						}
					}
				}
			}
		}
	}
	files := fstest.MapFS{}
	for path, file := range ferry {
		files[strings.ReplaceAll(path, "ferry", "50% ferry é")] = file
	}
	text := write(t, (&report.Writer{Files: files, Dir: "content"}).SARIF, find(t, files, word("bad")))
	if err := json.Unmarshal([]byte(text), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	found := run.Results[1]
	rule := run.Tool.Driver.Rules[found.RuleIndex]
	if log.Version != "2.1.0" || run.ColumnKind != "unicodeCodePoints" || len(run.Results) != 2 || rule.ID != "word" || found.RuleID != "word" || rule.ShortDescription.Text != "A bad word." || rule.Help.Text != "Write a good one." {
		t.Errorf("%s", text)
	}
	at := found.Locations[0].PhysicalLocation
	if found.Level != "error" || at.ArtifactLocation.URI != "content/fr/50%25%20ferry%20%C3%A9.md" || at.Region.StartLine != 5 || at.Region.StartColumn != 13 || len(found.RelatedLocations) != 2 {
		t.Errorf("%+v", found)
	}
	change := found.Fixes[0].ArtifactChanges[0].Replacements[0]
	if change.DeletedRegion != (region{5, 13, 16}) || change.InsertedContent.Text != "mended" {
		t.Errorf("%+v", change)
	}
	if a, b := run.Results[0].PartialFingerprints["diptych/v1"], found.PartialFingerprints["diptych/v1"]; a == "" || a == b {
		t.Errorf("fingerprints %q and %q", a, b)
	}
}

type (
	location struct {
		PhysicalLocation struct {
			ArtifactLocation struct{ URI string }
			Region           region
		}
	}
	region struct{ StartLine, StartColumn, EndColumn int }
)

func TestHTML(t *testing.T) {
	page := write(t, (&report.Writer{Files: ferry, Title: "My <site>"}).HTML, find(t, ferry, word("bad")))
	for _, want := range []string{
		"<title>My &lt;site&gt;: 2 findings</title>", ">&lt;b&gt;Alone&lt;/b&gt;<", "bad &amp; &lt;script&gt;alert(1)&lt;/script&gt;",
		`<span lang="ar" dir="rtl">العربية</span>`, `<code lang="ar" dir="rtl">تغادر في التاسعة.</code>`, `<code lang="fr" dir="ltr">À l’heure : bad, il part.</code>`,
		`<span class="gone">missing</span>`, `<span class="fine">fine</span>`, `<del><code>bad</code></del>`, `<ins><code>mended</code></ins>`, "Write a good one.",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in\n%s", want, page)
		}
	}
	for _, unwanted := range []string{"<script", "<b>Alone", "ZgotmplZ", "http://", "https://"} {
		if strings.Contains(page, unwanted) {
			t.Errorf("%s is in the page", unwanted)
		}
	}
	if clean := write(t, report.HTML, &check.Report{}); !strings.Contains(clean, "There is nothing to mend.") {
		t.Error(clean)
	}
}

// Whatever files and messages hold, no form of a report has something that a
// terminal acts on, or that its reader takes for something else.
func TestHostileReports(t *testing.T) {
	hostile := "a\x1b[2J\u202e\u009b\u2066\x00::error::%0A</code><script>\xff"
	files := fstest.MapFS{"en/" + hostile + ".md": {Data: []byte("---\nref: k\ntitle: \"" + `\e[2J\u202E` + "\"\n---\nx " + hostile + " y\n")}, "fr/b.md": {Data: []byte("---\nref: k\n---\nx\n")}}
	r := find(t, files, word(hostile))
	if len(r.Findings) == 0 {
		t.Fatal("nothing was found")
	}
	r.Findings = append(r.Findings, check.Finding{Fault: post.Fault{Place: post.Place{Path: "../" + hostile, Line: 1 << 30, Column: 1 << 30}, Rule: hostile, Message: hostile, Hint: hostile, Text: hostile,
		Related: []post.Place{{Path: hostile, Line: -1}}, Suggestion: post.Suggestion{Text: hostile, Old: hostile, Place: post.Place{Path: hostile, Line: 3}}}})
	wr := &report.Writer{Files: files, Dir: hostile, Title: hostile}
	for name, to := range map[string]func(io.Writer, *check.Report) error{"text": wr.Text, "json": wr.JSON, "sarif": wr.SARIF, "github": wr.GitHub, "html": wr.HTML} {
		out := write(t, to, r)
		if i := strings.IndexFunc(out, func(r rune) bool { return r != '\n' && !unicode.IsGraphic(r) }); i >= 0 {
			t.Errorf("%s: %q", name, out[max(0, i-20):i+4])
		}
		if name == "html" && strings.Contains(out, "<script") {
			t.Errorf("%s", out)
		}
		for line := range strings.Lines(out) {
			if name == "github" && !strings.HasPrefix(line, "::error ") && !strings.HasPrefix(line, "::warning ") && !strings.HasPrefix(line, "::notice ") {
				t.Errorf("%s", line)
			}
		}
		if name == "json" || name == "sarif" {
			if !json.Valid([]byte(out)) {
				t.Errorf("%s is not valid", name)
			}
		}
	}
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

var errFull = errors.New("no space left")

func TestErrorsOfWritingAreTold(t *testing.T) {
	r := find(t, ferry, word("bad"))
	for i, to := range []func(io.Writer, *check.Report) error{report.Text, report.JSON, report.SARIF, report.GitHub, report.HTML} {
		if err := to(full{}, r); !errors.Is(err, errFull) {
			t.Errorf("%d: %v", i, err)
		}
	}
}

func BenchmarkReports(b *testing.B) {
	r := find(b, ferry, word("bad"))
	one := r.Findings
	r.Findings = slices.Repeat(one, 50_000)
	wr := &report.Writer{Files: ferry}
	for name, to := range map[string]func(io.Writer, *check.Report) error{"text": wr.Text, "json": wr.JSON, "sarif": wr.SARIF, "github": wr.GitHub, "html": wr.HTML} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := to(io.Discard, r); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestProgressIsForTerminals(t *testing.T) {
	if report.Terminal(&bytes.Buffer{}) || report.Progress(&bytes.Buffer{}) != nil {
		t.Error("a buffer is taken for a terminal")
	}
	t.Setenv("GITHUB_WORKSPACE", t.TempDir())
	if got := report.InRepository(filepath.Join(os.Getenv("GITHUB_WORKSPACE"), "site", "content")); got != "site/content" {
		t.Error(got)
	}
	if got := report.InRepository(t.TempDir()); got != "" {
		t.Error(got)
	}
}
