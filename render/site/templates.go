package site

import (
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
)

// The templates of pages. Each is used within layout.html.
var templateNames = []string{"home.html", "list.html", "post.html", "diptych.html", "404.html"}

//go:embed templates
var defaults embed.FS

// Templates returns the default templates and the style sheet, by the names that
// [Builder.Templates] replaces.
func Templates() fs.FS {
	dir, err := fs.Sub(defaults, "templates")
	if err != nil {
		panic(err) // the folder is embedded
	}
	return dir
}

// readTemplates reads the default templates and the files that replace them. sources holds
// everything that was read.
func readTemplates(own fs.FS, funcs template.FuncMap) (all map[string]*template.Template, style, sources []byte, err error) {
	var seen hasher
	read := func(name string) (b []byte, err error) {
		defer func() { seen.text(string(b)) }()
		if own != nil {
			if b, err := fs.ReadFile(own, name); !errors.Is(err, fs.ErrNotExist) {
				return b, err
			}
		}
		return defaults.ReadFile("templates/" + name)
	}
	layout, err := read("layout.html")
	if err != nil {
		return nil, nil, nil, fmt.Errorf("site: template layout.html: %w", err)
	}
	base, err := template.New("layout.html").Funcs(render.FuncMap()).Funcs(funcs).Parse(string(layout))
	if err != nil {
		return nil, nil, nil, fmt.Errorf("site: %w", err)
	}
	all = map[string]*template.Template{}
	for _, name := range templateNames {
		text, err := read(name)
		if err != nil {
			return nil, nil, nil, fmt.Errorf("site: template %s: %w", name, err)
		}
		t, err := base.Clone()
		if err == nil {
			_, err = t.New(name).Parse(string(text))
		}
		if err != nil {
			return nil, nil, nil, fmt.Errorf("site: %w", err)
		}
		all[name] = t
	}
	style, err = read(styleName)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("site: %s: %w", styleName, err)
	}
	return all, style, seen.b, nil
}

// template returns the function that makes the pages of one kind: it executes a template
// with a view.
func (s *Site) template(name string, view func(*output, *asking) *View) func(*output, *asking) job {
	t := s.templates[name]
	return func(o *output, a *asking) job {
		v := view(o, a)
		return job{v.facts, func(w io.Writer) (post.Faults, error) {
			if v.Page != nil {
				a.body(v.Page.Post)
			}
			if err := t.ExecuteTemplate(w, "layout.html", v); err != nil || v.Page == nil {
				return nil, err
			}
			return v.Page.Faults(), nil
		}}
	}
}

// styleSheet makes the style sheet.
func (s *Site) styleSheet(*output, *asking) job {
	return job{func(h *hasher) { h.text(string(s.style)) }, func(w io.Writer) (post.Faults, error) {
		_, err := w.Write(s.style)
		return nil, err
	}}
}
