package render

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// includeFile returns a file of Renderer.Includes as the meaning of an include.
func (x *expansion) includeFile(e *document.Embed) meaning {
	name := x.fileOf(e)
	if x.r.Includes == nil {
		return x.unmeant(e)
	}
	text, err := x.readInclude(e, name)
	if errors.Is(err, fs.ErrNotExist) {
		return x.unmeant(e)
	}
	if err != nil {
		x.fault(e, post.SeverityWarning, shown(e)+" is left out: "+err.Error(), "", err)
		return meaning{}
	}
	html, plain := x.part(e, document.Part{Name: name, Text: text}, e.Inline)
	n := &made{html: []byte(html), inline: e.Inline}
	n.AppendChild(n, ast.NewString([]byte(plain)))
	return meaning{node: n}
}

// fileOf returns the file that an include names: {% include note.html %}, {% include
// "a.njk" %}, {% include file="a.md" %}. It returns "" if the include names none.
func (x *expansion) fileOf(e *document.Embed) string {
	if name, ok := e.Positional(0); ok {
		if strings.Contains(name, "{{") {
			return x.text(e, name)
		}
		return name
	}
	for _, key := range []string{"file", "src", "path"} {
		if s := x.arg(e, key, -1); s != "" {
			return s
		}
	}
	return ""
}

// included returns the named arguments of an include.
func (x *expansion) included(e *document.Embed) map[string]any {
	args := make(map[string]any, len(e.Args))
	for _, a := range e.Args {
		if a.Name != "" {
			args[a.Name] = x.argValue(e, a)
		}
	}
	return args
}

// readInclude reads a file from the root of Includes or from its folder _includes. For
// include_relative it reads from the folder of the post. It returns fs.ErrNotExist if there
// is no such file.
func (x *expansion) readInclude(e *document.Embed, name string) ([]byte, error) {
	for y := x; y != nil; y = y.outer {
		if y.file == name && name != "" {
			return nil, fmt.Errorf("%s includes itself", name)
		}
	}
	if x.budget.includes--; x.budget.includes < 0 {
		return nil, fmt.Errorf("the post includes more than %d files", mostIncludes)
	}
	clean := path.Clean(strings.TrimPrefix(name, "/"))
	places := []string{clean, path.Join("_includes", clean)}
	if e.Name == "include_relative" {
		places = []string{path.Join(path.Dir(x.d.Post.Path), clean)}
	}
	for _, place := range places {
		if !fs.ValidPath(clean) || !fs.ValidPath(place) || name == "" {
			return nil, fmt.Errorf("%q names no file that may be included", name)
		}
		text, err := x.readFile(place)
		if x.routes != nil {
			x.routes.NoteFile(place, text, err)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return text, err
		}
	}
	return nil, fs.ErrNotExist
}

func (x *expansion) readFile(name string) ([]byte, error) {
	f, err := x.r.Includes.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	most := min(includeBytes, x.budget.included)
	text, err := io.ReadAll(io.LimitReader(f, int64(most)+1))
	if err != nil {
		return nil, err
	}
	if len(text) > most {
		return nil, fmt.Errorf("%s is longer than may be included: %d bytes of a file, %d of all", name, includeBytes, includedAll)
	}
	x.budget.included -= len(text)
	return text, nil
}
