package site

import (
	"errors"
	"os"
	"syscall"
	"unsafe"
)

const openNow = 0 // no file of Windows is a named pipe

var lockFileEx = syscall.NewLazyDLL("kernel32.dll").NewProc("LockFileEx")

// tryLock locks a file unless another open file has locked it. The system removes the lock
// when the process ends.
func tryLock(f *os.File) (ok bool, err error) {
	const (
		exclusive = 2
		failNow   = 1
		violation = syscall.Errno(33) // ERROR_LOCK_VIOLATION
	)
	beyond := syscall.Overlapped{OffsetHigh: 1} // a byte that nobody reads
	done, _, err := lockFileEx.Call(f.Fd(), exclusive|failNow, 0, 1, 0, uintptr(unsafe.Pointer(&beyond)))
	switch {
	case done != 0:
		return true, nil
	case errors.Is(err, violation), errors.Is(err, syscall.ERROR_IO_PENDING):
		return false, nil
	}
	return false, err
}
