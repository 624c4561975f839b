package document

import (
	"bytes"
	"strings"
)

// These are names of embeds whose bodies Markdown does not read.
var (
	codeNames = set("highlight", "code", "codeblock", "code-block", "prism", "chroma", "pre", "math", "latex", "tex", "katex", "mathjax",
		"mermaid", "plantuml", "graphviz", "dot", "goat", "diagram", "chart", "chartjs", "echarts", "plotly", "javascript", "js", "script",
		"style", "stylesheet", "css", "schema", "console", "command", "cmd", "terminal", "shell", "bash", "json", "yaml", "toml", "sql", "gist-code")
	rawNames = set("raw", "verbatim")
)

func set(names ...string) map[string]bool {
	m := make(map[string]bool, len(names))
	for _, n := range names {
		m[n] = true
	}
	return m
}

// bodyOf returns what the body of a tag is, by the tag's name. It returns NoBody for a tag whose
// body is read like any other.
func (s *embedScanner) bodyOf(t *embedTag) EmbedBody {
	switch {
	case s.code[t.name], t.syntax != EmbedMDX && codeNames[t.name]:
		return CodeBody
	case t.syntax == EmbedHugo && strings.HasSuffix(t.name, ".inline"): // a template
		return CodeBody
	case s.codeTabs && t.name == "tab" && s.src[t.start+2] == '<' && !saysText(s.src[t.start:t.stop]):
		return CodeBody
	case t.syntax != EmbedMDX && t.name == "comment":
		return CommentBody
	case t.syntax == EmbedLiquid && rawNames[t.name]:
		return MarkdownBody
	}
	return NoBody
}

// saysText reports whether a tag of Docsy's tabs says that it holds text.
func saysText(tag []byte) bool {
	return bytes.Contains(tag, []byte("text=true")) || bytes.Contains(tag, []byte(`text="true"`))
}

// afterRaw returns where a text between tags of raw ends, if it starts in src[from:to] and ends
// later. It returns 0 if there is none.
func (s *embedScanner) afterRaw(from, to int) int {
	for at := from; at < to; at += 2 {
		n := bytes.Index(s.src[at:to], []byte("{%"))
		if n < 0 {
			return 0
		}
		at += n
		if t, ok := s.liquidTag(at); ok && t.form == opening && rawNames[t.name] {
			t.open = t.stop
			if _, stop := s.closingTag(&t, t.stop); stop > to {
				return stop
			}
		}
	}
	return 0
}

// rawInComment reports whether an HTML comment that hides a tag of raw starts at an offset, as in
// <!-- {% raw %} -->.
func (s *embedScanner) rawInComment(at int) bool {
	rest, ok := bytes.CutPrefix(s.src[at:min(len(s.src), at+len("<!-- {%- raw -%} -->"))], []byte("<!--"))
	if !ok || !s.liquid {
		return false
	}
	rest = bytes.TrimLeft(rest, " ")
	t, ok := s.liquidTag(at + bytes.Index(s.src[at:], rest))
	return ok && rawNames[t.name]
}

// withoutRaw returns code without tags of raw and without the comment marks of escaped tags, as a
// reader of the site sees it.
func withoutRaw(code string) string {
	if !strings.Contains(code, "{%") && !strings.Contains(code, "/*") {
		return code
	}
	const mark = len("/*")
	s := embedScanner{src: []byte(code), hugo: true, liquid: true, left: maxTagWork * len(code)}
	var out strings.Builder
	done := 0
	for at := 0; s.left > 0; at++ {
		n := strings.IndexByte(code[at:], '{')
		if n < 0 {
			break
		}
		at += n
		if t, ok := s.escapedTag(at); ok {
			out.WriteString(code[done:t.open] + code[t.open+mark:t.last])
			done = t.last + mark
		} else if t, ok := s.liquidTag(at); ok && rawNames[t.name] {
			out.WriteString(code[done:t.start])
			done = t.stop
		}
	}
	return out.String() + code[done:]
}
