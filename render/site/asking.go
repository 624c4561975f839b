package site

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// An asking notes what an output learns of other files while it is made: questions, and
// hashes of their answers. The questions can be asked again without reading the body that
// raised them.
//
// There are two kinds of answers. Answers about links follow from the world: the front
// matter and the names of all posts and files. These questions are asked again only if the
// world has changed. The other answers follow from what is in files, and their questions
// are asked again each time.
type asking struct {
	s         *Site
	self      *post.Post   // questions about it do not name it; may be nil
	questions []byte       // lines
	links     hasher       // answers that follow from the world
	contents  hasher       // answers that follow from what is in files; see held
	bodies    []*post.Post // their hashes are gathered later, by held, so that no body is read for them while a page is made
	last      int          // where the last question begins
	unsure    bool         // an answer can't be asked again
	included  *sync.Map    // included files, by name, as they were read when they were asked for again; nil keeps none
}

// The questions, by the first byte of their lines.
const (
	askLink   = 'l' // where a link in a post leads: the post, the address
	askRef    = 'r' // which post a ref names: the post, a language, the name
	askBody   = 'b' // the body of a post
	askBodies = 'a' // the bodies of all posts
	askSize   = 's' // the size of an image
	askFile   = 'f' // an included file
)

// routes returns the routes that tell a what is asked of them.
func (a *asking) routes() *route.Routes { return a.s.routes.Noting(a) }

// note adds a question. It returns false if it is the one that was asked last.
func (a *asking) note(kind byte, fields ...string) bool {
	last, start := a.last, len(a.questions)
	a.questions = append(a.questions, '\t', kind)
	for _, f := range fields {
		a.questions = append(append(a.questions, '\t'), escapes.Replace(f)...)
	}
	a.questions = append(a.questions, '\n')
	if bytes.Equal(a.questions[last:start], a.questions[start:]) {
		a.questions = a.questions[:start]
		return false
	}
	a.last = start
	return true
}

// name returns how a question names a post: by its path, or by "" for self.
func (a *asking) name(p *post.Post) string {
	if p == a.self {
		return ""
	}
	return p.Path
}

// named returns the post that a question names, or nil if there is none.
func (a *asking) named(name string) *post.Post {
	if name == "" {
		return a.self
	}
	return a.s.postAt(name)
}

// Link implements [route.Notes].
func (a *asking) Link(from *post.Post, dest string, to route.Target) {
	if a.note(askLink, a.name(from), dest) {
		a.target(to)
		a.passage(from, to)
	}
}

// Ref implements [route.Notes].
func (a *asking) Ref(from *post.Post, dest string, lang language.Tag, to route.Target) {
	if a.note(askRef, a.name(from), lang.String(), dest) {
		a.target(to)
		a.passage(from, to)
	}
}

// passage notes that a link leads to an anchor in the body of another post.
func (a *asking) passage(from *post.Post, to route.Target) {
	if to.Post != nil && to.Post != from && to.Fragment != "" {
		a.body(to.Post)
	}
}

func (a *asking) target(t route.Target) {
	a.links.text(t.URL)
	if t.Post != nil {
		a.links.text(t.Post.Path)
	}
	a.links.text(t.File)
	a.links.text(t.Fragment)
	a.links.value(&t.Lang)
	if t.Fault != nil {
		a.links.text(t.Fault.Message)
	}
}

// Size implements [route.Notes].
func (a *asking) Size(file string, width, height int) {
	if a.note(askSize, file) {
		a.size(width, height)
	}
}

func (a *asking) size(width, height int) {
	a.contents.number(int64(width))
	a.contents.number(int64(height))
}

// File implements [route.Notes].
func (a *asking) File(name string, content []byte, err error) {
	if a.note(askFile, name) {
		a.file(content, err)
	}
}

func (a *asking) file(content []byte, err error) {
	sum := post.SumOf(content)
	a.contents.truth(err == nil)
	a.contents.b = append(a.contents.b, sum[:]...)
	a.unsure = a.unsure || err != nil && !errors.Is(err, fs.ErrNotExist)
}

// body notes that the body of a post is read.
func (a *asking) body(p *post.Post) {
	if !slices.Contains(a.bodies, p) {
		a.bodies = append(a.bodies, p)
		a.note(askBody, a.name(p))
	}
}

// allBodies notes that the bodies of all posts are read.
func (a *asking) allBodies() {
	a.note(askBodies)
	a.texts()
}

func (a *asking) texts() { a.bodies = slices.AppendSeq(a.bodies, a.s.everyPost()) }

// held returns the hash of all answers that follow from contents. It returns the zero
// digest if one of them is not known.
func (a *asking) held() digest {
	for _, p := range a.bodies {
		sum, err := p.BodySum()
		a.contents.b = append(a.contents.b, sum[:]...)
		a.unsure = a.unsure || err != nil
	}
	if a.bodies = a.bodies[:0]; a.unsure {
		return digest{}
	}
	return a.contents.sum()
}

// reset forgets everything but keeps the memory for the next page.
func (a *asking) reset(self *post.Post) {
	a.self, a.questions, a.last, a.bodies, a.unsure = self, a.questions[:0], 0, a.bodies[:0], false
	a.links.reset()
	a.contents.reset()
}

// add adds what another asking has noted.
func (a *asking) add(other *asking) {
	a.questions = append(a.questions, other.questions...)
	a.links.b = append(a.links.b, other.links.b...)
	a.contents.b = append(a.contents.b, other.contents.b...)
	a.bodies = append(a.bodies, other.bodies...)
	a.unsure = a.unsure || other.unsure
}

// ownBody is the only question of a page that depends on nothing but the body of its post.
const ownBody = "\t" + string(askBody) + "\t\n"

// again asks the questions of an earlier write again. If all is false, it leaves out the
// questions that the world answers. It returns false if one of them has no meaning any
// more.
func (a *asking) again(lines string, all bool) bool {
	for line := range strings.Lines(lines) {
		if strings.HasPrefix(line, faultMark) {
			break
		}
		kind, rest, _ := strings.Cut(strings.TrimSuffix(line[1:], "\n"), "\t")
		if (kind == string(askLink) || kind == string(askRef)) && !all {
			continue
		}
		fields := strings.Split(rest, "\t")
		for i, f := range fields {
			fields[i] = unescapes.Replace(f)
		}
		if len(kind) != 1 || !a.askAgain(kind[0], fields) {
			return false
		}
	}
	return true
}

// askAgain asks one question. It returns false if the question has no meaning any more.
func (a *asking) askAgain(kind byte, fields []string) bool {
	var p *post.Post
	switch kind {
	case askLink, askRef, askBody:
		if p = a.named(fields[0]); p == nil {
			return false
		}
	}
	switch {
	case kind == askLink && len(fields) == 2:
		a.target(a.s.routes.Resolve(p, fields[1]))
	case kind == askRef && len(fields) == 3:
		tag, err := language.Raw.Parse(fields[1])
		if err != nil {
			return false
		}
		a.target(a.s.routes.ResolveRef(p, fields[2], tag))
	case kind == askBody:
		a.bodies = append(a.bodies, p)
	case kind == askBodies:
		a.texts()
	case kind == askSize && len(fields) == 1:
		a.size(a.s.routes.ImageSize(fields[0]))
	case kind == askFile && len(fields) == 1:
		a.file(a.include(fields[0]))
	default:
		return false
	}
	return true
}

// An inclusion is the content of an included file, or the error of reading it.
type inclusion struct {
	content []byte
	err     error
}

// include reads a file that a post may include, once if included is set.
func (a *asking) include(name string) ([]byte, error) {
	if a.included != nil {
		if in, ok := a.included.Load(name); ok {
			return in.(inclusion).content, in.(inclusion).err
		}
	}
	var in inclusion
	switch includes := a.s.renderer.Includes; {
	case includes == nil || !fs.ValidPath(name):
		in.err = fmt.Errorf("%q names no file that may be included", name)
	default:
		in.content, in.err = fs.ReadFile(includes, name)
	}
	if a.included != nil {
		a.included.Store(name, in)
	}
	return in.content, in.err
}
