package document

import (
	"bytes"
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// wikiLinks parses [[Note]], [[Note|text]], [[Note#Heading]] and ![[image.png]].
type wikiLinks struct{}

// Trigger implements parser.InlineParser.
func (wikiLinks) Trigger() []byte { return []byte{'!', '['} }

// Parse implements parser.InlineParser.
func (wikiLinks) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	const longest = 500 // bytes
	line, at := block.PeekLine()
	start := 0
	if line[0] == '!' {
		start = 1
	}
	if !bytes.HasPrefix(line[start:], []byte("[[")) {
		return nil
	}
	start += 2
	end := bytes.Index(line[start:min(len(line), start+longest)], []byte("]]"))
	if end <= 0 || bytes.IndexByte(line[start:start+end], '[') >= 0 {
		return nil
	}
	target, label, labelled := bytes.Cut(line[start:start+end], []byte("|"))
	target = bytes.TrimSpace(bytes.TrimSuffix(target, []byte(`\`))) // in a table the bar is escaped
	if len(target) == 0 {
		return nil
	}
	from, to := at.Start+start, at.Start+start+end
	if labelled {
		from = to - len(label)
	} else if target[0] == '#' {
		from++
	}
	block.Advance(start + end + 2)
	link := ast.NewLink()
	link.SetPos(at.Start)
	words := ast.NewTextSegment(text.NewSegment(from, to))
	if line[0] != '!' || !isFile(string(target)) {
		link.Destination = noteAddress(target)
		link.AppendChild(link, words)
		return link
	}
	link.Destination = target
	image := ast.NewImage(link)
	image.SetPos(at.Start)
	if width, height, _ := strings.Cut(string(label), "x"); labelled && isNumber(width) {
		image.SetAttributeString("width", []byte(width))
		if isNumber(height) {
			image.SetAttributeString("height", []byte(height))
		}
		return image
	}
	if labelled {
		image.AppendChild(image, words)
	}
	return image
}

// noteAddress returns the address of a link between posts: the name in brackets, with the anchor of
// the heading that the link names.
func noteAddress(target []byte) []byte {
	name, heading, found := bytes.Cut(target, []byte("#"))
	if i := bytes.LastIndexByte(heading, '#'); i >= 0 {
		heading = heading[i+1:]
	}
	fragment := ""
	if found {
		fragment = "#" + Anchor(string(heading))
	}
	if len(bytes.TrimSpace(name)) == 0 {
		return []byte(fragment)
	}
	return []byte("[[" + string(name) + fragment + "]]")
}

// isFile reports whether a name is the name of a file that is not Markdown.
func isFile(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return len(ext) > 1 && len(ext) < 6 && ext != ".md" && ext != ".markdown" && !strings.Contains(ext, " ") && !strings.Contains(name, "#")
}

func isNumber(s string) bool {
	return s != "" && len(s) < 6 && strings.Trim(s, "0123456789") == ""
}
