// Package check finds what is wrong between the languages of a collection. Each
// finding has a place and says what to do:
//
//	posts, err := post.Load(fsys)
//	r, _ := check.Run(bilingual.Pair(posts), err) // err has the files that could not be read
//	report.Text(os.Stdout, r)
//
//	*bilingual.Collection ──▶ rules ──▶ findings in a Report ──▶ report.Text, JSON, SARIF, GitHub, HTML
//
// To check content in a Go test, use
// [github.com/diptych-go/diptych/bilingual/check/checktest]. [Checker.Fix] writes what
// is safe to mend. [Checker.Accept] keeps what the languages are now, so that later
// changes of one are found. To fail on new findings only, keep the known ones in a
// [github.com/diptych-go/diptych/bilingual/check/report.Baseline].
//
// # Severities
//
//	rule          error                  warning                      note
//	post          a file is broken       as the fault                 as the fault
//	pair                                 what pairing did not settle  what it left out
//	missing                              a work lacks a language      few works have it
//	near-miss     keys differ by a slip
//	structure                            a block is lacking           a block of another kind
//	images                               an image or its text
//	links         it leads to nothing    lacking; the other language  it leads elsewhere
//	facts                                a number that differs        one that is lacking
//	untranslated  a body or a title      a description, a paragraph   one word for word alike
//	metadata                             dates a week apart           dates, authors, fields
//	code                                 a line, all else the same    a line or span that differs
//	stale                                the twin has changed
//	lang                                 another script or language
//
// An error fails a build. Use [Checker.Severity] to change the severity of a rule or
// to turn it off. In the text, <!-- diptych:ignore structure --> before a block
// silences a rule for that block, and in the front matter
//
//	check: {ignore: [structure]}
//
// silences it for the post. A work in more than two languages is compared with its post in
// the first of them: what that one lacks beside several others is one finding, which names
// one of them and has the places in all. To add a rule of your own, write a [Rule]: a function
// that looks at one set, or at the whole collection.
//
// Below, each rule stands with what it says of a site, and what to do.
//
// # post
//
//	fr/hiver.md:3:20: error: front matter: "description" contains ": " outside quotes [post]
//
// A file cannot be read as a post, or is odd in a way its author should know. The
// message says what stands there and the hint what to write:
//
//	description: "Rappel: aucun départ le dimanche"
//
// # pair
//
//	fr/noms.md:3:17: warning: fr/les-noms.md is of the same work "names" and in the same language, fr [pair]
//
// Pairing met what it cannot settle: two posts of a work in one language, keys that
// differ though paths agree, a translation that a post names and that is not there.
// Give posts of one work the same key, and posts of different works different ones.
//
// # missing
//
//	en/lost-and-found.md: warning: there is no translation in fr [missing]
//
// A work lacks a language that the collection has. Translate the post. If the
// translation is there, it was not found: give both the same translationKey. If
// there is to be none, turn the rule off for the post, with check: {ignore: [missing]}.
//
// # near-miss
//
//	fr/laissez-passer.md:4:17: error: probably the same work: `sumer-pass` → `summer-pass`; both have the same date and structure [near-miss]
//
// Two posts are each alone in their language, their keys or paths differ by a slip,
// and something else speaks for it that they are one work. Readers do not find the
// way from one to the other. Write the key that the finding suggests:
//
//	translationKey: summer-pass
//
// # structure
//
//	fr/velos.md:12:1: warning: a heading is lacking that the en version has: "What may not come along" [structure]
//
// One language has a heading, paragraph, list item, table row, quotation, code block
// or footnote that the other lacks, or has it at another level or place. The place is
// where it should stand. Translate it, or remove it from the other language:
//
//	## Ce qui ne vient pas à bord
//
// If much is lacking, a single finding says that the twin is another version.
//
// # images
//
//	fr/venir.md:8:1: warning: this image is the one in en: "map-en.png" [images]
//	fr/venir.md:12:1: warning: this image has no text, and its twin has one: "The entrance of the car park" [images]
//	fr/venir.md:14:1: warning: the caption of this image is that of the en version: "The quay where you wait for the boat" [images]
//
// An image is lacking, or is the one made for the other language though there is one
// for this, or its file is not there while that of its twin is, or its text or caption is
// missing or not translated. Images count however they are written: in Markdown or raw
// HTML, as the shortcodes figure, img and image, or as the include of a file that is
// named so. A text that is not translated in raw HTML is a note:
//
//	![Le chemin de la gare au quai](map-fr.png)
//	![L’entrée du stationnement](parking-fr.png)
//
// # links
//
//	fr/groupes.md:7:92: error: the link to "formulaire.md" leads to no post [links]
//	fr/tarifs.md:10:51: warning: this link leads to the page in en, which has a translation [links]
//	fr/venir.md:16:29: error: the anchor "#where-to-put-them" is not in fr/velos.md [links]
//
// A link or its anchor leads to nothing, or to a page in another language; or one
// language lacks a link of the other. What is written with a tag leads where the site
// lets it lead: {{< relref "a.md" >}} and ref, {% post_url 2026-03-02-a %} and link,
// {{ "/fr/a/" | relative_url }}. An address of the site, such as /fr/inconnu/, is
// noted if nearly all other links to that folder lead to posts. Write the address of
// what is there, in the language of the post:
//
//	[la façon de faire](groupes.md)
//
// # facts
//
//	fr/tarifs.md:6:1: warning: 1 520 stands here where the en version has 1,250 [facts]
//
// A number, an amount, a date or a time is not that of the other language, however
// each writes it: 1,250 and 1 250 are the same, and so are 3 p.m. and 15 h. Numbers are
// compared to the last digit, however large. Compare both with their source, and correct
// the one that is wrong.
//
// # untranslated
//
//	fr/tarifs.md:8:1: warning: this paragraph is in en, not in fr: "Children under five travel free with an adult, and everyone…" [untranslated]
//
// A text was left in the other language. Translate it. If it is a quotation, say in
// which language it is: [text]{lang=en} within a paragraph, {lang=en} below a block.
//
// A title, description or heading of two words or more, and a paragraph of a dozen, is
// noted even if no word tells its language, where both sides have it word for word. Not
// noted are names, which have capitals to their end, words that both bodies use, code,
// and texts in a third language.
//
// # metadata
//
//	fr/groupes.md:3:7: warning: the date is 2026-03-16, and that of the en version is 2026-03-02 [metadata]
//
// The front matter of the languages differs: dates, authors, tags, fields that one
// lacks. Write the same in both, if they are to be the same:
//
//	date: 2026-03-02
//
// # code
//
//	fr/api.md:10:1: warning: this line of code is not that of the en version: "departures, err := ferry.Next(ctx, pier, 10)" [code]
//
// A line or span of code is another one, comments and strings aside. It is a warning
// where all else of the block is the same to the letter. Of spans that are commands or
// addresses, only other numbers are told, and another start of a word, such as install
// and uninstall: what is between may be translated. Copy the one that works.
//
// # stale
//
//	fr/billets.md:6:1: warning: this paragraph stands against one that changed in the en version since the two were accepted as equal: "Tickets are sold at the gate, in coins and notes, and by ca…" [stale]
//
// One language was changed after the two were last accepted as equal, with
// [Checker.Accept]. Bring the paragraph up to date, or see that it is, and accept the
// work again. Without [Checker.Lock] nothing is stale.
//
// # lang
//
//	en/names.md:6:1: warning: lang=french is no language [lang]
//
// A text is in another script than its language is written in, or a passage in a
// language that does not exist. Write a tag of BCP 47: [Albatros]{lang=fr}.
package check
