package document

import (
	"bytes"
	"slices"
	"sort"
)

// Markdown is read from a copy of the body in which each tag is one word of letters, as long as the
// tag. So nothing in a tag is taken for Markdown, and all offsets stay the same. The word says
// which tag it is, since goldmark copies addresses and titles. It is Z or a space, the number of the
// tag in letters, and z up to its end. A tag of MDX may be too short for that. Then the number is in two
// bytes that no other word has.
const (
	maskStart  = 'Z'
	maskFill   = 'z'
	maskBase   = 26
	maskDigits = 4
	shortBase  = 128
	shortest   = 3 // bytes
)

// maskNumber writes the number of a tag into its word.
func maskNumber(word []byte, n int) {
	base, zero, digits := maskBase, 'a', maskDigits
	if len(word) <= maskDigits {
		base, zero, digits = shortBase, shortBase, shortest-1
	}
	for ; digits > 0 && digits < len(word); digits-- {
		word[digits] = byte(int(zero) + n%base)
		n /= base
	}
}

// masked returns the body with words in place of the tags.
func (s *embedScanner) masked() []byte {
	src := bytes.Clone(s.src)
	for i, t := range s.tags {
		word := src[t.start:t.stop]
		for j := range word {
			word[j] = maskFill
		}
		word[0] = s.startOf(t)
		maskNumber(word, i)
	}
	return src
}

// startOf returns the first byte of the word of a tag: a space where HTML wants one, if the rest of
// the word can be the name of an attribute.
func (s *embedScanner) startOf(t embedTag) byte {
	if t.stop-t.start > maskDigits && s.followsAttribute(t.start) {
		return ' '
	}
	return maskStart
}

// followsAttribute reports whether an offset comes right after the value of an attribute in a tag
// of HTML, where a space must be.
func (s *embedScanner) followsAttribute(at int) bool {
	const most = 1000 // bytes of the tag
	if at == 0 || s.src[at-1] != '"' && s.src[at-1] != '\'' {
		return false
	}
	before := s.src[max(0, at-most):at]
	open := bytes.LastIndexByte(before, '<')
	return open >= 0 && open+1 < len(before) && letter(before[open+1]) && bytes.IndexByte(before[open:], '=') > 0
}

// blanked returns the body with spaces in place of the tags, except for escaped tags, which readers
// see.
func (s *embedScanner) blanked() []byte {
	src := bytes.Clone(s.src)
	for _, t := range s.tags {
		if t.form == escaped {
			continue
		}
		for i := t.start; i < t.stop; i++ {
			src[i] = ' '
		}
	}
	return src
}

// unmask returns a text with the tags in place of their words, and the numbers of
// these tags.
func (s *embedScanner) unmask(text []byte) (out []byte, tags []int) {
	done := 0
	for at := 0; ; {
		n := bytes.IndexAny(text[at:], string(rune(maskStart))+" ")
		if n < 0 {
			break
		}
		at += n
		if i := s.numberOf(text[at:]); i >= 0 && text[at] == s.startOf(s.tags[i]) {
			t := s.tags[i]
			out = append(append(out, text[done:at]...), s.src[t.start:t.stop]...)
			at += t.stop - t.start
			done = at
			tags = append(tags, i)
		} else {
			at++
		}
	}
	if tags == nil {
		return text, nil
	}
	return append(out, text[done:]...), tags
}

// numberOf returns the number of the tag whose word a text starts with, or -1 if it starts with
// none.
func (s *embedScanner) numberOf(text []byte) int {
	if len(text) < shortest {
		return -1
	}
	base, zero, digits := maskBase, 'a', maskDigits
	if text[1] >= shortBase {
		base, zero, digits = shortBase, shortBase, shortest-1
	}
	if len(text) <= digits {
		return -1
	}
	n := 0
	for _, c := range text[1 : digits+1] {
		if int(c) < int(zero) || int(c) >= int(zero)+base {
			return -1
		}
		n = n*base + int(c) - int(zero)
	}
	if n >= len(s.tags) {
		return -1
	}
	length := s.tags[n].stop - s.tags[n].start
	if (length <= maskDigits) != (base == shortBase) || len(text) < length || len(bytes.Trim(text[digits+1:length], string(rune(maskFill)))) > 0 {
		return -1
	}
	return n
}

// tagAt returns the number of the tag that starts at an offset, or -1 if none does.
func (s *embedScanner) tagAt(at int) int {
	i, found := slices.BinarySearchFunc(s.tags, at, func(t embedTag, at int) int { return t.start - at })
	if !found {
		return -1
	}
	return i
}

// tagsIn returns the numbers of the tags that start in a part of the body: from first up to last,
// without last.
func (s *embedScanner) tagsIn(start, stop int) (first, last int) {
	first = sort.Search(len(s.tags), func(i int) bool { return s.tags[i].start >= start })
	for last = first; last < len(s.tags) && s.tags[last].start < stop; last++ {
	}
	return first, last
}
