// Package liquid reads the values that Liquid and Nunjucks write in a page, such as
// {{ page.title | upcase }}, and the conditions of an if. It runs no template:
// there are no assignments and no loops.
package liquid

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// A Scope holds what expressions may name.
type Scope struct {
	// Root returns the value of a name at the start of a path, such as page.
	// known is false if nothing can be said about it.
	Root func(name string) (value any, known bool)

	// Filters are tried before the built-in ones. ok is false if the filter cannot
	// be applied.
	Filters func(name string, value any, args []any) (result any, ok bool)

	// Left points to the number of bytes of text that filters may still make. If it is nil,
	// there is no bound.
	Left *int
}

// A Value is what an expression means.
type Value struct {
	Any     any    // nil, bool, string, int64, float64, post.Date, []any, post.Meta or a map with string keys
	Missing string // the first name or filter that is not known; "" if all are known
	Known   bool   // Any is what the author meant, without unknown parts that a filter puts before or after it
}

// String returns a value as a page shows it. A list shows its items one after the
// other, as Liquid does.
func String(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case post.Date:
		return v.ISO()
	case []any:
		var b strings.Builder
		for _, item := range v {
			b.WriteString(String(item))
		}
		return b.String()
	case post.Meta, Fields:
		return ""
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case fmt.Stringer:
		return v.String()
	}
	switch r := reflect.ValueOf(v); r.Kind() {
	case reflect.Map, reflect.Struct, reflect.Func, reflect.Chan, reflect.Pointer:
		return ""
	case reflect.Slice, reflect.Array:
		return String(list(v))
	}
	return fmt.Sprint(v)
}

// member returns the member of a value with a name, or nil if there is none.
func member(of any, name string) any {
	switch v := of.(type) {
	case nil:
		return nil
	case post.Meta:
		found, _ := v.Get(name)
		return found
	case map[string]any:
		return v[name]
	case Fields:
		return v(name)
	}
	items := list(of)
	switch name {
	case "size":
		if s, ok := of.(string); ok {
			return int64(len([]rune(s)))
		}
		return int64(len(items))
	case "first":
		return at(items, 0)
	case "last":
		return at(items, -1)
	}
	if i, err := strconv.Atoi(name); err == nil {
		return at(items, i)
	}
	if r := reflect.ValueOf(of); r.Kind() == reflect.Map && r.Type().Key().Kind() == reflect.String {
		if found := r.MapIndex(reflect.ValueOf(name).Convert(r.Type().Key())); found.IsValid() {
			return found.Interface()
		}
	}
	return nil
}

func at(items []any, i int) any {
	if i < 0 {
		i += len(items)
	}
	if i < 0 || i >= len(items) {
		return nil
	}
	return items[i]
}

// list returns the items of a list, or nil for any other value.
func list(v any) []any {
	if items, ok := v.([]any); ok {
		return items
	}
	r := reflect.ValueOf(v)
	if r.Kind() != reflect.Slice && r.Kind() != reflect.Array {
		return nil
	}
	items := make([]any, r.Len())
	for i := range items {
		items[i] = r.Index(i).Interface()
	}
	return items
}

// truth reports whether Liquid takes a value for true. All values but nil and false are
// true.
func truth(v any) bool { return v != nil && v != any(false) }

// empty reports whether the filter default replaces a value.
func empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case bool:
		return !v
	case string:
		return v == ""
	case post.Date:
		return v.IsZero()
	}
	return list(v) != nil && len(list(v)) == 0
}

// A Fields is a value with members. The function returns the member with a name.
type Fields func(name string) any

// Member returns the member of a value with a name: the field of a table, or the item of a
// list. It returns nil if there is none.
func Member(of any, name string) any { return member(of, name) }
