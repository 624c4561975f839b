// Check reports what is wrong between the languages of a folder of posts. It fails a build if
// there is an error.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	failed, err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	switch {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintln(os.Stderr, "check:", strings.NewReplacer("check: ", "", "\n  hint: ", "; ", "\n", " ").Replace(err.Error()))
		os.Exit(2)
	case failed:
		os.Exit(1)
	}
}

var formats = map[string]func(*report.Writer, io.Writer, *check.Report) error{
	"text": (*report.Writer).Text, "json": (*report.Writer).JSON, "html": (*report.Writer).HTML,
	"sarif": (*report.Writer).SARIF, "github": (*report.Writer).GitHub,
}

// run checks a folder and writes the findings. It reports whether a finding fails the build. The
// error says why the check could not run.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) (failed bool, err error) {
	var parser post.Parser
	pairer := bilingual.Pairer{Placeholder: bilingual.Placeholder}
	checker := check.Checker{Progress: report.Progress(stderr)}
	write := (*report.Writer).Text
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // main prints errors
	flags.Func("format", "`text`, json, sarif, github or html", func(s string) error {
		if write = formats[s]; write == nil {
			return errors.New("use text, json, sarif, github or html")
		}
		return nil
	})
	flags.Func("langs", "`languages` of the content, the default language first (default as found)", func(s string) (err error) { parser.Languages, err = lang.ParseList(s); return err })
	flags.Func("pair", "`rules` that pair: key[:FIELD] path suffix alternate[:FIELD] permalink, separated by commas (default all)", func(s string) (err error) { pairer.Rules, err = bilingual.ParseRules(s); return err })
	flags.Func("rules", "`severities` of rules, such as missing=error,code=off", func(s string) (err error) { checker.Severity, err = check.ParseSeverities(s); return err })
	ext := flags.String("ext", ".md,.markdown", "the `endings` of the names of posts, separated by commas")
	baseline := flags.String("baseline", "", "`file` of known findings, which are not reported; if it does not exist, it is created with all findings")
	locked := flags.String("lock", "", "`file` that records when languages were equal (default "+lock.Name+" in DIR, if it exists)")
	accept := flags.Bool("accept", false, "record in the lock that the languages of all works, or of those at PATH, are equal now")
	fix := flags.Bool("fix", false, "correct in the posts what is safe to correct")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			flags.SetOutput(stderr)
			_, _ = fmt.Fprintln(stderr, "usage: check [flags] DIR, or check -accept [flags] DIR [PATH...]\nexit status: 0, no errors; 1, errors were found; 2, the check could not run")
			flags.PrintDefaults()
		}
		return false, err
	}
	if flags.NArg() == 0 || flags.NArg() > 1 && !*accept {
		return false, fmt.Errorf("name one folder, after the flags, not %d", flags.NArg())
	}
	dir := flags.Arg(0)
	root, err := os.OpenRoot(dir) // no symbolic link leads out of it
	if err != nil {
		return false, err
	}
	defer root.Close()
	named := *locked != ""
	*locked = cmp.Or(*locked, filepath.Join(dir, lock.Name))
	locks, err := os.OpenRoot(filepath.Dir(*locked))
	if err != nil {
		return false, fmt.Errorf("-lock: %w", err)
	}
	defer locks.Close()
	checker.Lock, err = lock.Read(locks.FS(), filepath.Base(*locked))
	if err != nil && (named && !*accept || !errors.Is(err, fs.ErrNotExist)) {
		return false, fmt.Errorf("-lock: %w", err)
	}
	checker.Files = bilingual.FindFiles(root.FS())
	parser.Extensions, pairer.Languages = strings.Split(*ext, ","), parser.Languages
	load := func(ctx context.Context) (*bilingual.Collection, error) {
		posts, faults := parser.Load(ctx, root.FS())
		return pairer.Pair(posts), faults
	}
	if *fix {
		changes, err := checker.Fix(ctx, root, load)
		for _, c := range changes {
			_, _ = fmt.Fprintf(stderr, "%s\n- %s\n+ %s\n", c.Place, post.Printable(c.Old), post.Printable(c.New))
		}
		if err != nil {
			return false, fmt.Errorf("-fix: %w", err)
		}
	}
	works, faults := load(ctx)
	if *accept {
		if checker.Lock, err = checker.Accept(ctx, works, below(dir, flags.Args()[1:])...); err == nil {
			err = checker.Lock.Write(locks, filepath.Base(*locked))
		}
		if err != nil {
			return false, fmt.Errorf("-accept: %w", err)
		}
	}
	found, err := checker.Run(ctx, works, faults)
	if err != nil {
		return false, err
	}
	writer := &report.Writer{Files: root.FS(), Dir: report.InRepository(dir), Color: os.Getenv("NO_COLOR") == "" && report.Terminal(stdout)}
	if *baseline != "" {
		settled, err := writer.Settle(*baseline, found)
		if err != nil {
			return false, fmt.Errorf("-baseline: %s: %w", *baseline, err)
		}
		_, _ = fmt.Fprintf(stderr, "%s: %s\n", *baseline, settled)
		found = settled.Report
	}
	for i, f := range found.Findings { // the library names a field, this program has a flag
		found.Findings[i].Fault.Hint = strings.ReplaceAll(f.Fault.Hint, "set Parser.Languages and Pairer.Languages", "pass -langs")
	}
	return found.Count(post.SeverityError) > 0, write(writer, stdout, found)
}

// below returns paths relative to a folder. A path may be given relative to that folder, or to the
// folder in which the program runs.
func below(dir string, paths []string) []string {
	for i, path := range paths {
		if rel, err := filepath.Rel(dir, path); err == nil && filepath.IsLocal(rel) {
			path = rel
		}
		paths[i] = filepath.ToSlash(path)
	}
	return paths
}
