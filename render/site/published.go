package site

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
)

// listFiles returns the files that are published as they are. The lock file of package lock
// is left out, since it is for translators.
func listFiles(ctx context.Context, fsys fs.FS, skip func(string) bool) (files []string, faults post.Faults) {
	if fsys == nil {
		return nil, nil
	}
	if skip == nil {
		skip = new(post.Parser).IsPost
	}
	unreadable := func(file string, err error) {
		if pe, ok := err.(*fs.PathError); ok { //nolint:errorlint // only its own text is wanted: the fault names the path
			err = pe.Err
		}
		faults = append(faults, &post.Fault{Place: post.Place{Path: file}, Rule: "site", Message: "the file cannot be read: " + err.Error(), Err: err})
	}
	files = []string{}
	var headed headed
	_ = fs.WalkDir(fsys, ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			unreadable(file, err)
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case file != "." && (d.Name()[0] == '.' || ofTool(file, d.IsDir())):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() && strings.Count(file, "/") >= post.MaxFolders:
			return fs.SkipDir // loading the posts reports this
		case d.IsDir() || skip(file) || d.Name() == lock.Name:
			return nil
		}
		switch info, err := fs.Stat(fsys, file); { // of the file that a link leads to
		case err != nil:
			unreadable(file, err)
		case !info.Mode().IsRegular():
		case hasHeader(fsys, file):
			headed.add(file)
		default:
			files = append(files, file)
		}
		return nil
	})
	return files, append(faults, headed.faults()...)
}

// ofTool reports whether a file or folder has a name that site generators use for files of
// their own, which no page shows. Folders such as _posts, _media and _attachments hold what
// posts show. Hosts read files such as _headers, but only at the root.
func ofTool(file string, folder bool) bool {
	name := path.Base(file)
	switch name {
	case "_data", "_default", "_gen", "_includes", "_layouts", "_partials", "_plugins", "_sass", "_site":
		return true
	case "_headers", "_redirects", "_routes.json", "_worker.js":
		return file != name
	}
	return name[0] == '_' && !folder && slices.Contains(toolEndings, strings.ToLower(path.Ext(name)))
}

// toolEndings lists the endings of files that site generators read: settings, data,
// templates, style sheets to be compiled. Files with other endings, such as pictures, are
// for readers whatever their name.
var toolEndings = []string{"", ".yml", ".yaml", ".toml", ".json", ".csv", ".tsv", ".xml", ".html", ".htm", ".liquid", ".njk", ".hbs",
	".scss", ".sass", ".less", ".js", ".cjs", ".mjs", ".ts", ".rb", ".md", ".mdx", ".markdown", ".txt"}

// A headed gathers the static files that begin with front matter. They are posts or
// templates of another site generator, and readers would see the front matter.
type headed struct {
	first  string
	counts map[string]int // by the end of the name
}

func (h *headed) add(file string) {
	if h.counts == nil {
		h.first, h.counts = file, map[string]int{}
	}
	h.counts[strings.ToLower(path.Ext(file))]++
}

// faults returns one fault for all files that are not published, or nil if there are none.
func (h *headed) faults() post.Faults {
	if h.counts == nil {
		return nil
	}
	total := 0
	var list, posts []string
	for _, ext := range slices.Sorted(maps.Keys(h.counts)) {
		total += h.counts[ext]
		list = append(list, fmt.Sprintf("%d %s", h.counts[ext], ext))
		switch ext {
		case ".html", ".htm", ".mdx":
			posts = append(posts, ext)
		}
	}
	files, begin, they := "files", "begin", "they are not published"
	if total == 1 {
		files, begin, they = "file", "begins", "it is not published"
	}
	hint := "remove the front matter of a file that is to be published as it is"
	if posts != nil {
		hint = "set Parser.Extensions to .md,.markdown," + strings.Join(posts, ",") + " to read them as posts, or " + hint
	}
	return post.Faults{{Place: post.Place{Path: h.first}, Rule: "site", Severity: post.SeverityWarning, Hint: hint,
		Message: fmt.Sprintf("%d %s that %s with front matter would show it to readers, so %s (%s)", total, files, begin, they, strings.Join(list, ", "))}}
}

// hasHeader reports whether a file begins with front matter: a fence, fields or nothing,
// and a fence again. A YAML file has no front matter: its fence begins a document.
func hasHeader(fsys fs.FS, file string) bool {
	switch strings.ToLower(path.Ext(file)) {
	case ".yml", ".yaml":
		return false
	}
	f, _, err := openStatic(fsys, file)
	if err != nil {
		return false
	}
	defer f.Close()
	var start [5]byte
	n, _ := io.ReadFull(f, start[:])
	begin := bytes.TrimPrefix(start[:n], []byte("\ufeff"))
	if !bytes.HasPrefix(begin, []byte("--")) && !bytes.HasPrefix(begin, []byte("++")) {
		return false
	}
	const most = 64 << 10
	rest, _ := io.ReadAll(io.LimitReader(f, most))
	lines := strings.Split(string(append(begin, rest...)), "\n")
	fence := strings.TrimRight(lines[0], " \t\r")
	if fence != "---" && fence != "+++" {
		return false
	}
	fields := 0
	for _, line := range lines[1:] {
		line = strings.TrimRight(line, " \t\r")
		if line == fence {
			return true
		}
		if line == "" || line[0] == '#' {
			continue
		}
		if fields++; fields == 1 && !strings.ContainsAny(line, ":=") {
			return false
		}
	}
	return false
}
