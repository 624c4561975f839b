// Package picture reads the size of images from the first bytes of their files.
package picture

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"io"
)

// Limits of what is read of a file, and of the sizes that are believed.
const (
	mostBytes = 1 << 20   // bytes; in a JPEG, the colour profile and small copies come before the size
	mostSide  = 1<<16 - 1 // pixels
)

// Size returns the width and height in pixels of an image in PNG, JPEG, GIF, WebP, AVIF or
// SVG, as a browser shows it: turned, if the file says so. ok is false if r holds no such
// image, or if the image does not state its size.
func Size(r io.Reader) (width, height int, ok bool) {
	b := bufio.NewReader(io.LimitReader(r, mostBytes))
	start, _ := b.Peek(32)
	has := func(at int, magic string) bool { return len(start) >= at && bytes.HasPrefix(start[at:], []byte(magic)) }
	switch {
	case has(0, "\x89PNG\r\n\x1a\n") && has(12, "IHDR") && len(start) >= 24:
		width, height = int(binary.BigEndian.Uint32(start[16:])), int(binary.BigEndian.Uint32(start[20:]))
	case (has(0, "GIF87a") || has(0, "GIF89a")) && len(start) >= 10:
		width, height = little(start[6:]), little(start[8:])
	case has(0, "\xff\xd8"):
		width, height = jpeg(b)
	case has(0, "RIFF") && has(8, "WEBP") && len(start) >= 30:
		width, height = webp(start[12:])
	case has(4, "ftypavif") || has(4, "ftypavis"):
		width, height = avif(b)
	default:
		width, height = svg(b)
	}
	ok = 0 < width && width <= mostSide && 0 < height && height <= mostSide
	return width, height, ok
}

func little(b []byte) int { return int(binary.LittleEndian.Uint16(b)) }

// webp reads the first chunk of a file: VP8 for lossy pictures, VP8L for lossless ones,
// VP8X for pictures with more features. It returns zeros for any other chunk.
func webp(chunk []byte) (width, height int) {
	data := chunk[8:]
	switch string(chunk[:4]) {
	case "VP8 ":
		return little(data[6:]) & 0x3fff, little(data[8:]) & 0x3fff
	case "VP8L":
		bits := binary.LittleEndian.Uint32(data[1:])
		return int(bits&0x3fff) + 1, int(bits>>14&0x3fff) + 1
	case "VP8X":
		return little(data[4:]) + int(data[6])<<16 + 1, little(data[7:]) + int(data[9])<<16 + 1
	}
	return 0, 0
}

// jpeg reads segments up to the segment of the frame, which states the size. The segment of
// the camera comes before it and says whether the picture lies on its side. jpeg returns
// zeros if there is no frame.
func jpeg(b *bufio.Reader) (width, height int) {
	onItsSide := false
	if _, err := b.Discard(2); err != nil {
		return 0, 0
	}
	for {
		head, err := b.Peek(4)
		if err != nil || head[0] != 0xff {
			return 0, 0
		}
		marker, size := head[1], int(binary.BigEndian.Uint16(head[2:]))
		switch {
		case marker == 0xff: // padding
			size = -1
		case 0xc0 <= marker && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc:
			frame, err := b.Peek(9)
			if err != nil {
				return 0, 0
			}
			height, width = int(binary.BigEndian.Uint16(frame[5:])), int(binary.BigEndian.Uint16(frame[7:]))
			if onItsSide {
				width, height = height, width
			}
			return width, height
		case marker == 0xe1:
			camera, _ := b.Peek(min(2+size, b.Size()))
			onItsSide = onItsSide || turned(camera)
		case marker == 0xd9 || marker == 0xda || size < 2:
			return 0, 0
		}
		if _, err := b.Discard(2 + size); err != nil {
			return 0, 0
		}
	}
}

// turned reports whether a segment of Exif says that its picture has to be turned
// by a quarter: an orientation from 5 to 8.
func turned(segment []byte) bool {
	_, tiff, found := bytes.Cut(segment, []byte("Exif\x00\x00"))
	if !found || len(tiff) < 8 {
		return false
	}
	var order binary.ByteOrder = binary.BigEndian
	if tiff[0] == 'I' {
		order = binary.LittleEndian
	}
	at := uint64(order.Uint32(tiff[4:]))
	if at+2 > uint64(len(tiff)) {
		return false
	}
	entries := tiff[at+2:]
	for range order.Uint16(tiff[at:]) {
		if len(entries) < 12 {
			return false
		}
		if order.Uint16(entries) == 0x0112 {
			value := order.Uint16(entries[8:])
			return 5 <= value && value <= 8
		}
		entries = entries[12:]
	}
	return false
}

// avif reads the boxes that state sizes. The largest size is the picture's; the others
// belong to its tiles and small copies.
func avif(b *bufio.Reader) (width, height int) {
	start, _ := b.Peek(b.Size())
	for rest := start; ; {
		_, after, found := bytes.Cut(rest, []byte("ispe"))
		if !found || len(after) < 12 {
			break
		}
		w, h := int(binary.BigEndian.Uint32(after[4:])), int(binary.BigEndian.Uint32(after[8:]))
		if w <= mostSide && h <= mostSide && w*h > width*height {
			width, height = w, h
		}
		rest = after
	}
	if _, turn, found := bytes.Cut(start, []byte("\x00\x00\x00\x09irot")); found && len(turn) > 0 && turn[0]&1 == 1 {
		width, height = height, width
	}
	return width, height
}
