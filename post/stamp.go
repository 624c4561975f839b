package post

import (
	"io/fs"
	"time"
)

// A Stamp tells whether a file is the one that was there before, without reading it: by
// its size, and the time of the last write in nanoseconds of Unix. The zero Stamp tells
// nothing.
type Stamp struct{ Size, Time int64 }

// StampOf returns the stamp of a file. It is the zero Stamp if the file has no time,
// as in embed, or one with which archives and builds stand in for a time.
func StampOf(info fs.FileInfo) Stamp {
	t := info.ModTime()
	if t.Year() <= 1980 {
		return Stamp{}
	}
	return Stamp{info.Size(), t.UnixNano()}
}

// Same reports whether two stamps are equal and tell something.
func (s Stamp) Same(as Stamp) bool { return s == as && s != Stamp{} }

// Settled returns the stamp if a later write will give the file another one, and else
// the zero Stamp: clocks of file systems go by ticks, or by whole seconds. Compare a
// stamp with others only if it had settled before the file was read.
func (s Stamp) Settled(now time.Time) Stamp {
	tick := settled
	if s.Time%int64(time.Second) == 0 {
		tick = 3 * time.Second
	}
	if age := now.UnixNano() - s.Time; age < int64(tick) {
		return Stamp{}
	}
	return s
}
