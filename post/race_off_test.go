//go:build !race

package post

const racing = false
