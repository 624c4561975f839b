package check

import (
	"net/url"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
)

// neutral returns an address without the parts that name a language or do not matter:
// https://www.canada.ca/en/x.html and http://canada.ca/fr/x.html give the same.
func neutral(dest string) string {
	s := strings.ToLower(strings.TrimSpace(dest))
	if strings.Contains(s, "%") {
		if decoded, err := url.PathUnescape(s); err == nil {
			s = decoded
		}
	}
	_, rest, absolute := strings.Cut(s, "://")
	if absolute {
		s = strings.TrimPrefix(rest, "www.")
	}
	s, _, _ = strings.Cut(s, "#")
	s, _, _ = strings.Cut(s, "?lang=")
	key := make([]byte, 0, len(s)+len("*"))
	parts := 0
	for part := range strings.SplitSeq(s, "/") {
		if part == "" || languageName(part) {
			continue
		}
		if parts > 0 {
			key = append(key, '/')
		} else if absolute && strings.Count(part, ".") > 1 {
			part = strings.Join(slices.DeleteFunc(strings.Split(part, "."), languageName), ".")
		}
		parts++
		key = appendUnmarked(key, part)
	}
	return string(key)
}

// appendUnmarked appends the name of a file with a star in place of the mark of a
// language: report*.pdf for report-en.pdf, 12*.html for 12_f.html.
func appendUnmarked(dst []byte, name string) []byte {
	stem, ext := name, ""
	if i := strings.LastIndexByte(name, '.'); i >= 0 && !isMark(name[i+1:]) {
		stem, ext = name[:i], name[i:]
	}
	if i := strings.LastIndexAny(stem, "-_."); i >= 0 && isMark(stem[i+1:]) {
		return append(append(append(dst, stem[:i]...), '*'), ext...)
	}
	return append(dst, name...)
}

// isMark reports whether s marks a language in names of files.
func isMark(s string) bool { return len(s) <= len("spa") && marks[s] }

// marks holds the texts that mark languages in names of files.
var marks = func() map[string]bool {
	all := map[string]bool{}
	for mark := range strings.FieldsSeq("en eng e fr fra f es spa de deu ja ca ar pt it zh ko nl pl ru ur") {
		all[mark] = true
	}
	return all
}()

// languageName reports whether a part of a path or host names a language.
func languageName(part string) bool {
	switch len(part) {
	case 2:
		if isMark(part) {
			return true
		}
	case 3:
		return part == "eng" || part == "fra" || part == "fre" || part == "spa"
	}
	_, ok := lang.FromFolder(part)
	return ok
}

// host returns the host of an address, or "" if it has none.
func host(dest string) string {
	_, rest, ok := strings.Cut(dest, "://")
	if !ok {
		return ""
	}
	rest, _, _ = strings.Cut(rest, "/")
	return strings.ToLower(strings.TrimPrefix(rest, "www."))
}

// kin reports whether two hosts have the same domain or the same name in two top-level
// domains: en.wikipedia.org and fr.wikipedia.org, design.canada.ca and
// conception.canada.ca.
func kin(x, y string) bool {
	a, b := strings.Split(x, "."), strings.Split(y, ".")
	if len(a) < 2 || len(b) < 2 {
		return x == y
	}
	return slices.Equal(a[len(a)-2:], b[len(b)-2:]) || a[len(a)-2] == b[len(b)-2]
}
