// Package examples_test runs the programs as their readers do.
package examples_test

import (
	"bufio"
	"context"
	"io"
	"log"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"
)

var programs string // the folder of the programs

func TestMain(m *testing.M) {
	os.Exit(func() int {
		var err error
		if programs, err = os.MkdirTemp("", "diptych-examples-"); err != nil {
			log.Print(err)
			return 1
		}
		defer os.RemoveAll(programs)
		return m.Run()
	}())
}

// built builds all programs, once.
var built = sync.OnceValues(func() ([]byte, error) {
	return exec.Command("go", "build", "-o", programs+string(filepath.Separator), "./quickstart", "./site", "./serve", "./embed").CombinedOutput()
})

// build returns the path of one of the programs.
func build(t *testing.T, name string) string {
	t.Helper()
	if out, err := built(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return filepath.Join(programs, name)
}

// run runs a program and returns what it printed and its exit status.
func run(t *testing.T, program string, args ...string) (stdout, stderr string, status int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), program, args...)
	var out, errs strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errs
	_ = cmd.Run()
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestQuickstart(t *testing.T) {
	out, errs, status := run(t, build(t, "quickstart"))
	if status != 0 || errs != "" || !strings.Contains(out, `<a href="/fr/tarifs/">`) || !strings.Contains(out, "/fr/tarifs/\t") || !strings.Contains(out, "1er mai 2026") || !strings.Contains(out, "not in Français") {
		t.Errorf("%d: %s\n%s", status, errs, out)
	}
}

func TestSite(t *testing.T) {
	program := build(t, "site")
	dir := filepath.Join(t.TempDir(), "public")
	out, errs, status := run(t, program, "-out", dir, "-base", "https://example.ca")
	if status != 0 || errs != "" || !strings.Contains(out, dir) || !strings.Contains(out, "in 4 languages") || !strings.Contains(out, "go run ./examples/serve -dir "+dir) {
		t.Errorf("%d: %s\n%s", status, errs, out)
	}
	page, err := os.ReadFile(filepath.Join(dir, "fr", "guides", "tarifs", "index.html"))
	if err != nil || !strings.Contains(string(page), `<html lang="fr-CA"`) || !strings.Contains(string(page), `href="https://example.ca/en/guides/fares/"`) {
		t.Errorf("%v\n%s", err, page)
	}
}

func TestSiteTellsWhatIsWrongAndWritesTheRest(t *testing.T) {
	program := build(t, "site")
	content, dir := t.TempDir(), filepath.Join(t.TempDir(), "public")
	write(t, content, map[string]string{
		"en/good.md":   "---\ntitle: Good\n---\nText.\n",
		"en/date.md":   "---\ntitle: Date\ndate: 2017-02-30\n---\n",
		"en/out.md":    "---\ntitle: Out\nslug: ../../etc\n---\n",
		"en/one.md":    "---\ntitle: One\nslug: same\n---\n",
		"en/two.md":    "---\ntitle: Two\nslug: same\n---\n",
		"en/empty.md":  "",
		"fr/broken.md": "---\ntitle: Foire: demain\n---\n",
		"fr/good.md":   "---\ntitle: Bon\n---\nTexte.\n",
		"fr/image.png": "x",
	})
	out, errs, status := run(t, program, "-content", content, "-out", dir, "-langs", "en-CA,fr-CA")
	if status != 1 {
		t.Errorf("status %d", status)
	}
	for _, want := range []string{"en/date.md:3:7: ", "en/out.md:3:7: ", "en/two.md:3:7: ", "fr/broken.md:2:", "hint: "} {
		if !strings.Contains(errs, want) {
			t.Errorf("no %q in\n%s", want, errs)
		}
	}
	if !strings.Contains(out, "of 6 posts in 2 languages, 1 other files") {
		t.Error(out)
	}
	for _, name := range []string{"index.html", "en/good/index.html", "en/same/index.html", "en/empty/index.html", "fr/good/index.html", "fr/image.png"} {
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(name))); err != nil {
			t.Error(err)
		}
	}
}

func TestSiteThatCannotBeWritten(t *testing.T) {
	program := build(t, "site")
	dir := t.TempDir()
	write(t, dir, map[string]string{"file": "x"})
	file := filepath.Join(dir, "file")
	for _, args := range [][]string{
		{"-content", filepath.Join(dir, "nowhere"), "-out", filepath.Join(dir, "public")},
		{"-content", file, "-out", filepath.Join(dir, "public")},
		{"-out", file},
		{"-out", filepath.Join(dir, "public"), "-base", "example.ca"},
		{"-content", dir, "-out", filepath.Join(dir, "public"), "-langs", "english"},
	} {
		_, errs, status := run(t, program, args...)
		if named := args[len(args)-1]; status != 1 || !strings.Contains(errs, named) && !strings.Contains(errs, args[1]) || strings.Count(errs, "\n") > 2 {
			t.Errorf("%s: %d: %s", args, status, errs)
		}
	}
}

func TestSiteSpeaksOfFlags(t *testing.T) {
	program := build(t, "site")
	content, dir := t.TempDir(), filepath.Join(t.TempDir(), "public")
	write(t, content, map[string]string{
		"en/a.md": "---\ntitle: A\n---\n", "fr/a.md": "---\ntitle: Un\n---\n", "b.md": "---\ntitle: B\n---\nText.\n",
		"en/c.html": "---\ntitle: C\n---\n<p>C</p>\n", "en/d.md": "---\ntitle: D\n---\nText.\n", "fr/d.md": "---\nuntranslated: true\n---\n",
	})
	_, errs, _ := run(t, program, "-content", content, "-out", dir, "-langs", "en,fr")
	for _, want := range []string{"pass -base with ", "pass -ext .md,.markdown,.html ", "1 posts only stand in"} {
		if !strings.Contains(errs, want) {
			t.Errorf("no %q in\n%s", want, errs)
		}
	}
	for _, field := range []string{"Parser.", "Router.", "Pairer.", "Renderer"} {
		if strings.Contains(errs, field) {
			t.Errorf("it speaks of %s:\n%s", field, errs)
		}
	}
	out, errs, status := run(t, program, "-out", dir, "-langs", "en-GB,fr-FR,ar,ja")
	page, err := os.ReadFile(filepath.Join(dir, "fr", "guides", "tarifs", "index.html"))
	if status != 0 || err != nil || !strings.Contains(string(page), `<html lang="fr-FR"`) {
		t.Errorf("-langs for the demo: %d, %v: %s%s", status, err, out, errs)
	}
}

func TestSiteInsideItsContent(t *testing.T) {
	program := build(t, "site")
	content := t.TempDir()
	write(t, content, map[string]string{"en/a.md": "---\ntitle: A\n---\n", "fr/a.md": "---\ntitle: Un\n---\n", "img/a.svg": "<svg/>"})
	public := filepath.Join(content, "public")
	for range 3 {
		out, errs, status := run(t, program, "-content", content, "-out", public, "-ext", ".md,.html")
		if status != 0 || !strings.Contains(out, "of 2 posts") || !strings.Contains(out, " 1 other files") || !strings.Contains(errs, public+" is inside the content") {
			t.Errorf("%d: %s%s", status, out, errs)
		}
	}
	if _, errs, status := run(t, program, "-content", content, "-out", content); status != 1 || !strings.Contains(errs, "is the folder of the content") {
		t.Errorf("%d: %s", status, errs)
	}
}

// start starts a server and returns its address.
func start(t *testing.T, program string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, program, append(args, "-addr", "localhost:0")...)
	errs, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cancel(); _ = cmd.Wait() })
	line, _ := bufio.NewReader(errs).ReadString('\n')
	address := regexp.MustCompile(`http://\S+`).FindString(line)
	if address == "" {
		t.Fatalf("no address in %q", line)
	}
	return address
}

func get(t *testing.T, address, accept string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Language", accept)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, string(body)
}

func TestServe(t *testing.T) {
	address := start(t, build(t, "serve"))
	resp, body := get(t, address, "fr-CA,fr;q=0.9,en;q=0.5")
	if resp.StatusCode != http.StatusOK || resp.Request.URL.Path != "/fr/" || !strings.Contains(body, `<html lang="fr-CA"`) {
		t.Errorf("%s %s\n%s", resp.Status, resp.Request.URL, body)
	}
	if resp, _ := get(t, address+"img/ferry.svg", ""); resp.Header.Get("Content-Type") != "image/svg+xml" {
		t.Errorf("%s %v", resp.Status, resp.Header)
	}
}

func TestServeWhatIsWritten(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	run(t, build(t, "site"), "-out", dir, "-base", "https://example.ca/a/")
	address := start(t, build(t, "serve"), "-dir", dir, "-base", "https://example.ca/a/")
	resp, body := get(t, address, "")
	if resp.StatusCode != http.StatusOK || resp.Request.URL.Path != "/a/" || !strings.Contains(body, `href="/a/fr/"`) {
		t.Errorf("%s %s\n%s", resp.Status, resp.Request.URL, body)
	}
	if resp, _ := get(t, address+"a/fr/guides", ""); resp.StatusCode != http.StatusOK || resp.Request.URL.Path != "/a/fr/guides/" {
		t.Errorf("%s %s", resp.Status, resp.Request.URL)
	}
}

func TestEmbed(t *testing.T) {
	address := start(t, build(t, "embed"))
	resp, body := get(t, address, "fr")
	if resp.StatusCode != http.StatusOK || !strings.HasPrefix(resp.Request.URL.Path, "/news/") || !strings.Contains(body, "<h1>") {
		t.Errorf("%s %s\n%s", resp.Status, resp.Request.URL, body)
	}
	if resp, _ := get(t, address+"news/img/ferry.svg", ""); resp.StatusCode != http.StatusOK {
		t.Error(resp.Status)
	}
	if !strings.Contains(body, `<html lang="fr"`) {
		t.Errorf("a French reader is sent to %s", resp.Request.URL)
	}
	if resp, body := get(t, address+"news/nowhere/", ""); resp.StatusCode != http.StatusNotFound || !strings.Contains(body, "This page is not here") || !strings.Contains(body, "Cette page n’existe pas") {
		t.Errorf("%s %s", resp.Status, body)
	}
	if resp, _ := get(t, address+"news/en/rates/", ""); resp.StatusCode != http.StatusOK || resp.Request.URL.Path != "/news/en/guides/fares/" {
		t.Errorf("an old address leads to %s: %s", resp.Request.URL, resp.Status)
	}
	for _, file := range []string{"en/guides/observation/diagram.svg", "img/map.png"} {
		if resp, _ := get(t, address+"news/"+file, ""); resp.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", file, resp.Status)
		}
	}
}
