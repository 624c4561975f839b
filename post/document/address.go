package document

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// bareAddresses makes links of addresses that stand bare in the text, by the rules of GitHub
// Flavored Markdown: http://, https://, ftp://, www. and e-mail. It goes beyond these rules in
// three points. Letters of any script are part of an address. An address may follow a quotation
// mark. Closing quotation marks at its end are not part of it.
type bareAddresses struct{}

// Extend implements goldmark.Extender.
func (bareAddresses) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithInlineParsers(util.Prioritized(bareAddresses{}, 999)))
}

// Trigger implements parser.InlineParser. An address is found by the character after its first
// word. Parse takes that word back from the text before.
func (bareAddresses) Trigger() []byte { return []byte{':', '.', '@'} }

// Parse implements parser.InlineParser.
func (bareAddresses) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	rest, at := block.PeekLine()
	source := block.Source()
	kind, word, end, protocol := ast.AutoLinkURL, 0, 0, []byte(nil)
	switch rest[0] {
	case ':':
		if bytes.HasPrefix(rest, []byte("://")) {
			word, end = scheme(source[:at.Start]), webAddress(rest, len("://"))
		}
	case '.':
		if bytes.HasSuffix(source[:at.Start], []byte("www")) {
			word, end, protocol = len("www"), webAddress(rest, len(".")), []byte("http")
		}
	case '@':
		kind, word = ast.AutoLinkEmail, localPart(source[:at.Start])
		end = mailDomain(rest)
	}
	if word == 0 || end == 0 || pc.IsInLinkLabel() || !mayPrecede(parent, source, at.Start-word, at.Start) {
		return nil
	}
	takeBack(parent, at.Start-word, pc)
	block.Advance(end)
	link := ast.NewAutoLink(kind, ast.NewTextSegment(text.NewSegment(at.Start-word, at.Start+end)))
	link.Protocol = protocol
	link.SetPos(at.Start - word)
	return link
}

// scheme returns the length of the scheme at the end of b, or 0 if there is none.
func scheme(b []byte) int {
	for _, s := range []string{"https", "http", "ftp"} {
		if bytes.HasSuffix(b, []byte(s)) {
			return len(s)
		}
	}
	return 0
}

// localPart returns the length of the local part of an e-mail address at the end of b. It returns 0
// if there is none, or if it is too long.
func localPart(b []byte) int {
	const longest = 64
	n := 0
	for n < len(b) && n <= longest && (alphanumeric(b[len(b)-n-1]) || strings.IndexByte("._+-", b[len(b)-n-1]) >= 0) {
		n++
	}
	if n > longest {
		return 0
	}
	return n
}

// mayPrecede reports whether the text before source[start:end], the first word of an address, lets
// an address start. It does at the start of a line, and after white space, an opening bracket, a
// quotation mark, a mark of emphasis, or a character of a script that is written without spaces.
func mayPrecede(parent ast.Node, source []byte, start, end int) bool {
	from := end
	for n := parent.LastChild(); from >= start; n = n.PreviousSibling() {
		segment, lineEnds := text.Segment{}, false
		switch n := n.(type) {
		case *ast.Text:
			segment, lineEnds = n.Segment, n.SoftLineBreak() || n.HardLineBreak()
		case *parser.Delimiter:
			segment = n.Segment
		case nil:
			return from == start
		}
		if segment.IsEmpty() || segment.Stop != from {
			return from == start && lineEnds
		}
		from = segment.Start
	}
	r, _ := utf8.DecodeLastRune(source[from:start])
	switch {
	case r == '"' || r == '\'':
		return start < 2 || source[start-2] != '=' // otherwise it is the value of an attribute
	case r < utf8.RuneSelf:
		return util.IsSpace(byte(r)) || strings.IndexByte("*_~(", byte(r)) >= 0
	}
	return unicode.In(r, unicode.Z, unicode.Ps, unicode.Pi, unicode.Pf, unicode.Pd, unicode.Po) || unicode.In(r, unspaced...)
}

// takeBack removes the text from an offset on from the end of parent.
func takeBack(parent ast.Node, start int, pc parser.Context) {
	for n := parent.LastChild(); n != nil; n = parent.LastChild() {
		switch n := n.(type) {
		case *parser.Delimiter:
			if n.Segment.Stop <= start {
				return
			}
			pc.RemoveDelimiter(n) // it becomes text
		case *ast.Text:
			if n.Segment.Stop <= start {
				return
			}
			if n.Segment.Start < start {
				n.Segment = n.Segment.WithStop(start)
				return
			}
			parent.RemoveChild(parent, n)
		default:
			return
		}
	}
}

// unspaced lists the scripts whose words stand beside an address without a space.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// ends lists the punctuation of those scripts, which ends an address.
const ends = "、。，；！？「」『』【】《》〈〉（）"

// webAddress returns the index in line at which an address ends, or 0 if there is none. Its host
// starts at the index host.
func webAddress(line []byte, host int) int {
	end := host
	for end < len(line) {
		r, n := utf8.DecodeRune(line[end:])
		if r != '.' && r != '-' && r != '_' && !unicode.In(r, unicode.L, unicode.M, unicode.Nd) {
			break
		}
		end += n
	}
	for end > host && line[end-1] == '.' {
		end--
	}
	if !domain(line[host:end]) {
		return 0
	}
	if port := end + 1; end < len(line) && line[end] == ':' {
		for port < len(line) && line[port] >= '0' && line[port] <= '9' {
			port++
		}
		if port > end+1 {
			end = port
		}
	}
	if end == len(line) || line[end] != '/' && line[end] != '?' && line[end] != '#' {
		return trimAddress(line[:end], host)
	}
	for open := 0; end < len(line); {
		r, n := utf8.DecodeRune(line[end:])
		switch before := line[end-1]; {
		case r == '(':
			open++
		case r == ')':
			open--
		case r >= utf8.RuneSelf && (before == ')' && open < 0 || alphanumeric(before)) && unicode.In(r, unspaced...):
			return trimAddress(line[:end], host) // the sentence goes on
		}
		if r == '<' || r == utf8.RuneError || unicode.In(r, unicode.Z, unicode.C) && r != '\u200c' && r != '\u200d' || strings.ContainsRune(ends, r) {
			break
		}
		end += n
	}
	return trimAddress(line[:end], host)
}

// domain reports whether a name has several parts. None of them may be empty, and the last two may
// not have an underscore.
func domain(name []byte) bool {
	last := bytes.LastIndexByte(name, '.')
	if last <= 0 || name[0] == '.' || bytes.Contains(name, []byte("..")) {
		return false
	}
	before := bytes.LastIndexByte(name[:last], '.')
	return bytes.IndexByte(name[before+1:], '_') < 0
}

// trimAddress returns the length of an address without the punctuation at its end, which belongs to
// the sentence or the quotation around it. It returns at least least.
func trimAddress(address []byte, least int) int {
	open, closed := bytes.Count(address, []byte("(")), bytes.Count(address, []byte(")"))
	end := len(address)
	for end > least {
		r, n := utf8.DecodeLastRune(address[:end])
		switch {
		case r == ')':
			if closed <= open {
				return end
			}
			closed--
		case r == ';':
			start := end - 1
			for start > least && alphanumeric(address[start-1]) {
				start--
			}
			if start < end-1 && address[start-1] == '&' {
				n = end - start + 1 // an entity, such as &amp;
			}
		case !strings.ContainsRune("?!.,:*_~\"'’”»“›‘…„", r):
			return end
		}
		end -= n
	}
	return end
}

// mailDomain returns the index in line at which the domain ends that follows an @ at its start. It
// returns 0 if there is none.
func mailDomain(line []byte) int {
	end := 1
	for end < len(line) {
		r, n := utf8.DecodeRune(line[end:])
		if r != '.' && r != '-' && r != '_' && !unicode.In(r, unicode.L, unicode.M, unicode.Nd) {
			break
		}
		end += n
	}
	for end > 1 && line[end-1] == '.' {
		end--
	}
	if c := line[end-1]; c == '-' || c == '_' || !domain(line[1:end]) {
		return 0
	}
	return end
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
