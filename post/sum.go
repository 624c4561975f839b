package post

import (
	"encoding/binary"
	"hash/crc32"
	"sync/atomic"
)

// A Sum is a hash of some bytes, the same in every process: their CRC by two polynomials
// that processors know, which is one of 64 bits by their product. It tells that a text
// was edited, not that nobody made another with the same sum on purpose.
type Sum [2 * crc32.Size]byte

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// SumOf returns the hash of src.
func SumOf(src []byte) (s Sum) {
	binary.BigEndian.PutUint32(s[:], crc32.ChecksumIEEE(src))
	binary.BigEndian.PutUint32(s[crc32.Size:], crc32.Checksum(src, castagnoli))
	return s
}

// HeaderSum returns the hash of the front matter as it is written, with its fences.
func (p *Post) HeaderSum() Sum { return p.headerSum }

// BodySum returns the hash of the body. It reads the file if nobody has read the body
// yet and [Post.Recall] did not tell the hash. Errors are those of [Post.Body].
func (p *Post) BodySum() (Sum, error) {
	if known, ok := p.sum.get(); ok {
		return known, nil
	}
	body, err := p.Body()
	if err != nil {
		return Sum{}, err
	}
	return p.sum.first(SumOf(body)), nil
}

// Stamp returns the stamp that the file had when the post was loaded. It is the zero
// Stamp if the post is from memory, or the file may have been written since without
// another stamp.
func (p *Post) Stamp() Stamp { return p.stamp }

// Recall gives the post the hash that its body had when the file had a stamp. If that
// is [Post.Stamp], [Post.BodySum] does not read the file.
func (p *Post) Recall(at Stamp, body Sum) {
	if at.Same(p.stamp) {
		p.sum.first(body)
	}
}

// Edited reports whether [Post.Body] found that the file was written since the post was
// loaded, or since the body was read first.
func (p *Post) Edited() bool { return p.edited.Load() }

// seen notes a body as it was read when the file had a stamp.
func (p *Post) seen(body []byte, at Stamp) {
	sum := SumOf(body)
	if p.sum.first(sum) != sum || p.stamp != (Stamp{}) && p.stamp != at {
		p.edited.Store(true)
	}
}

// knownSum is a hash, or that none is known. It is kept less notKnown, so that the zero
// knownSum is not known; nor is the one hash of that number ever.
type knownSum struct{ less atomic.Uint64 }

const notKnown = 0x9e3779b97f4a7c15 // any number but 0, which is the hash of no bytes

// get returns the hash, and whether it is known.
func (k *knownSum) get() (s Sum, ok bool) {
	n := k.less.Load()
	binary.BigEndian.PutUint64(s[:], n+notKnown)
	return s, n != 0
}

// first returns the hash that is known, and takes sum for it if none is.
func (k *knownSum) first(sum Sum) Sum {
	k.less.CompareAndSwap(0, binary.BigEndian.Uint64(sum[:])-notKnown)
	known, _ := k.get()
	return known
}
