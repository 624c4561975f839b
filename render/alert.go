package render

import (
	"html"
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// alertWords maps the types of alerts to the keys of their titles in the catalogue.
var alertWords = map[string]string{
	"note": "note", "tip": "tip", "important": "important", "warning": "warning", "caution": "caution",
	"info": "info", "danger": "danger", "success": "success", "question": "question", "example": "example", "summary": "summary", "details": "details",
	"hint": "tip", "attention": "warning", "error": "danger", "check": "success", "done": "success",
	"help": "question", "faq": "question", "abstract": "summary", "tldr": "summary", "todo": "todo",
}

// registerAlerts renders alerts as GitHub does, with a title in the page's language.
func (l *localized) registerAlerts(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(document.KindAlert, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		a := n.(*document.Alert)
		switch {
		case entering:
			l.openAlert(w, a)
		case a.Folds:
			_, _ = w.WriteString("</details>\n")
		default:
			_, _ = w.WriteString("</div>\n")
		}
		return ast.WalkContinue, nil
	})
	reg.Register(document.KindAlertTitle, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		a, ok := n.Parent().(*document.Alert)
		start, end := titleTags(ok && a.Folds)
		if entering {
			_, _ = w.WriteString(start)
		} else {
			_, _ = w.WriteString(end)
		}
		return ast.WalkContinue, nil
	})
}

// openAlert writes the start of an alert, and its title if the author gives it none.
func (l *localized) openAlert(w util.BufWriter, a *document.Alert) {
	tag := "div"
	if a.Folds {
		tag = "details"
	}
	_, _ = w.WriteString("<" + tag + ` class="markdown-alert markdown-alert-` + a.Name)
	if value, ok := a.AttributeString("class"); ok {
		classes, _ := value.([]byte)
		_, _ = w.WriteString(" " + html.EscapeString(string(classes)))
	}
	_ = w.WriteByte('"')
	l.writeAttributes(w, a, func(name string) bool { return name != "class" && name != "role" && name != "open" && usable(name) })
	if a.Open {
		_, _ = w.WriteString(" open")
	}
	if !a.Folds {
		_, _ = w.WriteString(` role="note"`)
	}
	_, _ = w.WriteString(">\n")
	if _, titled := a.FirstChild().(*document.AlertTitle); titled || a.Untitled && !a.Folds {
		return
	}
	start, end := titleTags(a.Folds)
	_, _ = w.WriteString(start + l.alertTitle(a.Name) + end)
}

func titleTags(folds bool) (start, end string) {
	if folds {
		return `<summary class="markdown-alert-title">`, "</summary>\n"
	}
	return `<p class="markdown-alert-title">`, "</p>\n"
}

// alertTitle returns the title of a type of alert: a word of the page's language, or
// the type as its author writes it.
func (l *localized) alertTitle(name string) string {
	if key, ok := alertWords[name]; ok {
		w, _ := l.r.Words.Find(l.lang, key) // the default words have every key
		return string(w.HTML())
	}
	first, rest := name[:1], name[1:]
	return html.EscapeString(strings.ToUpper(first) + strings.ReplaceAll(rest, "-", " "))
}
