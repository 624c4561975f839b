package site

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
)

// A record is what a manifest knows of a file in the folder. Its first line has a hash of
// the content and the path. The lines below begin with a tab, and may hold
//
//   - the stamp of the file;
//   - its source, with a stamp: the path of the static file that it is a copy of, or of the
//     post whose page it is, and a hash of the post's body;
//   - hashes of what else a page was made of: of its facts and links, and of contents;
//   - the questions whose answers are in these hashes, as asking notes them;
//   - the faults of the page.
type record struct {
	digest digest   // of what the file holds
	others []digest // of what the file may hold instead, after a write that was stopped
	stamp  post.Stamp
	source *source // nil if it is not known
	trace  trace
}

// mayHold reports whether a file with hash d is one that Write made.
func (r *record) mayHold(d digest) bool {
	return d != digest{} && r.digest == d || slices.Contains(r.others, d)
}

// hashes returns the part of a record that is about the content of its file.
func (r *record) hashes() record { return record{digest: r.digest, others: r.others} }

// A source is the file in the content that an output is a copy of, or the file of the post
// whose page it is.
type source struct {
	stamp post.Stamp
	path  string
	body  post.Sum // of a post
}

// A trace is what a page was made of. The zero trace means that this is not known.
type trace struct {
	facts, contents digest
	lines           string // questions, then faults
}

// A records holds what is known of files. It keeps no part of the manifest's text, which is
// several times as large.
type records struct {
	outputs []*output         // sorted by path
	known   []record          // of the outputs
	others  map[string]record // of other files; only hashes
}

func newRecords(outputs []*output) records {
	return records{outputs, make([]record, len(outputs)), map[string]record{}}
}

func (rs *records) clone() records {
	return records{rs.outputs, slices.Clone(rs.known), maps.Clone(rs.others)}
}

// search returns the number of the output whose path is file. If found is false, it returns
// where the output would stand.
func (rs *records) search(file string) (number int, found bool) {
	return slices.BinarySearchFunc(rs.outputs, file, func(o *output, file string) int { return strings.Compare(o.path, file) })
}

// of returns the record of a file. It returns the zero record if there is none.
func (rs *records) of(file string) record {
	if i, found := rs.search(file); found {
		return rs.known[i]
	}
	return rs.others[file]
}

// set notes the record of a file.
func (rs *records) set(file string, r record) {
	i, found := rs.search(file)
	if !found {
		rs.others[strings.Clone(file)] = r.hashes()
		return
	}
	if r.trace.lines = keep(r.trace.lines, ownBody); r.source != nil {
		r.source.path = keep(r.source.path, rs.outputs[i].source())
	}
	rs.known[i] = r
}

// keep returns there if it is equal to part. Otherwise it returns a copy of part, so that
// the text that part is cut from can be freed.
func keep(part, there string) string {
	if part == there {
		return there
	}
	return strings.Clone(part)
}

// A digest is a hash, of the content of a file for example. The zero digest stands for
// none.
type digest [16]byte

func newDigest(h hash.Hash) digest { return digest(h.Sum(nil)) }

func digestOf(content []byte) digest {
	all := sha256.Sum256(content)
	return digest(all[:])
}

// String returns the digest in hexadecimal digits. It returns "" for the zero digest.
func (d digest) String() string {
	if d == (digest{}) {
		return ""
	}
	return hex.EncodeToString(d[:])
}

// parseDigest reads what String returns.
func parseDigest(text string) (d digest, ok bool) {
	n, err := hex.Decode(d[:], []byte(text[:min(len(text), 2*len(d))]))
	return d, err == nil && n == len(d) && len(text) == 2*n
}

// escapes and unescapes write and read a text on one line, between tabs.
var (
	escapes   = strings.NewReplacer("%", "%25", "\n", "%0A", "\r", "%0D", "\t", "%09")
	unescapes = strings.NewReplacer("%25", "%", "%0A", "\n", "%0D", "\r", "%09", "\t")
)

// append appends the line of a file whose content has the digest.
func (d digest) append(b []byte, name string) []byte {
	b = append(hex.AppendEncode(b, d[:]), ' ')
	return append(append(b, escapes.Replace(name)...), '\n')
}

// append appends the lines of a record.
func (r record) append(b []byte, name string) []byte {
	b = r.digest.append(b, name)
	for _, d := range r.others {
		b = d.append(b, name)
	}
	if r.stamp != (post.Stamp{}) {
		b = append(appendStamp(append(b, "\t@"...), r.stamp), '\n')
	}
	if src := r.source; src != nil && src.stamp != (post.Stamp{}) {
		b = appendStamp(append(b, "\t<"...), src.stamp)
		b = append(append(append(b, '\t'), escapes.Replace(src.path)...), '\t')
		b = append(hex.AppendEncode(b, src.body[:]), '\n')
	}
	if t := &r.trace; t.facts != (digest{}) {
		b = append(hex.AppendEncode(append(b, "\t="...), t.facts[:]), '\t')
		b = append(hex.AppendEncode(b, t.contents[:]), '\n')
		b = append(b, t.lines...)
	}
	return b
}

func appendStamp(b []byte, s post.Stamp) []byte {
	return strconv.AppendInt(append(strconv.AppendInt(b, s.Size, 10), '\t'), s.Time, 10)
}

// cutRecord reads the record at the start of a text, and returns the rest of the text. ok
// is false if the record is broken.
func cutRecord(text string) (name string, r record, rest string, ok bool) {
	line, rest, ok := strings.Cut(text, "\n")
	hash, name, found := strings.Cut(line, " ")
	name = unescapes.Replace(name)
	r.digest, _ = parseDigest(hash)
	if r.digest == (digest{}) || !ok || !found || !fs.ValidPath(name) || name == "." {
		return "", r, "", false
	}
	below := rest
	for strings.HasPrefix(rest, "\t") {
		_, rest, _ = strings.Cut(rest, "\n")
	}
	below = below[:len(below)-len(rest)]
	if strings.HasPrefix(below, "\t@") {
		line, below, _ = strings.Cut(below, "\n")
		r.stamp, _ = parseStamp(line[2:])
	}
	if strings.HasPrefix(below, "\t<") {
		line, below, _ = strings.Cut(below, "\n")
		r.source = parseSource(line[2:])
	}
	if strings.HasPrefix(below, "\t=") {
		line, below, _ = strings.Cut(below, "\n")
		facts, contents, _ := strings.Cut(line[2:], "\t")
		r.trace.lines = below
		var ok, ok2 bool
		r.trace.facts, ok = parseDigest(facts)
		if r.trace.contents, ok2 = parseDigest(contents); !ok || !ok2 {
			r.trace = trace{}
		}
	}
	return name, r, rest, true
}

// parseStamp reads a stamp, and returns what follows it. It returns the zero stamp for a
// broken one.
func parseStamp(line string) (s post.Stamp, rest string) {
	size, rest, _ := strings.Cut(line, "\t")
	changed, rest, _ := strings.Cut(rest, "\t")
	var err, err2 error
	s.Size, err = strconv.ParseInt(size, 10, 64)
	s.Time, err2 = strconv.ParseInt(changed, 10, 64)
	if err != nil || err2 != nil {
		return post.Stamp{}, rest
	}
	return s, rest
}

// parseSource reads a source. It returns nil for a broken one.
func parseSource(line string) *source {
	stamp, rest := parseStamp(line)
	path, text, _ := strings.Cut(rest, "\t")
	sum, err := hex.DecodeString(text)
	if err != nil || len(sum) != len(post.Sum{}) {
		return nil
	}
	return &source{stamp, unescapes.Replace(path), post.Sum(sum)}
}

// A toldFault is a fault of a page in the form in which a manifest keeps it.
type toldFault struct {
	post.Fault
	Unknown *render.UnknownEmbed `json:",omitempty"`
}

// faultMark begins the line of a fault.
const faultMark = "\t!"

// linesOf returns faults as lines of a manifest. ok is false if the cause of a fault cannot
// be kept.
func linesOf(faults post.Faults) (lines string, ok bool) {
	var b strings.Builder
	for _, f := range faults {
		told := toldFault{Fault: *f}
		if f.Err != nil && !errors.As(f.Err, &told.Unknown) {
			return "", false
		}
		told.Err = nil
		text, err := json.Marshal(told)
		if err != nil {
			return "", false
		}
		b.WriteString(faultMark + string(text) + "\n")
	}
	return b.String(), true
}

// readFaults reads the faults that linesOf wrote, and passes over questions. ok is false if
// a fault is broken.
func readFaults(lines string) (faults post.Faults, ok bool) {
	for line := range strings.Lines(lines) {
		text, isFault := strings.CutPrefix(line, faultMark)
		if !isFault {
			continue
		}
		var told toldFault
		if err := json.Unmarshal([]byte(text), &told); err != nil {
			return nil, false
		}
		if told.Unknown != nil {
			told.Err = told.Unknown
		}
		faults = append(faults, &told.Fault)
	}
	return faults, true
}
