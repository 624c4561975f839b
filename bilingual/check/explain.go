package check

import (
	"slices"

	"github.com/diptych-go/diptych/post"
)

// ran returns post, pair and the rules that are not off, each with its severity and its
// Doc.
func (ch *Checker) ran(rules []Rule) []Rule {
	var ran []Rule
	for _, rule := range slices.Concat([]Rule{{Name: "post"}, {Name: "pair", Severity: post.SeverityWarning}}, rules) {
		if severity, set := ch.Severity[rule.Name]; set {
			rule.Severity = severity
		}
		if rule.Doc == "" {
			rule.Doc = explain(rule.Name)
		}
		if rule.Severity != Off {
			ran = append(ran, rule)
		}
	}
	return ran
}

// explain returns the [Rule.Doc] of a rule of this package, or "" for another rule.
func explain(rule string) string {
	switch rule {
	case "post":
		return "A file that is broken, or odd in a way its author should know.\n\n" +
			"The message says what is wrong at its line. A file with an error is not a post until the error is corrected."
	case "pair":
		return "What pairing could not decide: two posts of a work in one language, different keys where the paths agree, a translation that does not exist.\n\n" +
			"Give posts of one work the same translationKey, and posts of different works different ones."
	case "missing":
		return "A work without a post in a language of the collection.\n\n" +
			"Translate the post. If the translation is there, give both the same translationKey."
	case "near-miss":
		return "Two posts, each alone in its language, that are probably one work: their keys or paths differ by a slip.\n\n" +
			"Write the same key in both, or give both files the same name."
	case "structure":
		return "A heading, paragraph, list item, table row, quotation, code block or footnote that one language lacks, or has at another level or place.\n\n" +
			"Translate what is missing, or remove it from the other language. If much is missing, one finding says that the post is another version of its twin."
	case "images":
		return "An image that is missing, is the one for the other language or has no file, and an image text or caption that is missing or not translated.\n\n" +
			"Add the image, name the one in the language of the page, and say what it shows in that language."
	case "links":
		return "A link or anchor that leads to nothing, a link that the translation lacks, and one that leads to a page in another language.\n\n" +
			"Write an address that exists, of a page in the language of the post."
	case "facts":
		return "A number, amount, date or time that stands where the twin has another one.\n\n" +
			"Compare the two with their source, and write the right one in both, each as its language writes it."
	case "untranslated":
		return "A body, title, description, image text or paragraph that is left in the other language.\n\n" +
			"Translate it. If it is a quotation, mark it with its language: [text]{lang=fr}, or {lang=fr} below a block."
	case "metadata":
		return "Dates, authors, tags and other fields of the front matter that differ, or that one language lacks.\n\n" +
			"Write the same in both, as far as it should be the same."
	case "code":
		return "A line or span of code that differs from its twin.\n\n" +
			"Copy the code from the language in which it was tested. Comments and texts in it may differ."
	case "stale":
		return "One side was changed after the two were last declared equal.\n\n" +
			"Bring the paragraphs that the finding names up to date in the other language, then accept the two as they are."
	case "lang":
		return "Text in a script that its language is not written in, and a passage in a language that does not exist.\n\n" +
			"Correct the language of the post, or mark the passage with its own."
	}
	return ""
}
