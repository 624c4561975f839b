//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package site

import (
	"errors"
	"os"
	"syscall"
)

// openNow makes opening a named pipe return at once.
const openNow = syscall.O_NONBLOCK

// tryLock locks a file unless another open file has locked it. The system removes the lock
// when the process ends.
func tryLock(f *os.File) (ok bool, err error) {
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	switch {
	case errors.Is(err, syscall.EWOULDBLOCK):
		return false, nil
	case errors.Is(err, errors.ErrUnsupported), errors.Is(err, syscall.ENOLCK): // a file system without locks
		return true, nil
	}
	return err == nil, err
}
