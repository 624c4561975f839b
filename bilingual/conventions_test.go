package bilingual_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

// A corpus is files of one convention and the sets they make.
type corpus struct {
	langs string // the first is the default
	files fstest.MapFS
	want  truth
}

// add puts a file of a set in. Its header is YAML unless it has fences of its own.
func (c *corpus) add(set, path, header string, args ...any) {
	header = strings.TrimSpace(fmt.Sprintf(header, args...))
	if !strings.HasPrefix(header, "+++") && !strings.HasPrefix(header, "{") {
		header = "---\n" + header + "\n---"
	}
	if _, ok := c.files[path]; ok {
		panic(path)
	}
	c.files[path] = &fstest.MapFile{Data: []byte(header + "\n\nWords.\n")}
	c.want[path] = set
}

var (
	sixteen = strings.Fields("en bg de es fr id it ja ko pl pt ru tr vi zh_cn zh_tw")
	thirty  = strings.Fields("en ar bg bn ca cs da de el es fa fi fr he hi hu id it ja ko nl pl pt-br ro ru sv tr uk vi zh-cn")
)

// conventions are the ways in which sites tie translations, each with as many
// sets as it takes to show: translated slugs, works in some languages only, and
// what stands beside them that must not mislead.
var conventions = map[string]func(*corpus){
	"key, translated slugs": func(c *corpus) {
		c.langs = "en-CA,fr-CA"
		for i := range 300 {
			key := fmt.Sprintf("work-%d", i)
			c.add(key, fmt.Sprintf("en/blog/posts/english-%d.md", i), "title: English %d\ntranslationKey: %s/\ndate: 2020-01-02", i, key)
			c.add(key, fmt.Sprintf("fr/blogue/billets/français-%d.md", i), "title: Français %d\nTranslationKey: %s\ndate: '2020-01-02 09:00:00 -0400'", i, strings.ToUpper(key))
		}
		c.add("en only", "en/blog/posts/alone.md", "title: Alone")
		c.add("typo 1", "en/blog/posts/typo.md", "translationKey: recieve")
		c.add("typo 2", "fr/blog/posts/typo.md", "translationKey: receive")
	},
	"key, the same twice in one language": func(c *corpus) {
		c.langs = "en,fr"
		for i := range 40 {
			c.add(fmt.Sprint(i), fmt.Sprintf("en/a-%d.md", i), "translationKey: k%d", i)
			c.add(fmt.Sprint(i), fmt.Sprintf("fr/b-%d.md", i), "translationKey: k%d", i)
			if i%10 == 0 {
				c.add(fmt.Sprint(i), fmt.Sprintf("en/again-%d.md", i), "translationKey: k%d", i)
			}
		}
	},
	"Jekyll, ref and lang": func(c *corpus) {
		c.langs = "en,fr,de"
		for i := range 60 {
			c.add(fmt.Sprint(i), fmt.Sprintf("_posts/2020-01-%02d-english-%d.md", i%28+1, i), "lang: en\nref: r%d", i)
			c.add(fmt.Sprint(i), fmt.Sprintf("_posts/2020-01-%02d-französisch-%d.md", i%28+1, i), "lang: fr\nref: r%d", i)
			c.add(fmt.Sprint(i), fmt.Sprintf("_posts/2020-01-%02d-deutsch-%d.md", i%28+1, i), "lang: de\nref: r%d", i)
			c.add(fmt.Sprint("untied", i), fmt.Sprintf("_posts/2021-01-%02d-loose-%d.md", i%28+1, i), "lang: en\nref:")
			c.add(fmt.Sprint("null", i), fmt.Sprintf("_posts/2021-02-%02d-null-%d.md", i%28+1, i), "lang: fr\nref: ~")
		}
	},
	"Jekyll polyglot, the same permalink": func(c *corpus) {
		c.langs = "en,fr,pt-BR"
		for i := range 50 {
			c.add(fmt.Sprint(i), fmt.Sprintf("pages/en/page-%d.md", i), "lang: en\npermalink: /help/topic-%d/", i)
			c.add(fmt.Sprint(i), fmt.Sprintf("pages/fr/page-du-site-%d.md", i), "lang: fr\npermalink: /help/topic-%d/", i)
			c.add(fmt.Sprint(i), fmt.Sprintf("pages/pt-BR/pagina-%d.md", i), "lang: pt-BR\npermalink: /help/topic-%d/", i)
			c.add(fmt.Sprint("p", i), fmt.Sprintf("_posts/2022-01-%02d-a%d.md", i%28+1, i), "lang: en\npage_id: p%d\npermalink: /:title/", i)
			c.add(fmt.Sprint("p", i), fmt.Sprintf("_posts/2022-01-%02d-b%d.md", i%28+1, i), "lang: fr\npage_id: p%d\npermalink: /:title/", i)
		}
	},
	"permalinks with their language": func(c *corpus) {
		c.langs = "en,cs,zh-CN"
		for i := range 60 {
			day := fmt.Sprintf("2024/%02d/%02d", i%12+1, i%28+1)
			c.add(fmt.Sprint(i), fmt.Sprintf("_posts/en/news/%d-news.md", i), "lang: en\nname: n\nid: en-n%d\npermalink: /en/news/%s/", i, day)
			c.add(fmt.Sprint(i), fmt.Sprintf("_posts/cs/zpravy/%d-z.md", i), "lang: cs\nname: n\nid: cs-n%d\npermalink: /cs/news/%s/", i, day)
			if i < 20 {
				c.add(fmt.Sprint(i), fmt.Sprintf("_posts/zh/xw/%d-x.md", i), "lang: zh-CN\npermalink: /zh_cn/news/%s/", day)
			}
		}
		c.add("home", "home.md", "lang: en\npermalink: /")
		c.add("home", "dom.md", "lang: cs\npermalink: /cs/")
	},
	"alternates by address": func(c *corpus) {
		c.langs = "en,fr"
		for i := range 80 {
			day := fmt.Sprintf("2019-%02d-%02d", i%12+1, i%28+1)
			slashed := strings.ReplaceAll(day, "-", "/")
			c.add(fmt.Sprint(i), fmt.Sprintf("en/_posts/%s-english-%d.markdown", day, i), "date: %s\naltLangPage: /%s/français-%d", day, slashed, i)
			c.add(fmt.Sprint(i), fmt.Sprintf("fr/_posts/%s-français-%d.markdown", day, i), "date: %s\naltLangPage: https://example.ca/%s/english-%d.html", day, slashed, i)
		}
		for i := range 20 { // one way
			c.add(fmt.Sprint("one", i), fmt.Sprintf("en/guide-%d.md", i), "title: G")
			c.add(fmt.Sprint("one", i), fmt.Sprintf("fr/aide-%d.md", i), "title: A\naltLangPage: /en/guide-%d/", i)
		}
		for i := range 20 { // the site is in a folder of its host
			c.add(fmt.Sprint("base", i), fmt.Sprintf("en/base-%d.md", i), "altLangPage: /repo/fr/socle-%d.html", i)
			c.add(fmt.Sprint("base", i), fmt.Sprintf("fr/socle-%d.md", i), "altLangPage: https://example.org/repo/en/base-%d/", i)
		}
		c.add("x", "en/cross.md", "altLangPage: /fr/croix")
		c.add("x", "fr/croix.md", "altLangPage: /en/cross")
		c.add("y", "en/croix.md", "altLangPage: /fr/cross")
		c.add("y", "fr/cross.md", "altLangPage: /en/croix")
		c.add("z", "en/broken.md", "altLangPage: /fr/nowhere")
	},
	"alternates by relative name, JSON headers": func(c *corpus) {
		c.langs = "en,fr"
		for i := range 60 {
			for _, folder := range []string{"alerts", "forms"} { // the same names in both
				c.add(fmt.Sprint(folder, i), fmt.Sprintf("%s/part-%d-en.md", folder, i), "{\n\"title\": \"Part\",\n\"language\": \"en\",\n\"altLang\": \"part-%d-fr.html\"\n}", i)
				c.add(fmt.Sprint(folder, i), fmt.Sprintf("%s/part-%d-fr.md", folder, i), "{\n\"title\": \"Partie\",\n\"language\": \"fr\",\n\"altLang\": \"part-%d-en.html\"\n}", i)
			}
			c.add(fmt.Sprint("slug", i), fmt.Sprintf("docs/english-%d.md", i), "{\n\"language\": \"en\",\n\"altLang\": \"francais-%d.html\"\n}", i)
			c.add(fmt.Sprint("slug", i), fmt.Sprintf("docs/francais-%d.md", i), "{\n\"language\": \"fr\",\n\"altLang\": \"english-%d.html\"\n}", i)
		}
	},
	"toggle, another page's title": func(c *corpus) {
		c.langs = "en,fr"
		for i := range 50 {
			c.add(fmt.Sprint(i), fmt.Sprintf("src/en/page-%d.md", i), "title: Button %d\ntoggle: Bouton  %d", i, i)
			c.add(fmt.Sprint(i), fmt.Sprintf("src/fr/la-page-%d.md", i), "title: 'Bouton  %d'\ntoggle: button %d", i, i)
		}
		c.add("shared 1", "src/en/shared.md", "title: Shared\ntoggle: Partagé")
		c.add("shared 2", "src/fr/p1.md", "title: Partagé")
		c.add("shared 3", "src/fr/p2.md", "title: Partagé")
	},
	"trans_url and translations": func(c *corpus) {
		c.langs = "en,fr,es"
		for i := range 40 {
			c.add(fmt.Sprint(i), fmt.Sprintf("content/en/news/item-%d.md", i), "slug: story-%d\ntrans_url: /fr/news/histoire-%d/", i, i)
			c.add(fmt.Sprint(i), fmt.Sprintf("content/fr/news/item-fr-%d.md", i), "slug: histoire-%d\ntrans_url: /en/news/story-%d/", i, i)
			c.add(fmt.Sprint("t", i), fmt.Sprintf("content/en/docs/t%d.md", i), "translations: {en: /en/docs/t%d/, fr: /fr/docs/f%d/, es: /es/docs/e%d/}", i, i, i)
			c.add(fmt.Sprint("t", i), fmt.Sprintf("content/fr/docs/f%d.md", i), "title: F")
			c.add(fmt.Sprint("t", i), fmt.Sprintf("content/es/docs/e%d.md", i), "title: E")
			c.add(fmt.Sprint("l", i), fmt.Sprintf("content/en/list/t%d.md", i), "translations:\n- lang: fr\n  url: /fr/list/f%d/", i)
			c.add(fmt.Sprint("l", i), fmt.Sprintf("content/fr/list/f%d.md", i), "translations: [{lang: en, url: https://example.org/en/list/t%d/}]", i)
		}
		c.add("home", "content/en/_index.md", "title: Home\ntranslations: [fr, es]")
		c.add("home", "content/fr/_index.md", "title: Accueil")
		c.add("loose", "content/en/loose.md", "translations: [fr, es]\nalternate: fr")
	},
	"sixteen languages": func(c *corpus) {
		c.langs = "en,bg,de,es,fr,id,it,ja,ko,pl,pt,ru,tr,vi,zh-CN,zh-TW"
		for i := range 100 {
			for k, lang := range sixteen {
				if i%(k+1) == 0 {
					day := fmt.Sprintf("2013-%02d-%02d", i%12+1, i%28+1)
					c.add(fmt.Sprint(i), fmt.Sprintf("%s/news/_posts/%s-release-%d.md", lang, day, i), "layout: news_post\nlang: %s\ndate: %s 00:00:01 +0000", lang, day)
				}
			}
		}
		c.add("index", "en/index.md", "lang: en")
		c.add("index", "zh_tw/index.md", "lang: zh_tw")
		c.add("user-id", "en/help/user-id.md", "lang: en")
		c.add("user-id", "id/help/user-id.md", "lang: id")
		c.add("user", "en/help/user.md", "lang: en")
		c.add("user", "fr/help/user.md", "lang: fr")
	},
	"dates of translation": func(c *corpus) {
		c.langs = "en,fr,ja"
		for i := range 60 {
			month := i%11 + 1
			c.add(fmt.Sprint(i), fmt.Sprintf("en/_posts/2021-%02d-04-story-%d.md", month, i), "lang: en")
			c.add(fmt.Sprint(i), fmt.Sprintf("fr/_posts/2021-%02d-05-story-%d.md", month, i), "lang: fr")
			c.add(fmt.Sprint(i), fmt.Sprintf("ja/_posts/2021-%02d-20-story-%d.md", month+1, i), "lang: ja")
		}
		for i := range 28 { // a series tells nothing without its day
			c.add(fmt.Sprint("w", i), fmt.Sprintf("en/_posts/2022-03-%02d-weekly.md", i+1), "lang: en")
			if i%5 != 0 {
				c.add(fmt.Sprint("w", i), fmt.Sprintf("fr/_posts/2022-03-%02d-weekly.md", i+1), "lang: fr")
			}
		}
		c.add("w-fr", "fr/_posts/2022-04-01-weekly.md", "lang: fr")
		c.add("yule-en", "en/_posts/2016-12-25-yule.md", "lang: en")
		c.add("yule-fr", "fr/_posts/2019-12-25-yule.md", "lang: fr")
	},
	"Hugo, content in thirty folders": func(c *corpus) {
		c.langs = strings.ReplaceAll(strings.Join(thirty, ","), "_", "-")
		for i := range 170 {
			for k, lang := range thirty {
				if k == 0 || i%k == 0 || i < 20 {
					c.add(fmt.Sprint(i), fmt.Sprintf("content/%s/docs/part-%d/page-%d.md", lang, i%7, i), "title: T%d", i)
				}
			}
		}
		for _, lang := range thirty {
			c.add("index", "content/"+lang+"/_index.md", "title: Home")
			c.add("docs", "content/"+lang+"/docs/_index.md", "+++\ntitle = 'Docs'\n+++")
			c.add("bundle", "content/"+lang+"/docs/bundle/index.md", "title: Bundle")
		}
		c.add("leaf", "content/en/leaf/index.md", "title: Leaf")
		c.add("leaf", "content/fr/leaf.md", "title: Feuille")
		c.add("readme", "README.md", "title: About")
	},
	"Hugo, suffixes and bundles": func(c *corpus) {
		c.langs = "en,zh-CN,zh-TW,pt-BR,fr"
		for i := range 60 {
			c.add(fmt.Sprint(i), fmt.Sprintf("blog/post-%d/index.md", i), "+++\ntitle = 'P'\n+++")
			c.add(fmt.Sprint(i), fmt.Sprintf("blog/post-%d/index.zh-CN.md", i), "+++\ntitle = 'P'\n+++")
			c.add(fmt.Sprint(i), fmt.Sprintf("blog/post-%d/index.zh-TW.md", i), "+++\ntitle = 'P'\n+++")
			c.add(fmt.Sprint("n", i), fmt.Sprintf("notes/n%d.md", i), "title: N")
			c.add(fmt.Sprint("n", i), fmt.Sprintf("notes/n%d.pt-br.md", i), "title: N")
			if i%3 == 0 {
				c.add(fmt.Sprint("n", i), fmt.Sprintf("notes/n%d.fr.md", i), "title: N")
			}
		}
		c.add("home", "_index.md", "title: Home")
		c.add("home", "_index.fr.md", "title: Accueil")
		c.add("fr only", "notes/seul.fr.md", "title: Seul")
	},
	"suffixes after a hyphen": func(c *corpus) {
		c.langs = "en,zh,fr"
		for i := range 40 {
			c.add(fmt.Sprint(i), fmt.Sprintf("_posts/2021-05-%02d-a%d.md", i%28+1, i), "title: A")
			c.add(fmt.Sprint(i), fmt.Sprintf("_posts/2021-05-%02d-a%d-zh.md", i%28+1, i), "title: A")
			c.add(fmt.Sprint("u", i), fmt.Sprintf("docs/u%d_en.md", i), "lang: en")
			c.add(fmt.Sprint("u", i), fmt.Sprintf("docs/u%d_fr.md", i), "lang: fr")
			c.add(fmt.Sprint("f", i), fmt.Sprintf("fr/f%d-fr.md", i), "lang: fr")
			c.add(fmt.Sprint("f", i), fmt.Sprintf("en/f%d-en.md", i), "lang: en")
		}
		c.add("word", "_posts/2021-05-04-how-to-do-it.md", "title: How to")
		c.add("so", "_posts/2021-05-04-so-and-so.md", "title: So")
	},
	"the default language without a folder": func(c *corpus) {
		c.langs = "en,fr,de"
		for i := range 40 {
			c.add(fmt.Sprint(i), fmt.Sprintf("docs/guide/g%d.md", i), "title: G")
			c.add(fmt.Sprint(i), fmt.Sprintf("docs/fr/guide/g%d.md", i), "title: G")
			if i%2 == 0 {
				c.add(fmt.Sprint(i), fmt.Sprintf("docs/de/guide/g%d.md", i), "title: G")
			}
		}
		c.add("home", "docs/index.md", "title: Home")
		c.add("home", "docs/fr/index.md", "title: Accueil")
	},
	"folders of languages that are not listed": func(c *corpus) {
		c.langs = "en,fr"
		for i := range 40 {
			for _, lang := range strings.Fields("en fr it pt-br zh_tw") {
				c.add(fmt.Sprint(i), fmt.Sprintf("_i18n/%s/_posts/2020-02-03-s%d.md", lang, i), "title: S")
			}
		}
	},
	"names that mean nothing": func(c *corpus) {
		c.langs = "en,fr"
		for i := range 30 { // name, id and slug are no keys, an absolute url is another page's
			c.add(fmt.Sprint("en", i), fmt.Sprintf("en/links/l%d.md", i), "name: n\nid: i\nslug: s\ntitle: T\nurl: https://example.org/en/shared/")
			c.add(fmt.Sprint("fr", i), fmt.Sprintf("fr/liens/m%d.md", i), "name: n\nid: i\nslug: s\ntitle: T\nurl: https://example.org/fr/shared/")
		}
	},
	"key before path, and both": func(c *corpus) {
		c.langs = "en,fr,es"
		for i := range 30 {
			c.add(fmt.Sprint(i), fmt.Sprintf("en/a%d.md", i), "translationKey: k%d", i)
			c.add(fmt.Sprint(i), fmt.Sprintf("fr/b%d.md", i), "translationKey: k%d", i)
			c.add(fmt.Sprint(i), fmt.Sprintf("es/a%d.md", i), "title: by path")
			if i%3 == 0 {
				c.want[fmt.Sprintf("es/a%d.md", i)] = fmt.Sprint("es", i) // of which, nobody knows
				c.add(fmt.Sprint("fr", i), fmt.Sprintf("fr/a%d.md", i), "translationKey: other%d", i)
			}
		}
	},
}

func TestConventions(t *testing.T) {
	for convention, fill := range conventions {
		c := &corpus{files: fstest.MapFS{}, want: truth{}}
		fill(c)
		for _, langs := range []string{"", c.langs} {
			t.Run(convention+"/"+langs, func(t *testing.T) {
				languages, err := lang.ParseList(langs)
				if err != nil {
					t.Fatal(err)
				}
				posts, err := (&post.Parser{Languages: languages}).Load(context.Background(), c.files)
				if err != nil {
					t.Fatal(err)
				}
				c.want.hold(t, (&bilingual.Pairer{Languages: languages}).Pair(posts))
			})
		}
	}
}
