package bilingual_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// load reads posts of a table of paths and headers, in the order of their paths.
func load(t testing.TB, langs string, files map[string]string) []*post.Post {
	t.Helper()
	fsys := fstest.MapFS{}
	for path, header := range files {
		fsys[path] = &fstest.MapFile{Data: []byte("---\n" + header + "\n---\nWords.\n")}
	}
	languages, err := lang.ParseList(langs)
	if err != nil {
		t.Fatal(err)
	}
	posts, err := (&post.Parser{Languages: languages}).Load(context.Background(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	return posts
}

// show is all that a collection says, for comparing.
func show(c *bilingual.Collection) string {
	var b strings.Builder
	fmt.Fprintln(&b, c.Languages())
	for s := range c.All() {
		fmt.Fprint(&b, s.ID(), s.Languages(), s.Date().ISO())
		for _, p := range s.Posts() {
			newer, older := c.Neighbours(p)
			fmt.Fprint(&b, " ", p.Path, newer != nil, older != nil)
		}
		fmt.Fprintln(&b, why(s))
	}
	for _, f := range c.Faults() {
		fmt.Fprintln(&b, f, f.Related)
	}
	return b.String()
}

// Whatever the order of the input, the outcome is the same, and every post is in
// exactly one set.
func TestOrderDoesNotMatter(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for convention, fill := range conventions {
		c := &corpus{files: fstest.MapFS{}, want: truth{}}
		fill(c)
		posts, err := post.Load(c.files)
		if err != nil {
			t.Fatal(err)
		}
		first := bilingual.Pair(posts)
		n := 0
		for s := range first.All() {
			for _, p := range s.Posts() {
				n++
				if first.SetOf(p) != s {
					t.Errorf("%s: %s is in another set", convention, p.Path)
				}
			}
		}
		if n != len(posts) {
			t.Errorf("%s: %d posts of %d", convention, n, len(posts))
		}
		want := show(first)
		for range 3 {
			random.Shuffle(len(posts), func(i, j int) { posts[i], posts[j] = posts[j], posts[i] })
			if got := show(bilingual.Pair(posts)); got != want {
				t.Errorf("%s: another order, another outcome:\n%s\n%s", convention, want, got)
				break
			}
		}
	}
}

func TestFaults(t *testing.T) {
	for _, test := range []struct {
		name  string
		files map[string]string
		want  string // part of the only fault; "" is none
	}{
		{"nothing wrong", map[string]string{"en/a.md": "", "fr/a.md": "", "en/b.md": ""}, ""},
		{"two in one language", map[string]string{"en/a.md": "translationKey: k", "en/b.md": "ref: K", "fr/c.md": "ref: k"},
			"en/b.md:2:6: warning: en/a.md is of the same work \"k\" and in the same language, en"},
		{"keys differ", map[string]string{"en/a.md": "translationKey: recieve", "fr/a.md": "translationKey: receive"},
			"fr/a.md:2:17: warning: the key is \"receive\" here and \"recieve\" in en/a.md, though by path the two are one work"},
		{"which of two", map[string]string{"p/x.md": "lang: en\npermalink: /same", "p/y.md": "lang: en\npermalink: /same", "p/z.md": "lang: fr\npermalink: /same"},
			"p/x.md: warning: 3 works share the name \"/same\" by the rule permalink"},
		{"translation not there", map[string]string{"en/a.md": "altLang: /fr/rien", "fr/b.md": ""},
			"en/a.md:2:10: warning: the translation that the post names, \"fr/rien\", does not exist"},
		{"not named back", map[string]string{"en/a.md": "altLang: /fr/b", "fr/b.md": "altLang: /en/c", "en/c.md": ""},
			"fr/b.md:2:10: warning: the post names en/c.md as its translation, but that post is tied to another post already"},
		{"several answer", map[string]string{"en/a.md": "toggle: Même", "fr/b.md": "title: Même", "fr/c.md": "title: Même"},
			"en/a.md:2:9: warning: several posts answer to the translation that the post names, \"même\""},
		{"home", map[string]string{"index.md": "altLangPage: /fr/", "fr/index.md": "altLangPage: /"}, ""},
		{"itself among its translations", map[string]string{"en/a.md": "translations: {en: /en/a, fr: /fr/b}", "fr/b.md": "translations: {en: /en/a, fr: /fr/b}"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			faults := bilingual.Pair(load(t, "en,fr", test.files)).Faults()
			switch {
			case test.want == "" && len(faults) > 0:
				t.Errorf("got %v", faults)
			case test.want != "" && (len(faults) == 0 || !strings.Contains(faults.Error(), test.want)):
				t.Errorf("got %v, want %s", faults, test.want)
			}
			for _, f := range faults {
				if f.Rule != "pair" || f.Hint == "" || f.Place.Path == "" || f.Severity == post.SeverityError {
					t.Errorf("%#v", f)
				}
			}
		})
	}
}

func TestOddInput(t *testing.T) {
	if c := bilingual.Pair(nil); c.Len() != 0 || len(c.Languages()) != 0 || len(c.Faults()) != 0 {
		t.Errorf("nothing: %v", show(c))
	}
	posts := load(t, "en,fr", map[string]string{"en/a.md": "", "fr/a.md": ""})
	c := bilingual.Pair(append(append(posts, nil), posts...))
	if c.Len() != 1 || len(c.Faults()) != 2 || c.Faults()[0].Severity != post.SeverityNote {
		t.Errorf("twice the same: %v", show(c))
	}
	if c.SetOf(nil) != nil || c.SetOf(new(post.Post)) != nil {
		t.Error("a set for a post that is not in it")
	}
	files := map[string]string{}
	for i := range 100 {
		files[fmt.Sprintf("en/%d.md", i)] = "ref: one"
	}
	c = bilingual.Pair(load(t, "en,fr", files))
	if c.Len() != 1 || len(c.Faults()) != 1 || len(c.Faults()[0].Related) != 99 {
		t.Errorf("a hundred with one key: %v", show(c))
	}
	c = bilingual.Pair(load(t, "", map[string]string{"a.md": "", "b.md": ""}))
	if want := []language.Tag{language.Und}; !slices.Equal(c.Languages(), want) || c.Len() != 2 {
		t.Errorf("no language: %v", show(c))
	}
	pairer := bilingual.Pairer{Rules: []bilingual.Rule{{Name: "nothing"}}}
	if c := pairer.Pair(posts); c.Len() != 2 {
		t.Errorf("a rule without a claim: %v", show(c))
	}
}

// What all posts have in common ties none of them, however many they are.
func TestOneNameForAll(t *testing.T) {
	for _, field := range []string{"permalink", "toggle", "altLang"} {
		posts := make([]*post.Post, 5_000)
		for i := range posts {
			posts[i], _ = post.Parse(fmt.Sprintf("%s/%d.md", []string{"en", "fr"}[i%2], i), fmt.Appendf(nil, "---\ntitle: same\n%s: same\n---\n", field))
		}
		if got := bilingual.Pair(posts).Len(); got != len(posts) {
			t.Errorf("%s: %d sets", field, got)
		}
	}
}

// A post is read once under each rule, however many translations it names, and
// of those only the first are looked for.
func TestClaimsAreBounded(t *testing.T) {
	var list []string
	for i := range 2_000 {
		list = append(list, fmt.Sprintf("/fr/nowhere-%d", i))
	}
	var posts []*post.Post
	for i, field := range []string{"translations", "aliases"} {
		p, err := post.Parse(fmt.Sprintf("en/%d.md", i), fmt.Appendf(nil, "---\n%s: [%s]\n---\n", field, strings.Join(list, ",")))
		if err != nil {
			t.Fatal(err)
		}
		posts = append(posts, p)
	}
	read := 0
	rules := bilingual.Rules()
	for i, rule := range rules {
		rules[i].Claim = func(p *post.Post) bilingual.Claim { read++; return rule.Claim(p) }
	}
	faults := (&bilingual.Pairer{Rules: rules}).Pair(posts).Faults()
	if read != len(rules)*len(posts) {
		t.Errorf("%d claims are read of %d posts by %d rules", read, len(posts), len(rules))
	}
	if len(faults) > 20 {
		t.Errorf("%d faults", len(faults))
	}
	for _, want := range []string{"en/0.md:2:15: warning: the post has 2000 translations, and only the first 100 are read", "en/1.md: warning: the post has 2", "addresses, and only the first 250 are read"} {
		if !strings.Contains(faults.Error(), want) {
			t.Errorf("no %q", want)
		}
	}
}

func TestParseRules(t *testing.T) {
	for list, want := range map[string]string{
		"": "key path suffix alternate permalink", " permalink , key:isbn,key:ref": "permalink key", "alternate:autre,path": "alternate path",
	} {
		rules, err := bilingual.ParseRules(list)
		var names []string
		for _, r := range rules {
			names = append(names, r.Name)
		}
		if err != nil || strings.Join(names, " ") != want {
			t.Errorf("%q: %v, %v", list, names, err)
		}
	}
	for _, list := range []string{"paths", "key:", "path:x", ",", "key,,path"} {
		if rules, err := bilingual.ParseRules(list); err == nil {
			t.Errorf("%q: no error, %d rules", list, len(rules))
		}
	}
}

// A rule that is not asked for ties nothing.
func TestChosenRules(t *testing.T) {
	posts := load(t, "en,fr", map[string]string{
		"en/key.md": "isbn: 1", "fr/clef.md": "isbn: 1",
		"en/path.md": "", "fr/path.md": "",
		"en/other.md": "autre: /fr/autre", "fr/autre.md": "",
	})
	for list, want := range map[string]string{"key": "", "key:isbn": "1", "path": "path", "alternate:autre": "other", "path,key:isbn": "1 path"} {
		rules, err := bilingual.ParseRules(list)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for s := range (&bilingual.Pairer{Rules: rules}).Pair(posts).All() {
			if len(s.Posts()) > 1 {
				got = append(got, s.ID())
			}
		}
		if slices.Sort(got); strings.Join(got, " ") != want {
			t.Errorf("%s tied %q, want %q", list, got, want)
		}
	}
}

func TestCollection(t *testing.T) {
	posts := load(t, "en,fr", map[string]string{
		"en/old.md": "date: 2020-01-01", "fr/old.md": "date: 2020-01-05",
		"en/new.md": "date: 2024-01-01T10:00:00Z", "en/mid.md": "date: 2022-01-01", "en/none.md": "", "README.md": "",
	})
	c := (&bilingual.Pairer{Languages: []language.Tag{language.English, language.French}}).Pair(posts)
	var paths []string
	for _, p := range c.In(language.English) {
		paths = append(paths, p.Path)
	}
	if want := []string{"en/new.md", "en/mid.md", "en/old.md", "README.md", "en/none.md"}; !reflect.DeepEqual(paths, want) {
		t.Errorf("newest first: %q", paths)
	}
	newer, older := c.Neighbours(c.In(language.English)[1])
	if newer.Path != "en/new.md" || older.Path != "en/old.md" {
		t.Errorf("neighbours: %v, %v", newer, older)
	}
	if newer, _ := c.Neighbours(c.In(language.English)[0]); newer != nil {
		t.Errorf("newer than the newest: %v", newer)
	}
	for lang, want := range map[language.Tag]int{language.English: 0, language.French: 4, language.German: 5} {
		for range 2 {
			n := 0
			for range c.Missing(lang) {
				n++
			}
			if n != want {
				t.Errorf("%d without %s, want %d", n, lang, want)
			}
		}
	}
	if s := c.SetOf(c.In(language.French)[0]); s.ID() != "old" || s.Date().ISO() != "2020-01-01" || s.In(language.German) != nil {
		t.Errorf("%s of %s", s.ID(), s.Date().ISO())
	}
}

func TestNewestFirst(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var posts []*post.Post
	for i := range 2_000 {
		p := &post.Post{Path: fmt.Sprintf("en/%04d.md", i), Name: fmt.Sprintf("%04d", i), Lang: language.English}
		switch i % 4 {
		case 0:
			p.Date = post.NewDate(time.Date(2000+rnd.IntN(30), 1, 1, 0, 0, 0, rnd.IntN(3)*500, time.UTC))
		case 1:
			p.Date = post.NewDate(time.Date(1+rnd.IntN(9999), time.Month(1+rnd.IntN(12)), 1, 0, 0, 0, 0, time.UTC))
		case 2:
			p.Date = post.NewDate(time.Date(2024, 5, 1, rnd.IntN(24), rnd.IntN(60), 0, 0, time.FixedZone("", -4*3600)))
		}
		posts = append(posts, p)
	}
	c := bilingual.Pair(posts)
	slices.SortStableFunc(posts, func(a, b *post.Post) int { return b.Date.Time().Compare(a.Date.Time()) })
	if got := c.In(language.English); !slices.Equal(got, posts) {
		t.Error("the posts of a language are not newest first, then by path")
	}
	var sets []*post.Post
	for s := range c.All() {
		sets = append(sets, s.Posts()...)
	}
	if !slices.Equal(sets, posts) {
		t.Error("the sets are not newest first, then by id")
	}
}

func TestIDsAreUnique(t *testing.T) {
	posts := load(t, "en,fr", map[string]string{"en/a.md": "", "en/a/index.md": "", "en/b.md": "ref: a", "en/c.md": "ref: a-2", "fr/d.md": "ref: a-3"})
	seen := map[string]bool{}
	for s := range bilingual.Pair(posts).All() {
		if seen[s.ID()] {
			t.Errorf("%s twice", s.ID())
		}
		seen[s.ID()] = true
	}
	if !seen["a-2"] || !seen["a-3"] || len(seen) != 5 {
		t.Errorf("%v", seen)
	}
}

func TestBest(t *testing.T) {
	for _, test := range []struct {
		has, accept, want string
		fallback          bool
	}{
		{"en fr-CA", "fr-FR,en;q=0.9", "fr-CA", false},
		{"en fr-CA", "fr-FR", "fr-CA", false},
		{"en zh-Hans zh-Hant", "zh-TW", "zh-Hant", false},
		{"en zh-CN zh-TW", "zh-HK,en", "zh-TW", false},
		{"en fr", "de", "en", true},
		{"en fr", "", "en", true},
		{"fr de", "en", "fr", true},
		{"en fr", "*", "en", true}, // it names no language
		{"en fr", "en;q=0.1, fr;q=x, fr", "fr", false},
		{"en fr", "fr" + strings.Repeat(",de", 5000), "fr", false},
	} {
		var posts []*post.Post
		var langs []language.Tag
		for _, lang := range strings.Fields(test.has) {
			p, err := post.Parse("a."+lang+".md", []byte("---\nref: a\nlang: "+lang+"\n---\n"))
			if err != nil {
				t.Fatal(err)
			}
			posts, langs = append(posts, p), append(langs, p.Lang)
		}
		c := (&bilingual.Pairer{Languages: langs}).Pair(posts)
		p, fallback := c.SetOf(posts[0]).Best(lang.Accept(test.accept)...)
		if p.Lang.String() != test.want || fallback != test.fallback {
			t.Errorf("%s for %.40q: %s, %v", test.has, test.accept, p.Lang, fallback)
		}
		if tag, again := c.Best(lang.Accept(test.accept)...); tag != p.Lang || again != fallback {
			t.Errorf("%s for %.40q: the collection says %s, %v", test.has, test.accept, tag, again)
		}
	}
}

func TestPlaceholder(t *testing.T) {
	posts := load(t, "en,fr", map[string]string{"en/a.md": "", "fr/a.md": "untranslated: 1", "en/b.md": "untranslated: false"})
	for path, body := range map[string]string{"fr/b.md": " \n", "fr/_index.md": "", "en/reindex.md": "Words.", "fr/reindex.md": "", "fr/alone.md": ""} {
		p, err := post.Parse(path, []byte("---\ntitle: T\n---\n"+body))
		if err != nil {
			t.Fatal(err)
		}
		posts = append(posts, p)
	}
	c := (&bilingual.Pairer{Placeholder: bilingual.Placeholder}).Pair(posts)
	var paths []string
	for s := range c.All() {
		for _, p := range s.Posts() {
			paths = append(paths, p.Path)
		}
	}
	slices.Sort(paths)
	if want := []string{"en/a.md", "en/b.md", "en/reindex.md", "fr/_index.md", "fr/alone.md"}; !slices.Equal(paths, want) {
		t.Errorf("%q", paths)
	}
	s := c.Set("b")
	if len(s.Placeholders()) != 1 || s.Placeholders()[0].Path != "fr/b.md" || c.SetOf(s.Placeholders()[0]) != s || c.Lang(s.Placeholders()[0]) != language.French {
		t.Errorf("placeholders of b: %v", s.Placeholders())
	}
	if newer, older := c.Neighbours(s.Placeholders()[0]); newer != nil || older != nil || len(c.In(language.French)) != 2 {
		t.Error("a placeholder is in the list of its language")
	}
}
