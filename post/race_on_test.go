//go:build race

package post

// racing tells that the race detector is on, which has memory of its own.
const racing = true
