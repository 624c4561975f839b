package main

import (
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// tied matches the field with which the posts of a work refer to each other.
var tied = regexp.MustCompile(`(?m)^(translationKey: *['"]?)`)

// alone matches fields that only one post of a site may have.
var alone = regexp.MustCompile(`(?m)^(aliases|url|permalink):.*\n((- | ).*\n)*`)

// copies writes n posts, which are copies of the posts of a folder. Each round of copies goes into
// a folder of its own in the folder of its language. copies also writes what Hugo needs to make a
// site of them.
func (b *bench) copies(content string, n int) {
	posts := map[string]string{}
	check(fs.WalkDir(os.DirFS(content), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".md" {
			return err
		}
		lang, rest, found := strings.Cut(name, "/")
		if !found || strings.HasPrefix(filepath.Base(rest), "_index.") {
			return nil
		}
		if !slices.Contains(b.langs, lang) {
			b.langs = append(b.langs, lang)
		}
		src, err := os.ReadFile(filepath.Join(content, name))
		posts[name] = cut(string(src), b.body)
		return err
	}))
	if len(posts) == 0 {
		log.Fatalf("%s has no posts in folders of languages", content)
	}
	slices.Sort(b.langs)
	var names []string
	for name := range posts {
		names = append(names, name)
	}
	slices.Sort(names)
	for i := 0; b.posts < n; i++ {
		for _, name := range names {
			lang, rest, _ := strings.Cut(name, "/")
			file := filepath.Join(b.dir, "content", lang, fmt.Sprintf("c%d", i), filepath.FromSlash(rest))
			check(os.MkdirAll(filepath.Dir(file), 0o777))
			src := alone.ReplaceAllString(tied.ReplaceAllString(posts[name], fmt.Sprintf("${1}c%d-", i)), "")
			check(os.WriteFile(file, []byte(src), 0o666))
			b.edited = file
			if b.posts++; b.posts == n {
				break
			}
		}
	}
	if b.hugo {
		b.hugoSite()
	}
}

// cut ends the body of a post after the paragraph that reaches n bytes. If n is zero, it keeps the
// whole body.
func cut(src string, n int) string {
	_, header, found := strings.Cut(src, "---\n")
	if n <= 0 || !found {
		return src
	}
	header, _, _ = strings.Cut(header, "\n---\n")
	start := len("---\n") + len(header) + len("\n---\n")
	if start+n >= len(src) {
		return src
	}
	end := strings.Index(src[start+n:], "\n\n")
	if end < 0 {
		return src
	}
	return src[:start+n+end+1]
}

// hugoSite writes the smallest Hugo site with the same pages: posts with their alternates and a
// date in words, a list and a feed for each language, both of the same length as ours, and a
// sitemap.
func (b *bench) hugoSite() {
	config := `baseURL = "https://example.ca/"
disableKinds = ["taxonomy", "term", "section"]
defaultContentLanguageInSubdir = true
defaultContentLanguage = "` + b.langs[0] + `"
[markup.goldmark.renderer]
unsafe = true
[outputs]
home = ["html", "rss"]
[services.rss]
limit = 20
`
	for i, lang := range b.langs {
		config += fmt.Sprintf("[languages.%s]\ncontentDir = \"content/%s\"\nweight = %d\n", lang, lang, i+1)
	}
	head := `<!doctype html><html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}</head><body>{{ range .Translations }}<a href="{{ .RelPermalink }}" lang="{{ .Language.Lang }}">{{ .Title }}</a>
{{ end }}<h1>{{ .Title }}</h1>
`
	b.write("hugo.toml", config)
	b.write("layouts/single.html", head+`<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_long" }}</time>{{ .Content }}</body></html>`)
	b.write("layouts/home.html", head+`<ul>{{ range (.Paginate .Site.RegularPages 20).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date | time.Format ":date_long" }}</li>{{ end }}</ul></body></html>`)
}

func (b *bench) write(name, text string) {
	file := filepath.Join(b.dir, name)
	check(os.MkdirAll(filepath.Dir(file), 0o777))
	check(os.WriteFile(file, []byte(text), 0o666))
}
