package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const (
	edits  = 12
	secret = "what no reader may see"
)

// odd lists unusual paths that people and their programs ask for, some of which lead out of the
// site.
var odd = []string{
	"/../../outside.txt", "/en/../../outside.txt", "/%2e%2e/%2e%2e/outside.txt", "/en/..%2f..%2foutside.txt", "/..%5c..%5coutside.txt",
	"//outside.txt", "/leads-out.txt", "/en/leads-out.txt", "/%00", "/en/p1/%00.html", "/%ff%fe", "/en//p1/", "/en/p1", "/./en/./p1/./", "/.git/config",
	"/en/p1.md", "/.diptych-reload.js", "/fr/nulle-part/", "/?" + strings.Repeat("a=b&", 500), "/" + strings.Repeat("a/", 1000), "/en/p1/index.html?%zz",
}

// A load counts what a thousand readers get.
type load struct {
	server             *server
	stop               chan struct{}
	connected          atomic.Int64
	answers, cancelled atomic.Int64
	mu                 sync.Mutex
	bad                error // the wrong answers
}

// edits edits posts while a thousand connections ask for pages in many ways.
func (c *checks) edits() (count string, err error) {
	dir := filepath.Join(c.dir, "edited")
	content := filepath.Join(dir, "content")
	if err := os.CopyFS(content, os.DirFS(c.content(0))); err != nil {
		return "", err
	}
	if err := writeFile(filepath.Join(dir, "outside.txt"), []byte(secret)); err != nil {
		return "", err
	}
	for _, name := range []string{"leads-out.txt", "en/leads-out.txt", "en/leads-out.md"} {
		if err := os.Symlink(filepath.Join(dir, "outside.txt"), filepath.Join(content, name)); err != nil {
			return "", err
		}
	}
	server, err := c.start(content)
	if err != nil {
		return "", err
	}
	defer server.end() //nolint:errcheck // it has ended, or another error is reported
	l := &load{server: server, stop: make(chan struct{})}
	var wg sync.WaitGroup
	for i := range clients {
		wg.Go(func() { l.read(i) })
	}
	var slowest time.Duration
	var before int // memory after a third of the edits
	for n := range edits {
		start := time.Now()
		if err = writeFile(filepath.Join(content, "en", "p1.md"), fmt.Appendf(nil, "---\ntitle: Post 1\n---\n\nThis is edit %d.\n", n)); err != nil {
			break
		}
		if err = l.shows(fmt.Sprintf("This is edit %d.", n)); err != nil {
			break
		}
		slowest = max(slowest, time.Since(start))
		time.Sleep(time.Until(start.Add(500 * time.Millisecond)))
		if n == edits/3 {
			before = resident(server.cmd.Process.Pid)
		}
	}
	after, most := resident(server.cmd.Process.Pid), peak(server.cmd.Process.Pid)
	close(l.stop)
	wg.Wait()
	count = fmt.Sprintf("%d connections, %d answers, %d cancelled, %d edits shown, the slowest after %v, %d MB after a third of them and %d at the end, %d at most",
		l.connected.Load(), l.answers.Load(), l.cancelled.Load(), edits, slowest.Round(10*time.Millisecond), before, after, most)
	if ended := server.end(); err == nil {
		err = ended
	}
	switch {
	case err != nil:
	case l.bad != nil:
		err = l.bad
	case l.connected.Load() != clients:
		err = errors.New("not all were served")
	case most > atMost:
		err = fmt.Errorf("more than %d MB", atMost)
	}
	return count, err
}

// shows waits until a reader sees a text. It returns an error if that takes more than ten seconds.
func (l *load) shows(text string) error {
	client := http.Client{Timeout: patience}
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		resp, err := client.Get(l.server.address + "en/p1/")
		if err != nil {
			return err
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err == nil && bytes.Contains(body, []byte(text)) {
			return nil
		}
	}
	return fmt.Errorf("%q is not shown", text)
}

// read acts as one reader until it is stopped. One in ten readers is slow. The others ask for page
// after page on one connection.
func (l *load) read(number int) {
	if number%10 == 0 {
		conn, err := net.Dial("tcp", l.server.host)
		if err != nil {
			return
		}
		defer conn.Close()
		l.connected.Add(1)
		if number%20 == 0 {
			drip(conn, l.stop)
		} else {
			sip(conn, l.stop)
		}
		return
	}
	var once sync.Once
	transport := &http.Transport{DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := new(net.Dialer).DialContext(ctx, network, address)
		if err == nil {
			once.Do(func() { l.connected.Add(1) })
		}
		return conn, err
	}}
	defer transport.CloseIdleConnections()
	tag := "none"
	for n := number; ; n++ {
		if err := l.ask(transport, n, &tag); err != nil {
			l.mu.Lock()
			l.bad = errors.Join(l.bad, err)
			l.mu.Unlock()
			return
		}
		select {
		case <-l.stop:
			return
		case <-time.After(500*time.Millisecond + rand.N(time.Second)):
		}
	}
}

// ask sends one request and checks the answer. The number n chooses the kind of request.
func (l *load) ask(transport *http.Transport, n int, tag *string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, l.server.address+fmt.Sprintf("en/p%d/", n%posts), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Accept", "text/html")
	kind, cancels := n%7, false
	switch kind {
	case 0:
		req.URL.Opaque = "//" + l.server.host + odd[n/7%len(odd)] // send the path as it is written here
	case 1:
		req.URL.Path = "/"
		req.Header.Set("Accept-Language", strings.Repeat("fr-CA;q=0.1,zz-Latn-XX-abcde;q=0.9,", 300))
	case 2:
		req.Method = http.MethodHead
	case 3:
		req.Header.Set("Range", "bytes=10-99,-5,200-")
	case 4:
		req.Header.Set("If-None-Match", *tag)
	case 5:
		cancels = true
		time.AfterFunc(rand.N(5*time.Millisecond), cancel)
	}
	resp, err := transport.RoundTrip(req)
	if err == nil {
		var body []byte
		body, err = io.ReadAll(resp.Body)
		resp.Body.Close()
		switch {
		case resp.StatusCode >= 500:
			return fmt.Errorf("%s %s: %s", req.Method, req.URL, resp.Status)
		case bytes.Contains(body, []byte(secret)):
			return fmt.Errorf("%s shows what is outside", req.URL)
		case resp.Header.Get("ETag") != "":
			*tag = resp.Header.Get("ETag")
		}
	}
	switch {
	case err == nil:
		l.answers.Add(1)
	case cancels:
		l.cancelled.Add(1)
	default:
		return err
	}
	return nil
}
