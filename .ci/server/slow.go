package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

const (
	clients = 1000
	atMost  = 200 // MB that the server may use
)

// slow starts a thousand clients. Half of them send a request byte by byte, and half read a large
// file slowly, a kilobyte at a time. Meanwhile another client asks for a page again and again.
func (c *checks) slow() (count string, err error) {
	server, err := c.start(c.content(0))
	if err != nil {
		return "", err
	}
	defer server.end() //nolint:errcheck // it has ended, or another error is reported
	stop := make(chan struct{})
	var wg sync.WaitGroup
	var connected, cut, read atomic.Int64
	for i := range clients {
		wg.Go(func() {
			conn, err := net.Dial("tcp", server.host)
			if err != nil {
				return
			}
			defer conn.Close()
			connected.Add(1)
			if i%2 == 0 {
				if drip(conn, stop) {
					cut.Add(1)
				}
				return
			}
			read.Add(sip(conn, stop))
		})
	}
	quick := 0
	client := http.Client{Timeout: patience}
	for range 200 {
		resp, err := client.Get(server.address + "en/p1/")
		if err != nil {
			close(stop)
			wg.Wait()
			return fmt.Sprintf("%d clients", connected.Load()), fmt.Errorf("a page beside them: %w", err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err == nil && resp.StatusCode == http.StatusOK && len(body) > 0 {
			quick++
		}
		time.Sleep(5 * time.Millisecond)
	}
	for end := time.Now().Add(patience); cut.Load() < clients/2 && time.Now().Before(end); {
		time.Sleep(50 * time.Millisecond)
	}
	memory := peak(server.cmd.Process.Pid)
	close(stop)
	wg.Wait()
	count = fmt.Sprintf("%d clients, %d that dripped were cut, %d KB sipped, %d pages of 200 beside them, %d MB at most", connected.Load(), cut.Load(), read.Load()>>10, quick, memory)
	err = server.end()
	switch {
	case err != nil:
	case connected.Load() != clients || cut.Load() != clients/2 || quick != 200:
		err = errors.New("not all were served, or not all that dripped were cut")
	case memory > atMost:
		err = fmt.Errorf("more than %d MB", atMost)
	}
	return count, err
}

// drip sends a request that does not end, and reports whether the server closed the connection.
func drip(conn net.Conn, stop <-chan struct{}) (cut bool) {
	if _, err := io.WriteString(conn, "GET / HTTP/1.1\r\nHost: example.ca\r\nX: "); err != nil {
		return true
	}
	for {
		select {
		case <-stop:
			return false
		case <-time.After(200 * time.Millisecond):
		}
		if _, err := io.WriteString(conn, "x"); err != nil {
			return true
		}
	}
}

// sip reads a large file slowly, and returns how many bytes it read.
func sip(conn net.Conn, stop <-chan struct{}) (n int64) {
	if _, err := io.WriteString(conn, "GET /img/picture.png HTTP/1.1\r\nHost: example.ca\r\n\r\n"); err != nil {
		return 0
	}
	for {
		read, err := io.CopyN(io.Discard, conn, 1<<10)
		if n += read; err != nil {
			return n
		}
		select {
		case <-stop:
			return n
		case <-time.After(100 * time.Millisecond):
		}
	}
}
