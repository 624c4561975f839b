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
		err    string // in why it could not look
	}{
		{"-ext .txt,.markdown " + good, false, "in 1 post of 1 work", ""},
		{bad, true, "en/a.md:", ""},
		{"-langs en,fr -pair path,key:isbn -format json " + bad, true, `"rule": "post"`, ""},
		{good, true, "en/leads-out.md: error: the file cannot be read", ""},
		{filepath.Join(good, "nowhere"), false, "", "nowhere"},
		{filepath.Join(good, "fr", "a.md"), false, "", "a.md"},
		{"-pair paths " + good, false, "", `no rule "paths"`},
		{folder(t, map[string]string{"a.md": "", "b.md": "B"}), false, "no language is named by 2 posts, and their words do not tell it [pair]\n  hint: pass -langs, the default first", ""},
		{"-langs en,french " + good, false, "", `"french" is not a language`},
		{"-format xml " + good, false, "", `"xml" is neither text,`},
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
