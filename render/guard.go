package render

import (
	"bytes"
	"html"
	"strings"
)

// A guard reads HTML before it is published and removes attributes whose addresses may not
// stand in a page. It does not matter who wrote them: a sanitizer, an extension or a
// transformer. The guard reads tags as browsers do (WHATWG HTML, "Tokenization"). So that
// no browser can read a tag in another way, it also removes comments and unfinished tags,
// and leaves no < inside a tag.
type guard struct {
	r        *Renderer
	src, dst []byte
	done     int  // src[:done] has been copied to dst or left out
	handlers bool // event handlers and srcdoc are removed too
}

// guard returns src without what may not be published, or src itself if nothing is removed.
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

// replace puts with in the place of src[start:end].
func (g *guard) replace(start, end int, with string) {
	g.dst = append(append(g.dst, g.src[g.done:start]...), with...)
	g.done = end
}

// markup reads the markup that begins with the < at i, and returns where it ends.
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
	g.replace(i, i+1, "&lt;") // not markup
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

// tag reads the tag that starts at start and whose name starts at i. It returns where the
// tag ends, or for a script, where its text ends.
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
	if i >= len(b) || broken { // remove the whole tag, and forget the changes within it
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

// scriptEnd returns where the script whose text starts at i ends. The text is not changed:
// the sanitizer that let it pass, or the extension that wrote it, wants it there.
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
	if !special && !usual[string(name)] { // rare, or not in lower case
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
	case spacedAddresses: // the data of a picture holds commas, but no spaces
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
	// The ways in which attributes hold addresses.
	oneAddress = iota
	spacedAddresses
	animated
	refreshed
)

var (
	// attributes lists the attributes of HTML and SVG that hold addresses, and how they
	// hold them.
	attributes = map[string]int{
		"href": oneAddress, "src": oneAddress, "xlink:href": oneAddress, "action": oneAddress, "formaction": oneAddress, "poster": oneAddress,
		"data": oneAddress, "cite": oneAddress, "longdesc": oneAddress, "background": oneAddress, "manifest": oneAddress, "icon": oneAddress,
		"codebase": oneAddress, "classid": oneAddress, "profile": oneAddress, "usemap": oneAddress, "dynsrc": oneAddress, "lowsrc": oneAddress, "xml:base": oneAddress,
		"srcset": spacedAddresses, "imagesrcset": spacedAddresses, "ping": spacedAddresses, "archive": spacedAddresses,
		"to": animated, "from": animated, "by": animated, "values": animated,
		"content": refreshed,
	}
	// pictured lists the elements that show what their address leads to, and run nothing of
	// it.
	pictured = set("img", "image", "source", "input", "video", "audio", "link", "feimage")
	// usual lists the most common attributes that hold no address.
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
