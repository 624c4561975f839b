package site

import (
	"bytes"
	"maps"
)

// page returns a page of the site: from the cache, from the site before it, or newly made.
func (s *Site) page(name string) (page, error) {
	return s.cache.get(name, func() (page, error) {
		o := s.plan.at(name)
		d := &desk{asked: asking{s: s, self: o.post}}
		earlier := s.earlier.Load()
		if earlier == nil { // no later site will ask what it was made of
			return d.finish(task{o.make(o, &d.asked), d})
		}
		old := (*earlier)[name]
		todo, same := s.same(o, old.trace, old.world, d, nil)
		if same {
			old.world = s.world()
			return old, nil
		}
		if todo.write == nil {
			todo = s.task(o, d)
		}
		p, err := d.finish(todo)
		if !s.edited() {
			p.trace, p.world = d.trace(p.faults), s.world()
		}
		return p, err
	})
}

// finish does a task and returns the page.
func (d *desk) finish(todo task) (page, error) {
	faults, err := todo.write(&d.page)
	p := newPage(bytes.Clone(d.page.Bytes())) // without the room that the buffer has left
	p.faults = faults
	return p, err
}

// inherit takes over the pages that another site has at hand, so that pages made of the
// same things can be shown again. old may be nil. After inherit, a later site can take over
// pages from s.
func (s *Site) inherit(old *Site) {
	if s == old {
		return
	}
	pages := map[string]page{}
	if old != nil && !s.options.opaque && s.options.sum() == old.options.sum() {
		var room int64
		pages, room = old.cache.whole()
		if earlier := old.earlier.Load(); earlier != nil {
			for name, p := range *earlier {
				if _, newer := pages[name]; !newer && p.size <= room {
					pages[name] = p
					room -= p.size
				}
			}
		}
	}
	s.earlier.Store(&pages)
}

// whole returns the pages whose content is at hand, and the number of bytes that the cache
// still has room for.
func (c *cache) whole() (pages map[string]page, room int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	pages = maps.Clone(c.pages)
	maps.DeleteFunc(pages, func(name string, _ page) bool { return c.places[name] == nil })
	return pages, c.max - c.bytes
}
