//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package site

import "os"

const openNow = 0

// tryLock returns true: this system has no lock that ends with its process.
func tryLock(*os.File) (ok bool, err error) { return true, nil }
