package main

import (
	"fmt"
	"strings"
	"testing/fstest"
)

func init() {
	for name, text := range map[string]string{
		"links to nothing":              "[a](gone.md) ",
		"links to nothing, rooted":      "[a](/en/gone/x/y/) ",
		"links to nothing, misspelled":  "[a](A%20.md) ",
		"links to no anchor":            "[a](#gone) ",
		"links to the post's own page":  "[a](../a/#b) ",
		"links to the site's own host":  "[a](https://example.ca/en/gone) ",
		"images that are not there":     "![a](../gone.png) ",
		"raw links":                     "<a href=\"gone.md\">a</a> ",
		"raw links in blocks":           "<p><a href=\"gone.md\">a</a>\n",
		"raw links to a post":           "<a href=a.md>a</a> ",
		"raw tags with many attributes": "<img " + strings.Repeat("a=b ", 100) + "src=c>",
		"raw addresses of references":   "<a href=\"&amp;&#38;\">a</a> ",
	} {
		kinds = append(kinds, body(name, text))
	}
	kinds = append(kinds,
		kind{name: "links: one srcset", make: func(size int) fstest.MapFS {
			return file("en/a.md", "---\ntitle: A\n---\n<img srcset=\""+strings.Repeat("a.png 1x, ", size/10)+"\">\n")
		}},
		kind{name: "links: one block of raw HTML", make: func(size int) fstest.MapFS {
			return file("en/a.md", "---\ntitle: A\n---\n<div>\n"+strings.Repeat("<a\nhref=a.md>a</a>\n", size/18)+"</div>\n")
		}},
		kind{name: "links: aliases", make: func(size int) fstest.MapFS {
			var b strings.Builder
			for i := 0; b.Len() < size; i++ {
				fmt.Fprintf(&b, "- /old/%d/\n", i)
			}
			return file("en/a.md", "---\ntitle: A\naliases:\n"+b.String()+"---\n")
		}},
		kind{name: "links: aliases that are deep", make: func(size int) fstest.MapFS {
			return file("en/a.md", "---\ntitle: A\naliases: /"+strings.Repeat("d/", size/2)+"\n---\n")
		}},
		kind{name: "tree: posts that want one address", make: func(size int) fstest.MapFS {
			fsys := fstest.MapFS{}
			for i := range size / 100 {
				fsys[fmt.Sprintf("en/%d.md", i)] = &fstest.MapFile{Data: []byte("---\ntitle: A\nurl: /en/x/\n---\n[x](/en/x/) [y](x.md)\n")}
			}
			return fsys
		}},
	)
}
