// Check fails a build on what is wrong between the languages of a folder of posts.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
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
		fmt.Fprintln(os.Stderr, "check:", err)
		os.Exit(2)
	case failed:
		os.Exit(1)
	}
}

// run tells whether there is a finding that fails a build; err is why it could not look.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) (failed bool, err error) {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		_, _ = fmt.Fprintln(stderr, "usage: check [flags] DIR\nexit status: 0, no error; 1, some; 2, it could not look")
		flags.PrintDefaults()
	}
	format := flags.String("format", "text", "`text` or json")
	langs := flags.String("langs", "", "`languages` of the content, the first its default; none: as found")
	pair := flags.String("pair", "", "`rules` that pair: key[:FIELD] path suffix alternate[:FIELD] permalink, separated by commas; none: all")
	ext := flags.String("ext", ".md,.markdown", "what names of posts `end` in")
	if err := flags.Parse(args); err != nil {
		return false, err
	}
	if flags.NArg() != 1 {
		return false, fmt.Errorf("name one folder, after the flags, not %d", flags.NArg())
	}
	languages, err := lang.ParseList(*langs)
	if err != nil {
		return false, fmt.Errorf("-langs: %w", err)
	}
	rules, err := bilingual.ParseRules(*pair)
	if err != nil {
		return false, fmt.Errorf("-pair: %w", err)
	}
	write := report.Text
	switch *format {
	case "text":
	case "json":
		write = report.JSON
	default:
		return false, fmt.Errorf("-format: %q is neither text nor json", *format)
	}
	root, err := os.OpenRoot(flags.Arg(0)) // no link leads out of it
	if err != nil {
		return false, err
	}
	defer root.Close()
	parser := post.Parser{Languages: languages, Extensions: strings.Split(*ext, ",")}
	posts, faults := parser.Load(ctx, root.FS())
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	works := (&bilingual.Pairer{Languages: languages, Rules: rules, Placeholder: bilingual.Placeholder}).Pair(posts)
	found, err := new(check.Checker).Run(ctx, works, faults)
	if err != nil {
		return false, err
	}
	for i, f := range found.Findings { // what the library says of fields, flags do here
		found.Findings[i].Hint = strings.ReplaceAll(f.Hint, "set Parser.Languages and Pairer.Languages", "pass -langs")
	}
	return found.Count(post.SeverityError) > 0, write(stdout, found)
}
