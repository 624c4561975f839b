package render

import (
	"cmp"
	"net/url"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// known returns the meaning of an embed whose name means the same on every site. ok is
// false if the name has no such meaning.
func (x *expansion) known(e *document.Embed) (m meaning, ok bool) {
	name := strings.ToLower(e.Name)
	if e.Syntax == document.EmbedMDX && name == "link" {
		return x.component(e), true
	}
	if e.Body == document.MarkdownBody && (name == "highlight" || name == "code") { // it marks words, not code
		return meaning{}, false
	}
	switch name {
	case "ref", "relref", "link", "post_url":
		return meaning{text: x.ref(e).URL}, true
	case "figure", "img", "image":
		return x.figure(e), true
	case "details":
		return x.details(e), true
	case "highlight", "code", "codeblock":
		return x.highlight(e), true
	case "toc", "tableofcontents":
		return x.contents(e), true
	case "raw", "verbatim":
		return x.raw(e), true
	case "param":
		return x.param(e), true
	case "include", "include_cached", "include_relative":
		return x.includeFile(e), true
	case "expand", "collapse", "accordion", "spoiler":
		if p := x.read(e); p.title != "" && e.Body != document.NoBody {
			return x.details(e), true
		}
	case "button", "btn", "linkbutton":
		if p := x.read(e); p.to != "" {
			return x.shape(e, &p), true
		}
	case "style", "stylesheet", "css", "script", "javascript", "js", "schema": // not for readers
		return meaning{}, true
	}
	if site, ok := sites[name]; ok {
		return x.onSite(e, site), true
	}
	if kind, ok := alertNames[name]; ok {
		return x.alert(e, kind)
	}
	return meaning{}, false
}

// contents returns a table of contents. It returns nothing within a line, within a part of
// a post, and after the first one in a post.
func (x *expansion) contents(e *document.Embed) meaning {
	if inLine(e) || x.outer != nil || x.listed {
		return meaning{}
	}
	x.listed = true
	return meaning{node: x.d.NewContents()}
}

// component returns the link that a component of MDX means: <Link to="/a">A</Link>.
func (x *expansion) component(e *document.Embed) meaning {
	to := cmp.Or(x.word(e, "to"), x.word(e, "href"))
	if to == "" || !inLine(e) {
		p := saying{to: to}
		return x.shape(e, &p)
	}
	return meaning{node: x.newLink(e, to, nil), body: true}
}

// newLink returns a link around a node, which may be nil, and adds it to the document's
// links.
func (x *expansion) newLink(e *document.Embed, to string, within ast.Node) ast.Node {
	link := ast.NewLink()
	link.Destination = []byte(to)
	listed := document.Link{Destination: to, Node: link, Place: e.Place}
	if within != nil {
		link.AppendChild(link, within)
		listed.Text = document.Text(within, x.d.Source)
	}
	x.d.Links = append(x.d.Links, listed)
	return link
}

// inBlock returns a block that holds an inline node and writes no tag.
func inBlock(n ast.Node) ast.Node {
	block := ast.NewTextBlock()
	block.AppendChild(block, n)
	return block
}

// details returns an element that readers may open. Within a line it returns the body
// alone.
func (x *expansion) details(e *document.Embed) meaning {
	if inLine(e) {
		return meaning{body: true}
	}
	n := newElement("details", "class", x.arg(e, "class", -1))
	if open := x.arg(e, "open", -1); open != "" && open != "false" || bareWord(e, "open") {
		n.SetAttributeString("open", []byte(""))
	}
	if title, _ := x.span(e, cmp.Or(x.arg(e, "summary", 0), x.first(e, titleArgs[:]))); title != nil {
		summary := newElement("summary")
		summary.AppendChild(summary, inBlock(title))
		n.AppendChild(n, summary)
	}
	return meaning{node: n, body: true}
}

// bareWord reports whether a word is an argument without a name and quotation marks.
func bareWord(e *document.Embed, word string) bool {
	for _, a := range e.Args {
		if a.Name == "" && !a.Quoted && a.Value == word {
			return true
		}
	}
	return false
}

// highlight returns a block of code in a language: {{< highlight go >}}, {% highlight go linenos %}.
func (x *expansion) highlight(e *document.Embed) meaning {
	language := cmp.Or(x.word(e, "lang"), x.word(e, "language"), x.word(e, "type"))
	if first, ok := e.Positional(0); ok && language == "" {
		language = strings.TrimPrefix(first, "lang:")
	}
	return x.code(e, language)
}

// word returns the value of a named argument as it is written, or "" if there is none.
func (x *expansion) word(e *document.Embed, name string) string {
	value, _ := e.Arg(name)
	return value
}

// code returns the body of an embed as code. It returns nothing if the body is empty.
func (x *expansion) code(e *document.Embed, language string) meaning {
	body := e.BodySource()
	if body == "" {
		return meaning{}
	}
	if inLine(e) {
		span := ast.NewCodeSpan()
		t := ast.NewTextSegment(x.append(strings.ReplaceAll(body, "\n", " ")))
		t.SetRaw(true)
		span.AppendChild(span, t)
		return meaning{node: span}
	}
	var info *ast.Text
	if language = strings.TrimSpace(language); language != "" {
		info = ast.NewTextSegment(x.append(language))
	}
	n := ast.NewFencedCodeBlock(info)
	all := x.append(body + "\n")
	lines, start := text.NewSegments(), all.Start
	for line := range strings.Lines(body + "\n") {
		lines.Append(text.NewSegment(start, start+len(line)))
		start += len(line)
	}
	n.SetLines(lines)
	return meaning{node: n}
}

// raw returns the body of an embed as Markdown in which nothing is a tag.
func (x *expansion) raw(e *document.Embed) meaning {
	body := e.BodySource()
	if !x.spend(e, len(body)) {
		return meaning{}
	}
	html, plain := x.part(e, document.Part{Text: []byte(body), Verbatim: true}, e.Inline)
	n := &made{html: []byte(html), inline: e.Inline}
	n.AppendChild(n, ast.NewString([]byte(plain)))
	return meaning{node: n}
}

// sites maps the embeds that show something of another site to the start of its address.
var sites = map[string]string{
	"youtube": "https://www.youtube.com/watch?v=", "vimeo": "https://vimeo.com/", "gist": "https://gist.github.com/",
	"tweet": "https://x.com/", "x": "https://x.com/", "twitter": "https://x.com/", "instagram": "https://www.instagram.com/p/", "codepen": "https://codepen.io/",
}

// onSite returns a link to what another site shows. Nothing of that site is loaded
// before a reader follows it.
func (x *expansion) onSite(e *document.Embed, site string) meaning {
	id, user := x.arg(e, "id", 0), x.arg(e, "user", -1)
	to := cmp.Or(x.arg(e, "url", -1), x.arg(e, "src", -1))
	switch {
	case strings.Contains(id, "://"):
		to = id
	case id == "" && to == "":
		return x.unmeant(e)
	case to == "":
		second, _ := e.Positional(1)
		switch {
		case user != "" && strings.Contains(site, "x.com"):
			id = user + "/status/" + id
		case user != "":
			id = path.Join(user, id)
		case second != "" && strings.Contains(site, "gist"):
			id = path.Join(id, second)
		case strings.Contains(site, "x.com"):
			id = "i/status/" + id
		}
		to = site + (&url.URL{Path: strings.TrimPrefix(id, "/")}).EscapedPath()
	}
	label := cmp.Or(x.arg(e, "title", -1), x.arg(e, "label", -1), strings.TrimPrefix(to, "https://"))
	return meaning{node: x.newLink(e, to, ast.NewString([]byte(label)))}
}
