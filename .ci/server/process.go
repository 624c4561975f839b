package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"time"
)

// A server is a run of examples/serve.
type server struct {
	cmd     *exec.Cmd
	address string // http://127.0.0.1:1234/
	host    string // 127.0.0.1:1234
	ended   bool
}

// start starts a server of a folder of content.
func (c *checks) start(content string) (*server, error) {
	s := &server{cmd: exec.CommandContext(c.ctx, c.serve, "-content", content, "-langs", "en,fr", "-addr", "127.0.0.1:0")}
	log, err := s.cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	if s.address, err = listening(log); err != nil {
		_ = s.cmd.Process.Kill()
		return nil, err
	}
	s.host = strings.TrimSuffix(strings.TrimPrefix(s.address, "http://"), "/")
	return s, nil
}

// end asks the server to end, and kills it if it does not end within ten seconds.
func (s *server) end() error {
	if s.ended {
		return nil
	}
	s.ended = true
	_ = s.cmd.Process.Signal(syscall.SIGTERM)
	ended := make(chan error, 1)
	go func() { ended <- s.cmd.Wait() }()
	select {
	case err := <-ended:
		return err
	case <-time.After(patience):
		_ = s.cmd.Process.Kill()
		return errors.New("the server does not end")
	}
}

// listening returns the address that a server prints.
func listening(log io.Reader) (string, error) {
	lines := bufio.NewScanner(log)
	for lines.Scan() {
		if address := regexp.MustCompile(`http://\S+:\d+/`).FindString(lines.Text()); address != "" {
			go io.Copy(io.Discard, log) //nolint:errcheck // until the server ends
			return address, nil
		}
	}
	return "", errors.New("the server printed no address")
}

// peak returns the most memory that a process has used, in MB.
func peak(pid int) int { return memory(pid, "VmHWM:") }

// resident returns the memory that a process uses, in MB.
func resident(pid int) int { return memory(pid, "VmRSS:") }

func memory(pid int, name string) (mb int) {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if _, rest, ok := strings.Cut(string(status), name); ok {
		_, _ = fmt.Sscan(rest, &mb)
	}
	return mb >> 10
}
