package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// An UnknownEmbed is the error for an embed, or a value that it shows, that has no meaning.
// It is the Err of a warning of rule "embed". Each name gets one warning in a post, at the
// first place where it stands, or one warning in a whole site that is written.
type UnknownEmbed struct {
	Name  string // such as "tabs" or "include note.html"; "site.email" for a value, "| where" for a filter
	Count int    // how often it stands in the post, or in all posts
	Posts int    // how many posts it stands in; 0 if the report is for one post
	Value bool   // it is a value or filter
	Place post.Place

	Example string // the embed as it is written at Place
	Shown   bool   // it is shown as it is written; see Renderer.ShowEmbeds

	Kept []string // the parts that readers see: "the text between its tags", "its title", "its text", "its link", "its image"
	Lost bool     // it has arguments that readers do not see
}

// Error returns a message that says what becomes of the embed.
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
	lost := ""
	switch {
	case len(u.Kept) == 0:
		return fmt.Sprintf("%s has no meaning here%s, and nothing of it is shown", u.Example, times)
	case u.Lost && slices.Equal(u.Kept, []string{keptBody}):
		lost = "; its arguments are not shown"
	case u.Lost:
		lost = "; its other arguments are not shown"
	}
	return fmt.Sprintf("%s has no meaning here%s: the tag is left out, but %s %s kept%s", u.Example, times, list(u.Kept), areOf(u.Kept), lost)
}

// list joins the parts that are kept: "its title, its link and the text between its tags".
func list(parts []string) string {
	last := len(parts) - 1
	if last == 0 {
		return parts[0]
	}
	return strings.Join(parts[:last], ", ") + " and " + parts[last]
}

func areOf(parts []string) string {
	if len(parts) == 1 {
		return "is"
	}
	return "are"
}

// Add adds a report of the same name to u: how often the name stands there, and what is
// kept or lost.
func (u *UnknownEmbed) Add(o *UnknownEmbed) {
	for _, part := range o.Kept {
		if !slices.Contains(u.Kept, part) {
			u.Kept = append(slices.Clip(u.Kept), part)
		}
	}
	u.Count, u.Lost = u.Count+o.Count, u.Lost || o.Lost
}

// Fault returns the warning that reports u.
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

// miss notes that a name has no meaning, and which parts of the embed are kept.
func (x *expansion) miss(e *document.Embed, name string, kept ...string) {
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
	args := 0 // arguments that are kept
	for _, part := range kept {
		if part != keptBody {
			args++
		}
	}
	u.Add(&UnknownEmbed{Count: 1, Kept: kept, Lost: len(e.Args) > args})
}

// report adds warnings for the names without a meaning to the document. A part of a post
// leaves this to the expansion of the post.
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

// fault reports what is wrong with an embed. After mostLinkFaults faults it reports no
// more.
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
