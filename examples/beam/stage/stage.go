// Package stage holds the steps that make a site and its report. They work in any engine that can
// send bytes between machines.
//
//	List ──▶ Read ──┬──▶ Head ──▶ New, on each machine: a Collection
//	                └──▶ by Collection.Work ──▶ Collection.Do ──▶ Collection.Report
//	Collection.Others ──▶ Collection.Write
//
// Each machine knows the heads of all posts, because languages, works, addresses and lists depend
// on all of them. A body goes only to the machine that does its work.
package stage

import (
	"context"
	"io/fs"
	"os"
	"slices"
	"time"

	"github.com/diptych-go/diptych/post"
)

// Options holds the settings of all steps. Every machine has the same ones and sees both folders.
type Options struct {
	Content  string    // folder of posts
	Out      string    // folder to write the site into
	Findings string    // file in Out for what check finds
	Base     string    // address of the site
	Langs    string    // languages of the content, the first its default
	Now      time.Time // when the site is published
}

// A File is a post, or the part of it that a step needs.
type File struct {
	Path string
	Data []byte
}

// List calls emit with the path of each file that is a post by its name.
func (o Options) List(ctx context.Context, emit func(path string)) error {
	root, err := os.OpenRoot(o.Content)
	if err != nil {
		return err
	}
	defer root.Close()
	return fs.WalkDir(root.FS(), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && new(post.Parser).IsPost(path) {
			emit(path)
		}
		return ctx.Err()
	})
}

// Read reads a file. It returns false if the file is not a regular file, is larger than
// [post.DefaultMaxBody], or cannot be read. [New] then reads the file itself, and the report says
// what is wrong with it.
func (o Options) Read(path string) (f File, ok bool) {
	root, err := os.OpenRoot(o.Content)
	if err != nil {
		return File{}, false
	}
	defer root.Close()
	if info, err := root.Stat(path); err != nil || !info.Mode().IsRegular() || info.Size() > post.DefaultMaxBody {
		return File{}, false
	}
	data, err := root.ReadFile(path)
	return File{path, data}, err == nil
}

// Head cuts a file down to what a Post is made from: its header, and one letter if it has a body.
// It returns the whole file if the shorter one would not give the same Post.
func Head(f File) File {
	p, err := post.Parse(f.Path, f.Data)
	if err != nil || len(p.Warnings) > 0 {
		return f
	}
	body, _ := p.Body()
	cut := File{f.Path, slices.Clip(f.Data[:len(f.Data)-len(body)])}
	if !p.IsBlank() {
		cut.Data = append(cut.Data, 'x')
	}
	q, err := post.Parse(cut.Path, cut.Data)
	if err != nil || len(q.Warnings) > 0 || q.BodyPlace() != p.BodyPlace() || q.IsBlank() != p.IsBlank() {
		return f
	}
	return cut
}
