// Comments reports the exported functions, methods and types whose comments do
// not read as documentation of Go does: a function's says what it does, "Parse
// reads …", "Count returns …", and a type's what it is, "A Post is …", "Parser
// reads …". Tests, examples and packages that are internal are passed over.
//
//	go run .ci/comments/main.go
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

var (
	// A verb in the third person, but none that only describes.
	does = regexp.MustCompile(`^(?:[a-z]+s|must|may)$`)
	idle = regexp.MustCompile(`^(?:is|has|tells|says|as|this|its)$`)
)

func main() {
	var files []string
	_ = filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || d.Name() == "internal" || d.Name() == "examples"):
			return fs.SkipDir
		case strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") && d.Name()[0] != 'z':
			files = append(files, path)
		}
		return nil
	})
	count := 0
	for _, file := range files {
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, file, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		for _, decl := range parsed.Decls {
			for name, problem := range problems(decl) {
				fmt.Printf("%s: %s: %s\n", set.Position(name.Pos()), name.Name, problem)
				count++
			}
		}
	}
	if count > 0 {
		fmt.Printf("%d comments to mend\n", count)
		os.Exit(1)
	}
}

// problems iterates over the names of a declaration whose comments do not read well.
func problems(decl ast.Decl) func(func(*ast.Ident, string) bool) {
	return func(yield func(*ast.Ident, string) bool) {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Name.IsExported() && receiverExported(d) {
				if p := function(d.Name.Name, d.Doc.Text()); p != "" {
					yield(d.Name, p)
				}
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				t, ok := spec.(*ast.TypeSpec)
				if !ok || !t.Name.IsExported() {
					continue
				}
				text := t.Doc.Text()
				if text == "" {
					text = d.Doc.Text()
				}
				if p := typed(t.Name.Name, text); p != "" && !yield(t.Name, p) {
					return
				}
			}
		}
	}
}

func receiverExported(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	t := d.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	if generic, ok := t.(*ast.IndexExpr); ok {
		t = generic.X
	}
	name, ok := t.(*ast.Ident)
	return ok && name.IsExported()
}

func function(name, text string) string {
	words := strings.Fields(text)
	switch {
	case len(words) == 0:
		return "it has no comment"
	case words[0] != name:
		return "the comment starts with the name"
	case len(words) < 2 || !does.MatchString(words[1]) || idle.MatchString(words[1]):
		return fmt.Sprintf("a verb follows the name, such as returns, reports or writes, not %q", strings.Join(words[:min(len(words), 3)], " "))
	}
	return ""
}

func typed(name, text string) string {
	words := strings.Fields(text)
	if len(words) > 0 && (words[0] == "A" || words[0] == "An" || words[0] == "The") {
		words = words[1:]
	}
	switch {
	case len(words) == 0:
		return "it has no comment"
	case words[0] != name:
		return "the comment starts with the name"
	case len(words) < 2 || words[1] != "is" && words[1] != "are" && words[1] != "has" && !does.MatchString(words[1]):
		return fmt.Sprintf("is a …, or a verb, follows the name, not %q", strings.Join(words[:min(len(words), 3)], " "))
	}
	return ""
}
