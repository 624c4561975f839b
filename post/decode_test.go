package post

import (
	"math/big"
	"strings"
	"testing"
	"time"
)

// The same fields in three formats.
var sameFields = map[string]string{
	"YAML": "---\nTitle: One\ncount: 3\nwhen: 2017-09-12\nday: '2017-09-12'\nbig: 12345678901234567890123\nratio: 1.50\nquoted: '007'\nplain: 007\nnested:\n  Name: x\n  list: [1, 2]\nitems:\n  - {NAME: a}\n  - {name: b}\n---\n",
	"TOML": "+++\nTitle = \"One\"\ncount = 3\nwhen = 2017-09-12\nday = \"2017-09-12\"\nbig = \"12345678901234567890123\"\nratio = 1.50\nquoted = \"007\"\nplain = \"007\"\n[nested]\nName = \"x\"\nlist = [1, 2]\n[[items]]\nNAME = \"a\"\n[[items]]\nname = \"b\"\n+++\n",
	"JSON": `{"Title": "One", "count": 3, "when": "2017-09-12", "day": "2017-09-12", "big": 12345678901234567890123, "ratio": 1.50, "quoted": "007", "plain": "007", "nested": {"Name": "x", "list": [1, 2]}, "items": [{"NAME": "a"}, {"name": "b"}]}` + "\n",
}

type item struct {
	Name string `yaml:"name"`
}

type decoded struct {
	Title  string
	Count  int
	When   time.Time
	Day    Date
	Big    *big.Int
	Ratio  string
	Quoted string
	Plain  string
	Nested struct {
		Name string
		List []int
	}
	Items []item `yaml:"items"`
}

func TestDecode(t *testing.T) {
	for format, src := range sameFields {
		t.Run(format, func(t *testing.T) {
			p, err := Parse("a.md", []byte(src))
			if err != nil {
				t.Fatal(err)
			}
			var d decoded
			if err := p.Meta.DecodeStrict(&d); err != nil {
				t.Fatal(err)
			}
			if d.Title != "One" || d.Count != 3 || d.When.Format(time.DateOnly) != "2017-09-12" || d.Day.ISO() != "2017-09-12" || !d.Day.DayOnly ||
				d.Big.String() != "12345678901234567890123" || d.Ratio != "1.50" || d.Quoted != "007" || d.Plain != "007" ||
				d.Nested.Name != "x" || len(d.Nested.List) != 2 || len(d.Items) != 2 || d.Items[0].Name != "a" || d.Items[1].Name != "b" {
				t.Errorf("decoded as %+v", d)
			}
		})
	}
}

func TestDecodeNumbers(t *testing.T) {
	p, err := Parse("a.md", []byte("{\"a\": 18446744073709551615, \"b\": -9223372036854775808, \"c\": 9007199254740993, \"d\": 123456789012345678901234567890}\n"))
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]any{"a": "18446744073709551615", "b": int64(-9223372036854775808), "d": "123456789012345678901234567890"} {
		if got, _ := p.Meta.Get(key); got != want {
			t.Errorf("%s: got %v (%T)", key, got, got)
		}
	}
	var d struct {
		A uint64
		B int64
		C int64
		D big.Int
	}
	var all map[string]any
	if err := p.Meta.Decode(&all); err != nil || all["a"] != uint64(18446744073709551615) || all["d"] != 1.2345678901234568e29 {
		t.Errorf("decoded as %v, %v", all, err)
	}
	if err := p.Meta.Decode(&d); err != nil || d.A != 18446744073709551615 || d.B != -9223372036854775808 || d.C != 9007199254740993 || d.D.String() != "123456789012345678901234567890" {
		t.Errorf("decoded as %+v, %v", d, err)
	}
}

func TestDecodeFaults(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"YAML", "---\ntitle: One\ncount: many\nnested: [1]\nwhen: soon\nother: 1\n---\n", `
a.md:3:8: front matter: count: "many" does not fit int
a.md:4:9: front matter: nested: a list does not fit a table
a.md:5:7: front matter: when: "soon" is not a date
a.md:6:1: front matter: other is not a known field`},
		{"TOML", "+++\ntitle = \"One\"\ncount = \"many\"\nother = 1\n+++\n", `
a.md:3:9: front matter: count: "many" does not fit int
a.md:4:1: front matter: other is not a known field`},
		{"JSON", "{\n  \"title\": \"One\",\n  \"count\": {\"a\": 1},\n  \"other\": 1\n}\n", `
a.md:3:12: front matter: count: a table does not fit int
a.md:4:3: front matter: other is not a known field`},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := Parse("a.md", []byte(c.src))
			if err != nil {
				t.Fatal(err)
			}
			var d decoded
			err = p.Meta.DecodeStrict(&d)
			if err == nil {
				t.Fatal("no error")
			}
			if got := err.Error(); got != strings.TrimPrefix(c.want, "\n") {
				t.Errorf("DecodeStrict: got\n%s\nwant%s", got, c.want)
			}
		})
	}
	p, _ := Parse("a.md", []byte("---\ntitle: One\n---\n"))
	for _, v := range []any{nil, decoded{}, (*decoded)(nil)} {
		if err := p.Meta.Decode(v); err == nil {
			t.Errorf("Decode(%T) gives no error", v)
		}
	}
}
