package picture_test

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render/route/internal/picture"
)

// made returns an image of 40 by 30 pixels as a program writes it.
func made(t *testing.T, write func(io.Writer, image.Image) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, image.NewGray(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestSize(t *testing.T) {
	photo := made(t, func(w io.Writer, m image.Image) error { return jpeg.Encode(w, m, nil) })
	camera := func(order string, value string) string { // an Exif segment with one entry
		exif := "Exif\x00\x00" + order + value
		return "\xff\xd8\xff\xe1\x00" + string(rune(len(exif)+2)) + exif + photo[2:]
	}
	bits := func(s string) string { b, _ := base64.StdEncoding.DecodeString(s); return string(b) }
	for _, test := range []struct {
		name, file    string
		width, height int
	}{
		{"PNG", made(t, png.Encode), 40, 30},
		{"GIF", made(t, func(w io.Writer, m image.Image) error { return gif.Encode(w, m, nil) }), 40, 30},
		{"JPEG", photo, 40, 30},
		{"JPEG with a large profile", "\xff\xd8" + strings.Repeat("\xff\xe2\xff\xff"+strings.Repeat("\x00", 0xfffd), 8) + photo[2:], 40, 30},
		{"JPEG on its side", camera("MM\x00*\x00\x00\x00\x08", "\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"), 30, 40},
		{"JPEG on its side, in the other order", camera("II*\x00\x08\x00\x00\x00", "\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x08\x00\x00\x00"), 30, 40},
		{"JPEG upside down", camera("MM\x00*\x00\x00\x00\x08", "\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x03\x00\x00"), 40, 30},
		{"WebP", bits("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASooAB4AAUAmJaQAA3AA/v3AgAA="), 40, 30},
		{"WebP without loss", "RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x27\x40\x07\x00\x00\x00\x00\x00\x00\x00", 40, 30},
		{"WebP with more", "RIFF\x1a\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x10\x00\x00\x00\x27\x00\x00\x1d\x00\x00", 40, 30},
		{"AVIF", "\x00\x00\x00\x1cftypavif\x00\x00\x00\x00....\x00\x00\x00\x14ispe\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x0a\x00\x00\x00\x14ispe\x00\x00\x00\x00\x00\x00\x00\x28\x00\x00\x00\x1e", 40, 30},
		{"SVG", `<?xml version="1.0"?><!DOCTYPE svg><!-- a --><svg xmlns="http://www.w3.org/2000/svg" width="40" height="30px" viewBox="0 0 9 9">`, 40, 30},
		{"SVG in another encoding, with entities", `<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg:svg xmlns:svg="&ns;" width="4&#48;" height="30"/>`, 40, 30},
		{"SVG by its viewBox", "\ufeff<svg width='100%' viewBox='0,0 640.2, 360'/>", 640, 360},
		{"SVG on a small grid", `<svg viewBox="0 0 80 50"/>`, 720, 450},
		{"SVG by a side", `<svg width="40" viewBox="0 0 4 3">`, 40, 30},
		{"SVG in centimetres", `<svg width="4cm" height="3cm">`, 0, 0},
		{"SVG of no size", `<svg width="1e400" height="NaN" viewBox="0 0 0 -1">`, 0, 0},
		{"SVG with much before it", "<!--" + strings.Repeat(" ", 1<<20) + `--><svg width="4" height="3">`, 0, 0},
		{"a page", "<!doctype html><html><svg width=4 height=3>", 0, 0},
		{"text", "text", 0, 0},
		{"nothing", "", 0, 0},
		{"PNG that is too large", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\xff\xff\xff\xff\xff\xff\xff\xff", 0, 0},
	} {
		width, height, ok := picture.Size(strings.NewReader(test.file))
		if !ok {
			width, height = 0, 0
		}
		if width != test.width || height != test.height {
			t.Errorf("%s has %d by %d pixels, not %d by %d", test.name, width, height, test.width, test.height)
		}
		for i := range min(len(test.file), 200) { // a file that ends early
			picture.Size(strings.NewReader(test.file[:i]))
		}
	}
}

func FuzzSize(f *testing.F) {
	f.Add([]byte("\xff\xd8\xff\xe1\x00\x10Exif\x00\x00MM\x00*\x00\x00\x00\x08"))
	f.Add([]byte("RIFF....WEBPVP8X..................."))
	f.Fuzz(func(t *testing.T, b []byte) {
		if w, h, ok := picture.Size(bytes.NewReader(b)); ok && (w <= 0 || h <= 0 || w > 0xffff || h > 0xffff) {
			t.Errorf("%d by %d", w, h)
		}
	})
}
