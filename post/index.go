package post

import (
	"path"
	"strings"
)

// IsIndex reports whether the post is the page of its folder: its file is named
// index or _index, with or without a language, as in index.md and _index.fr.md.
func (p *Post) IsIndex() bool {
	base := strings.TrimPrefix(path.Base(p.Path), "_")
	rest, ok := strings.CutPrefix(base, "index")
	switch {
	case !ok || rest == "":
		return ok
	case rest[0] == '.':
		return true
	}
	// Without its language, index-fr has the name of its folder.
	return rest[0] == '-' && !strings.HasPrefix(strings.TrimPrefix(path.Base(p.Name), "_"), "index-")
}

// IsSection reports whether the post is an index page named _index, the page of
// a folder that holds other posts.
func (p *Post) IsSection() bool {
	return p.IsIndex() && strings.HasPrefix(path.Base(p.Path), "_")
}
