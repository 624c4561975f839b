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

// A record is what a manifest knows of a file in the folder: in a line, a hash of its
// content and its path; below it, after a tab each,
//
//   - its stamp; that and the path of the static file that it is a copy of, or of the
//     post whose page it is, and a hash of the body that this had;
//   - hashes of what else a page was made of: of its facts and links, and of contents;
//   - the questions whose answers are in these hashes, as asking notes them;
//   - the faults of the page.
type record struct {
	digest digest   // of what it holds
	others []digest // of what it may hold instead, after a write that was ended
	stamp  post.Stamp
	source *source // nil if nothing tells whether it is as it was
	trace  trace
}

// mayHold reports whether a file of that hash is one that Write made.
func (r *record) mayHold(d digest) bool {
	return d != digest{} && r.digest == d || slices.Contains(r.others, d)
}

// hashes is what a record knows of the content of its file.
func (r *record) hashes() record { return record{digest: r.digest, others: r.others} }

// A source is the file in the content that an output is a copy of, or the page of.
type source struct {
	stamp post.Stamp
	path  string
	body  post.Sum // of a post
}

// A trace is what a page was made of. The zero trace is not known.
type trace struct {
	facts, contents digest
	lines           string // questions, then faults
}

// records are what is known of files. They hold nothing of the manifest's
// text, which is several times as large.
type records struct {
	outputs []*output         // sorted by path
	known   []record          // of the outputs
	others  map[string]record // hashes alone
}

func newRecords(outputs []*output) records {
	return records{outputs, make([]record, len(outputs)), map[string]record{}}
}

func (rs *records) clone() records {
	return records{rs.outputs, slices.Clone(rs.known), maps.Clone(rs.others)}
}

// search returns the number of the output that is a file, and else where it would stand.
func (rs *records) search(file string) (number int, found bool) {
	return slices.BinarySearchFunc(rs.outputs, file, func(o *output, file string) int { return strings.Compare(o.path, file) })
}

// of returns the record of a file. It is the zero record if there is none.
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

// keep returns a part of a text as one that is there already, or else on its own.
func keep(part, there string) string {
	if part == there {
		return there
	}
	return strings.Clone(part)
}

// digest is a hash of a file's content. The zero digest is none.
type digest [16]byte

func newDigest(h hash.Hash) digest { return digest(h.Sum(nil)) }

func digestOf(content []byte) digest {
	all := sha256.Sum256(content)
	return digest(all[:])
}

// String returns the digest in hexadecimal digits, and "" for none.
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

// escapes keep a text on one line, between tabs.
var (
	escapes   = strings.NewReplacer("%", "%25", "\n", "%0A", "\r", "%0D", "\t", "%09")
	unescapes = strings.NewReplacer("%25", "%", "%0A", "\n", "%0D", "\r", "%09", "\t")
)

// append writes the line of a file that holds what the digest is of.
func (d digest) append(b []byte, name string) []byte {
	b = append(hex.AppendEncode(b, d[:]), ' ')
	return append(append(b, escapes.Replace(name)...), '\n')
}

// append writes a record.
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

// cutRecord reads a record from the begin of a text.
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

// parseStamp reads a stamp, and returns what follows it. A broken one tells nothing.
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

// A toldFault is a fault of a page as a manifest keeps it.
type toldFault struct {
	post.Fault
	Unknown *render.UnknownEmbed `json:",omitempty"`
}

// faultMark begins the line of a fault.
const faultMark = "\t!"

// linesOf writes faults. ok is false if the cause of one can't be kept.
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

// readFaults reads what linesOf has written, beside questions.
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
