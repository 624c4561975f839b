package lock

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

const (
	header   = "diptych.lock "
	version  = 1
	maxBytes = 64 << 20
)

// Read reads a lock from a file. If there is no such file, the error wraps
// [fs.ErrNotExist]. Other errors are those of [Parse] and of reading a file.
func Read(fsys fs.FS, name string) (*Lock, error) {
	switch info, err := fs.Stat(fsys, name); {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &post.Fault{Place: post.Place{Path: name}, Rule: "stale", Message: "there is no lock", Hint: "accept the works to make one", Err: fs.ErrNotExist}
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, &post.Fault{Place: post.Place{Path: name}, Rule: "stale", Message: "the lock is not a file", Hint: "name a file"}
	case info.Size() > maxBytes:
		return nil, tooLong(name)
	}
	src, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	return Parse(name, src)
}

func tooLong(name string) error {
	return &post.Fault{Place: post.Place{Path: name}, Rule: "stale", Message: fmt.Sprintf("the lock has more than %d MB", maxBytes>>20), Hint: "check that this is the lock"}
}

// Parse reads a lock. name is the path of its file, for errors.
//
// Parse returns an error if the lock is empty or too long, has another version or a line
// that is not valid, or has the same work and language twice. The error is a
// [*post.Fault], with the line if it is about one.
func Parse(name string, src []byte) (*Lock, error) {
	if len(src) > maxBytes {
		return nil, tooLong(name)
	}
	l := &Lock{works: map[string]map[language.Tag]Side{}}
	number := 0
	for line := range bytes.Lines(bytes.TrimPrefix(src, []byte("\ufeff"))) {
		number++
		text := strings.TrimRight(string(line), "\r\n \t")
		message, hint := "", ""
		switch {
		case number == 1:
			message, hint = badHeader(text)
		case text != "":
			message, hint = l.add(text)
		}
		if message != "" {
			return nil, &post.Fault{Place: post.Place{Path: name, Line: number}, Rule: "stale", Message: message, Hint: hint}
		}
	}
	if number == 0 {
		return nil, &post.Fault{Place: post.Place{Path: name}, Rule: "stale", Message: "the lock is empty", Hint: "remove it, and accept the works again"}
	}
	return l, nil
}

// badHeader returns what is wrong with the first line of a lock, or "" if nothing is.
func badHeader(line string) (message, hint string) {
	v, ok := strings.CutPrefix(line, header)
	n, err := strconv.ParseUint(v, 10, 32)
	switch {
	case !ok || err != nil:
		return "this is not a lock: the first line is not " + post.Quote(header+strconv.Itoa(version)), "check that this is the lock, or remove it and accept the works again"
	case n != version:
		return fmt.Sprintf("this lock is of version %d, and this program reads version %d", n, version), "use the newer program that wrote it"
	}
	return "", ""
}

// add adds a line to the lock, or returns what is wrong with the line.
func (l *Lock) add(line string) (message, hint string) {
	const merge = "settle the merge, or accept the works again"
	for _, mark := range []string{"<<<<<<<", "=======", ">>>>>>>", "|||||||"} {
		if strings.HasPrefix(line, mark) {
			return "a merge left its marks in the lock", merge
		}
	}
	const again = "remove the line, and accept the work again"
	id, rest, _ := strings.Cut(line, " ")
	code, rest, _ := strings.Cut(rest, " ")
	plain, err := url.PathUnescape(id)
	if err != nil || plain == "" {
		return "this line does not begin with the ID of a work", again
	}
	tag, err := lang.Parse(code)
	if err != nil {
		return fmt.Sprintf("%s is not a language", post.Quote(code)), again
	}
	if _, twice := l.works[plain][tag]; twice {
		return fmt.Sprintf("the lock has %s in %s twice", post.Quote(plain), tag), merge
	}
	side, ok := parseSide(rest)
	if !ok {
		return "this line has something that is not a hash", again
	}
	if l.works[plain] == nil {
		l.works[plain] = map[language.Tag]Side{}
	}
	l.works[plain][tag] = side
	return "", ""
}

func parseSide(s string) (side Side, ok bool) {
	side.Fields = map[string]Hash{}
	if n := strings.Count(s, " "); n > 0 {
		side.Blocks = make([]Block, 0, n+1)
	}
	for item := range strings.FieldsSeq(s) {
		name, code, field := strings.Cut(item, "=")
		if !field {
			code = name
		}
		code, twins, _ := strings.Cut(code, "~")
		b := Block{}
		if b.Hash, ok = parseHash(code); !ok {
			return side, false
		}
		if field {
			plain, err := url.PathUnescape(name)
			if err != nil || twins != "" {
				return side, false
			}
			side.Fields[plain] = b.Hash
			continue
		}
		for twins != "" {
			code, twins, _ = strings.Cut(twins, "~")
			h, ok := parseHash(code)
			if !ok {
				return side, false
			}
			b.Twins = append(b.Twins, h)
		}
		side.Blocks = append(side.Blocks, b)
	}
	return side, true
}

func parseHash(s string) (h Hash, ok bool) {
	var raw [6]byte
	if len(s) != base64.RawURLEncoding.EncodedLen(len(raw)) {
		return 0, false
	}
	if _, err := base64.RawURLEncoding.Decode(raw[:], []byte(s)); err != nil {
		return 0, false
	}
	for _, b := range raw {
		h = h<<8 | Hash(b)
	}
	return h, true
}
