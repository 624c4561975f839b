package route

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sections makes the lists of folders: of folders at the top, and of folders that have an
// index.
func (t *listTaker) sections(front *List) {
	o := t.orders[front.Edition.Lang]
	if o == nil {
		return
	}
	made, others := map[string]*List{}, len(front.Lists)
	for _, p := range t.c.In(front.Edition.Lang) {
		r, ok := t.posts[p]
		if !ok || !r.section || t.listOf[p] != nil {
			continue
		}
		folder := strings.TrimSuffix(strings.TrimPrefix(r.path, r.mount.dir+"/"), "index.html")
		folder = strings.TrimSuffix(folder, path.Ext(folder))
		l := &List{Kind: SectionList, Name: words(path.Base(p.Name)), Post: p, Edition: front.Edition, Within: front, perPage: front.perPage,
			first: r.path, folder: strings.TrimSuffix(folder, "/") + "/", Posts: t.inFolder(front.Edition.Lang, p.Name)}
		t.publish(l)
		made[p.Name] = l
	}
	last := ""
	for _, at := range o.byName {
		top, _, below := strings.Cut(o.all[at].Name, "/")
		if !below || top == last {
			continue
		}
		last = top
		if made[top] == nil {
			if l, _ := t.list(&List{Edition: front.Edition, perPage: front.perPage}, List{Kind: SectionList, Name: words(top), folder: clean(top), Posts: t.inFolder(front.Edition.Lang, top)}); l != nil {
				l.Within = front
				made[top] = l
			}
		}
	}
	t.folders[front.Edition.Lang] = made
	for name, l := range made {
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			if within := made[dir]; within != nil {
				l.Within = within
				break
			}
		}
		l.Within.Lists = append(l.Within.Lists, l)
		t.further(l, 2)
	}
	for _, l := range made {
		byWeight(l.Lists)
	}
	byWeight(front.Lists[others:])
}

// byWeight sorts the lists of folders by weight and title.
func byWeight(lists []*List) {
	sortByWeight(lists, func(l *List) float64 { return weight(l.Post) }, func(l *List) string { return l.Title() + "\x00" + l.first })
}

// words returns the name of a folder as words: Open data for open-data.
func words(name string) string {
	name = strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' || unicode.IsSpace(r) }), " ")
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToUpper(first)) + name[size:]
}
