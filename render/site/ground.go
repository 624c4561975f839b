package site

import (
	"cmp"
	"crypto/sha256"
	"io"
	"os"
	"regexp"
	"runtime"
	"sync"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/route"
)

// The ground of a site is what all of its pages stand on: the program, the templates
// and the options. If it changes, every page is made again.

// newGround gathers the options, and the templates by their sources.
func (b *Builder) newGround(r *route.Router, sources []byte) *hasher {
	h := new(hasher)
	h.b = append(h.b, sources...)
	h.fold()
	h.text(b.Version)
	h.fields(b, "Version", "Router", "Renderer", "Templates", "Files", "Skip", "CacheBytes", "Cookie")
	h.truth(b.Files != nil)
	// The world holds where posts and files stand, and which of them are published.
	h.fields(r, "Now", "Address", "Files", "FS", "Beside")
	h.truth(r.FS != nil)
	h.truth(r.Files != nil)
	if h.truth(b.Renderer != nil); b.Renderer != nil {
		h.fields(b.Renderer, "Parser", "Includes")
		h.fields(cmp.Or(b.Renderer.Parser, new(document.Parser)))
		h.truth(b.Renderer.Includes != nil)
	}
	h.opaque = h.opaque && b.Version == ""
	return h
}

// ground returns the hash of the ground. It returns the zero digest if the program or an
// option cannot be compared.
func (s *Site) ground() digest {
	program, err := program()
	if err != nil || s.options.opaque {
		return digest{}
	}
	h := hasher{b: program}
	h.b = append(h.b, s.options.b...)
	return h.sum()
}

// program returns what identifies the executable: its build ID, or a hash of its bytes if
// it has none.
var program = sync.OnceValues(func() ([]byte, error) {
	name, err := os.Executable()
	if runtime.GOOS == "linux" { // another file may have its name by now
		name, err = "/proc/self/exe", nil
	}
	if err != nil {
		return nil, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return identity(f)
})

// identity returns the build ID of an executable, or a hash of its bytes if it has none.
// The go command makes the linker write the ID near the start. The ID holds hashes of
// everything that the executable was built from, and of the executable itself.
func identity(executable io.Reader) ([]byte, error) {
	head, err := io.ReadAll(io.LimitReader(executable, 32<<10)) // as far as the go command looks
	if err != nil {
		return nil, err
	}
	id := regexp.MustCompile(`(?:Go\x00\x00|Go build ID: ")([\w-]+(?:/[\w-]+){3})`).FindSubmatch(head)
	if id != nil {
		return id[1], nil
	}
	h := sha256.New()
	h.Write(head)
	_, err = io.Copy(h, executable)
	return h.Sum(nil), err
}
