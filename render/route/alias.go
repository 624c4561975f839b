package route

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// An Alias is an old address of a post. Its page sends readers on to the post.
type Alias struct {
	Path string // of its page, among the files of the site
	Post *post.Post
}

// mostAliases bounds how many pages the aliases of one post make.
const mostAliases = 250

// takeAliases gives the old addresses of posts their files. Posts of the
// collection's first language come first.
func (rs *Routes) takeAliases(c *claims, published []*post.Post) {
	for _, tag := range rs.c.Languages() {
		for _, p := range published {
			if rs.c.Lang(p) != tag {
				continue
			}
			if n := len(p.Aliases); n > mostAliases {
				rs.faults = append(rs.faults, local{field: "aliases"}.fault(p, fmt.Sprintf("the post has %d aliases, and only the first %d are read", n, mostAliases), "remove some"))
			}
			for _, alias := range p.Aliases[:min(len(p.Aliases), mostAliases)] {
				if f := rs.takeAlias(c, p, alias); f != nil {
					rs.faults = append(rs.faults, f)
				}
			}
		}
	}
}

// takeAlias gives an alias its files. An alias that starts with a slash and names no
// language gets two: one in the edition of its post, and one at the root of the site, where
// the site had its pages when it had only one language. If a post in another language
// already has the alias at the root, the alias still holds in the edition, and there is no
// fault.
func (rs *Routes) takeAlias(c *claims, p *post.Post, alias string) *post.Fault {
	field := local{field: "aliases"}
	old, rooted, problem := rs.aliasPath(p, alias)
	if problem != "" {
		return field.fault(p, fmt.Sprintf("the alias %.100q %s", alias, problem), "write an old path of the page: /old/page/")
	}
	take := func(file string) (other owner, ok bool) {
		if other, ok = c.take(file, owner{post: p}); ok {
			rs.aliases = append(rs.aliases, Alias{file, p})
			rs.old[file] = p
		}
		return other, ok || other.post == p
	}
	m, file := rs.posts[p].mount, page(clean(old))
	other, ok := take(m.RootPath(file))
	first, _, _ := strings.Cut(old, "/")
	if rooted && m.dir != m.host && !slices.ContainsFunc(rs.mounts, func(m Mount) bool { return m.speaks(first) }) {
		_, own := take(m.Path(file))
		ok = ok || own && other.post != nil && rs.posts[other.post].mount != m
	}
	if ok {
		return nil
	}
	f := field.fault(p, fmt.Sprintf("the alias %s is taken by %s", alias, other), "remove it from one of them")
	f.Severity = post.SeverityWarning
	if other.post != nil {
		f.Related = []post.Place{{Path: other.post.Path}}
	}
	return f
}

// aliasPath returns an alias as a path below the root of its host. rooted reports whether
// the alias started with a slash; any other alias stands beside the page. problem says why
// the alias cannot be used; it is "" if it can.
func (rs *Routes) aliasPath(p *post.Post, alias string) (old string, rooted bool, problem string) {
	at := rs.posts[p]
	old = strings.TrimSpace(alias)
	if strings.Contains(old, "://") {
		u, err := url.Parse(old)
		if err != nil || at.mount.origin != "" && at.mount.origin != u.Scheme+"://"+u.Host {
			return "", false, "is an address of another site"
		}
		old = "/" + strings.TrimPrefix(old[strings.Index(old, "://")+3+len(u.Host):], "/")
	}
	if strings.ContainsAny(old, "?#") {
		return "", false, "has a query or a fragment, which no file has"
	}
	if decoded, err := url.PathUnescape(old); err == nil {
		old = decoded
	}
	if rooted = strings.HasPrefix(old, "/"); rooted {
		old = path.Clean(old) + "/"
		if below, ok := strings.CutPrefix(old, at.mount.root); ok {
			old = below
		}
		old = strings.Trim(old, "/")
	} else {
		page := strings.TrimSuffix(strings.TrimPrefix(at.path, at.mount.host+"/"), "/index.html")
		old = path.Join(path.Dir(page), old)
	}
	switch {
	case tooLong(old + "/index.html"):
		return "", false, "is too long for a file"
	case leaves(old):
		return "", false, "leads out of the site's folder"
	case isOwn(old):
		return "", false, "has a name that only the library may use"
	}
	return old, rooted, ""
}
