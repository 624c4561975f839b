// Systems checks the types of the module for each system and processor in its arguments. It finds
// what does not build there in a tenth of the time of a build, which would compile the standard
// library for each of them.
//
//	go run .ci/systems/main.go darwin/arm64 windows/amd64
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A listed is a package as go list describes it.
type listed struct {
	ImportPath, Dir string
	GoFiles         []string
	ImportMap       map[string]string
	Module          *struct{ Main bool }
}

func main() {
	failed := false
	for _, system := range os.Args[1:] {
		goos, goarch, _ := strings.Cut(system, "/")
		if err := check(goos, goarch); err != nil {
			fmt.Printf("%s: %v\n", system, err)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

// check returns the errors of all packages of the module. In the packages that they import, it
// reads only declarations, not the bodies of functions.
func check(goos, goarch string) error {
	list := exec.Command("go", "list", "-deps", "-json=ImportPath,Dir,GoFiles,ImportMap,Module", "./...")
	list.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch, "CGO_ENABLED=0")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		return err
	}
	done := map[string]*types.Package{"unsafe": types.Unsafe}
	var errs []error
	for d := json.NewDecoder(strings.NewReader(string(out))); ; { // each package comes after those that it imports
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return errors.Join(errs...)
		} else if err != nil {
			return err
		}
		if p.ImportPath == "unsafe" {
			continue
		}
		set := token.NewFileSet()
		var files []*ast.File
		for _, name := range p.GoFiles {
			file, err := parser.ParseFile(set, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			files = append(files, file)
		}
		ours := p.Module != nil && p.Module.Main
		config := types.Config{
			Sizes:            types.SizesFor("gc", goarch),
			IgnoreFuncBodies: !ours,
			Importer: find(func(path string) *types.Package {
				if mapped, ok := p.ImportMap[path]; ok {
					path = mapped
				}
				return done[path]
			}),
			Error: func(err error) {
				if ours {
					errs = append(errs, err)
				}
			},
		}
		done[p.ImportPath], _ = config.Check(p.ImportPath, set, files, nil) // the Error function collects what is wrong
	}
}

// A find is an importer that returns packages that were checked before.
type find func(path string) *types.Package

// Import returns the package at a path.
func (f find) Import(path string) (*types.Package, error) {
	if p := f(path); p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("package %s is not listed", path)
}
