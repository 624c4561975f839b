// Site writes a static site from a folder of posts, in all languages of the posts. Without a
// folder it uses the content of the demo.
package main

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/examples/internal/demo"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
)

var (
	content = flag.String("content", "", "`folder` of posts (default the content of the demo)")
	out     = flag.String("out", "public", "`folder` to write")
	base    = flag.String("base", "", "`address` of the site, such as https://example.ca")
	langs   = flag.String("langs", "", "`languages` of the content, the default language first (default as found)")
	ext     = flag.String("ext", ".md,.markdown", "the `endings` of the names of posts, separated by commas")
	falls   = flag.Bool("fallback", false, "show posts that are not translated to readers of the other languages, with a notice")
	diptych = flag.Bool("diptych", false, "add pages that show both languages side by side, and translation memories")
	sync    = flag.Bool("sync", true, "flush each file to the disk before it is renamed into place")
)

// hints replaces the names of fields in the hints of the library by the names of flags.
var hints = strings.NewReplacer(
	"set Parser.Languages and Pairer.Languages", "pass -langs", "set Parser.Languages to", "pass -langs with",
	"set Parser.Extensions to", "pass -ext", "set Router.Base to", "pass -base with",
	", or raise Parser.MaxBody", "", ", or add the scheme to render.Renderer.Schemes", "",
	", or give it a function in render.Renderer.Embeds", "", ", or give it in render.Renderer.Site", "", ", or give render.Renderer.Site its value", "")

func main() {
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	ok, err := run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
	}
	if !ok {
		os.Exit(1)
	}
}

// run writes the site, and reports whether its posts and pages are without errors.
func run(ctx context.Context) (ok bool, err error) {
	files := demo.Content()
	if *content != "" {
		root, err := os.OpenRoot(*content) // no symbolic link leads out of it
		if err != nil {
			return false, fmt.Errorf("-content: %w", err)
		}
		defer root.Close()
		rest, hidden := site.Outside(root.FS(), *out)
		switch hidden {
		case "":
		case ".":
			return false, fmt.Errorf("-out: %s is the folder of the content; name another", *out)
		default:
			fmt.Fprintf(os.Stderr, "%s is inside the content: the files in it are not published\n", *out)
		}
		files = rest
	} else if *langs == "" {
		*langs = demo.Languages
	}
	languages, err := lang.ParseList(*langs)
	if err != nil {
		return false, fmt.Errorf("-langs: %w", err)
	}
	s, posts, faults, err := build(ctx, files, post.Parser{Languages: languages, Extensions: strings.Split(*ext, ",")})
	if err != nil {
		return false, err
	}
	saveMemory(true)
	writer := site.Writer{NoSync: !*sync, Progress: progress(), Waiting: func(holder string) { fmt.Fprintf(os.Stderr, "%s: waiting for %s\n", *out, holder) }}
	written, err := writer.Write(ctx, s, *out)
	if err != nil && written.Faults.Err() == nil {
		return false, err
	}
	faults = append(faults, written.Faults...)
	for _, f := range faults {
		f.Hint = hints.Replace(f.Hint)
		fmt.Fprintln(os.Stderr, f)
	}
	fmt.Printf("%s: %d pages of %d posts in %d languages, %d other files, in %v\n",
		*out, written.Pages, posts, len(s.Routes().Editions()), written.Files, written.Took.Round(1e6))
	if written.Unchanged+written.Removed > 0 {
		fmt.Printf("%d files were up to date, %d pages and feeds were rendered, %d files were removed\n", written.Unchanged, written.Rendered, written.Removed)
	}
	fmt.Println("To look at it:", strings.TrimSuffix("go run ./examples/serve -dir "+*out+" -base "+*base, " -base "))
	return faults.Err() == nil, nil
}

// given is the limit of memory that GOMEMLIMIT sets.
var given = debug.SetMemoryLimit(-1)

// saveMemory makes the garbage collector run early: while a site is written, at about twice the
// memory that is alive, and never later than at 3.5 GB, which is enough for a million posts. A
// larger site gets two fifths more than what is alive, because a collector without room would run
// all the time.
func saveMemory(writing bool) {
	var memory runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&memory)
	limit, live := int64(3500<<20), int64(memory.HeapAlloc)
	if writing {
		limit = min(limit, max(128<<20, live*12/5))
	}
	debug.SetMemoryLimit(min(given, max(limit, live*7/5)))
}

// progress returns a function that shows the progress of the write. It returns nil if standard
// error is not a terminal.
func progress() func(site.Progress) {
	if info, err := os.Stderr.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	var last time.Time
	return func(p site.Progress) {
		switch {
		case p.Done == p.Total:
			fmt.Fprint(os.Stderr, "\r\x1b[K") // clear the line for the summary
		case time.Since(last) > 50*time.Millisecond:
			last = time.Now()
			fmt.Fprintf(os.Stderr, "\r%d of %d files\x1b[K", p.Done, p.Total)
		}
	}
}

// build loads, pairs and routes the posts. It returns the site, the number of posts, and all
// faults and warnings.
func build(ctx context.Context, files fs.FS, parser post.Parser) (s *site.Site, n int, faults post.Faults, err error) {
	saveMemory(false)
	posts, err := parser.Load(ctx, files)
	saveMemory(false)
	if ctx.Err() != nil {
		return nil, 0, nil, ctx.Err()
	}
	faults = post.FaultsOf(err)
	for _, p := range posts {
		faults = append(faults, p.Warnings...)
	}
	works := (&bilingual.Pairer{Languages: parser.Languages, Placeholder: bilingual.Placeholder}).Pair(posts)
	builder := site.Builder{
		Router:   route.Router{Base: *base, Fallback: *falls},
		Renderer: &render.Renderer{RawHTML: render.Trusted, Includes: files}, // the content is our own
		Files:    files,
		Skip:     parser.IsPost,
		Diptych:  *diptych,
	}
	s, err = builder.Build(ctx, works)
	if s == nil {
		return nil, 0, nil, err
	}
	return s, len(posts), append(append(faults, works.Faults()...), s.Faults()...), nil
}
