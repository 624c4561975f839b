package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder writes files to a new folder.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestRun(t *testing.T) {
	good := folder(t, map[string]string{"en/a.md": "---\ntitle: A\n---\n", "fr/a.md": "---\ntitle: A\n---\n", "fr/b.txt": "B"})
	bad := folder(t, map[string]string{"en/a.md": "---\ntitle: [\n---\n", "fr/a.md": "---\ntitle: A\n---\n"})
	if err := os.Symlink(filepath.Join(bad, "en", "a.md"), filepath.Join(good, "en", "leads-out.md")); err != nil {
		t.Log("without a link:", err)
	}
	for _, test := range []struct {
		args   string
		failed bool
		out    string // in what is printed
		err    string // part of the error of a check that could not run
	}{
		{"-ext .txt,.markdown " + good, false, "in 1 post of 1 work", ""},
		{bad, true, "en/a.md:", ""},
		{"-langs en,fr -pair path,key:isbn -format json " + bad, true, `"rule": "post"`, ""},
		{good, true, "en/leads-out.md: error: the file cannot be read", ""},
		{filepath.Join(good, "nowhere"), false, "", "nowhere"},
		{filepath.Join(good, "fr", "a.md"), false, "", "a.md"},
		{"-pair paths " + good, false, "", `no rule "paths"`},
		{folder(t, map[string]string{"a.md": "", "b.md": "B"}), false, "2 posts name no language, and their words do not show which it is [pair]\n  hint: pass -langs, the default first", ""},
		{"-langs en,french " + good, false, "", `"french" is not a language`},
		{"-format xml " + good, false, "", `"xml" for flag -format: use text`},
		{"-rules nonsense=error " + good, false, "", `the rule "nonsense" does not exist`},
		{"-rules missing=loud " + good, false, "", `"loud" is not a severity`},
		{"-rules missing=off,missing=note " + good, false, "", "stands in the list twice"},
		{"-rules post=warning " + bad, false, "1 warning", ""},
		{"-rules missing=error " + folder(t, map[string]string{"en/a.md": "A", "en/b.md": "B", "fr/a.md": "A"}), true, "en/b.md: error: there is no translation", ""},
		{"-rules code=error,links=off,near-miss=off,post=off ../../bilingual/check/testdata/ferry", true, "1 error", ""},
		{"-lock " + filepath.Join(good, "nowhere.lock") + " " + good, false, "", "nowhere.lock"},
		{"-lock " + filepath.Join(good, "nowhere", "a.lock") + " " + good, false, "", "nowhere"},
		{folder(t, map[string]string{"diptych.lock": "diptych.lock 999\n"}), false, "", "version 999"},
		{"-baseline " + filepath.Join(good, "fr", "b.txt") + " " + good, false, "", "the file is not a baseline"},
		{"-baseline " + good + " " + good, false, "", "not a regular file"},
		{"-accept " + good + " nowhere.md", false, "", "no post at"},
		{"-format github " + bad, true, "::error file=en/a.md,line=3,", ""},
		{"-format sarif " + bad, true, `"version": "2.1.0"`, ""},
		{"-format html " + bad, true, "<!DOCTYPE html>", ""},
		{"-nonsense " + good, false, "", "nonsense"},
		{"", false, "", "name one folder"},
		{good + " " + bad, false, "", "name one folder"},
	} {
		var out bytes.Buffer
		failed, err := run(context.Background(), strings.Fields(test.args), &out, &bytes.Buffer{})
		switch {
		case test.err != "":
			if err == nil || !strings.Contains(err.Error(), test.err) {
				t.Errorf("%s: %v", test.args, err)
			}
		case err != nil || failed != test.failed || !strings.Contains(out.String(), test.out):
			t.Errorf("%s: %v, %v\n%s", test.args, failed, err, &out)
		}
		if strings.Contains(test.args, "json") && !json.Valid(out.Bytes()) {
			t.Errorf("%s: no JSON:\n%s", test.args, &out)
		}
	}
}

// look runs the program and returns what it prints.
func look(t *testing.T, args ...string) (out, notes string, failed bool) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	failed, err := run(context.Background(), args, &stdout, &stderr)
	if err != nil {
		t.Fatalf("%s: %v", args, err)
	}
	return stdout.String(), stderr.String(), failed
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestBaselineLetsOldFindingsPass(t *testing.T) {
	content := folder(t, map[string]string{"en/a.md": "See [the fares](nowhere.md).\n", "fr/a.md": "Voir [les tarifs](nulle-part.md).\n"})
	known := filepath.Join(t.TempDir(), "known.json")
	if _, _, failed := look(t, content); !failed {
		t.Fatal("a link to nothing fails no build")
	}
	if out, notes, failed := look(t, "-baseline", known, content); failed || !strings.Contains(notes, "2 findings recorded") || !strings.HasPrefix(out, "0 errors") {
		t.Errorf("%v %s%s", failed, notes, out)
	}
	write(t, content, "en/a.md", "A word before.\n\nSee [the fares](nowhere.md).\n\nSee [the map](map.md) as well.\n")
	if out, _, failed := look(t, "-baseline", known, "-format", "json", content); !failed || strings.Count(out, `"rule": "links"`) != 1 || !strings.Contains(out, `"line": 5`) {
		t.Errorf("%v %s", failed, out)
	}
	write(t, content, "en/a.md", "A word before.\n")
	if _, notes, failed := look(t, "-baseline", known, "-rules", "structure=off", content); failed || !strings.Contains(notes, "1 fixed") {
		t.Errorf("%v %s", failed, notes)
	}
	write(t, content, "en/a.md", "A word before.\n\nSee [the fares](nowhere.md).\n")
	if _, _, failed := look(t, "-baseline", known, content); !failed {
		t.Error("what was fixed once is still known")
	}
}

func TestAcceptedTextsGrowStale(t *testing.T) {
	content := folder(t, map[string]string{
		"en/a.md": "The ferry leaves at nine.\n\nIt takes an hour.\n", "fr/a.md": "Le traversier part à neuf heures.\n\nIl met une heure.\n",
		"en/b.md": "Fares are the same.\n", "fr/b.md": "Les tarifs sont les mêmes.\n",
	})
	if out, _, failed := look(t, "-accept", content); failed || !strings.HasPrefix(out, "0 errors, 0 warnings") {
		t.Fatal(out)
	}
	if lock := read(t, content, "diptych.lock"); strings.Count(lock, "\n") != 5 {
		t.Error(lock)
	}
	write(t, content, "en/a.md", "The ferry leaves at nine.\n\nIt takes an hour, and two in winter.\n")
	write(t, content, "fr/b.md", "Les tarifs sont restés les mêmes.\n")
	out, _, _ := look(t, content)
	if strings.Count(out, "[stale]") != 2 {
		t.Error(out)
	}
	if out, _, _ := look(t, "-accept", content, filepath.Join(content, "en", "a.md")); strings.Count(out, "[stale]") != 1 {
		t.Error(out)
	}
	if out, _, _ := look(t, "-accept", content, "fr"); strings.Contains(out, "[stale]") {
		t.Error(out)
	}
}

func TestFixWritesWhatIsSafe(t *testing.T) {
	const rest = "tags: [ a,  b ]   # kept\n---\n\nWords. \n"
	content := folder(t, map[string]string{
		"en/in-this-together.md": "---\r\ntranslationKey: in-this-together\r\ndate: 2020-04-01\r\nimage: hands.jpg\r\n" + rest,
		"fr/ensemble.md":         "---\r\ntranslationKey: n-this-together\r\ndate: 2020-04-01\r\nimage: hands.jpg\r\n" + rest,
		"fr/autre.md":            "---\ntranslationKey: other\n---\n", "en/other.md": "---\ntranslationKey: other\n---\n",
	})
	if out, _, failed := look(t, content); !failed || !strings.Contains(out, "[near-miss]") {
		t.Fatal(out)
	}
	out, notes, failed := look(t, "-fix", content)
	if failed || strings.Contains(out, "[near-miss]") || notes != "fr/ensemble.md:2\n- translationKey: n-this-together\n+ translationKey: in-this-together\n" {
		t.Errorf("%v\n%s%s", failed, notes, out)
	}
	if got, want := read(t, content, "fr/ensemble.md"), read(t, content, "en/in-this-together.md"); got != want {
		t.Errorf("%q is to be %q", got, want)
	}
	if _, notes, _ := look(t, "-fix", content); notes != "" {
		t.Errorf("a second run writes %s", notes)
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
