// Package check finds what is wrong between the languages of a collection. Each
// finding has a place and says what to do:
//
//	posts, err := post.Load(fsys)
//	r, _ := check.Run(bilingual.Pair(posts), err) // err has the files that are not posts
//	report.Text(os.Stdout, r)
//
//	*bilingual.Collection ──▶ rules ──▶ findings in a Report ──▶ report.Text, JSON, SARIF, GitHub, HTML
//
// To check content in a Go test, use
// [github.com/diptych-go/diptych/bilingual/check/checktest]. [Checker.Fix] writes the
// changes that are safe. [Checker.Accept] records what the languages are now, so that the
// rule stale finds later changes. To fail on new findings only, keep the known findings
// in a [github.com/diptych-go/diptych/bilingual/check/report.Baseline].
//
// # Severities
//
//	rule          error                   warning                      note
//	post          a file is broken        a file is odd                a file is odd
//	pair                                  pairing cannot decide        a translation not named back
//	missing                               a work lacks a language      few works have the language
//	near-miss     names differ by a slip
//	structure                             a block is missing           a block of another kind
//	images                                an image, text or caption    a text in raw HTML
//	links         it leads to nothing     missing; the other language  it leads elsewhere
//	facts                                 a number differs             a number is missing
//	untranslated  a body or a title       a description, a paragraph   a text that both sides have
//	metadata                              dates a week apart           dates, authors, tags, fields
//	code                                  a line, the rest the same    a line or a span
//	stale                                 the twin has changed
//	lang                                  the script or the language
//
// An error fails a build. Use [Checker.Severity] to change the severity of a rule or
// to turn it off. In the text, <!-- diptych:ignore structure --> before a block
// silences a rule for that block, and in the front matter
//
//	check: {ignore: [structure]}
//
// silences it for the post.
//
// If a work has more than two languages, each post is compared with the post in the first
// of them. If the first post lacks something that several others have, that is one
// finding. It names one of the others and has the places in all of them.
//
// To add a rule of your own, write a [Rule]: a function that looks at one set, or at the
// whole collection.
//
// The sections below show a finding of each rule and what to do about it.
//
// # post
//
//	fr/hiver.md:3:20: error: front matter: "description" contains ": " outside quotes [post]
//
// A file cannot be read as a post, or it is odd in a way that its author should know. The
// message says what is there, and the hint says what to write:
//
//	description: "Rappel: aucun départ le dimanche"
//
// # pair
//
//	fr/noms.md:3:17: warning: fr/les-noms.md is of the same work "names" and in the same language, fr [pair]
//
// Pairing cannot decide something: two posts of a work are in one language, keys differ
// where the paths agree, or a translation that a post names does not exist. Give posts of
// one work the same key, and posts of different works different keys.
//
// # missing
//
//	en/lost-and-found.md: warning: there is no translation in fr [missing]
//
// A work lacks a language that the collection has. Translate the post. If there is a
// translation, it was not found: give both posts the same translationKey. If there is to
// be no translation, turn the rule off for the post, with check: {ignore: [missing]}.
//
// # near-miss
//
//	fr/laissez-passer.md:4:17: error: probably the same work: `sumer-pass` → `summer-pass`; both have the same date and structure [near-miss]
//
// Two works lack each other's languages, their keys or paths differ by a slip, and
// something else shows that they are probably one work. Readers cannot get from one to
// the other. Write the key that the finding suggests:
//
//	translationKey: summer-pass
//
// # structure
//
//	fr/velos.md:12:1: warning: a heading of the en version is missing here: "What may not come along" [structure]
//
// One language has a heading, paragraph, list item, table row, quotation, code block or
// footnote that the other lacks or has at another level or place. The place of the
// finding is where the block should be. Translate the block, or remove it from the other
// language:
//
//	## Ce qui ne vient pas à bord
//
// If much is missing, a single finding says that the post is another version of its twin.
//
// # images
//
//	fr/venir.md:8:1: warning: this image is the one for en: "map-en.png" [images]
//	fr/venir.md:12:1: warning: this image has no text, and its twin has one: "The entrance of the car park" [images]
//	fr/venir.md:14:1: warning: the caption of this image is the same as in the en version: "The quay where you wait for the boat" [images]
//
// An image is missing. Or it is the one for the other language although there is one for
// this language. Or its file is not there and the file of its twin is. Or its text or
// caption is missing or not translated. The rule reads images in Markdown, in raw HTML,
// in the shortcodes figure, img and image, and in includes of files with these names. A
// text that is not translated in raw HTML is a note:
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
// A link or its anchor leads to nothing, or to a page in another language, or one
// language lacks a link that the other has. The rule reads links in tags as the generator
// of the site does: {{< relref "a.md" >}} and ref, {% post_url 2026-03-02-a %} and link,
// {{ "/fr/a/" | relative_url }}. An address of the site that leads to no post, such as
// /fr/inconnu/, is a note if nearly all other links to that folder lead to posts. Write
// an address that exists, in the language of the post:
//
//	[la façon de faire](groupes.md)
//
// # facts
//
//	fr/tarifs.md:6:1: warning: 1 520 stands here where the en version has 1,250 [facts]
//
// A number, an amount, a date or a time differs from the other language. How each
// language writes it does not matter: 1,250 and 1 250 are the same, and so are 3 p.m. and
// 15 h. Numbers are compared to the last digit, however large they are. Compare both
// posts with their source, and correct the one that is wrong.
//
// # untranslated
//
//	fr/tarifs.md:8:1: warning: this paragraph is in en, not in fr: "Children under five travel free with an adult, and everyone…" [untranslated]
//
// A text was left in the other language. Translate it. If it is a quotation, mark it with
// its language: [text]{lang=en} within a paragraph, {lang=en} below a block.
//
// A text that both sides have word for word is a note even if no word shows its language.
// This holds for titles, descriptions and headings of two words or more, and for
// paragraphs of a dozen words or more. The rule leaves out names, which have capitals to
// their end, words that both bodies use, code, and texts in a third language.
//
// # metadata
//
//	fr/groupes.md:3:7: warning: the date is 2026-03-16, and the date of the en version is 2026-03-02 [metadata]
//
// The front matter of two languages differs: in dates, authors or tags, or in fields that
// one of them lacks. If they should be the same, write the same in both:
//
//	date: 2026-03-02
//
// # code
//
//	fr/api.md:10:1: warning: this line of code differs from the en version, which has: "departures, err := ferry.Next(ctx, pier, 10)" [code]
//
// A line or span of code differs from its twin, apart from comments and strings. It is a
// warning if the rest of the block is exactly the same. In spans that are commands or
// addresses, the rule reports only other numbers, and another start of a word, such as
// install and uninstall, since the other words may be translated. Copy the code that
// works.
//
// # stale
//
//	fr/billets.md:6:1: warning: the twin of this paragraph changed in the en version since the two were accepted as equal: "Tickets are sold at the gate, in coins and notes, and by ca…" [stale]
//
// One language was changed after the two were last accepted as equal with
// [Checker.Accept]. Bring the paragraph up to date, or see that it is, and accept the
// work again. Without [Checker.Lock], the rule compares only the dates that the front
// matter of translations records of their source.
//
// # lang
//
//	en/names.md:6:1: warning: lang=french is not a language [lang]
//
// A text is in a script that its language is not written in, or a passage is marked with
// a language that does not exist. Write a BCP 47 tag: [Albatros]{lang=fr}.
package check
