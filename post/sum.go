package post

import (
	"encoding/binary"
	"hash/crc32"
	"sync/atomic"
)

// A Sum is a hash of some bytes, the same in every process. It consists of their CRCs by two
// polynomials that processors have instructions for. Together these are a CRC of 64 bits, by the
// product of the two. A Sum shows that a text was edited. It does not show that someone made
// another text with the same sum on purpose.
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

// BodySum returns the hash of the body. It reads the file if the body is not in memory and neither
// [Post.Body] nor [Post.Recall] has given the hash. Its errors are the errors of [Post.Body].
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

// Stamp returns the stamp that the file had when the post was loaded. It is the zero Stamp if the
// post is from memory, or if the file may have been written since then without a new stamp.
func (p *Post) Stamp() Stamp { return p.stamp }

// Recall gives the post the hash that its body had when the file had the stamp at. If at is the
// same as [Post.Stamp], [Post.BodySum] returns the hash without reading the file. Otherwise Recall
// does nothing.
func (p *Post) Recall(at Stamp, body Sum) {
	if at.Same(p.stamp) {
		p.sum.first(body)
	}
}

// Edited reports whether [Post.Body] found that the file was written after the post was loaded, or
// after the body was first read.
func (p *Post) Edited() bool { return p.edited.Load() }

// seen records the body as it was read when the file had the stamp at.
func (p *Post) seen(body []byte, at Stamp) {
	sum := SumOf(body)
	if p.sum.first(sum) != sum || p.stamp != (Stamp{}) && p.stamp != at {
		p.edited.Store(true)
	}
}

// knownSum holds a hash, or none. The field less is the hash minus notKnown, so that the zero
// knownSum holds none. The one hash that equals notKnown is never known.
type knownSum struct{ less atomic.Uint64 }

const notKnown = 0x9e3779b97f4a7c15 // any number but 0, which is the hash of no bytes

// get returns the hash, and whether one is known.
func (k *knownSum) get() (s Sum, ok bool) {
	n := k.less.Load()
	binary.BigEndian.PutUint64(s[:], n+notKnown)
	return s, n != 0
}

// first returns the known hash. If none is known, sum becomes the known hash.
func (k *knownSum) first(sum Sum) Sum {
	k.less.CompareAndSwap(0, binary.BigEndian.Uint64(sum[:])-notKnown)
	known, _ := k.get()
	return known
}
