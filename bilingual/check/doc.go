// Package check finds what is wrong between the languages of a collection. Each
// finding has a place and a remedy:
//
//	posts, err := post.Load(fsys)
//	r, _ := check.Run(bilingual.Pair(posts), err) // err has the files that could not be read
//	report.Text(os.Stdout, r)
//
//	*bilingual.Collection ──▶ rules ──▶ findings in a Report ──▶ report.Text, report.JSON
//
// # Rules
//
//	rule     finds                                                     severity
//	post     a file that is broken, or odd in a way its author should  as the fault
//	         know
//	pair     what pairing could not settle: two posts of a work in     warning or
//	         one language, keys that differ though paths agree, a      note
//	         translation that is not there
//	missing  a work without a post in a language of the collection     warning
//	structure
//	         a heading, paragraph, list item, table row, quotation,    warning;
//	         code block or footnote that one language lacks, or has    of another
//	         at another level or place; a twin that is another         kind: note
//	         version
//	images   an image that one language lacks or that is the other     warning
//	         language's; an image text that is missing or is the
//	         twin's
//	links    a link or anchor that leads to nothing; a link that the   error;
//	         translation lacks, or that leads to a page in another     warning;
//	         language; one that leads elsewhere than its twin          note
//	facts    a number that stands for another one                      warning
//	untranslated
//	         a body or title that is left in the other language;       error;
//	         a description or paragraph                                warning
//	near-miss
//	         two posts that are probably one work, whose keys or       error
//	         paths differ by a slip
//	metadata dates a week apart;                                       warning;
//	         other days, authors, and fields that one post lacks       note
//	code     a line or span of code that differs                       note
//	lang     text in another script than that of its language;        warning
//	         a passage in a language that does not exist
//
// Use [Checker.Severity] to change the severity of a rule or to turn it off. To
// add a rule of your own, write a [Rule]: a function that looks at one set, or at
// the whole collection.
package check
