package header

import (
	"bytes"
)

// comment is an HTML comment, or an instruction such as <?xml … ?>, above everything else in a
// file.
type comment struct {
	start, end int // of its text
	after      int // where the line after it starts
}

// comments returns the comments at offset, and the offset of the first line with text below them.
// That is offset if there are no comments. If text follows on the line of a comment, that comment
// does not count.
func (r *reader) comments(offset int) (all []comment, below int) {
	for below = offset; ; {
		open, closing := "<!--", "-->"
		if bytes.HasPrefix(r.src[below:], []byte("<?")) {
			open, closing = "<?", "?>"
		}
		if !bytes.HasPrefix(r.src[below:], []byte(open)) {
			return all, below
		}
		c := comment{start: below + len(open)}
		length := bytes.Index(r.src[c.start:], []byte(closing))
		if length < 0 {
			if b := r.dotted(c.start, len(r.src)); b.known > 0 {
				r.report(Error, below, "the comment that holds the fields is never closed", "write --> on a line of its own after the last field")
			}
			return all, below
		}
		c.end = c.start + length
		line, next := nextLine(r.src, c.end+len(closing))
		line = bytes.TrimSpace(line)
		if fence, ok := fences[string(line)]; ok && r.enclosed(next, fence.close).surely() {
			r.report(Error, c.end+bytes.Index(r.src[c.end:], line), "the fence stands on the line of a comment, so it opens nothing", "write the fence on a line of its own")
			return all, below
		}
		switch {
		case bytes.HasPrefix(line, []byte("<!--")):
			next = c.end + bytes.Index(r.src[c.end:], []byte("<!--"))
		case len(line) > 0:
			return all, below
		}
		c.after = next
		all, below = append(all, c), r.skipBlank(next)
	}
}

// belowComments reads or reports front matter that stands below comments, or inside one of them.
func (r *reader) belowComments(all []comment, below int) {
	line, next := nextLine(r.src, below)
	fence, fenced := fences[string(bytes.TrimRight(line, " \t"))]
	if !fenced || fence.format != YAML || r.enclosed(next, fence.close).surely() || r.knownFirst(next) { // otherwise it is a rule
		r.open(below)
		if r.format != None && r.format != Plain {
			r.report(Warning, below, "the fields stand below a comment, where other tools do not look for them", "move them, with their fences, to the first line of the file")
		}
	}
	if r.format == None && len(r.problems) == 0 {
		r.belowText(below)
	}
	for _, c := range all {
		if r.format == None && len(r.problems) == 0 {
			r.inComment(c)
		}
	}
}

// enclosed returns what the lines from start up to the fence that closes them look like.
func (r *reader) enclosed(start int, fence string) block {
	at := r.skipBlank(start)
	switch line, _ := nextLine(r.src, at); {
	case looksLikeJSON(r.src[at:]):
		return block{starts: true, only: true, closed: true, most: telling, hides: true} // an object may hold all of this
	case fence == "+++" || tomlKeyLine().Match(line):
		return look(r.src[start:], tomlNotation(), fence)
	}
	return look(r.src[start:], yamlNotation(), fence)
}

// surely reports whether lines between fences can only be front matter.
func (b block) surely() bool {
	return b.closed && b.only && (b.most == telling || b.known > 1)
}

// knownFirst reports whether a field with a known name stands right below a fence.
func (r *reader) knownFirst(start int) bool {
	b := look(r.src[start:], yamlNotation(), "---")
	return b.starts && !b.blankHead && b.first > unknown
}

// inComment reads the fields of Nikola, which stand in a comment, and reports other fields in a
// comment.
func (r *reader) inComment(c comment) {
	start := c.end - len(bytes.TrimLeft(r.src[c.start:c.end], "-"))
	if line, next := nextLine(r.src, start); len(bytes.TrimSpace(line)) == 0 {
		start = next
	}
	if b := r.dotted(start, c.end); b.starts && b.known > 0 && b.only {
		r.span = span{Plain, start, c.end, c.after}
		return
	}
	at := r.skipBlank(start)
	if at >= c.end {
		return
	}
	line, next := nextLine(r.src[:c.end], at)
	at += len(line) - len(bytes.TrimLeft(line, " \t"))
	if fence, ok := fences[string(bytes.TrimSpace(line))]; ok {
		if r.enclosed(next, fence.close).surely() {
			r.report(Error, at, "the fields stand in a comment, so they are not read", "write them above the comment")
		}
		return
	}
	b := look(r.src[at:c.end], yamlNotation(), never)
	if m := looseName().FindSubmatch(r.src[at:min(c.end, at+200)]); len(m) > 1 && meanings[plainName(m[1])] == telling {
		b = block{starts: true, only: true, most: telling, hides: bytes.Contains(r.src[at:c.end], []byte("draft"))}
	}
	if b.starts && b.only && (b.most == telling || b.known > 1) {
		severity := Warning
		if b.hides {
			severity = Error
		}
		r.report(severity, at, "the fields stand in a comment, so they are not read", "write them between lines of --- above the comment")
	}
}

// never is a fence that equals no line.
const never = "\n"

// dotted returns what text looks like as fields of Nikola.
func (r *reader) dotted(start, end int) block {
	return look(bytes.TrimLeft(r.src[start:end], " \t\r\n"), dotNotation(), never)
}

var commentLine = pattern(`^(?:#|//|%|/\*|\*|\{#|\{%|\{/\*|\{\{|<|import |export |\[[^\]]*\]: )`)

// belowText reports front matter that stands below other text, where it does not count. It looks
// below a few lines of any kind, and below many lines that look like comments.
func (r *reader) belowText(at int) {
	const few, most = 5, 100 // lines
	comments := true
	for n := 0; at < len(r.src) && n < most; {
		line, next := nextLine(r.src, at)
		line = bytes.TrimRight(line, " \t")
		if fence, ok := fences[string(line)]; ok {
			b := r.enclosed(next, fence.close)
			if !b.surely() {
				return
			}
			severity := Warning
			if b.hides || comments {
				severity = Error
			}
			r.report(severity, at, "the fields stand below other text, so they are not read", "move them, with their fences, to the first line of the file")
			return
		}
		if bytes.HasPrefix(line, []byte("```")) || bytes.HasPrefix(line, []byte("~~~")) {
			return
		}
		if len(line) > 0 {
			n++
			if comments = comments && commentLine().Match(bytes.TrimLeft(line, " \t")); !comments && n > few {
				return
			}
		}
		at = next
	}
}

// second reports a block of front matter that follows the first.
func (r *reader) second() {
	at := r.skipBlank(r.body)
	line, next := nextLine(r.src, at)
	fence, ok := fences[string(bytes.TrimRight(line, " \t"))]
	if !ok {
		return
	}
	b := r.enclosed(next, fence.close)
	if !b.closed || !b.only || !b.starts {
		return
	}
	severity := Warning
	if b.most == telling || b.hides {
		severity = Error
	}
	r.report(severity, at, "a second block of fields follows the first, and is not read", "write all fields into one block")
}
