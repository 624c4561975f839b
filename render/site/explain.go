package site

import (
	"fmt"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// explain returns what the authors of the content should know of their site, each thing
// once.
func (s *Site) explain() (faults post.Faults) {
	c := s.routes.Collection()
	unnamed, named, standIns := 0, false, 0
	var untitled []*post.Post
	for _, lang := range c.Languages() {
		for _, p := range c.In(lang) {
			switch {
			case p.LangFrom != post.FromDefault:
				named = true
			case p.Lang == language.Und: // nobody said what the default is
				unnamed++
			}
			if p.Title != "" {
				continue
			}
			if o := s.plan.at(s.path(p)); o != nil && o.kind == postPage {
				untitled = append(untitled, p)
			}
		}
	}
	for set := range c.All() {
		standIns += len(set.Placeholders())
	}
	if len(untitled) > 0 {
		p := untitled[0]
		message := fmt.Sprintf("the post has no title; it is published as %q", s.renderer.Title(c.Lang(p), p))
		if n := len(untitled) - 1; n > 0 {
			message += fmt.Sprintf(". %d more posts have none and are published by their first heading or file name", n)
		}
		faults = append(faults, &post.Fault{Place: post.Place{Path: p.Path, Line: 1}, Rule: "site", Severity: post.SeverityWarning, Field: "title",
			Message: message, Hint: "write title: … in its front matter"})
	}
	note := func(message, hint string) {
		faults = append(faults, &post.Fault{Rule: "site", Severity: post.SeverityNote, Message: message, Hint: hint})
	}
	if langs := c.Languages(); unnamed > 0 && named && !langs[0].IsRoot() {
		note(fmt.Sprintf("%d posts name no language and are shown in the default, %s", unnamed, langs[0]),
			"set Parser.Languages to the languages of the content, the default first")
	}
	if standIns > 0 {
		note(fmt.Sprintf("%d posts only stand in for a translation and are not published", standIns), "")
	}
	if es := s.routes.Editions(); len(es) > 0 && !es[0].Absolute() {
		note("the site's address is not known, so its pages have no canonical address and no alternates for search engines",
			"set Router.Base to the address, such as https://example.ca/")
	}
	return faults
}

// path returns the path of a post's page, or "" if the post is not published.
func (s *Site) path(p *post.Post) string {
	file, _ := s.routes.Path(p)
	return file
}
