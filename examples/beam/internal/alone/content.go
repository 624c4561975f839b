package alone

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/diptych-go/diptych/examples/beam/stage"
	"github.com/diptych-go/diptych/examples/internal/demo"
)

// Each calls do with each content, and compares the result with what one process writes. The
// contents are the demo, the sites in $DIPTYCH_CORPUS, and $DIPTYCH_POSTS generated posts.
func Each(t *testing.T, do func(*testing.T, stage.Options)) {
	t.Helper()
	now := time.Now()
	each := func(name, content, langs, base string) {
		t.Run(name, func(t *testing.T) {
			now = now.Add(1) // the collection of a run is found by its time
			o := stage.Options{Content: content, Out: t.TempDir(), Findings: "findings.json", Langs: langs, Base: base, Now: now}
			start := time.Now()
			do(t, o)
			took := time.Since(start)
			start, got := time.Now(), o.Out
			o.Out = t.TempDir()
			Write(t, o)
			t.Logf("%v, and %v in one process", took.Round(1e6), time.Since(start).Round(1e6))
			Compare(t, o.Out, got)
		})
	}
	content := t.TempDir()
	if err := os.CopyFS(content, demo.Content()); err != nil {
		t.Fatal(err)
	}
	each("demo", content, demo.Languages, "https://example.ca")
	each("demo as found", content, "", "")
	if corpus := os.Getenv("DIPTYCH_CORPUS"); corpus != "" {
		for site, langs := range map[string]string{"cds": "en-CA,fr-CA", "canada-blog": "en-CA,fr-CA", "tabi": "en,es,ca,ar", "glossary": "en,fr,ja,ur"} {
			each(site, filepath.Join(corpus, site), langs, "https://example.ca")
			each(site+" as found", filepath.Join(corpus, site), "", "")
		}
	}
	if n, _ := strconv.Atoi(os.Getenv("DIPTYCH_POSTS")); n > 0 {
		generated := t.TempDir()
		generate(t, generated, n)
		each("generated", generated, "en,fr", "https://example.ca")
	}
}

// generate writes n posts, most of them in pairs. Some have a key, and others only a path in
// common. They link to each other, and sometimes to a heading that does not exist or is in the
// other language.
func generate(t *testing.T, dir string, n int) {
	t.Helper()
	most := max(1, n/2) // the posts that others link to
	write := func(i int, lang, title, text string) {
		key := ""
		if i%3 > 0 {
			key = fmt.Sprintf("translationKey: work-%d\n", i)
		}
		other := (i*7 + 1) % most
		body := fmt.Sprintf("---\ntitle: %s %d\n%sdate: 20%02d-%02d-%02d\ntags: [tag%d]\n---\n\n## %s\n\n%s\n\nSee [%d](../%d/%d.md#%s).\n",
			title, i, key, 10+i%15, 1+i%12, 1+i%28, i%50, title, strings.Repeat(text, 1+i%5), other, other%500, other, strings.ToLower(title))
		if i%100 == 0 {
			body += "\n[There](/fr/1/1.md#nothing)\n"
		}
		file := filepath.Join(dir, lang, strconv.Itoa(i%500), strconv.Itoa(i)+".md")
		err := os.MkdirAll(filepath.Dir(file), 0o777)
		if err == nil {
			err = os.WriteFile(file, []byte(body), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for i := 0; n > 0; i++ {
		write(i, "en", "Harbour", "The ferry leaves at 9 and comes back at noon, unless the sea is rough. ")
		if n--; i%20 > 0 && n > 0 {
			write(i, "fr", "Port", "Le traversier part à 9 h et revient à midi, sauf si la mer est agitée. ")
			n--
		}
	}
}
