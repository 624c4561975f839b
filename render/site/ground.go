package site

import (
	"crypto/sha256"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"sync"

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
	// Where posts and files stand and which of them are published is in the world.
	h.fields(r, "Now", "Path", "Files", "FS", "Beside")
	h.truth(r.FS != nil)
	h.truth(r.Files != nil)
	if h.truth(b.Renderer != nil); b.Renderer != nil {
		h.fields(b.Renderer, "Parser", "Includes")
		h.fields(&b.Renderer.Parser)
		h.truth(b.Renderer.Includes != nil)
	}
	h.opaque = h.opaque && b.Version == ""
	return h
}

// ground is the hash of the ground. It is empty if the program or an option can't be
// told from another.
func (s *Site) ground() digest {
	program, err := program()
	if err != nil || s.options.opaque {
		return ""
	}
	h := hasher{b: program}
	h.b = append(h.b, s.options.b...)
	return h.sum()
}

// program hashes the executable and what was built into it.
var program = sync.OnceValues(func() ([]byte, error) {
	h := sha256.New()
	if info, ok := debug.ReadBuildInfo(); ok {
		_, _ = io.WriteString(h, info.String())
	}
	name, err := os.Executable()
	if runtime.GOOS == "linux" { // where another may have its name by now
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
	if _, err := io.Copy(h, f); err != nil {
		return nil, err
	}
	return h.Sum(nil), nil
})
