package post

import (
	"io/fs"
	"time"
)

// A Stamp shows whether a file is still the one that was there before, without reading it. It holds
// the file's size, and the time of its last write in nanoseconds since the start of Unix time. The
// zero Stamp tells nothing.
type Stamp struct{ Size, Time int64 }

// StampOf returns the stamp of a file. It is the zero Stamp if the file has no time, as in embed,
// or a time up to 1980, which archives and builds write when they have none.
func StampOf(info fs.FileInfo) Stamp {
	t := info.ModTime()
	if t.Year() <= 1980 {
		return Stamp{}
	}
	return Stamp{info.Size(), t.UnixNano()}
}

// Same reports whether two stamps are equal and are not the zero Stamp.
func (s Stamp) Same(as Stamp) bool { return s == as && s != Stamp{} }

// Settled returns the stamp if a later write will give the file another one, and the zero Stamp
// otherwise: clocks of file systems go by ticks, or by whole seconds. Compare a stamp with others
// only if it had settled before the file was read.
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
