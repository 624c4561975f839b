package main

import (
	"fmt"
	"strings"
	"testing/fstest"
)

// each is the size that counts as one post of a tree, including its path.
const each = 64

func init() {
	tree := func(name string, add func(t fstest.MapFS, n int)) {
		kinds = append(kinds, kind{"tree: " + name, func(size int) fstest.MapFS {
			t := fstest.MapFS{}
			add(t, size/each)
			return t
		}})
	}
	every := func(name string, post func(i int) (path, header string)) {
		tree(name, func(t fstest.MapFS, n int) {
			for i := range n {
				path, header := post(i)
				add(t, path, header)
			}
		})
	}
	two := func(i int) string { return [2]string{"en", "fr"}[i%2] }
	other := func(i int) string { return two(i + 1) }

	every("posts alone", func(i int) (string, string) { return fmt.Sprintf("en/%d.md", i), "" })
	every("posts without a language", func(i int) (string, string) { return fmt.Sprintf("%d.md", i), "" })
	every("languages of one work", func(i int) (string, string) {
		return fmt.Sprintf("%d.md", i), fmt.Sprintf("lang: en-x-a%d\nref: one", i)
	})
	every("languages, each of its own work", func(i int) (string, string) {
		return fmt.Sprintf("%d.md", i), fmt.Sprintf("lang: en-x-a%d", i)
	})
	every("languages of many works", func(i int) (string, string) {
		return fmt.Sprintf("%d.md", i), fmt.Sprintf("lang: en-x-a%d\nref: r%d", i%50, i/50)
	})
	every("folders of languages, suffixes in them", func(i int) (string, string) {
		return fmt.Sprintf("d%d/%s/x-%s.md", i/2, two(i), two(i)), ""
	})
	every("suffixes after a hyphen", func(i int) (string, string) {
		return fmt.Sprintf("x%d%s.md", i/3, [3]string{"", "-fr", "-de"}[i%3]), ""
	})
	every("suffixes after a dot", func(i int) (string, string) {
		return fmt.Sprintf("x%d%s.md", i/3, [3]string{"", ".fr", ".de"}[i%3]), ""
	})
	every("one key in one language", func(i int) (string, string) { return fmt.Sprintf("en/%d.md", i), "ref: one" })
	every("one key in two languages", func(i int) (string, string) { return fmt.Sprintf("%s/%d.md", two(i), i), "ref: one" })
	every("one permalink", func(i int) (string, string) { return fmt.Sprintf("%s/%d.md", two(i), i), "permalink: /one/" })
	every("one title, wanted by all", func(i int) (string, string) {
		return fmt.Sprintf("%s/%d.md", two(i), i), "title: One\ntoggle: One"
	})
	every("one title in pairs of titles", func(i int) (string, string) {
		return fmt.Sprintf("%s/%d.md", two(i), i), fmt.Sprintf("title: T%d\ntoggle: T%d", i/40, i/40)
	})
	every("all want one", func(i int) (string, string) { return fmt.Sprintf("%s/%d.md", two(i), i), "altLangPage: /en/0/" })
	every("a chain of wants", func(i int) (string, string) {
		return fmt.Sprintf("%s/%d.md", two(i), i), fmt.Sprintf("altLangPage: /%s/%d/", other(i), i+1)
	})
	every("wants of what is not there", func(i int) (string, string) {
		return fmt.Sprintf("%s/%d.md", two(i), i), fmt.Sprintf("translations: [/a%d,/b%d,/c%d]", i, i, i)
	})
	every("one alias", func(i int) (string, string) { return fmt.Sprintf("%s/%d.md", two(i), i), "aliases: [/one/]" })
	every("one address", func(i int) (string, string) { return fmt.Sprintf("%s/%d.md", two(i), i), "slug: one" })
	every("one name in many folders", func(i int) (string, string) { return fmt.Sprintf("%s/d%d/x.md", two(i), i), "" })
	every("one name of many days", func(i int) (string, string) {
		return fmt.Sprintf("%s/d%d/2024-%02d-%02d-x.md", two(i), i/336, i/28%12+1, i%28+1), ""
	})
	every("names that differ in case", func(i int) (string, string) {
		name := []byte("abcdefghijklmnop")
		for bit := range name {
			if i>>bit&1 == 1 {
				name[bit] -= 'a' - 'A'
			}
		}
		return fmt.Sprintf("%s/%s.md", two(i), name), ""
	})
	every("index pages", func(i int) (string, string) { return fmt.Sprintf("%s/d%d/_index.md", two(i), i), "" })
	every("long names", func(i int) (string, string) {
		return fmt.Sprintf("%s/%s%d.md", two(i), strings.Repeat("n", 200), i/2), ""
	})
	every("long paths", func(i int) (string, string) {
		return fmt.Sprintf("%s/%s%d.md", two(i), strings.Repeat(strings.Repeat("n", 100)+"/", 10), i/2), ""
	})
	every("long titles", func(i int) (string, string) {
		return fmt.Sprintf("%s/%d.md", two(i), i/2), "title: " + strings.Repeat("t", 2000)
	})
	every("posts of one stem", func(i int) (string, string) {
		return fmt.Sprintf("%s/%d.%s", two(i), i/4, [2]string{"md", "markdown"}[i/2%2]), ""
	})
	tree("deep folders", func(t fstest.MapFS, n int) {
		const deepest, posts = 1600, 16 // one of 16 folders has a post
		for chain := 0; n > 0; chain++ {
			dir := fmt.Sprintf("%s/c%d/", two(chain), chain/2)
			for depth := range min(n, deepest) {
				dir += "d/"
				if n--; depth%posts == 0 {
					add(t, dir+"x.md", "")
				}
			}
		}
	})
	tree("posts in folders in folders", func(t fstest.MapFS, n int) {
		for chain := 0; n > 0; chain++ {
			dir := fmt.Sprintf("%s/c%d/", two(chain), chain/2)
			for range min(n, 100) {
				dir += "d/"
				add(t, dir+"x.md", "")
				n--
			}
		}
	})
	tree("folders of languages in each other", func(t fstest.MapFS, n int) {
		for chain := 0; n > 0; chain++ {
			dir := fmt.Sprintf("c%d/", chain)
			for range min(n, 100) {
				dir += two(n) + "/"
				add(t, dir+"x.md", "")
				n--
			}
		}
	})
	tree("each wants what many answer to", func(t fstest.MapFS, n int) {
		names := func(group, of int) string {
			list := make([]string, of)
			for k := range list {
				list[k] = fmt.Sprintf("/g%d/%d", group, k)
			}
			return strings.Join(list, ",")
		}
		for i := range n / 32 { // each post has the size of many
			list := names(i/50, 250)
			add(t, fmt.Sprintf("%s/%d.md", two(i), i), fmt.Sprintf("aliases: [%s]\ntranslations: [%s]", list, list))
		}
	})
	tree("sections with many pages", func(t fstest.MapFS, n int) {
		for i := range n {
			add(t, fmt.Sprintf("%s/s%d/%d.md", two(i), i/2%20, i/2), fmt.Sprintf("tags: [t%d, u%d]", i%7, i))
		}
	})
}

// add adds a post to a tree.
func add(t fstest.MapFS, path, header string) {
	if !strings.Contains(header, "title:") {
		header = strings.TrimPrefix(header+"\ntitle: "+path[strings.LastIndexByte(path, '/')+1:len(path)-3], "\n")
	}
	t[path] = &fstest.MapFile{Data: []byte("---\n" + header + "\n---\nWords.\n")}
}

// pairs returns n ordinary posts in two languages. Their paths pair them, and their bodies have
// about size bytes.
func pairs(n, size int) fstest.MapFS {
	t := fstest.MapFS{}
	for i := range n {
		path := fmt.Sprintf("%s/blog/story-%d.md", [2]string{"en", "fr"}[i%2], i/2)
		add(t, path, fmt.Sprintf("title: Story %d\ndate: 2024-05-%02d\ntags: [a, b]", i/2, i/2%28+1))
		t[path].Data = append(t[path].Data, strings.Repeat(sentence, size/len(sentence))...)
	}
	return t
}
