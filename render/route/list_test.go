package route_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// dated makes a post with more fields.
func dated(date, fields string) string {
	return fmt.Sprintf("---\ntitle: T\ndate: %s\n%s\n---\n", date, fields)
}

// lists are the paths of all lists.
func lists(rs *route.Routes) (paths []string) {
	for _, l := range rs.Lists() {
		paths = append(paths, l.Path(1))
	}
	return paths
}

// list is the list at a path.
func list(t testing.TB, rs *route.Routes, path string) *route.List {
	t.Helper()
	for _, l := range rs.Lists() {
		if l.Path(1) == path {
			return l
		}
	}
	t.Fatalf("no list %s in %q", path, lists(rs))
	return nil
}

// twin is where the twin of a list in a language is, or nothing.
func twin(rs *route.Routes, l *route.List, lang language.Tag) string {
	if t := l.Twin(rs.Edition(lang)); t != nil {
		return t.Path(1)
	}
	return ""
}

func names(posts []*post.Post) string {
	var all []string
	for _, p := range posts {
		all = append(all, p.Name)
	}
	return strings.Join(all, " ")
}

func TestPostsAndPages(t *testing.T) {
	rs, faults := routed(t, route.Router{}, map[string]string{
		"en/old.md": dated("2024-01-01", ""), "en/new.md": dated("2025-01-01", ""), "en/blog/mid.md": dated("2024-06-01", ""),
		"en/about.md": "---\ntitle: About\nweight: 2\n---\n", "en/contact.md": "---\ntitle: Contact\nweight: 1\n---\n",
		"en/legal.md": dated("2020-01-01", "layout: page"), "en/guides/_index.md": "---\ntitle: Guides\nweight: 1.5\n---\n",
		"en/guides/a.md": "---\ntitle: Zebra\n---\n", "en/guides/b.md": "---\ntitle: Éclair\n---\n",
	})
	if faults != nil {
		t.Error(faults)
	}
	if got := names(rs.Posts(language.English)); got != "new blog/mid old" {
		t.Errorf("posts: %s", got)
	}
	newer, older := rs.Neighbours(at(t, rs, "en/old.md"))
	if newer == nil || newer.Name != "blog/mid" || older != nil {
		t.Error("a page is among the neighbours of posts")
	}
	if n, o := rs.Neighbours(at(t, rs, "en/about.md")); n != nil || o != nil {
		t.Error("a page has neighbours")
	}
	var nav []string
	for _, e := range rs.Menu(rs.Editions()[0]) {
		if e.List != nil {
			nav = append(nav, e.List.Title())
		} else {
			nav = append(nav, e.Page.Name)
		}
	}
	if got := strings.Join(nav, ", "); got != "contact, Guides, about, Blog, legal" {
		t.Errorf("the navigation is %s", got)
	}
	if got := names(list(t, rs, "en/guides/index.html").Posts); got != "guides/b guides/a" {
		t.Errorf("the section lists %s", got)
	}
}

func TestPagesOfAList(t *testing.T) {
	files := map[string]string{}
	for i := range 45 {
		files[fmt.Sprintf("en/%02d.md", i)] = dated(fmt.Sprintf("2024-01-01T00:%02d:00Z", i), "")
	}
	rs, _ := routed(t, route.Router{Base: "https://example.ca/site"}, files)
	l := list(t, rs, "en/index.html")
	if l.Pages() != 3 || len(l.Page(3)) != 5 || l.Page(1)[0].Name != "44" || l.Path(3) != "en/page/3/index.html" || l.URL(3) != "https://example.ca/site/en/page/3/" || l.Link(*l.Edition, 1) != "/site/en/" {
		t.Errorf("%d pages, the last %s at %s: %s", l.Pages(), l.Path(3), l.URL(3), names(l.Page(3)))
	}
	if to := rs.Resolve(at(t, rs, "en/00.md"), "/en/page/2"); to.Fault != nil || to.URL != "/site/en/page/2/" {
		t.Errorf("a link to a page of the list: %+v", to)
	}
	for _, n := range []int{-1, 100} {
		rs, _ := routed(t, route.Router{PerPage: n}, files)
		if l := list(t, rs, "en/index.html"); l.Pages() != 1 || len(l.Page(1)) != 45 {
			t.Errorf("%d on a page: %d pages", n, l.Pages())
		}
	}
}

func TestArchive(t *testing.T) {
	rs, _ := routed(t, route.Router{}, map[string]string{
		"en/a.md": dated("2024-12-31T23:30:00-05:00", ""), "en/b.md": dated("2025-01-01T00:10:00Z", ""), "en/c.md": dated("2024-12-01", ""), "en/d.md": dated("2024-03-01", ""),
		"fr/a.md": dated("2024-12-31", ""),
	})
	if got := names(list(t, rs, "en/archive/2024/12/index.html").Posts); got != "a c" {
		t.Errorf("December: %s", got)
	}
	year := list(t, rs, "en/archive/2024/index.html")
	if len(year.Lists) != 2 || year.Lists[0].Month != 3 || len(year.Posts) != 3 || twin(rs, year, language.French) != "fr/archive/2024/index.html" {
		t.Errorf("%+v", year)
	}
	if twin(rs, year.Lists[0], language.French) != "" || twin(rs, year.Lists[1], language.French) != "fr/archive/2024/12/index.html" {
		t.Error("months are not tied as they are")
	}
}

func TestTagsAndTheirAddresses(t *testing.T) {
	rs, faults := routed(t, route.Router{}, map[string]string{
		"en/a.md": dated("2024-01-01", `tags: [C++, "C#", c, Open Data, "a/b", "..", "!!!", .NET, con]`),
		"en/b.md": dated("2024-01-02", `tags: ["  open   data ", "OPEN DATA", Open data, c++, "../../etc", "index.html", "???", "<x>"]`),
		"en/c.md": dated("2024-01-03", `tags: [Open data]`),
		"ja/a.md": dated("2024-01-01", `tags: [野鳥, 海]`), "ar/a.md": dated("2024-01-01", `tags: [سهولة الوصول]`),
		"fr/a.md": dated("2024-01-01", "tags: [e\u0301t\u00e9, mode d’emploi]\ncategories: Vie\nseries: [Un, deux]"),
	})
	if faults != nil {
		t.Error(faults)
	}
	var folders []string
	for _, l := range rs.Lists() {
		if l.Kind == route.TermList {
			folders = append(folders, strings.TrimSuffix(l.Path(1), "/index.html"))
		}
	}
	slices.Sort(folders)
	for _, want := range []string{"en/tags/c++", "en/tags/c-sharp", "en/tags/c", "en/tags/open-data", "en/tags/a-b", "en/tags/dot-net", "en/tags/con_", "en/tags/etc", "en/tags/index.html-2", "ja/tags/野鳥", "ja/tags/海", "ar/tags/سهولة-الوصول", "fr/tags/été", "fr/tags/mode-d-emploi", "fr/categories/vie", "fr/series/un"} {
		if !slices.Contains(folders, want) {
			t.Errorf("no %s in %q", want, folders)
		}
	}
	if folders = slices.Compact(folders); len(folders) != 21 {
		t.Errorf("%d lists: %q", len(folders), folders)
	}
	l := list(t, rs, "en/tags/open-data/index.html")
	if l.Name != "Open data" || names(l.Posts) != "c b a" {
		t.Errorf("%q: %s", l.Name, names(l.Posts))
	}
	if terms := rs.Terms(at(t, rs, "en/a.md"), "tags"); len(terms) != 9 || terms[0].Name != "C++" && terms[0].Name != "c++" || terms[3] != l {
		t.Errorf("%v", terms)
	}
	if to := rs.Resolve(at(t, rs, "fr/a.md"), "/fr/tags/été/"); to.Fault != nil || to.URL != "/fr/tags/%C3%A9t%C3%A9/" {
		t.Errorf("a link to a tag: %+v", to)
	}
}

// An index of one's own gives the list of a tag its text; any other post keeps its
// address.
func TestPostsAtTheAddressOfATag(t *testing.T) {
	rs, faults := routed(t, route.Router{}, map[string]string{
		"en/a.md":               dated("2024-01-01", "tags: [one, two]"),
		"en/tags/_index.md":     "---\ntitle: All our tags\n---\n",
		"en/tags/one/_index.md": "---\ntitle: The first\n---\n",
		"en/tags/two.md":        "---\ntitle: Two\n---\n",
		"en/archive/_index.md":  "---\ntitle: Mine\n---\n",
	})
	if faults != nil {
		t.Error(faults)
	}
	one := list(t, rs, "en/tags/one/index.html")
	if one.Post == nil || one.Title() != "The first" || names(one.Posts) != "a" || one.Kind != route.TermList {
		t.Errorf("%+v", one)
	}
	if l := list(t, rs, "en/tags/two-2/index.html"); l.Name != "two" {
		t.Errorf("%+v", l)
	}
	if l := list(t, rs, "en/archive/index.html"); l.Title() != "Mine" || len(l.Lists) != 1 {
		t.Errorf("%+v", l)
	}
	if p := rs.At("/en/tags/two/"); p == nil || p.Title != "Two" {
		t.Error("a list stands over a post")
	}
}

func TestTwinsOfTags(t *testing.T) {
	rs, _ := routed(t, route.Router{}, map[string]string{
		"en/_index.md": "---\ntitle: Home\ntags.fr: {boat: embarcation}\n---\n",
		"en/1.md":      dated("2024-01-01", "tags: [winter, ice, boat]"), "fr/1.md": dated("2024-01-01", "tags: [hiver, glace, bateau]"),
		"en/2.md": dated("2024-01-02", "tags: [ice, winter, Ana]"), "fr/2.md": dated("2024-01-02", "tags: [hiver]"),
		"en/3.md": dated("2024-01-03", "tags: [vague, blurred]"), "fr/3.md": dated("2024-01-03", "tags: [flou]"),
		"en/4.md": dated("2024-01-04", "tags: [boat, snow]"), "fr/4.md": dated("2024-01-04", "tags: [neige, embarcation]"),
		"fr/5.md": dated("2024-01-05", "tags: [ana, neige]"),
		"ar/1.md": dated("2024-01-01", "tags: [شتاء, جليد, قارب]"),
	})
	for tag, want := range map[string]string{"winter": "hiver", "ice": "glace", "boat": "embarcation", "ana": "ana", "vague": "", "blurred": ""} {
		l := list(t, rs, "en/tags/"+tag+"/index.html")
		got := strings.TrimSuffix(strings.TrimPrefix(twin(rs, l, language.French), "fr/tags/"), "/index.html")
		if got != want {
			t.Errorf("%s is %q in French, want %q", tag, got, want)
		}
		for _, other := range l.Twins {
			if !slices.Equal(other.Twins, l.Twins) {
				t.Errorf("%s: the twins of its twins are others", tag)
			}
		}
	}
	if l := list(t, rs, "ar/tags/شتاء/index.html"); twin(rs, l, language.French) != "fr/tags/hiver/index.html" || len(l.Twins) != 3 {
		t.Errorf("a third language: %v", l.Twins)
	}
}

func TestTwinsOfSections(t *testing.T) {
	rs, _ := routed(t, route.Router{}, map[string]string{
		"en/jobs/a.md": dated("2024-01-01", "translationKey: a"), "fr/emplois/b.md": dated("2024-01-01", "translationKey: a"),
		"en/news/_index.md": "---\ntitle: News\ntranslationKey: news\n---\n", "fr/nouvelles/_index.md": "---\ntitle: Nouvelles\ntranslationKey: news\n---\n",
		"en/guides/x.md": dated("2024-01-01", ""), "fr/guides/y.md": dated("2024-01-01", ""), "en/only/z.md": dated("2024-01-01", ""),
	})
	for section, want := range map[string]string{"jobs": "fr/emplois/index.html", "news": "fr/nouvelles/index.html", "guides": "fr/guides/index.html", "only": ""} {
		if got := twin(rs, list(t, rs, "en/"+section+"/index.html"), language.French); got != want {
			t.Errorf("%s is %q in French, want %q", section, got, want)
		}
	}
	if l := rs.SectionOf(at(t, rs, "en/jobs/a.md")); l.Title() != "Jobs" {
		t.Errorf("%v", l)
	}
}

func TestFallback(t *testing.T) {
	files := map[string]string{
		"en/a.md": dated("2024-01-01", ""), "fr/a.md": dated("2024-01-01", ""), "en/only/b.md": dated("2024-01-01", ""), "ar/c.md": dated("2023-01-01", "slug: taken"), "en/taken.md": dated("2024-01-01", ""),
	}
	if rs, _ := routed(t, route.Router{}, files); rs.Fallbacks() != nil {
		t.Error("there are fallbacks that nobody asked for")
	}
	rs, faults := routed(t, route.Router{Fallback: true, Base: "https://example.ca"}, files)
	var paths []string
	for _, f := range rs.Fallbacks() {
		paths = append(paths, f.Path+" "+f.Post.Path)
	}
	slices.Sort(paths)
	want := []string{"ar/a/index.html en/a.md", "ar/only/b/index.html en/only/b.md", "fr/only/b/index.html en/only/b.md", "fr/taken/index.html en/taken.md"}
	if !slices.Equal(paths, want) || faults != nil || rs.Faults().Count(post.SeverityNote) != 3 || !strings.Contains(rs.Faults().Error(), "en/taken.md") {
		t.Errorf("%q, want %q\n%v", paths, want, rs.Faults())
	}
	for lang, want := range map[language.Tag]string{language.English: "en/a.md en/only/b.md en/taken.md", language.French: "fr/a.md en/only/b.md en/taken.md", language.Arabic: "en/a.md en/only/b.md ar/c.md"} {
		var got []string
		for _, p := range rs.Front(*rs.Edition(lang)).Posts {
			got = append(got, p.Path)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("readers in %s are shown %q, want %s", lang, got, want)
		}
	}
	f := rs.Fallback(at(t, rs, "en/only/b.md"), *rs.Edition(language.French))
	if f == nil || f.URL() != "https://example.ca/fr/only/b/" || f.Link(rs.Editions()[0]) != "/fr/only/b/" {
		t.Errorf("%+v", f)
	}
}

func TestAddressOfARequest(t *testing.T) {
	rs, _ := routed(t, route.Router{Base: "https://example.ca/site/"}, map[string]string{"fr/été.md": "---\naliases: /vieux/\n---\n", "en/a.md": "", "en/_index.md": ""})
	for address, want := range map[string]string{
		"/site/fr/été/": "fr/été.md", "/site/fr/%C3%A9t%C3%A9": "fr/été.md", "/site/fr/e\u0301te\u0301/?q=1#x": "fr/été.md", "https://example.ca/site/en/a/": "en/a.md",
		"https://EXAMPLE.ca/site/en/a/index.html": "en/a.md", "en/a/index.html": "en/a.md", "/site/en/": "en/_index.md", "/site/en/a/../a/": "en/a.md",
		"/fr/été/": "", "https://example.org/site/en/a/": "", "/site/../etc": "", "": "", "%": "", "/site/vieux/": "",
	} {
		got := ""
		if p := rs.At(address); p != nil {
			got = p.Path
		}
		if got != want {
			t.Errorf("%s is %q, want %q", address, got, want)
		}
	}
	if p := rs.OldAt("/site/vieux"); p == nil || p.Path != "fr/été.md" {
		t.Errorf("the alias is %v", p)
	}
}

// However many tags a post has, a bounded number of lists comes of it.
func TestManyTags(t *testing.T) {
	var tags strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&tags, "- %d\n", i)
	}
	rs, _ := routed(t, route.Router{}, map[string]string{"en/a.md": "---\ndate: 2024-01-01\ntags:\n" + tags.String() + "---\n"})
	if n := len(rs.Lists()); n > 200 || !strings.Contains(rs.Faults().Error(), "en/a.md:4:1: warning: the post has 5000 tags") {
		t.Errorf("%d lists, %v", n, rs.Faults())
	}
}
