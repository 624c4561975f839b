package render

import (
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// An UnknownEmbed says that an embed, or a value that it shows, is not known. It is the
// Err of a warning of rule "embed" at the first place where the name stands: one for
// each name in a post, or in a site that is written.
type UnknownEmbed struct {
	Name  string // "tabs", "include note.html"; of a value "site.email", of a filter "| where"
	Count int    // how often it stands in the post, or in all
	Posts int    // how many posts it stands in, where it is reported for many; else 0
	Value bool   // it is a value or filter
	Place post.Place

	Example string // as it is written at Place
	Shown   bool   // as it is written; see Renderer.ShowEmbeds
}

// Error returns what becomes of it, as a message.
func (u *UnknownEmbed) Error() string {
	times := ""
	switch {
	case u.Posts > 1:
		times = fmt.Sprintf(" (%d times in %d posts)", u.Count, u.Posts)
	case u.Count > 1:
		times = fmt.Sprintf(" (%d times)", u.Count)
	}
	switch {
	case u.Shown:
		return fmt.Sprintf("%s has no meaning here%s, and is shown as it is written", u.Example, times)
	case strings.HasPrefix(u.Name, "| "):
		return fmt.Sprintf("the filter %s cannot be applied and the value is left out%s: %s", u.Name[2:], times, u.Example)
	case u.Value:
		return fmt.Sprintf("the value of %s is not known and is left out%s: %s", u.Name, times, u.Example)
	}
	return fmt.Sprintf("%s has no meaning here%s: the tag is left out, and the text in it is kept", u.Example, times)
}

// Fault returns the fault that reports it.
func (u *UnknownEmbed) Fault() *post.Fault {
	hint := "write Markdown in its place, or give it a function in render.Renderer.Embeds"
	switch {
	case strings.HasPrefix(u.Name, "include"):
		hint = "write Markdown in its place, or give it a function in render.Renderer.Embeds, or its file in render.Renderer.Includes"
	case u.Value:
		hint = "write the value itself, or give it in render.Renderer.Site"
	}
	return &post.Fault{Place: u.Place, Severity: post.SeverityWarning, Rule: "embed", Message: u.Error(), Hint: hint, Err: u}
}

// mostUnknown bounds how many names one post reports.
const mostUnknown = 100

// miss notes that a name has no meaning.
func (x *expansion) miss(e *document.Embed, name string) {
	at := e.Place
	for ; x.outer != nil; x = x.outer {
		at = x.host.Place
	}
	u := x.unknown[name]
	if u == nil {
		value := e.Kind == document.EmbedOutput && !isCall(e)
		u = &UnknownEmbed{Name: name, Value: value, Place: at, Example: shown(e), Shown: x.r.ShowEmbeds}
		if x.unknown == nil {
			x.unknown = map[string]*UnknownEmbed{}
		}
		x.unknown[name] = u
	}
	u.Count++
}

// report adds the faults of what has no meaning.
func (x *expansion) report() {
	if x.outer != nil || len(x.unknown) == 0 {
		return
	}
	var faults post.Faults
	for _, u := range x.unknown {
		faults = append(faults, u.Fault())
	}
	faults.Sort()
	if more := len(faults) - mostUnknown; more > 0 {
		faults = append(faults[:mostUnknown], &post.Fault{Place: faults[mostUnknown].Place, Severity: post.SeverityWarning, Rule: "embed",
			Message: fmt.Sprintf("%d more names of shortcodes and tags have no meaning here", more)})
	}
	x.d.Faults = append(x.d.Faults, faults...)
}

// fault reports what is wrong with an embed.
func (x *expansion) fault(e *document.Embed, s post.Severity, message, hint string, err error) {
	at := e.Place
	for ; x.outer != nil; x = x.outer {
		at = x.host.Place
	}
	if x.budget.faults++; x.budget.faults > mostLinkFaults {
		return
	}
	x.d.Faults = append(x.d.Faults, &post.Fault{Place: at, Severity: s, Rule: "embed", Message: message, Hint: hint, Err: err})
}
