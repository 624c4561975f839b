package post

import (
	"crypto/sha256"
	"sync/atomic"
)

// A Sum is a hash of some bytes, the same in every process: the first half of their
// SHA-256.
type Sum [sha256.Size / 2]byte

// SumOf returns the hash of src.
func SumOf(src []byte) Sum {
	all := sha256.Sum256(src)
	return Sum(all[:len(Sum{})])
}

// HeaderSum returns the hash of the front matter as it is written, with its fences.
func (p *Post) HeaderSum() Sum { return p.headerSum }

// BodySum returns the hash of the body that the post had when it was loaded.
func (p *Post) BodySum() Sum { return p.bodySum }

// Edited reports whether [Post.Body] has read another body than that of
// [Post.BodySum], since the file was edited after it was loaded.
func (p *Post) Edited() bool { return atomic.LoadUint32(&p.edited) > 0 }
