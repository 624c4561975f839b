package route

import (
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

// claims are the files of a site and who has them. Who comes later gives way.
type claims struct {
	files   map[string]owner
	folders map[string]owner // who first had a file below
}

// An owner has a file of the site.
type owner struct {
	post *post.Post
	what string // of a file that is no post's
}

func (o owner) String() string {
	if o.post != nil {
		return o.post.Path
	}
	return o.what
}

func newClaims() *claims {
	return &claims{map[string]owner{}, map[string]owner{}}
}

// key is the same for paths that a file system may not tell apart.
func (c *claims) key(path string) string {
	return lang.Fold(path)
}

// take gives a file to an owner. It returns false, and who is in the way, if the
// file is taken, or is a folder of files that are, or if a file stands where one
// of its folders would be.
func (c *claims) take(path string, by owner) (other owner, ok bool) {
	key := c.key(path)
	if other, taken := c.files[key]; taken {
		return other, false
	}
	if other, taken := c.folders[key]; taken {
		return other, false
	}
	known := len(key) // where the folders end that are there already
	for dir := parent(key); dir != ""; dir = parent(dir) {
		if other, taken := c.files[dir]; taken {
			return other, false
		}
		if _, ok := c.folders[dir]; ok {
			known = len(dir)
			break
		}
	}
	c.files[key] = by
	for dir := parent(key); dir != "" && (known == len(key) || len(dir) > known); dir = parent(dir) {
		c.folders[dir] = by
	}
	return by, true
}

// parent returns the folder of a path, "" for the root.
func parent(path string) string {
	return path[:max(0, strings.LastIndexByte(path, '/'))]
}
