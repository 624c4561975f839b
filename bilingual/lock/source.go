package lock

import (
	"time"

	"github.com/diptych-go/diptych/post"
)

// SourceField is the name in [Side.Fields] of the result of [Source].
const SourceField = "source"

// These fields record the state of the source that a translation was made from: a commit
// or a date.
var (
	commitFields = []string{"default_lang_commit", "source_commit", "sourceCommit", "source-commit", "original_commit", "translated_commit", "source_hash", "sourceHash", "source_sha"}
	dateFields   = []string{"translation_date", "translationDate", "translated_at", "source_date", "sourceDate", "source_lastmod", "sourceLastmod", "source_updated", "sourceUpdated", "original_date", "translated_from_date", "reviewed_on"}
)

// Source returns the commit or date of its source that a translation's front matter
// records, as it is written. It returns "" if there is none. An author who changes it
// declares that the translation was compared with its source again.
func Source(p *post.Post) string {
	for _, name := range commitFields {
		if s := p.Meta.String(name); s != "" {
			return s
		}
	}
	for _, name := range dateFields {
		if s := p.Meta.String(name); s != "" {
			return s
		}
	}
	return ""
}

// SourceDate returns the date of its source that a translation's front matter records,
// and the name of the field. It returns the zero Date and "" if there is none.
func SourceDate(p *post.Post) (d post.Date, field string) {
	for _, name := range dateFields {
		switch v, _ := p.Meta.Get(name); v := v.(type) {
		case post.Date:
			return v, name
		case string: // in quotes
			if day, err := time.Parse(time.DateOnly, v[:min(len(v), len(time.DateOnly))]); err == nil {
				return post.NewDay(day.Date()), name
			}
		}
	}
	return post.Date{}, ""
}
