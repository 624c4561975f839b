// Package check says what is wrong between the languages of a collection, as
// findings with a place and a remedy:
//
//	posts, err := post.Load(fsys)
//	report, _ := check.Run(bilingual.Pair(posts))
//	report.Add(err)            // the files that could not be read
//	report.WriteText(os.Stdout)
//
// Findings come of these rules:
//
//	post     a file is broken, or odd in a way that its author should know
//	pair     what pairing could not settle: two posts of a work in one language,
//	         keys that differ though paths agree, a translation that is not there
//	missing  a work has no post in a language of the collection
//
// [Checker.Severity] grades them anew or turns them off; a [Rule] of one's own
// sees each set in turn.
package check
