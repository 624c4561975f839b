package site

import (
	"container/list"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"sync"

	"github.com/diptych-go/diptych/post"
)

// DefaultCacheBytes is the number of bytes that a [Builder.CacheBytes] of 0 stands for.
const DefaultCacheBytes = 32 << 20

// A page is a rendered page. Nobody changes its content.
type page struct {
	content []byte
	tag     string // its ETag
	size    int64
	faults  post.Faults
	trace   trace  // what it was made of
	world   digest // the world of the site when it was made
}

func newPage(content []byte) page {
	sum := sha256.Sum256(content)
	return page{content: content, tag: `"` + hex.EncodeToString(sum[:12]) + `"`, size: int64(len(content))}
}

// A cache holds the pages that were asked for last, up to max bytes, and the tags of all
// pages. If several ask for a page at the same time, one of them renders it and the others
// wait.
type cache struct {
	max int64

	mu     sync.Mutex
	bytes  int64
	pages  map[string]page          // their content may be gone
	places map[string]*list.Element // where names stand in recent
	recent list.List                // names of pages that have their content, the last used first
	making map[string]*making
}

// A making is the work on a page that others wait for.
type making struct {
	done chan struct{}
	page page
	err  error
}

func newCache(limit int64) *cache {
	if limit == 0 {
		limit = DefaultCacheBytes
	}
	return &cache{max: limit, pages: map[string]page{}, places: map[string]*list.Element{}, making: map[string]*making{}}
}

// known returns a page without its content, if it was rendered before.
func (c *cache) known(name string) (page, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p, ok := c.pages[name]
	p.content = nil
	return p, ok
}

// get returns a page. It renders the page if the cache does not have its content.
func (c *cache) get(name string, render func() (page, error)) (page, error) {
	c.mu.Lock()
	if at := c.places[name]; at != nil {
		c.recent.MoveToFront(at)
		p := c.pages[name]
		c.mu.Unlock()
		return p, nil
	}
	if m := c.making[name]; m != nil {
		c.mu.Unlock()
		<-m.done
		return m.page, m.err
	}
	m := &making{done: make(chan struct{}), err: errors.New("the page was not finished")} // if render panics
	c.making[name] = m
	c.mu.Unlock()
	defer func() {
		c.mu.Lock()
		delete(c.making, name)
		if m.err == nil {
			c.keep(name, m.page)
		}
		c.mu.Unlock()
		close(m.done)
	}()
	p, err := render()
	m.page, m.err = p, err
	return m.page, m.err
}

// keep makes room for a page and holds it. A page that is larger than the cache is kept
// without its content.
func (c *cache) keep(name string, p page) {
	if p.size > c.max {
		p.content = nil
		c.pages[name] = p
		return
	}
	for c.bytes+p.size > c.max {
		last := c.recent.Back()
		old := c.recent.Remove(last).(string)
		delete(c.places, old)
		gone := c.pages[old]
		c.bytes -= gone.size
		gone.content = nil
		c.pages[old] = gone
	}
	c.bytes += p.size
	c.pages[name], c.places[name] = p, c.recent.PushFront(name)
}
