package check

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
)

// A saying is the part of a finding that does not depend on the twin that a post is
// compared with.
type saying struct {
	place    post.Place
	severity post.Severity
	field    string
	message  string
	nth      int // counts equal findings beside one twin
}

// together joins findings that say the same of a place in the first post of a set beside
// several twins: if the first post lacks something, that is one finding. The joined
// finding names the first of these twins and has the places in the others as related
// places.
func together(s *bilingual.Set, faults []post.Fault) []post.Fault {
	if s == nil || len(s.Languages()) < 3 || len(faults) < 2 {
		return faults
	}
	first := s.In(s.Languages()[0])
	langs := map[string]string{} // the languages of the twins by path
	for _, p := range s.Posts() {
		if p != first {
			langs[p.Path] = p.Lang.String()
		}
	}
	at := map[saying]int{} // indexes in kept
	nth := map[string]map[saying]int{}
	kept := faults[:0]
	for _, f := range faults {
		if f.Place.Path != first.Path || len(f.Related) == 0 || langs[f.Related[0].Path] == "" {
			kept = append(kept, f)
			continue
		}
		twin := f.Related[0].Path
		said := saying{f.Place, f.Severity, f.Field, beside(f.Message, langs[twin]), 0}
		if nth[twin] == nil {
			nth[twin] = map[saying]int{}
		}
		nth[twin][said]++
		said.nth = nth[twin][said]
		if i, ok := at[said]; ok {
			kept[i].Related = append(kept[i].Related, f.Related...)
			continue
		}
		at[said] = len(kept)
		kept = append(kept, f)
	}
	return kept
}

// quotedText matches the quotations in messages.
var quotedText = regexp.MustCompile("\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`")

// beside returns a message without the name of the twin's language and without quotations
// from the twin.
func beside(message, lang string) string {
	for _, name := range []string{fmt.Sprintf("the %s version", lang), "its twin"} {
		if own, theirs, ok := strings.Cut(message, name); ok && own != "" {
			return own + quotedText.ReplaceAllString(theirs, "")
		}
	}
	return message
}
