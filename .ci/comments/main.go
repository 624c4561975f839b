// Comments reports functions, methods and types whose comments do not read like the
// documentation of Go. It leaves out tests and generated files.
//
// The comment of a function or method, exported or not, starts with its name and a verb that
// says what it does: "Parse reads …", "size returns …". The comment of an exported type says
// what it is or does: "A Post is …", "Parser reads …". What a package exports must have a
// comment, except in internal packages, examples and .ci.
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
	does = regexp.MustCompile(`^(?:[a-z]+s|must|may)[,.:;]?$`)              // a verb in the third person
	idle = regexp.MustCompile(`^(?:is|has|tells|says|as|this|its)[,.:;]?$`) // words like it that say too little
	own  = regexp.MustCompile(`(?:^|/)(?:internal|examples|\.ci)/`)         // paths that other modules do not import
)

func main() {
	var files []string
	_ = filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == ".git" || d.Name() == "testdata" || d.Name() == "node_modules"):
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
			for name, problem := range problems(decl, !own.MatchString(filepath.ToSlash(file))) {
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

// problems iterates over the names of a declaration whose comments do not read well. public says
// whether other modules can import the declaration.
func problems(decl ast.Decl, public bool) func(func(*ast.Ident, string) bool) {
	return func(yield func(*ast.Ident, string) bool) {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			text := d.Doc.Text()
			if text == "" && !(public && d.Name.IsExported() && receiverExported(d)) {
				return
			}
			if p := function(d.Name.Name, text); p != "" {
				yield(d.Name, p)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				t, ok := spec.(*ast.TypeSpec)
				if !ok || !public || !t.Name.IsExported() {
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

// receiverExported reports whether the type of a method is exported. It returns true for functions.
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

// function returns what is wrong with the comment of a function, or "".
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

// typed returns what is wrong with the comment of a type, or "".
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
