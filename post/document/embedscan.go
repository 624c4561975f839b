package document

import (
	"bytes"

	"github.com/yuin/goldmark/util"
)

// These are limits of the tags of a body. Real bodies have a few hundred at most.
const (
	maxEmbeds     = 16_000 // tags
	maxEmbedDepth = 20     // bodies of embeds within each other
	maxTagBytes   = 20_000 // of a tag
	maxTagWork    = 30     // bytes looked at, for each byte of the body
)

// An embedTag is a piece of a template language in a body: an opening or closing tag, an output,
// or, if the body of a tag is code, the tag with its body. Markdown sees none of it.
type embedTag struct {
	syntax      EmbedSyntax
	form        tagForm
	body        EmbedBody // CodeBody or CommentBody, if it includes its body
	start, stop int       // all of it, with its body of code
	open        int       // where the opening tag ends
	last        int       // where the closing tag of a body of code starts
	name        string
	pair        int  // the index of the tag that closes or opens it; -1 if there is none
	inBody      bool // it stands within the body of another
	around      int  // the number of the shortcode in whose body it stands; -1 if there is none
}

// A tagForm is what a tag does.
type tagForm uint8

const (
	opening tagForm = iota // also a tag that stands alone
	closing
	selfClosing
	output
	comment
	module  // import and export lines of MDX
	escaped // shown as a tag: {{</* name */>}}
)

// embedScanner finds the tags of a body before Markdown is read.
type embedScanner struct {
	src               []byte
	hugo, liquid, mdx bool
	code              map[string]bool // names of embeds whose bodies are code, beside the known ones
	inCode            bool            // code is read too
	fenced            bool            // src may hold fenced blocks of code
	html              bool            // src is HTML, without code spans and fences

	tags     []embedTag
	left     int            // bytes that may still be looked at
	open     map[string]int // elements of HTML that are read as components, by name
	codeTabs bool           // within a tabpane of Docsy whose tabs are code
	next     map[string]int // where each text that is searched for comes next
	spans    backticks      // runs of backticks in the paragraph
	full     int            // where the first tag beyond the limit is; -1 if there is none
	quoted   []int          // where the comment marks of escaped tags are
	stopped  int            // where the search was given up; -1 if it was not
	deep     int            // where the first body that is nested too deep is; -1 if there is none
}

// scan finds the tags.
func (s *embedScanner) scan() {
	s.left, s.full, s.deep, s.stopped = maxTagWork*max(len(s.src), freeBytes), -1, -1, -1
	s.fenced = bytes.Contains(s.src, []byte("```")) || bytes.Contains(s.src, []byte("~~~"))
	for at, line := 0, true; at < len(s.src) && s.full < 0; {
		if s.left <= 0 {
			s.stopped = at
			return
		}
		if line && !s.html {
			if next := s.atLine(at); next > at {
				at = next
				continue
			}
		}
		line = s.src[at] == '\n'
		next := at + 1
		switch s.src[at] {
		case '\\':
			if next < len(s.src) && util.IsPunct(s.src[next]) && !s.html {
				next++
			}
		case '`':
			if !s.html && !s.inCode {
				next = s.codeSpan(at)
			}
		case '<':
			next = s.angle(at)
		case '{':
			next = s.brace(at)
		}
		at = next
	}
}

// atLine returns where to go on after a fenced block of code, or after lines of import and export,
// that start with the line at an offset. It returns the offset if there are none.
func (s *embedScanner) atLine(at int) int {
	if s.mdx {
		if stop := moduleEnd(s.src, at); stop > at {
			return s.add(embedTag{syntax: EmbedMDX, form: module, start: at, stop: stop, name: word(s.src[at:])})
		}
	}
	if s.inCode || !s.fenced {
		return at
	}
	stop := fenceEnd(s.src, at)
	s.escapes(at, stop)
	return stop
}

// codeSpan returns where to go on after the run of backticks at an offset. That is after the span
// of code if the run opens one.
func (s *embedScanner) codeSpan(at int) int {
	n := run(s.src[at:])
	if at >= s.spans.stop {
		stop := paragraphEnd(s.src, at)
		s.spans = backticks{at, stop, map[int]int{}}
		for from := at; from < stop; {
			next := bytes.IndexByte(s.src[from:stop], '`')
			if next < 0 {
				break
			}
			length := run(s.src[from+next : stop])
			s.spans.last[length] = from + next
			from += next + length
		}
	}
	if s.spans.last[n] <= at {
		return at + n
	}
	for from := at + n; ; {
		from += bytes.IndexByte(s.src[from:], '`')
		length := run(s.src[from:])
		from += length
		if length == n {
			s.escapes(at, from)
			return from
		}
	}
}

// codeElements lists the elements of HTML whose text is code, and the marks of comments.
var codeElements = [...][2]string{{"<!--", "-->"}, {"<pre", "</pre"}, {"<code", "</code"}, {"<script", "</script"}, {"<style", "</style"}, {"<textarea", "</textarea"}}

// angle returns where to go on after the < at an offset.
func (s *embedScanner) angle(at int) int {
	if s.mdx {
		if t, ok := s.component(at); ok {
			return s.add(t)
		}
	}
	if s.inCode || s.rawInComment(at) {
		return at + 1
	}
	for _, e := range codeElements {
		if at+len(e[0]) >= len(s.src) || !bytes.EqualFold(s.src[at:at+len(e[0])], []byte(e[0])) || letter(s.src[at+len(e[0])]) {
			continue
		}
		if end := s.find(at, e[1]); end >= 0 {
			s.escapes(at, end)
			return end
		}
	}
	return at + 1
}

// brace returns where to go on after the { at an offset.
func (s *embedScanner) brace(at int) int {
	for _, read := range [...]func(int) (embedTag, bool){s.escapedTag, s.hugoTag, s.liquidTag, s.liquidOutput, s.liquidComment, s.expression} {
		if t, ok := read(at); ok {
			return s.add(t)
		}
	}
	next := at + 1
	for next < len(s.src) && s.src[next] == '{' {
		next++
	}
	if next < len(s.src) && (s.src[next] == '<' || s.src[next] == '%') {
		next = max(at+1, next-2) // a shortcode after braces
	}
	return next
}

// add adds a tag and returns where to go on.
func (s *embedScanner) add(t embedTag) int {
	if len(s.tags) == maxEmbeds {
		s.full = t.start
		return t.stop
	}
	t.pair = -1
	if t.open == 0 {
		t.open, t.last = t.stop, t.stop
	}
	at := t.stop
	if t.name == "tabpane" {
		s.codeTabs = t.form == opening && !saysText(s.src[t.start:t.stop])
	}
	if t.form == opening {
		switch body := s.bodyOf(&t); body {
		case NoBody:
		case MarkdownBody: // of raw: it holds no tags
			if start, _ := s.closingTag(&t, at); start >= 0 {
				at = start
			}
		default:
			if start, stop := s.closingTag(&t, at); start >= 0 {
				t.body, t.last, t.stop = body, start, stop
				at = stop
			}
		}
	}
	s.tags = append(s.tags, t)
	if t.form == escaped {
		s.quoted = append(s.quoted, t.open, t.last)
	}
	return at
}
