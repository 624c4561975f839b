package post

import (
	"encoding/binary"
	"hash/crc64"
	"sync/atomic"
)

// A Sum is a hash of some bytes, the same in every process: their CRC-64. It tells
// that a text was edited, not that nobody made another with the same sum on purpose.
type Sum [crc64.Size]byte

var sums = crc64.MakeTable(crc64.ECMA)

// SumOf returns the hash of src.
func SumOf(src []byte) (s Sum) {
	binary.BigEndian.PutUint64(s[:], crc64.Checksum(src, sums))
	return s
}

// HeaderSum returns the hash of the front matter as it is written, with its fences.
func (p *Post) HeaderSum() Sum { return p.headerSum }

// BodySum returns the hash of the body that the post had when it was loaded.
func (p *Post) BodySum() Sum { return p.bodySum }

// Edited reports whether [Post.Body] has read another body than that of
// [Post.BodySum], since the file was edited after it was loaded.
func (p *Post) Edited() bool { return atomic.LoadUint32(&p.edited) > 0 }
