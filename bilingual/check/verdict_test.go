package check_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// A verdict is what a rule says of a text and its translation: nothing, or the
// severity, file, line and message of each finding. A part of the message is enough.
type verdict struct {
	name string
	a, b string // bodies in English and French, or whole files that start with ---
	want []string
}

func (v verdict) check(t *testing.T, rule check.Rule) {
	t.Helper()
	got := found(t, rule, map[string]string{"en/ferry.md": v.a, "fr/ferry.md": v.b})
	ok := len(got) == len(v.want)
	for i := range got {
		ok = ok && strings.Contains(got[i], v.want[i])
	}
	if !ok {
		t.Errorf("%s:\n got %s\nwant %s", v.name, strings.Join(got, "\n     "), strings.Join(v.want, "\n     "))
	}
}

// found runs a rule on files, and returns its findings in short.
func found(t *testing.T, rule check.Rule, files map[string]string) (got []string) {
	t.Helper()
	var posts []*post.Post
	parser := post.Parser{Languages: []language.Tag{language.English, language.French, language.Japanese}}
	for path, src := range files {
		if !strings.HasPrefix(src, "---\n") {
			src = "---\ntitle: T\n---\n" + src
		}
		p, err := parser.Parse(path, []byte(src))
		if err != nil {
			t.Fatal(err)
		}
		posts = append(posts, p)
	}
	works := (&bilingual.Pairer{Languages: parser.Languages}).Pair(posts)
	r, err := (&check.Checker{Rules: []check.Rule{rule}}).Run(context.Background(), works, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		if f.Fault.Rule == rule.Name {
			got = append(got, fmt.Sprintf("%s %s:%d: %s [%s]", f.Fault.Severity, f.Fault.Place.Path, f.Fault.Place.Line, f.Fault.Message, f.Fault.Hint))
		}
	}
	return got
}
