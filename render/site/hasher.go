package site

import (
	"crypto/sha256"
	"encoding/binary"
	"html/template"
	"math"
	"reflect"
	"slices"
	"sync"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/date"
	"golang.org/x/text/language"
)

// A hasher gathers values and hashes them. Two different lists of values never give the
// same bytes. Equal values have the same hash in every process of one executable.
type hasher struct {
	b      []byte
	opaque bool // one of the values can't be compared, such as a function
	depth  int
}

func (h *hasher) sum() digest { return digestOf(h.b) }

// reset forgets everything but keeps the memory.
func (h *hasher) reset() { h.b, h.opaque = h.b[:0], false }

// fold replaces what was gathered by its hash, to save memory.
func (h *hasher) fold() {
	sum := sha256.Sum256(h.b)
	h.b = append(h.b[:0], sum[:]...)
}

func (h *hasher) text(s string) {
	h.b = binary.AppendUvarint(h.b, uint64(len(s)))
	h.b = append(h.b, s...)
}

func (h *hasher) number(n int64) { h.b = binary.LittleEndian.AppendUint64(h.b, uint64(n)) }

func (h *hasher) truth(b bool) {
	n := byte(0)
	if b {
		n = 1
	}
	h.b = append(h.b, n)
}

// value gathers what a pointer points to.
func (h *hasher) value(pointer any) { h.any(reflect.ValueOf(pointer).Elem()) }

// fields gathers the exported fields of a struct, except the fields named in without.
func (h *hasher) fields(pointer any, without ...string) {
	v := reflect.ValueOf(pointer).Elem()
	names, ok := exported.Load(v.Type())
	if !ok {
		var list []string // empty for a field that is not exported
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if !v.Type().Field(i).IsExported() {
				name = ""
			}
			list = append(list, name)
		}
		names, _ = exported.LoadOrStore(v.Type(), list)
	}
	for i, name := range names.([]string) {
		if name != "" && !slices.Contains(without, name) {
			h.any(v.Field(i))
		}
	}
}

// exported holds the names of fields, []string, by the type of their struct.
var exported sync.Map

// Types whose values are not gathered field by field.
var (
	tagType      = reflect.TypeFor[language.Tag]()
	dateType     = reflect.TypeFor[post.Date]()
	timeType     = reflect.TypeFor[time.Time]()
	zoneType     = reflect.TypeFor[*time.Location]()
	postType     = reflect.TypeFor[*post.Post]()
	pageType     = reflect.TypeFor[*render.Page]()
	localeType   = reflect.TypeFor[date.Locale]()      // follows from the language beside it
	rendererType = reflect.TypeFor[*render.Renderer]() // is in the ground
	htmlType     = reflect.TypeFor[template.HTML]()
)

func (h *hasher) any(v reflect.Value) {
	const deepest = 20
	if h.depth++; h.depth > deepest {
		h.opaque = true
		return
	}
	defer func() { h.depth-- }()
	switch v.Type() {
	case localeType, rendererType:
		return
	case htmlType:
		h.text(v.String())
		return
	case tagType, dateType, timeType, zoneType, postType, pageType:
		if !v.CanInterface() {
			h.opaque = true
			return
		}
		h.known(v)
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		h.truth(v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		h.number(v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		h.number(int64(v.Uint()))
	case reflect.Float32, reflect.Float64:
		h.number(int64(math.Float64bits(v.Float())))
	case reflect.String:
		h.text(v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			h.any(v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		h.truth(v.Kind() == reflect.Slice && v.IsNil())
		h.number(int64(v.Len()))
		for i := range v.Len() {
			h.any(v.Index(i))
		}
	case reflect.Map:
		h.pairs(v)
	case reflect.Pointer:
		if h.truth(v.IsNil()); !v.IsNil() {
			h.any(v.Elem())
		}
	case reflect.Interface:
		if h.truth(v.IsNil()); !v.IsNil() {
			h.dynamic(v.Elem())
		}
	default:
		h.truth(v.IsZero())
		h.opaque = h.opaque || !v.IsZero()
	}
}

// dynamic gathers what an interface holds. A struct or pointer in it that a caller made,
// such as an extension of goldmark, may do more than its fields show, so it cannot be
// compared.
func (h *hasher) dynamic(v reflect.Value) {
	h.text(v.Type().String())
	switch v.Type() {
	case tagType, dateType, timeType:
		h.any(v)
		return
	}
	switch v.Kind() {
	case reflect.Struct, reflect.Pointer, reflect.Interface:
		h.opaque = true
	default:
		h.any(v)
	}
}

// pairs gathers a map in the order of its keys.
func (h *hasher) pairs(v reflect.Value) {
	pairs := make([]string, 0, v.Len())
	for key, value := range v.Seq2() {
		var pair hasher
		pair.depth = h.depth
		pair.any(key)
		pair.any(value)
		h.opaque = h.opaque || pair.opaque
		pairs = append(pairs, string(pair.b))
	}
	slices.Sort(pairs)
	h.number(int64(len(pairs)))
	for _, pair := range pairs {
		h.text(pair)
	}
}

// known gathers a value of a type whose fields hold less than it means, or more.
func (h *hasher) known(v reflect.Value) {
	if v.CanAddr() && v.Kind() == reflect.Struct { // without a copy
		v = v.Addr()
	}
	switch x := v.Interface().(type) {
	case language.Tag:
		h.text(x.String())
	case *language.Tag:
		h.text(x.String())
	case post.Date:
		h.date(x)
	case *post.Date:
		h.date(*x)
	case time.Time:
		h.time(x)
	case *time.Time:
		h.time(*x)
	case *time.Location:
		h.zone(x)
	case *post.Post:
		h.post(x)
	case *render.Page:
		if h.truth(x == nil); x != nil {
			h.fields(x)
		}
	}
}

func (h *hasher) date(d post.Date) {
	h.truth(d.DayOnly)
	h.text(d.Text)
	h.value(&d.Place)
	h.time(d.Time())
}

func (h *hasher) time(t time.Time) {
	h.number(t.Unix())
	h.number(int64(t.Nanosecond()))
	name, offset := t.Zone()
	h.text(name)
	h.number(int64(offset))
}

// zone gathers what clocks show in a zone, year by year. The name alone does not tell that:
// Local is a different zone on each machine.
func (h *hasher) zone(l *time.Location) {
	if h.truth(l == nil); l == nil {
		return
	}
	h.text(l.String())
	for year := range 300 {
		for t := time.Date(1800+year, 1, 1, 0, 0, 0, 0, time.UTC); t.Year() == 1800+year; {
			h.time(t.In(l))
			_, end := t.In(l).ZoneBounds()
			if end.IsZero() {
				break
			}
			h.number(end.Unix())
			t = end.UTC()
		}
	}
}

// post gathers the front matter of a post, as it was read and as it is written, and
// where the post stands.
func (h *hasher) post(p *post.Post) {
	if h.truth(p == nil); p == nil {
		return
	}
	sum := p.HeaderSum()
	h.b = append(h.b, sum[:]...)
	h.fields(p, "Meta", "Warnings") // these follow from the bytes of the front matter
}
