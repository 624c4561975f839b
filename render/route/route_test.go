package route_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// load reads posts from a map of files.
func load(t testing.TB, files map[string]string) []*post.Post {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	posts, err := post.Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return posts
}

// routed pairs and routes posts; faults are wanted only if asked for.
func routed(t testing.TB, rt route.Router, files map[string]string) (*route.Routes, post.Faults) {
	t.Helper()
	rs, err := rt.Route(bilingual.Pair(load(t, files)))
	if rs == nil {
		t.Fatal(err)
	}
	return rs, post.FaultsOf(err)
}

// at is the post of a path.
func at(t testing.TB, rs *route.Routes, path string) *post.Post {
	t.Helper()
	for _, lang := range rs.Collection().Languages() {
		for _, p := range rs.Collection().In(lang) {
			if p.Path == path {
				return p
			}
		}
	}
	t.Fatalf("no post %s", path)
	return nil
}

func TestAddresses(t *testing.T) {
	rs, faults := routed(t, route.Router{Base: "https://example.ca/"}, map[string]string{
		"en/_index.md":              "---\ntitle: Home\n---\n",
		"en/blog/a.md":              "---\ntitle: A\n---\n",
		"en/blog/b.md":              "---\ntitle: B\nslug: bee\n---\n",
		"en/c.md":                   "---\ntitle: C\nurl: /en/old/c.html\n---\n",
		"en/d.md":                   "---\ntitle: D\npermalink: /dee/\n---\n",
		"en/e/index.md":             "---\ntitle: E\n---\n",
		"en/f.md":                   "---\ntitle: F\nurl: https://elsewhere.example/f\n---\n",
		"en/_posts/2024-05-01-g.md": "---\ntitle: G\n---\n",
		"en/h : what? .md":          "---\ntitle: H\n---\n",
		"fr/été.md":                 "---\ntitle: Été\n---\n",
		"fr/e\u0301cole.md":         "---\ntitle: École\n---\n",
		"fr/draft.md":               "---\ntitle: Brouillon\ndraft: true\n---\n",
	})
	if len(faults) > 0 {
		t.Error(faults)
	}
	for path, want := range map[string]string{
		"en/_index.md":              "/en/ en/index.html",
		"en/blog/a.md":              "/en/blog/a/ en/blog/a/index.html",
		"en/blog/b.md":              "/en/blog/bee/ en/blog/bee/index.html",
		"en/c.md":                   "/en/old/c.html en/old/c.html",
		"en/d.md":                   "/en/dee/ en/dee/index.html",
		"en/e/index.md":             "/en/e/ en/e/index.html",
		"en/f.md":                   "/en/f/ en/f/index.html",
		"en/_posts/2024-05-01-g.md": "/en/2024-05-01-g/ en/2024-05-01-g/index.html",
		"en/h : what? .md":          "/en/h-what/ en/h-what/index.html",
		"fr/été.md":                 "/fr/%C3%A9t%C3%A9/ fr/été/index.html",
		"fr/e\u0301cole.md":         "/fr/%C3%A9cole/ fr/école/index.html",
		"fr/draft.md":               " ",
	} {
		p := at(t, rs, path)
		url, _ := rs.URL(p)
		file, _ := rs.Path(p)
		if got := strings.TrimPrefix(url, "https://example.ca") + " " + file; got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
		if file != "" && rs.At(file) != p {
			t.Errorf("%s: At does not find it", path)
		}
	}
}

func TestAddressesThatCannotBe(t *testing.T) {
	rs, faults := routed(t, route.Router{}, map[string]string{
		"en/a.md":      "---\ntitle: A\nslug: ../../etc\n---\n",
		"en/b.md":      "---\ntitle: B\nurl: /..\\..\\windows\n---\n",
		"en/c.md":      "---\ntitle: C\nslug: same\n---\n",
		"en/d.md":      "---\ntitle: D\nslug: Same\n---\n",
		"en/e.md":      "---\ntitle: E\nslug: '???'\n---\n",
		"en/fine.md":   "---\ntitle: Fine\naliases: [/old/, ../../x]\n---\n",
		"en/second.md": "---\ntitle: Second\naliases: /old/\n---\n",
	})
	got := faults.Error()
	for _, want := range []string{
		`en/a.md:3:7: slug: "../../etc" is no address within the site's folder`,
		`en/b.md:3:6: url: "/..\\..\\windows" is no address`,
		"en/d.md:3:7: the address /en/Same/ is taken by en/c.md, so the post is not published",
		`en/e.md:3:7: slug: "???" is no address`,
		`en/fine.md:3:10: the alias "../../x" leads out of the site's folder`,
		"en/second.md:3:10: warning: the alias /old/ is taken by en/fine.md",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if len(faults) != 6 {
		t.Errorf("%d faults", len(faults))
	}
	if _, ok := rs.URL(at(t, rs, "en/fine.md")); !ok {
		t.Error("a good post lost its address")
	}
}

func TestSegments(t *testing.T) {
	for list, want := range map[string]string{
		"en-CA,fr-CA":     "/en/ /fr/",
		"fr-CA,fr-FR,de":  "/fr-ca/ /fr-fr/ /de/",
		"zh-Hans,zh-Hant": "/zh-hans/ /zh-hant/",
	} {
		tags, err := lang.ParseList(list)
		if err != nil {
			t.Fatal(err)
		}
		var posts []*post.Post // their paths name no language
		for i, tag := range tags {
			p, err := post.Parse(fmt.Sprintf("%d.md", i), []byte("---\ntitle: A\nlang: "+tag.String()+"\n---\n"))
			if err != nil {
				t.Fatal(err)
			}
			posts = append(posts, p)
		}
		rs, err := new(route.Router).Route((&bilingual.Pairer{Languages: tags}).Pair(posts))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range rs.Editions() {
			got = append(got, m.URL())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %s", list, got)
		}
	}
}

// An edition stands where the content has its language.
func TestSegmentsOfTheContent(t *testing.T) {
	for paths, want := range map[string]string{
		"en/a.md pt-br/a.md":            "/en/a/ /pt-br/a/",
		"en/a.md pt-BR/a.md":            "/en/a/ /pt-BR/a/",
		"a.en.md a.pt-br.md":            "/en/a/ /pt-br/a/",
		"a-eng.md a-fra.md":             "/eng/a/ /fra/a/",
		"En/a.md Fr/a.md":               "/En/a/ /Fr/a/",
		"zh_cn/a.md zh_tw/a.md":         "/zh_cn/a/ /zh_tw/a/",
		"en/a.md fr-ca/a.md fr-fr/b.md": "/en/a/ /fr-ca/a/ /fr-fr/b/",
	} {
		files := map[string]string{}
		for path := range strings.FieldsSeq(paths) {
			files[path] = "---\ntitle: A\n---\n"
		}
		rs, faults := routed(t, route.Router{}, files)
		var got []string
		for path := range strings.FieldsSeq(paths) {
			url, _ := rs.URL(at(t, rs, path))
			got = append(got, url)
		}
		if strings.Join(got, " ") != want || faults != nil {
			t.Errorf("%s: %s, want %s %v", paths, got, want, faults)
		}
	}
}

func TestBadBase(t *testing.T) {
	for _, base := range []string{"example.ca", "ftp://example.ca/", "https://", "://"} {
		if rs, err := (&route.Router{Base: base}).Route(bilingual.Pair(nil)); err == nil || rs != nil {
			t.Errorf("%q was taken", base)
		}
	}
}

// Every post whose address is its own keeps it, whatever others ask for.
func TestNobodyTakesWhatIsAnothers(t *testing.T) {
	rt := route.Router{Reserved: []string{"index.html", "404.html", "diptych.css"}, Files: []string{"img/i.png", "en/plain/index.html"}}
	for name, c := range map[string]struct{ file, header, fault string }{
		"a post":                   {"en/0.md", "url: /en/victim/", `en/0.md:3:6: the address /en/victim/ is taken by en/victim.md, so the post is not published`},
		"by a slug":                {"en/0.md", "slug: Victim", `en/0.md:3:7: the address /en/Victim/ is taken by en/victim.md`},
		"in other normal form":     {"en/0.md", "slug: e\u0301te\u0301", `en/0.md:3:7: the address /en/%C3%A9t%C3%A9/ is taken by en/été.md`},
		"by an alias":              {"en/0.md", "aliases: /en/victim/", `en/0.md:3:10: warning: the alias /en/victim/ is taken by en/victim.md`},
		"its file as a folder":     {"en/0.md", "url: /en/victim/index.html/x/", `en/0.md:3:6: the address /en/victim/index.html/x/ is taken by en/victim.md`},
		"as a folder by an alias":  {"en/0.md", "aliases: /fr/victim/index.html/x", `en/0.md:3:10: warning: the alias /fr/victim/index.html/x is taken by fr/victim.md`},
		"its folder as a file":     {"en/0.md", "url: /en/deep.html", `en/0.md:3:6: the address /en/deep.html is taken by en/deep.html/a.md`},
		"the site's first page":    {"en/0.md", "aliases: /index.html/x", `en/0.md:3:10: warning: the alias /index.html/x is taken by the site's own page index.html`},
		"by a slash":               {"en/0.md", "aliases: /", `en/0.md:3:10: warning: the alias / is taken by the site's own page index.html`},
		"the page for what is not": {"en/0.md", "aliases: /404.html", `en/0.md:3:10: warning: the alias /404.html is taken by the site's own page 404.html`},
		"the style":                {"en/0.md", "aliases: /DIPTYCH.css/x", `en/0.md:3:10: warning: the alias /DIPTYCH.css/x is taken by the site's own page diptych.css`},
		"an edition's front page":  {"en/0.md", "url: /en/", `en/0.md:3:6: the address /en/ is the front page's, and only an index can have it`},
		"by a name of nothing":     {"en/--.md", "title: B", `en/--.md: the address /en/ is taken by the front page in en, so the post is not published`},
		"by a name of a space":     {"en/ .md", "title: B", `en/ .md: the address /en/ is taken by the front page in en`},
		"by an alias, the front":   {"en/0.md", "aliases: /fr/", `en/0.md:3:10: warning: the alias /fr/ is taken by the front page in fr`},
		"by its file":              {"en/0.md", "url: /en/index.html", `en/0.md:3:6: the address /en/index.html is the front page's`},
		"what is the library's":    {"en/0.md", "aliases: /.diptych-pending/0/", `en/0.md:3:10: the alias "/.diptych-pending/0/" has a name that only the library may use`},
		"in capitals":              {"en/0.md", "aliases: /.DIPTYCH.lock/x", `has a name that only the library may use`},
		"by an address":            {"en/0.md", "url: /.Diptych-manifest/", `the address /en/.Diptych-manifest/ is taken by the library`},
		"hidden":                   {"en/0.md", "slug: .dip\u200btych", `is taken by the library`},
		"in a folder":              {"en/0.md", "aliases: x/../.diptych/y", `has a name that only the library may use`},
	} {
		files := map[string]string{"en/_index.md": "", "en/victim.md": "", "fr/victim.md": "", "en/été.md": "", "en/deep.html/a.md": "", "en/z.md": "---\naliases: /z/\n---\n"}
		delete(files, "en/_index.md")
		files[c.file] = "---\ntitle: A\n" + c.header + "\n---\n"
		rs, _ := routed(t, rt, files)
		if got := rs.Faults().Error(); !strings.Contains(got, c.fault) {
			t.Errorf("%s: no %q in\n%s", name, c.fault, got)
		}
		for path, want := range map[string]string{"en/victim.md": "/en/victim/", "fr/victim.md": "/fr/victim/", "en/été.md": "/en/%C3%A9t%C3%A9/", "en/deep.html/a.md": "/en/deep.html/a/", "en/z.md": "/en/z/"} {
			if url, _ := rs.URL(at(t, rs, path)); url != want {
				t.Errorf("%s: %s is at %q", name, path, url)
			}
		}
		if len(rs.Files()) != 2 || home(rs, language.English) != nil {
			t.Errorf("%s: %v", name, rs.Files())
		}
	}
}

// home is the post that heads the front page in a language.
func home(rs *route.Routes, lang language.Tag) *post.Post { return rs.Front(*rs.Edition(lang)).Post }

// An index has the front page of its edition, by its name or its address.
func TestFrontPage(t *testing.T) {
	rs, faults := routed(t, route.Router{}, map[string]string{
		"en/index.md": "---\ntitle: Home\nurl: /en/\n---\n", "en/_index.md": "---\ntitle: Other\n---\n", "fr/_index.md": "---\ntitle: Accueil\n---\n", "fr/a.md": "---\ntitle: A\nurl: /fr/\n---\n",
	})
	if p := home(rs, language.French); p == nil || p.Title != "Accueil" {
		t.Error(p)
	}
	if url, _ := rs.URL(at(t, rs, "fr/a.md")); url != "/fr/a/" {
		t.Errorf("a post that asks for the front page is at %q", url)
	}
	if len(faults) != 2 {
		t.Error(faults)
	}
}

// A site can be checked out on any system.
func TestNamesThatSystemsReserve(t *testing.T) {
	for name, want := range map[string]string{
		"con": "con_", "NUL": "NUL_", "aux.html": "aux_.html", "lpt9.x": "lpt9_.x", "com¹": "com¹_", "prn .a": "prn-.a",
		"con/nul/a": "con_/nul_/a", "a.": "a", "a .. ": "a", "<b>": "b", "a:b|c?": "a-b-c", "cone": "cone", "com": "com", "com10": "com10", "company": "company", "con_": "con_",
	} {
		rs, faults := routed(t, route.Router{Address: func(*post.Post) string { return name }}, map[string]string{"en/x.md": ""})
		path, _ := rs.Path(at(t, rs, "en/x.md"))
		if got := strings.TrimSuffix(strings.TrimPrefix(path, "en/"), "/index.html"); got != want || faults != nil {
			t.Errorf("%q: %q, want %q %v", name, got, want, faults)
		}
	}
}

func TestAliases(t *testing.T) {
	rs, _ := routed(t, route.Router{Base: "https://example.ca/site/"}, map[string]string{
		"bn/about.md":  "---\naliases: [/about, /bn/who/, /only-bn/]\n---\n",
		"en/about.md":  "---\naliases: [/about, /site/based.html]\n---\n",
		"en/blog/a.md": "---\naliases: [old, ../up, ../../top, /a/../b/, '/caf%C3%A9/', 'https://example.ca/site/full/']\n---\n",
	})
	want := map[string]string{
		"about/index.html": "en/about.md", "en/about/index.html": "", "bn/about/index.html": "", "bn/who/index.html": "bn/about.md",
		"only-bn/index.html": "bn/about.md", "bn/only-bn/index.html": "bn/about.md", "based.html": "en/about.md", "en/based.html": "en/about.md",
		"en/blog/old/index.html": "en/blog/a.md", "en/up/index.html": "en/blog/a.md", "top/index.html": "en/blog/a.md",
		"b/index.html": "en/blog/a.md", "café/index.html": "en/blog/a.md", "full/index.html": "en/blog/a.md",
	}
	got := map[string]string{}
	for _, a := range rs.Aliases() {
		got[a.Path] = a.Post.Path
	}
	for path, post := range want {
		if got[path] != post {
			t.Errorf("%s leads to %q, want %q", path, got[path], post)
		}
	}
	if faults := rs.Faults(); len(faults) > 0 {
		t.Error(faults)
	}
	_, faults := routed(t, route.Router{Base: "https://example.ca"}, map[string]string{
		"en/a.md": "---\naliases: [../../x, '/?p=12', 'https://other.example/x', '..\\..\\x']\n---\n",
	})
	for _, want := range []string{`"../../x" leads out`, `"/?p=12" has a query`, `"https://other.example/x" is an address of another site`, `"..\\..\\x" leads out`} {
		if !strings.Contains(faults.Error(), want) {
			t.Errorf("no %s in\n%s", want, faults)
		}
	}
}

// Warnings are kept where there is no error.
func TestWarningsWithoutAnError(t *testing.T) {
	rs, faults := routed(t, route.Router{}, map[string]string{"en/a.md": "---\naliases: /x\n---\n", "en/b.md": "---\naliases: /x\n---\n"})
	if len(faults) > 0 || rs.Faults().Count(post.SeverityWarning) != 1 {
		t.Error(faults, rs.Faults())
	}
}

// What is not to be published has no address, and that is said once for all.
func TestWhatIsNotToBePublished(t *testing.T) {
	files := map[string]string{
		"en/a.md": "---\npermalink: false\n---\n", "en/b.md": "---\npermalink: false\n---\n", "en/draft.md": "---\ndraft: true\n---\n",
		"en/soon.md": "---\npublishDate: 2030-01-02\n---\n", "en/old.md": "---\nexpiryDate: 2020-01-02\n---\n", "en/fine.md": "---\npublishDate: 2020-01-02\nexpiryDate: 2030-01-02\n---\n",
	}
	published := func(rt route.Router) (names string, rs *route.Routes) {
		rs, _ = routed(t, rt, files)
		for _, p := range append(rs.Pages(language.English), rs.Posts(language.English)...) {
			names += " " + p.Name
		}
		return names, rs
	}
	now := time.Date(2025, 6, 1, 12, 0, 0, 0, time.UTC)
	names, rs := published(route.Router{Now: now})
	if names != " fine" {
		t.Errorf("published:%s", names)
	}
	if f := rs.Faults(); len(f) != 3 || f.Count(post.SeverityNote) != 3 || !strings.Contains(f.Error(), "the post and 1 more are not published: permalink says so") {
		t.Error(f)
	}
	if names, _ := published(route.Router{Now: now.AddDate(10, 0, 0)}); names != " soon" {
		t.Errorf("ten years later:%s", names)
	}
	if names, _ := published(route.Router{Now: now, Drafts: true}); strings.Count(names, " ") != 4 || strings.Contains(names, " a") {
		t.Errorf("with drafts:%s", names)
	}
}

// What one post asks for has bounds.
func TestLongPathsAndManyAliases(t *testing.T) {
	var many strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&many, "- /old/%d/\n", i)
	}
	rs, faults := routed(t, route.Router{}, map[string]string{
		"en/deep.md": "---\naliases: /" + strings.Repeat("d/", 20000) + "\n---\n", "en/long.md": "---\nslug: " + strings.Repeat("a", 300) + "\n---\n",
		"en/many.md": "---\naliases:\n" + many.String() + "---\n", "en/fine.md": "",
	})
	if n := len(rs.Aliases()); n != 500 || len(faults) != 3 {
		t.Errorf("%d aliases, %v", n, faults)
	}
	if _, ok := rs.URL(at(t, rs, "en/fine.md")); !ok {
		t.Error("a good post has no address")
	}
}

// Files that are published as they are can be checked out on any system too, and
// links lead to them.
func TestFilesThatSystemsReserve(t *testing.T) {
	rs, faults := routed(t, route.Router{Files: []string{"en/con/nul.png", "en/a./b.svg"}}, map[string]string{"en/x.md": ""})
	var paths []string
	for _, f := range rs.Files() {
		paths = append(paths, f.Path)
	}
	if want := []string{"en/con_/nul_.png", "en/a/b.svg"}; !slices.Equal(paths, want) || faults != nil {
		t.Errorf("%q, want %q %v", paths, want, faults)
	}
	from := rs.Collection().In(language.English)[0]
	if to := rs.Resolve(from, "con/nul.png"); to.URL != "/en/con_/nul_.png" || to.Fault != nil {
		t.Errorf("%+v", to)
	}
}

// A language finds an edition as it finds posts in a collection.
func TestEditionsByLanguage(t *testing.T) {
	posts := load(t, map[string]string{
		"en/a.md":    "---\ntitle: A\n---\n",
		"fr-ca/a.md": "---\ntitle: A\ndate: 2024-05-01\n---\n",
		"fr-ca/b.md": "---\ntitle: B\n---\n",
	})
	rs, err := new(route.Router).Route(bilingual.Pair(posts))
	if err != nil {
		t.Fatal(err)
	}
	for _, tag := range []language.Tag{language.French, language.CanadianFrench} {
		if m := rs.Edition(tag); m == nil || m.Lang != language.CanadianFrench || len(rs.Posts(tag)) != 1 || len(rs.Pages(tag)) != 1 {
			t.Errorf("%s: %v, %d posts, %d pages", tag, m, len(rs.Posts(tag)), len(rs.Pages(tag)))
		}
	}
	if rs.Edition(language.German) != nil || rs.Posts(language.German) != nil || rs.Pages(language.German) != nil {
		t.Error("an edition in German")
	}

	// An edition without posts does not show those of another country.
	rs, err = (&route.Router{Editions: []route.Edition{{Lang: language.French, Base: "/fr/"}, {Lang: language.CanadianFrench, Base: "/ca/"}}}).Route(bilingual.Pair(posts))
	if err != nil {
		t.Fatal(err)
	}
	if rs.Posts(language.French) != nil || len(rs.Posts(language.CanadianFrench)) != 1 || len(rs.Front(*rs.Edition(language.French)).Posts) != 0 {
		t.Error("the posts of fr-CA are in fr too")
	}
}

// A link from no page has a host only if there are several.
func TestLinksFromNoPage(t *testing.T) {
	posts := load(t, map[string]string{"en/a.md": "---\ntitle: A\n---\n", "fr/b.md": "---\ntitle: B\n---\n"})
	two := []route.Edition{{Lang: language.English, Base: "https://a.example/"}, {Lang: language.French, Base: "https://a.example.org/"}}
	for _, test := range []struct {
		router route.Router
		want   string
	}{
		{route.Router{Base: "https://a.example/"}, "/en/a/"},
		{route.Router{Editions: two, Fallback: true}, "https://a.example/a/"},
	} {
		rs, err := test.router.Route(bilingual.Pair(posts))
		if err != nil {
			t.Fatal(err)
		}
		if url, ok := rs.Link(nil, posts[0]); !ok || url != test.want {
			t.Errorf("%s, %v", url, ok)
		}
		for _, f := range rs.Fallbacks() { // the host of one begins with the host of the other
			here, there := rs.Editions()[0], rs.Editions()[1]
			if here.Lang != f.Edition.Lang {
				here, there = there, here
			}
			if f.Link(there) != f.URL() || f.URL() != here.Origin()+f.Link(here) {
				t.Errorf("%s, %s", f.Link(there), f.Link(here))
			}
		}
	}
}

func TestPagesOfLists(t *testing.T) {
	posts := load(t, map[string]string{"en/a.md": "---\ntitle: A\ndate: 2024-05-02\n---\n", "en/b.md": "---\ntitle: B\ndate: 2024-05-01\n---\n"})
	rs, err := (&route.Router{PerPage: 1}).Route(bilingual.Pair(posts))
	if err != nil {
		t.Fatal(err)
	}
	l := rs.Front(rs.Editions()[0])
	for n, want := range map[int]string{-1: "A", 0: "A", 1: "A", 2: "B", 3: "", 1 << 62: ""} {
		got := ""
		for _, p := range l.Page(n) {
			got += p.Title
		}
		if got != want {
			t.Errorf("page %d has %q", n, got)
		}
	}
}
