package site

import (
	"io"
	"iter"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/feed"
	"github.com/diptych-go/diptych/render/head"
	"github.com/diptych-go/diptych/render/route"
)

// A FeedText decides how much of each post a feed holds.
type FeedText uint8

// How much of each post a feed holds.
const (
	FeedMixed    FeedText = iota // whole posts in the feeds of editions, excerpts in the feeds of folders, tags and the like
	FeedExcerpts                 // excerpts in all feeds
	FeedWhole                    // whole posts in all feeds
)

// DefaultFeedItems is the number of posts in a feed if [Builder.FeedItems] is 0.
const DefaultFeedItems = 20

// A format is a format in which a feed is written.
type format struct {
	name  string // of the file
	kind  string // its media type
	write func(*feed.Feed, io.Writer, iter.Seq[feed.Item]) error
}

// formats lists the formats of an edition's feeds. Other lists have a feed in the first
// format only.
var formats = []format{
	{"feed.xml", feed.AtomType, (*feed.Feed).WriteAtom},
	{"rss.xml", feed.RSSType, (*feed.Feed).WriteRSS},
	{"feed.json", feed.JSONType, (*feed.Feed).WriteJSON},
}

// feedNames returns the file names of the feeds that a list may have.
func feedNames(l *route.List) []string {
	switch l.Kind {
	case route.FrontList:
		names := make([]string, len(formats))
		for i, f := range formats {
			names[i] = f.name
		}
		return names
	case route.SectionList, route.TermList:
		return []string{formats[0].name}
	}
	return nil
}

// feedsOf returns the formats of a list's feeds. It returns nil if the edition has no host,
// if the list has no dated posts in its language, or if the site has no feeds.
func (s *Site) feedsOf(l *route.List) []format {
	if l.Edition.Origin() == "" || s.feedItems < 0 || !slices.ContainsFunc(l.Posts, func(p *post.Post) bool { return isDated(p) && s.own(l, p) }) {
		return nil
	}
	return formats[:len(feedNames(l))]
}

func isDated(p *post.Post) bool { return !p.Date.IsZero() }

// discover returns the feeds that the head of a page names: the feeds of a list, and the
// first feed of its edition.
func (s *Site) discover(l *route.List) (feeds []head.Feed) {
	front := s.routes.Front(*l.Edition)
	for _, of := range []*route.List{l, front} {
		for i, f := range s.feedsOf(of) {
			if of == l || i == 0 {
				feeds = append(feeds, head.Feed{Type: f.kind, Title: s.feedTitle(of), URL: of.FileURL(f.name)})
			}
		}
		if l == front {
			break
		}
	}
	return feeds
}

// feedTitle returns the title of a list's feed: the title of the list and the name of its
// publication.
func (s *Site) feedTitle(l *route.List) string {
	brand := s.name(*l.Edition)
	if title := s.title(l); l.Kind != route.FrontList && title != brand {
		return title + " – " + brand
	}
	return brand
}

// feed returns the function that makes the feed of a list.
func (s *Site) feed(f format) func(*output, *asking) job {
	return func(o *output, a *asking) job {
		l := o.list
		items := s.itemsOf(l)
		out := feed.Feed{Title: s.feedTitle(l), Lang: l.Edition.Lang, Authors: []string{s.name(*l.Edition)}, Home: l.URL(1), URL: l.FileURL(f.name), Description: s.renderer.Text(l.Edition.Lang, l.Edition.Description)}
		if l.Post != nil && l.Post.Description != "" {
			out.Description = s.renderer.Text(l.Edition.Lang, l.Post.Description)
		}
		for _, it := range items {
			if when := it.when(); when.After(out.Updated) {
				out.Updated = when
			}
		}
		for _, t := range s.twins(l) {
			if t != l && s.feedsOf(t) != nil {
				out.Alternates = append(out.Alternates, feed.Alternate{Lang: t.Edition.Lang, URL: t.FileURL(f.name)})
			}
		}
		facts := func(h *hasher) {
			h.value(&out)
			for _, it := range items {
				s.itemFacts(h, it.post)
			}
		}
		return job{facts, func(w io.Writer) (post.Faults, error) {
			return nil, f.write(&out, w, written(items, a))
		}}
	}
}

// itemFacts gathers what a feed says of a post, except what follows from its body.
func (s *Site) itemFacts(h *hasher, p *post.Post) {
	h.post(p)
	h.text(s.renderer.Title(s.routes.EditionOf(p).Lang, p))
	for other := range render.Translations(s.routes, p) { // p is among them
		h.value(s.routes.EditionOf(other))
		address, _ := s.routes.URL(other)
		h.text(address)
	}
	for _, l := range s.routes.Terms(p, "tags") {
		h.text(l.Name)
	}
}

// A feedItem is a post in a feed. content makes its content once, and returns it with what
// was asked for it.
type feedItem struct {
	post    *post.Post
	content func() (feed.Item, *asking)
}

// when returns the time of a post's last change.
func (i feedItem) when() time.Time { return changed(i.post).Time() }

// changed returns the date of a post's last change.
func changed(p *post.Post) post.Date {
	if !p.Updated.IsZero() && p.Updated.Time().After(p.Date.Time()) {
		return p.Updated
	}
	return p.Date
}

// itemsOf returns the newest posts of a list. The items of an edition's feeds are made once
// for all formats.
func (s *Site) itemsOf(l *route.List) []feedItem {
	if l.Kind == route.FrontList {
		return s.recent.get(l, func() []feedItem { return s.newItems(l) })
	}
	return s.newItems(l)
}

func (s *Site) newItems(l *route.List) (items []feedItem) {
	posts := l.Posts
	if l.Kind == route.TermList && l.Taxonomy == "series" {
		posts = slices.Clone(posts)
		slices.Reverse(posts)
	}
	most := s.feedItems
	if most == 0 {
		most = DefaultFeedItems
	}
	whole := s.feedText == FeedWhole || s.feedText == FeedMixed && l.Kind == route.FrontList
	for _, p := range posts {
		if len(items) == most {
			break
		}
		if isDated(p) && s.own(l, p) {
			items = append(items, feedItem{p, sync.OnceValues(func() (feed.Item, *asking) { return s.item(p, whole) })})
		}
	}
	return items
}

// written iterates over the contents of items. It makes them one by one, and adds to a what
// is asked for them.
func written(items []feedItem, a *asking) iter.Seq[feed.Item] {
	return func(yield func(feed.Item) bool) {
		for _, i := range items {
			it, asked := i.content()
			if a.add(asked); !yield(it) {
				return
			}
		}
	}
}

// item returns a post as an item of a feed. If its body cannot be rendered, the item only
// has its summary; the page of the post reports why.
func (s *Site) item(p *post.Post, whole bool) (feed.Item, *asking) {
	a := &asking{s: s}
	a.body(p)
	page, _ := s.renderer.Page(a.routes(), p)
	it := feed.Item{ID: feedID(page), URL: page.URL, Title: page.Title, Summary: page.Description, Authors: p.Authors,
		Published: page.Date.Date.Time(), Updated: changed(p).Time()}
	if images := page.Describe().Images; len(images) > 0 {
		it.Image = images[0].URL
	}
	for _, l := range s.routes.Terms(p, "tags") {
		it.Tags = append(it.Tags, l.Name)
	}
	for _, l := range page.Alternates {
		if l.Lang != page.Lang {
			it.Alternates = append(it.Alternates, feed.Alternate{Lang: l.Lang, URL: l.Full})
		}
	}
	switch {
	case whole:
		content, _ := page.Portable()
		it.Content = string(content)
	case it.Summary == "":
		content, _ := page.PortableExcerpt()
		it.Content = string(content)
	}
	return it, a
}

// since is the day in the tag URIs of posts. On that day the owner of the site must already
// have owned the host. No site was made with this library before that day. The day must
// never change.
var since = time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)

// feedID returns the ID of a post: a tag URI of its file. So it stays the same when the
// title, date or address of the post changes.
func feedID(page *render.Page) string {
	id, err := feed.TagURI(page.URL, since, page.Post.Path)
	if err != nil {
		return page.URL
	}
	return strings.ToValidUTF8(id, "")
}

// A recentItems keeps the items of the editions whose feeds were asked for last.
type recentItems struct {
	mu   sync.Mutex
	kept []kept
}

type kept struct {
	list  *route.List
	items []feedItem
}

const mostRecent = 4

func (r *recentItems) get(l *route.List, list func() []feedItem) []feedItem {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, k := range r.kept {
		if k.list == l {
			return k.items
		}
	}
	items := list()
	if r.kept = append(r.kept, kept{l, items}); len(r.kept) > mostRecent {
		r.kept = r.kept[1:]
	}
	return items
}
