package route

import (
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

// claims holds the files of a site and their owners. The first who claims a file keeps it.
// [Router.Route] asks for posts before lists, aliases and files; takePosts puts the posts in
// order.
type claims struct {
	files   map[string]owner
	folders map[string]owner // the first owner of a file in each folder
}

// An owner is what has a file of the site: a post, or anything else.
type owner struct {
	post *post.Post
	what string // names the owner in a message, if it is not a post
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

// key returns a form of a path that is equal for paths that a file system may not tell
// apart.
func (c *claims) key(path string) string {
	return lang.Fold(path)
}

// take gives a file to an owner. It returns false, and the owner that is in the way, if the
// path is taken, if a folder with files of others has the path, or if a file stands where
// one of its folders would be.
func (c *claims) take(path string, by owner) (other owner, ok bool) {
	key := c.key(path)
	if other, taken := c.files[key]; taken {
		return other, false
	}
	if other, taken := c.folders[key]; taken {
		return other, false
	}
	known := len(key) // the length of the innermost folder that exists already
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

// parent returns the folder of a path, or "" for the root.
func parent(path string) string {
	return path[:max(0, strings.LastIndexByte(path, '/'))]
}
