package lock_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual/lock"
	"golang.org/x/text/language"
)

func sample() *lock.Lock {
	l := new(lock.Lock)
	l.Set("ferry", map[language.Tag]lock.Side{
		language.English: {Fields: map[string]lock.Hash{"title": lock.HashText("The ferry")}, Blocks: []lock.Block{{Hash: lock.HashText("a")}, {Hash: lock.HashText("b")}}},
		language.French:  {Blocks: []lock.Block{{lock.HashText("c"), []lock.Hash{lock.HashText("a"), lock.HashText("b")}}}},
	})
	l.Set("à la carte, 100 %", map[language.Tag]lock.Side{language.French: {}})
	l.Set("<<<<<<< \xff\n", map[language.Tag]lock.Side{language.French: {}})
	return l
}

// What is written is read again, whatever IDs there are, one line for each work
// and language, sorted.
func TestEncode(t *testing.T) {
	text := string(sample().Encode())
	again, err := lock.Parse(lock.Name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if got := string(again.Encode()); got != text {
		t.Errorf("got %q\nwant %q", got, text)
	}
	lines := strings.Split(text, "\n")
	if lines[0] != "diptych.lock 1" || len(lines) != 6 || lines[5] != "" || !strings.HasPrefix(lines[2], "ferry en title=") || !strings.HasPrefix(lines[3], "ferry fr ") {
		t.Errorf("got %q", lines)
	}
	side, ok := again.Side("à la carte, 100 %", language.French)
	if !ok || len(side.Blocks) > 0 {
		t.Errorf("got %v, %v", side, ok)
	}
}

func TestParseFaults(t *testing.T) {
	for src, want := range map[string]string{
		"":                             "lock: the lock is empty",
		"diptych.lock 2\n":             "lock:1: this lock is of version 2, and this program reads version 1",
		"<html>\n":                     "lock:1: this is not a lock",
		"diptych.lock 1\nx\n":          "lock:2: \"\" is not a language",
		"diptych.lock 1\nx en qqqq\n":  "lock:2: this line has something that is not a hash",
		"diptych.lock 1\n%zz en\n":     "lock:2: this line does not begin with the ID of a work",
		"diptych.lock 1\nx en\nx en\n": "lock:3: the lock has \"x\" in en twice",
		"diptych.lock 1\n<<<<<<< HEAD\nx en\n=======\n": "lock:2: a merge left its marks in the lock",
	} {
		_, err := lock.Parse("lock", []byte(src))
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", src, err, want)
		}
	}
	if _, err := lock.Parse("lock", []byte("\ufeffdiptych.lock 1\r\nx en\r\n\r\n")); err != nil {
		t.Errorf("what an editor of Windows wrote: %v", err)
	}
}

func TestRead(t *testing.T) {
	if _, err := lock.Read(fstest.MapFS{}, lock.Name); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	if _, err := lock.Read(fstest.MapFS{lock.Name + "/x": {}}, lock.Name); err == nil {
		t.Error("a folder is read as a lock")
	}
}

// A lock is replaced at once, and left alone if it would not change.
func TestWrite(t *testing.T) {
	dir := t.TempDir()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for range 2 {
		if err := sample().Write(root, lock.Name); err != nil {
			t.Fatal(err)
		}
	}
	got, err := lock.Read(root.FS(), lock.Name)
	if err != nil || string(got.Encode()) != string(sample().Encode()) {
		t.Errorf("got %v, %v", got, err)
	}
	if left, _ := filepath.Glob(dir + "/*"); len(left) != 1 {
		t.Errorf("the folder has %q", left)
	}
	if err := sample().Write(root, "../"+lock.Name); err == nil {
		t.Error("a lock is written outside its root")
	}
}
