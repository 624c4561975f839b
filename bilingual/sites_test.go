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

// said is a paragraph in each of a few languages.
var said = map[string]string{
	"en": "The ferry leaves from the pier at nine, and it will be back in the evening. If you are on the list, you do not have to wait for your ticket.",
	"fr": "Le traversier part du quai à neuf heures et revient dans la soirée. Si vous êtes sur la liste, vous n’avez pas à attendre pour les billets.",
	"cy": "Mae’r fferi yn gadael y pier am naw ac yn dod yn ôl gyda’r nos. Os ydych chi ar y rhestr, nid oes angen i chi aros am eich tocyn o hyd.",
	"de": "Die Fähre fährt um neun von der Anlegestelle ab und ist am Abend zurück. Wer auf der Liste steht, muss nicht auf die Karte warten, und das ist gut.",
	"es": "El transbordador sale del muelle a las nueve y vuelve por la tarde. Si está en la lista, no tiene que esperar para los billetes, que se dan en el barco.",
	"pt": "A balsa sai do cais às nove e volta no fim do dia. Se você está na lista, não precisa esperar para os bilhetes, que são dados no barco com uma senha.",
	"zh": "渡轮九点从码头出发，晚上返回。如果您在名单上，就不必等候船票。",
	"ja": "フェリーは九時に桟橋を出発し、夕方に戻ります。名簿にある方は、切符を待つ必要はありません。",
	"ar": "تغادر العبارة الرصيف في الساعة التاسعة وتعود في المساء. إذا كنت في القائمة فلا داعي للانتظار.",
}

// site is a tree of files as a tool has them, and the sets they make.
type site struct {
	corpus
	first string // the language of posts that name none, found without any list
}

// write puts a file in, with words in its language.
func (s *site) write(set, lang, path, header string, args ...any) {
	if path == "" {
		return
	}
	s.add(set, path, header, args...)
	s.files[path].Data = append(s.files[path].Data, said[lang]+"\n"...)
}

// sites are trees as real sites have them.
var sites = map[string]func(*site){
	"Hugo, suffixes": func(s *site) {
		s.langs, s.first = "en,fr,zh-CN", "en"
		for i := range 70 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("content/docs/p%d.md", i), "title: P")
			s.write(fmt.Sprint(i), "fr", fmt.Sprintf("content/docs/p%d.fr.md", i), "title: P")
			if i%2 == 0 {
				s.write(fmt.Sprint(i), "zh", fmt.Sprintf("content/docs/p%d.zh-cn.md", i), "title: P")
			}
		}
		s.write("fr only", "fr", "content/docs/seul.fr.md", "title: S")
		s.write("home", "en", "content/_index.md", "title: H")
		s.write("home", "fr", "content/_index.fr.md", "title: H")
	},
	"Hugo, content folders, English in the root": func(s *site) {
		s.langs, s.first = "en,fr,de", "en"
		for i := range 40 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("content/blog/p%d/index.md", i), "title: P")
			s.write(fmt.Sprint(i), "fr", fmt.Sprintf("content/fr/blog/p%d/index.md", i), "title: P")
			if i%20 == 0 {
				s.write(fmt.Sprint(i), "de", fmt.Sprintf("content/de/blog/p%d.md", i), "title: P")
			}
		}
		s.write("de only", "de", "content/de/blog/nur.md", "title: P")
	},
	"polyglot": func(s *site) {
		s.langs, s.first = "en,zh-CN,es,fr", "en"
		for i := range 40 {
			for _, lang := range strings.Fields("en zh-CN es fr") {
				header := fmt.Sprintf("lang: %s\npermalink: /topics/%d/", lang, i)
				if lang == "en" {
					header = fmt.Sprintf("permalink: /topics/%d/", i)
				}
				s.write(fmt.Sprint(i), lang[:2], fmt.Sprintf("pages/%s/topic-%d-%s.md", map[string]string{"en": "default", "es": "spanish"}[lang]+"x", i, strings.ToUpper(lang)), header)
			}
		}
		s.write("about", "en", "about.md", "title: About")
	},
	"Jekyll": func(s *site) {
		s.langs, s.first = "fr,en", "fr"
		for i := range 40 {
			day := fmt.Sprintf("2021-%02d-%02d", i%12+1, i%28+1)
			s.write(fmt.Sprint(i), "fr", fmt.Sprintf("_posts/%s-billet-%d.md", day, i), "ref: p%d", i)
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("en/_posts/%s-post-%d.md", day, i), "ref: p%d\nlang: en", i)
			s.write(fmt.Sprint("short", i), "fr", fmt.Sprintf("_posts/2020-9-%d-s%d.md", i%9+1, i), "title: S")
			s.write(fmt.Sprint("short", i), "en", fmt.Sprintf("en/_posts/2020-09-%02d-s%d.md", i%9+1, i), "title: S")
			s.write(fmt.Sprint("x", i), "fr", fmt.Sprintf("_posts/%s-x%d.md", day, i), "title: X")
			s.write(fmt.Sprint("x", i), "en", fmt.Sprintf("en/_posts/%s-x%d.md", day, i), "title: X")
		}
	},
	"Jekyll, copies outside _posts": func(s *site) {
		s.langs, s.first = "en,fr", ""
		for i := range 20 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("en/_posts/2021-05-%02d-p%d.md", i+1, i), "title: P")
			s.write(fmt.Sprint(i), "fr", fmt.Sprintf("fr/_posts/2021-05-%02d-p%d.md", i+1, i), "title: P")
			s.write(fmt.Sprint("copy", i), "en", fmt.Sprintf("en/2021-05-%02d-p%d.md", i+1, i), "title: P")
			s.write(fmt.Sprint("r", i), "en", fmt.Sprintf("_posts/en/2022-05-%02d-r%d.md", i+1, i), "title: P")
			s.write(fmt.Sprint("r", i), "fr", fmt.Sprintf("_posts/fr/2022-05-%02d-r%d.md", i+1, i), "title: P")
		}
	},
	"Eleventy": func(s *site) {
		s.langs, s.first = "en,es", "en"
		for i := range 30 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("src/content/en/blog/p%d.md", i), "title: P")
			s.write(fmt.Sprint(i), "es", fmt.Sprintf("src/content/es/blog/p%d.md", i), "title: P")
			s.write(fmt.Sprint("k", i), "en", fmt.Sprintf("src/content/en/blog/key-%d.md", i), "translationKey: k%d", i)
			s.write(fmt.Sprint("k", i), "es", fmt.Sprintf("src/content/es/blog/clave-%d.md", i), "translationKey: k%d", i)
		}
		s.write("readme", "en", "README.md", "title: Read me")
	},
	"Zola": func(s *site) {
		s.langs, s.first = "en,es,ar", "en"
		for i := range 30 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("content/blog/p%d/index.md", i), "+++\ntitle = 'P'\n+++")
			s.write(fmt.Sprint(i), "es", fmt.Sprintf("content/blog/p%d/index.es.md", i), "+++\ntitle = 'P'\n+++")
			s.write(fmt.Sprint(i), "ar", fmt.Sprintf("content/blog/p%d/index.ar.md", i), "+++\ntitle = 'P'\n+++")
		}
		s.write("blog", "en", "content/blog/_index.md", "+++\n+++")
		s.write("blog", "ar", "content/blog/_index.ar.md", "+++\n+++")
	},
	"Docusaurus": func(s *site) {
		s.langs, s.first = "en,fr,zh-CN", "en"
		for i := range 40 {
			for lang, dir := range map[string]string{"fr": "i18n/fr", "zh": "i18n/zh-CN"} {
				s.write(fmt.Sprint("d", i), lang, fmt.Sprintf("%s/docusaurus-plugin-content-docs/current/guides/p%d.md", dir, i), "title: P")
				s.write(fmt.Sprint("v", i), lang, fmt.Sprintf("%s/docusaurus-plugin-content-docs/version-1.0/guides/p%d.md", dir, i), "title: P")
				s.write(fmt.Sprint("b", i), lang, fmt.Sprintf("%s/docusaurus-plugin-content-blog/2021-05-06-p%d.md", dir, i), "title: P")
				s.write(fmt.Sprint("c", i), lang, fmt.Sprintf("%s/docusaurus-plugin-content-docs-community/current/p%d.md", dir, i), "title: P")
				s.write(fmt.Sprint("p", i), lang, fmt.Sprintf("%s/docusaurus-plugin-content-pages/p%d.md", dir, i), "title: P")
			}
			s.write(fmt.Sprint("d", i), "en", fmt.Sprintf("docs/guides/p%d.md", i), "title: P")
			s.write(fmt.Sprint("v", i), "en", fmt.Sprintf("versioned_docs/version-1.0/guides/p%d.md", i), "title: P")
			s.write(fmt.Sprint("b", i), "en", fmt.Sprintf("blog/2021-05-06-p%d.md", i), "title: P")
			s.write(fmt.Sprint("c", i), "en", fmt.Sprintf("community/p%d.md", i), "title: P")
			s.write(fmt.Sprint("p", i), "en", fmt.Sprintf("src/pages/p%d.md", i), "title: P")
		}
	},
	"MkDocs, suffixes with fallback": func(s *site) {
		s.langs, s.first = "en,fr,pt", "en"
		for i := range 40 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("docs/guide/p%d.md", i), "# P")
			if i%3 > 0 {
				s.write(fmt.Sprint(i), "fr", fmt.Sprintf("docs/guide/p%d.fr.md", i), "# P")
			}
			if i%4 == 0 {
				s.write(fmt.Sprint(i), "pt", fmt.Sprintf("docs/guide/p%d.pt.md", i), "# P")
			}
		}
		s.write("home", "en", "docs/index.md", "# Home")
		s.write("home", "fr", "docs/index.fr.md", "# Home")
	},
	"Canada, codes of three letters": func(s *site) {
		s.langs, s.first = "en-CA,fr-CA", ""
		for i := range 40 {
			s.write(fmt.Sprint("f", i), "en", fmt.Sprintf("eng/reports/p%d.md", i), "title: P")
			s.write(fmt.Sprint("f", i), "fr", fmt.Sprintf("fra/reports/p%d.md", i), "title: P")
			s.write(fmt.Sprint("s", i), "en", fmt.Sprintf("forms/p%d-eng.md", i), "title: P")
			s.write(fmt.Sprint("s", i), "fr", fmt.Sprintf("forms/p%d-fra.md", i), "title: P")
			s.write(fmt.Sprint("l", i), "en", fmt.Sprintf("laws/act-%d.md", i), "lang: eng\naltLangPage: loi-%d", i)
			s.write(fmt.Sprint("l", i), "fr", fmt.Sprintf("laws/loi-%d.md", i), "lang: fra\naltLangPage: act-%d", i)
		}
	},
	"Wales": func(s *site) {
		s.langs, s.first = "en,cy", "en"
		for i := range 40 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("content/p%d.md", i), "title: P")
			s.write(fmt.Sprint(i), "cy", fmt.Sprintf("content/p%d.cy.md", i), "title: P")
		}
	},
	"Wales, folders, and a page that names no language": func(s *site) {
		s.langs, s.first = "en,cy", "en"
		for i := range 40 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("en/p%d.md", i), "title: P")
			s.write(fmt.Sprint(i), "cy", fmt.Sprintf("cy/p%d.md", i), "title: P")
		}
		s.write("readme", "en", "README.md", "title: Read me")
	},
	"alternates by a name without a folder": func(s *site) {
		s.langs, s.first = "en,fr", ""
		for i := range 40 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("en/guides/page-%d.md", i), "altLangPage: feuille-%d", i)
			s.write(fmt.Sprint(i), "fr", fmt.Sprintf("fr/guides/feuille-%d.md", i), "altLangPage: page-%d", i)
		}
	},
	"folders that differ in case": func(s *site) {
		s.langs, s.first = "en,fr", ""
		for i := range 40 {
			s.write(fmt.Sprint(i), "en", fmt.Sprintf("En/Blog/Page-%d.md", i), "title: P")
			s.write(fmt.Sprint(i), "fr", fmt.Sprintf("Fr/blog/page-%d.md", i), "title: P")
			s.write(fmt.Sprint("near", i), "en", fmt.Sprintf("En/News/P%d.md", i), "title: P")
			s.write(fmt.Sprint("near", i), "fr", fmt.Sprintf("Fr/News/P%d.md", i), "title: P")
			s.write(fmt.Sprint("far", i), "en", fmt.Sprintf("En/news/p%d.md", i), "title: P")
		}
	},
}

func TestSites(t *testing.T) {
	for name, fill := range sites {
		s := &site{corpus: corpus{files: fstest.MapFS{}, want: truth{}}}
		fill(s)
		for _, list := range []string{"", s.langs} {
			t.Run(name+"/"+list, func(t *testing.T) {
				languages, err := lang.ParseList(list)
				if err != nil {
					t.Fatal(err)
				}
				posts, err := (&post.Parser{Languages: languages}).Load(context.Background(), s.files)
				if err != nil {
					t.Fatal(err)
				}
				c := (&bilingual.Pairer{Languages: languages}).Pair(posts)
				s.want.hold(t, c)
				if s.first != "" && c.Languages()[0].String() != s.first {
					t.Errorf("the default is %s of %s", c.Languages()[0], c.Languages())
				}
				if want := len(strings.Split(s.langs, ",")); len(c.Languages()) != want {
					t.Errorf("%d languages: %s", len(c.Languages()), c.Languages())
				}
			})
		}
	}
}
