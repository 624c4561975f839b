package liquid

import (
	"html"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// filter applies a filter to a value.
func (s *Scope) filter(name string, v Value, args []any) Value {
	if s.Filters != nil && v.Known {
		if result, ok := s.Filters(name, v.Any, args); ok {
			v.Any = result
			return v
		}
	}
	f := filters[name]
	switch {
	case f == nil:
		if v.Missing == "" {
			v.Missing = "| " + name
		}
		v.Known = false
		return v
	case name == "default" || name == "d":
		if !v.Known { // the author said what to show
			v = Value{Known: true}
		}
	case !v.Known:
		return v
	}
	v.Any = f(v.Any, args)
	return v
}

var tags = regexp.MustCompile(`(?s)<script.*?</script>|<!--.*?-->|<style.*?</style>|<[^>]*>`)

// filters holds the filters of Liquid, Jekyll and Nunjucks that need nothing but the value
// and their arguments. Filters that only mark a text as safe do nothing, since a value is
// shown as text.
var filters = map[string]func(v any, args []any) any{
	"append":                   func(v any, args []any) any { return String(v) + String(at(args, 0)) },
	"capitalize":               func(v any, _ []any) any { return capitalize(String(v)) },
	"d":                        orDefault,
	"default":                  orDefault,
	"downcase":                 func(v any, _ []any) any { return strings.ToLower(String(v)) },
	"e":                        same,
	"escape":                   same,
	"escape_once":              same,
	"first":                    func(v any, _ []any) any { return at(list(v), 0) },
	"h":                        same,
	"join":                     join,
	"last":                     func(v any, _ []any) any { return at(list(v), -1) },
	"length":                   func(v any, _ []any) any { return member(v, "size") },
	"lower":                    func(v any, _ []any) any { return strings.ToLower(String(v)) },
	"lstrip":                   func(v any, _ []any) any { return strings.TrimLeftFunc(String(v), unicode.IsSpace) },
	"prepend":                  func(v any, args []any) any { return String(at(args, 0)) + String(v) },
	"remove":                   func(v any, args []any) any { return replace(v, at(args, 0), "", -1) },
	"remove_first":             func(v any, args []any) any { return replace(v, at(args, 0), "", 1) },
	"replace":                  func(v any, args []any) any { return replace(v, at(args, 0), at(args, 1), -1) },
	"replace_first":            func(v any, args []any) any { return replace(v, at(args, 0), at(args, 1), 1) },
	"rstrip":                   func(v any, _ []any) any { return strings.TrimRightFunc(String(v), unicode.IsSpace) },
	"safe":                     same,
	"size":                     func(v any, _ []any) any { return member(v, "size") },
	"split":                    split,
	"strip":                    func(v any, _ []any) any { return strings.TrimSpace(String(v)) },
	"strip_html":               func(v any, _ []any) any { return html.UnescapeString(tags.ReplaceAllString(String(v), "")) },
	"strip_newlines":           func(v any, _ []any) any { return strings.NewReplacer("\r", "", "\n", "").Replace(String(v)) },
	"striptags":                func(v any, _ []any) any { return html.UnescapeString(tags.ReplaceAllString(String(v), "")) },
	"trim":                     func(v any, _ []any) any { return strings.TrimSpace(String(v)) },
	"truncate":                 truncate,
	"upcase":                   func(v any, _ []any) any { return strings.ToUpper(String(v)) },
	"upper":                    func(v any, _ []any) any { return strings.ToUpper(String(v)) },
	"uri_escape":               func(v any, _ []any) any { return (&url.URL{Path: String(v)}).EscapedPath() },
	"url_encode":               func(v any, _ []any) any { return url.QueryEscape(String(v)) },
	"xml_escape":               same,
	"array_to_sentence_string": join,
}

// same returns a value as it is, since a page escapes whatever it shows.
func same(v any, _ []any) any { return v }

func orDefault(v any, args []any) any {
	if empty(v) {
		return at(args, 0)
	}
	return v
}

func capitalize(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + strings.ToLower(s[n:])
}

func join(v any, args []any) any {
	by := ", "
	if len(args) > 0 {
		by = String(args[0])
	}
	var texts []string
	for _, item := range list(v) {
		texts = append(texts, String(item))
	}
	if texts == nil {
		return v
	}
	return strings.Join(texts, by)
}

// replace returns the value with one text in place of another. It returns the value as it
// is if the result would be longer than maxBytes.
func replace(v, old, with any, times int) any {
	s, from, to := String(v), String(old), String(with)
	if from == "" || len(s)+strings.Count(s, from)*max(0, len(to)-len(from)) > maxBytes {
		return s
	}
	return strings.Replace(s, from, to, times)
}

func split(v any, args []any) any {
	var items []any
	for _, part := range strings.Split(String(v), String(at(args, 0))) {
		items = append(items, part)
	}
	return items
}

func truncate(v any, args []any) any {
	r, most, end := []rune(String(v)), 50, "..."
	if n, ok := number(at(args, 0)); ok {
		most = max(0, int(n))
	}
	if len(args) > 1 {
		end = String(args[1])
	}
	if len(r) <= most {
		return String(v)
	}
	return string(r[:max(0, most-len([]rune(end)))]) + end
}

// number returns a value as a number. It returns false if the value is not a number.
func number(v any) (float64, bool) {
	switch n := v.(type) {
	case int64:
		return float64(n), true
	case int:
		return float64(n), true
	case float64:
		return n, true
	case string:
		f, err := strconv.ParseFloat(n, 64)
		return f, err == nil
	}
	return 0, false
}
