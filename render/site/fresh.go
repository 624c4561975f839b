package site

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"

	"github.com/diptych-go/diptych/post"
)

// A desk holds the memory in which one page after another is made.
type desk struct {
	page  bytes.Buffer
	facts hasher
	asked asking
}

// A task is a page that is being made on a desk.
type task struct {
	job
	*desk
}

// fresh returns a page as an earlier write left it, if neither the file nor anything that
// the page was made of has changed. Otherwise it returns the task that makes the page.
func (w *write) fresh(o *output, d *desk) (made staged, todo task) {
	old := w.manifest.files.of(o.path).trace
	if !w.sameGround() {
		old = trace{}
	}
	todo, same := w.same(o, old, w.manifest.world, d, &w.included)
	if same {
		if made, ok := w.left(o, old); ok {
			return made, todo
		}
	}
	if todo.write == nil {
		todo = w.task(o, d)
	}
	return staged{}, todo
}

// sameGround reports whether the ground of the site is known, and is the same as in the
// earlier write.
func (w *write) sameGround() bool {
	return w.ground != (digest{}) && w.ground == w.manifest.ground
}

// same reports whether a page would be made of the same things as before. old is its
// earlier trace, and world is the world at that time. If same had to begin the page to find
// out, it returns the task.
//
// If the world is the same, so are the facts of all pages and the targets of their links.
// Then only the questions about contents are asked again, and the page is not even begun.
func (s *Site) same(o *output, old trace, world digest, d *desk, included *sync.Map) (todo task, same bool) {
	sameWorld := old.facts != (digest{}) && s.world() == world
	if !sameWorld {
		todo = s.task(o, d)
	}
	if old.facts == (digest{}) {
		return todo, false
	}
	again := asking{s: s, self: o.post, included: included}
	return todo, again.again(old.lines, !sameWorld) && again.held() == old.contents && (sameWorld || d.sum(&again) == old.facts)
}

// left returns a page as an earlier write left it. ok is false if someone has changed the
// file since, or if the faults of the page cannot be read.
func (w *write) left(o *output, old trace) (made staged, ok bool) {
	if made, ok = w.intact(o.path); !ok {
		return made, false
	}
	made.record.trace = old
	made.faults, ok = readFaults(old.lines)
	return made, ok
}

// intact returns a file as an earlier write left it. ok is false if someone has changed
// it since.
func (w *write) intact(name string) (made staged, ok bool) {
	made.record, made.fresh = w.manifest.files.of(name), true
	if made.record.digest == (digest{}) || len(made.record.others) > 0 {
		return staged{}, false
	}
	info, err := os.Lstat(filepath.Join(w.root.Name(), filepath.FromSlash(name))) // root.Lstat would open each folder on the way
	if err != nil || !info.Mode().IsRegular() {
		return staged{}, false
	}
	if now := post.StampOf(info); !now.Same(made.record.stamp) {
		made.record.stamp = now
		if !w.isOurs(name) {
			return staged{}, false
		}
	}
	return made, true
}

// mostKept is the largest memory of a page, in bytes, that a desk keeps for the next page.
const mostKept = 1 << 20

// task begins a page: it gathers the facts.
func (s *Site) task(o *output, d *desk) task {
	if d.page.Cap() > mostKept {
		d.page = bytes.Buffer{}
	}
	d.page.Reset()
	d.facts.reset()
	d.asked.reset(o.post)
	todo := task{o.make(o, &d.asked), d}
	todo.job.facts(&d.facts)
	return todo
}

// sum returns the hash of the facts and of the answers about links.
func (d *desk) sum(asked *asking) digest {
	facts := len(d.facts.b)
	d.facts.b = append(d.facts.b, asked.links.b...)
	defer func() { d.facts.b = d.facts.b[:facts] }()
	return d.facts.sum()
}

// trace returns what the page was made of, after it has been made. It returns the zero
// trace if that cannot be told.
func (d *desk) trace(faults post.Faults) trace {
	lines, ok := linesOf(faults)
	held := d.asked.held()
	if !ok || d.facts.opaque || held == (digest{}) {
		return trace{}
	}
	if lines = string(d.asked.questions) + lines; lines == ownBody {
		lines = ownBody // most pages share these lines
	}
	return trace{d.sum(&d.asked), held, lines}
}
