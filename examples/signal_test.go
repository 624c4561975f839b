//go:build unix

package examples_test

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"syscall"
	"testing"
	"time"
)

// A server that is told to stop finishes what it has begun.
func TestServeEndsWithItsAnswers(t *testing.T) {
	const size = 8 << 20 // more than the system keeps on its way
	content := t.TempDir()
	write(t, content, map[string]string{"en/a.md": "---\ntitle: A\n---\n"})
	if err := os.WriteFile(filepath.Join(content, "film.webm"), make([]byte, size), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), build(t, "serve"), "-content", content, "-addr", "localhost:0")
	errs, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(errs).ReadString('\n')
	resp, err := http.Get(regexp.MustCompile(`http://\S+`).FindString(line) + "film.webm")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	time.Sleep(50 * time.Millisecond) // a slow reader
	n, err := io.Copy(io.Discard, resp.Body)
	if err != nil || n != size {
		t.Errorf("%d bytes of %d, %v", n, size, err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("it ends with %v", err)
	}
}
