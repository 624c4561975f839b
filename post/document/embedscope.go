package document

import (
	"sort"

	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"
)

// scoped holds the definitions of links in the bodies of shortcodes. The key is the label and the
// number of the opening tag, or -1 outside of all bodies. Hugo reads each body on its own, so [1]
// may lead somewhere else in each tab.
type scoped map[scopedLabel]parser.Reference

type scopedLabel struct {
	scope int
	label string
}

// AddReference adds a definition, also for the body that it stands in.
func (g *guard) AddReference(ref parser.Reference) {
	g.Context.AddReference(ref)
	if g.embeds == nil {
		return
	}
	if g.scoped == nil {
		g.scoped = scoped{}
	}
	key := scopedLabel{g.embeds.scope(g.at), util.ToLinkReference(ref.Label())}
	if _, ok := g.scoped[key]; !ok {
		g.scoped[key] = ref
	}
}

// Reference returns the nearest definition of a label: in the body around the link, in a body
// around that, or anywhere.
func (g *guard) Reference(label string) (parser.Reference, bool) {
	if g.scoped != nil {
		for scope := g.embeds.scope(g.at); ; scope = g.embeds.tags[scope].around {
			if ref, ok := g.scoped[scopedLabel{scope, label}]; ok {
				return ref, true
			}
			if scope < 0 {
				break
			}
		}
	}
	return g.Context.Reference(label)
}

// scope returns the number of the shortcode in whose body an offset is, or -1 if there is none.
func (s *embedScanner) scope(at int) int {
	last := sort.Search(len(s.tags), func(i int) bool { return s.tags[i].start > at }) - 1
	if last < 0 {
		return -1
	}
	if t := s.tags[last]; t.form != opening || t.pair < 0 || t.syntax != EmbedHugo {
		return t.around
	}
	return last
}
