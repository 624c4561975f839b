package render

import (
	"bytes"
	"html"
	"strings"
)

// A guard goes through HTML that is about to be published and takes out
// attributes with addresses that may not stand in a page, whoever wrote them: a
// sanitizer, an extension, a transformer. It reads tags as browsers do (WHATWG
// HTML, "Tokenization"), and leaves no other way to read them: comments and
// unfinished tags go, and no < stays inside a tag.
type guard struct {
	r        *Renderer
	src, dst []byte
	done     int  // how much of src is in dst, or left out
	handlers bool // event handlers and srcdoc go too
}

// guard returns src without what may not be published. It is src itself if all
// of it may.
func (r *Renderer) guard(src []byte) []byte {
	g := guard{r: r, src: src, handlers: r.Sanitize != nil}
	return g.run()
}

func (g *guard) run() []byte {
	src := g.src
	for i := 0; ; {
		n := bytes.IndexByte(src[i:], '<')
		if n < 0 {
			break
		}
		i = g.markup(i + n)
	}
	if g.done == 0 {
		return src
	}
	return append(g.dst, src[g.done:]...)
}

// replace writes with in the place of src[start:end].
func (g *guard) replace(start, end int, with string) {
	g.dst = append(append(g.dst, g.src[g.done:start]...), with...)
	g.done = end
}

// markup reads what begins with the < at i, and returns where it ends.
func (g *guard) markup(i int) int {
	rest := g.src[i+1:]
	closing := len(rest) > 0 && rest[0] == '/'
	if closing {
		rest = rest[1:]
	}
	switch {
	case len(rest) > 0 && isLetter(rest[0]):
		return g.tag(i, len(g.src)-len(rest))
	case len(rest) > 0 && (closing || rest[0] == '!' || rest[0] == '?'):
		end := commentEnd(g.src, i)
		g.replace(i, end, "")
		return end
	}
	g.replace(i, i+1, "&lt;") // no markup
	return i + 1
}

// commentEnd returns where the comment or declaration at i ends.
func commentEnd(b []byte, i int) int {
	text := b[i+1:]
	comment := bytes.HasPrefix(text, []byte("!--")) && !bytes.HasPrefix(text, []byte("!-->")) && !bytes.HasPrefix(text, []byte("!--->"))
	first := i + 1
	if comment {
		first += len("!--")
	}
	for at := first; ; at++ {
		n := bytes.IndexByte(b[at:], '>')
		if n < 0 {
			return len(b)
		}
		at += n
		if inside := b[first:at]; !comment || bytes.HasSuffix(inside, []byte("--")) || bytes.HasSuffix(inside, []byte("--!")) {
			return at + 1
		}
	}
}

// tag reads the tag that starts at start and whose name starts at i.
func (g *guard) tag(start, i int) int {
	b := g.src
	end := i
	for end < len(b) && !isSpace(b[end]) && b[end] != '/' && b[end] != '>' {
		end++
	}
	element := b[i:end]
	broken := bytes.IndexByte(element, '<') >= 0
	kept, dst := g.done, len(g.dst)
	for i = end; ; {
		for i < len(b) && (isSpace(b[i]) || b[i] == '/') {
			i++
		}
		if i >= len(b) || b[i] == '>' {
			break
		}
		i = g.attribute(element, i)
	}
	if i >= len(b) || broken { // as if it had never been
		g.done, g.dst = kept, g.dst[:dst]
		i = min(i+1, len(b))
		g.replace(start, i, "")
		return i
	}
	i++
	if string(b[start:start+2]) != "</" && strings.EqualFold(string(element), "script") {
		return scriptEnd(b, i)
	}
	return i
}

// scriptEnd returns where a script that starts at i ends. A sanitizer that lets
// one pass, or an extension that writes it, means it.
func scriptEnd(b []byte, i int) int {
	const end = "</script"
	for at := i; ; {
		n := bytes.Index(b[at:], []byte("</"))
		if n < 0 {
			return len(b)
		}
		at += n
		if len(b)-at >= len(end) && strings.EqualFold(string(b[at:at+len(end)]), end) {
			return at
		}
		at += 2
	}
}

// attribute reads the attribute at i and returns where it ends.
func (g *guard) attribute(element []byte, i int) int {
	b, start := g.src, i
	i++ // a name may begin with =
	for i < len(b) && !isSpace(b[i]) && b[i] != '/' && b[i] != '>' && b[i] != '=' {
		i++
	}
	name, end := b[start:i], i
	for i < len(b) && isSpace(b[i]) {
		i++
	}
	if i >= len(b) || b[i] != '=' {
		if bytes.IndexByte(name, '<') >= 0 {
			g.replace(start, end, "")
		}
		return end
	}
	i++
	for i < len(b) && isSpace(b[i]) {
		i++
	}
	from := i
	if i < len(b) && (b[i] == '"' || b[i] == '\'') {
		n := bytes.IndexByte(b[i+1:], b[i])
		if n < 0 {
			return len(b)
		}
		from, i = i+1, i+1+n
		end = i + 1
	} else {
		for i < len(b) && !isSpace(b[i]) && b[i] != '>' {
			i++
		}
		end = i
	}
	value := b[from:i]
	switch {
	case !g.may(element, name, value):
		g.replace(start, end, "")
	case bytes.IndexByte(value, '<') >= 0:
		g.replace(from, i, strings.ReplaceAll(string(value), "<", "&lt;"))
	}
	return end
}

// may reports whether an attribute may be published.
func (g *guard) may(element, name, value []byte) bool {
	if bytes.IndexByte(name, '<') >= 0 {
		return false
	}
	kind, special := attributes[string(name)]
	if !special && !usual[string(name)] { // written otherwise, or rare
		lower := strings.ToLower(string(name))
		if g.handlers && (strings.HasPrefix(lower, "on") || lower == "srcdoc") {
			return false
		}
		kind, special = attributes[lower]
	}
	if !special || bytes.IndexByte(value, ':') < 0 && bytes.IndexByte(value, '&') < 0 {
		return true
	}
	text := html.UnescapeString(string(value))
	image := pictured[strings.ToLower(string(element))]
	switch kind {
	case oneAddress:
		_, ok := g.r.allowed(text, image)
		return ok
	case spacedAddresses: // the data of a picture holds a comma, but no space
		for address := range strings.FieldsFuncSeq(text, func(c rune) bool { return c <= ' ' }) {
			if _, ok := g.r.allowed(strings.TrimLeft(address, ","), image); !ok {
				return false
			}
		}
		return true
	case animated:
		for address := range strings.SplitSeq(text, ";") {
			if _, ok := g.r.allowed(address, image); !ok {
				return false
			}
		}
		return true
	default: // refreshed: 5; url='…'
		_, address, _ := strings.Cut(strings.ToLower(text), "url")
		address = strings.TrimLeft(address, "= \t\r\n\f'\"")
		_, ok := g.r.allowed(address, false)
		return ok || !strings.EqualFold(string(element), "meta")
	}
}

const (
	oneAddress = iota
	spacedAddresses
	animated
	refreshed
)

var (
	// attributes are those that hold addresses, of HTML's elements and SVG's,
	// with how they hold them.
	attributes = map[string]int{
		"href": oneAddress, "src": oneAddress, "xlink:href": oneAddress, "action": oneAddress, "formaction": oneAddress, "poster": oneAddress,
		"data": oneAddress, "cite": oneAddress, "longdesc": oneAddress, "background": oneAddress, "manifest": oneAddress, "icon": oneAddress,
		"codebase": oneAddress, "classid": oneAddress, "profile": oneAddress, "usemap": oneAddress, "dynsrc": oneAddress, "lowsrc": oneAddress, "xml:base": oneAddress,
		"srcset": spacedAddresses, "imagesrcset": spacedAddresses, "ping": spacedAddresses, "archive": spacedAddresses,
		"to": animated, "from": animated, "by": animated, "values": animated,
		"content": refreshed,
	}
	// pictured are the elements that show their address and run nothing of it.
	pictured = set("img", "image", "source", "input", "video", "audio", "link", "feimage")
	// usual are attributes that hold none and are written most.
	usual = set("id", "class", "alt", "title", "lang", "dir", "style", "role", "tabindex", "type", "start", "aria-label", "aria-hidden")
)

func set(names ...string) map[string]bool {
	m := make(map[string]bool, len(names))
	for _, name := range names {
		m[name] = true
	}
	return m
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }
