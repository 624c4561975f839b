package main

import (
	"fmt"
	"strings"
	"testing/fstest"
)

const headerBytes = 60 << 10 // a little less than post.DefaultMaxHeader

// yamlHeader adds a kind whose front matter is YAML that repeats a piece between a start and an end.
// %d in the piece becomes its number.
func yamlHeader(name, before, piece, after string) {
	headers("yaml: "+name, "---", before, piece, after)
}

// tomlHeader does the same as yamlHeader for TOML.
func tomlHeader(name, before, piece, after string) {
	headers("toml: "+name, "+++", before, piece, after)
}

// jsonHeader does the same as yamlHeader for JSON.
func jsonHeader(name, before, piece, after string) {
	headers("json: "+name, ";;;", before, piece, after)
}

// headers adds a kind of as many posts as the size needs, each with a header of the greatest
// length. [n] in after repeats the text after it as often as the piece.
func headers(name, fence, before, piece, after string) {
	kinds = append(kinds, kind{name: name, make: func(size int) fstest.MapFS {
		tree := fstest.MapFS{}
		for i := 0; size > 0; i++ {
			most := min(size, headerBytes)
			size -= most
			tree[fmt.Sprintf("en/a%d.md", i)] = &fstest.MapFile{Data: []byte(header(most, fence, before, piece, after))}
		}
		return tree
	}})
}

func header(most int, fence, before, piece, after string) string {
	tail, closing, _ := strings.Cut(after, "[n]")
	var b strings.Builder
	b.WriteString(fence + "\n" + before)
	n := 0
	for ; b.Len()+len(tail)+(n+1)*len(closing)+len(piece) < most; n++ {
		if strings.Contains(piece, "%") {
			fmt.Fprintf(&b, piece, n)
		} else {
			b.WriteString(piece)
		}
	}
	return b.String() + tail + strings.Repeat(closing, n) + "\n" + fence + "\nText.\n"
}

var (
	longName = strings.Repeat("n", 20<<10)
	longText = strings.Repeat("t", 30<<10)
)

func init() {
	yamlHeader("fields", "", "f%d: 1\n", "")
	yamlHeader("one field again and again", "", "a: 1\n", "")
	yamlHeader("nearly known fields", "", "titl%d: 1\n", "")
	yamlHeader("flow lists, nested", "a: ", "[", "[n]]")
	yamlHeader("flow lists, never closed", "a: ", "[", "")
	yamlHeader("flow tables, nested", "a: ", "{a: ", "1[n]}")
	yamlHeader("flow tables, never closed", "a: ", "{a: ", "")
	yamlHeader("flow list of tables", "a: [", "{b: 1},", "]")
	yamlHeader("flow keys that wait", "a: ", "{? [", "")
	yamlHeader("block lists, nested", "a:\n ", "- ", "1")
	yamlHeader("complex keys, nested", "", "? ", "")
	yamlHeader("aliases of a long text", "x: &x "+longText+"\ntags: [", "*x,", "]")
	yamlHeader("aliases of a long text in keys", "x: &x "+longText+"\n", "? *x\n: 1\n", "")
	yamlHeader("aliases of a list", "x: &x [a,b,c,d,e,f,g,h]\ntags: [", "*x,", "]")
	yamlHeader("aliases of separators", "x: &x "+strings.Repeat("\u2028", 10<<10)+"\ntags: [", "*x,", "]")
	yamlHeader("aliases of aliases", "a0: &a0 [1,1]\n", "a%[1]d1: &a%[1]d1 [*a0,*a0]\n", "")
	yamlHeader("anchors", "a: [", "&a%d 1,", "]")
	yamlHeader("merge keys", "a: &a {x: 1}\n", "b%d: {<<: *a}\n", "")
	yamlHeader("merge of many", "a: &a {x: 1, y: 2, z: 3}\nb:\n  <<: [", "*a,", "]")
	yamlHeader("merge of long tables", "a: &a {"+numbered("k%d: 1,", 1000)+"}\n", "b%d: {<<: *a}\n", "")
	yamlHeader("comments", "a: 1\n", "# c\n", "")
	yamlHeader("comments at fields", "", "f%d: 1 #c\n", "")
	yamlHeader("comments in a flow list", "a: [\n", "1, # c\n", "]")
	yamlHeader("comment lines, indented", "a:\n", "  # c\n", "  b: 1")
	yamlHeader("long names", strings.Repeat("k", 30<<10)+": 1\n", "f%d: 1\n", "")
	yamlHeader("faults", "", "a%d: b: c\n", "")
	yamlHeader("open quotes", "", "a%d: \"b\n", "")
	yamlHeader("tabs", "", "\ta%d: 1\n", "")
	yamlHeader("block text", "a: |\n", " b\n", "")
	yamlHeader("folded text", "a: >\n", " b\n", "")
	yamlHeader("blank lines in text", "a: b\n", "\n", "  c")
	yamlHeader("quoted lines", "a: \"", "b\n  ", "\"")
	yamlHeader("escapes", "a: \"", "\\u00e9", "\"")
	yamlHeader("tags", "a: [", "!t 1,", "]")
	yamlHeader("dates that are none", "", "date%d: 2017-02-30\n", "")
	yamlHeader("a list for each text", "tags: [", "[a],", "]")
	yamlHeader("language named by a list", "lang: [", "fr,", "]")
	yamlHeader("words before a fence", "", "word ", "")
	yamlHeader("spaces at names", "", "\u00a0f%d: 1\n", "")

	tomlHeader("fields", "", "f%d = 1\n", "")
	tomlHeader("one field again and again", "", "a = 1\n", "")
	tomlHeader("inline tables, nested", "a = ", "{a=", "1[n]}")
	tomlHeader("inline tables, never closed", "a = ", "{a=", "")
	tomlHeader("lists, nested", "a = ", "[", "[n]]")
	tomlHeader("lists and inline tables, nested", "a = ", "[{a=", "1[n]}]")
	tomlHeader("list of inline tables", "a = [", "{b=1},", "]")
	tomlHeader("inline table of many", "a = {", "f%d=1,", "z=1}")
	tomlHeader("dotted keys in an inline table", "a = {", "b.c.d%d=1,", "z=1}")
	tomlHeader("dots", "a", ".a", " = 1")
	tomlHeader("dots in a table's name", "[a", ".a", "]")
	tomlHeader("dotted keys", "", "a.b.c.d%d = 1\n", "")
	tomlHeader("dots within nesting", "a.a.a.a.a.a.a.a = ", "{a.a.a.a.a.a=", "1[n]}")
	tomlHeader("tables", "", "[t%d]\n", "")
	tomlHeader("tables within each other", "", "[a.b.c.d.e.f.g%d]\n", "")
	tomlHeader("tables of a list", "", "[[a]]\n", "")
	tomlHeader("tables of lists within lists", "", "[[a]]\n[[a.b]]\n[[a.b.c]]\n", "")
	tomlHeader("long table name", "["+longName+"]\n", "f%d=1\n", "")
	tomlHeader("long quoted table name", "[\""+longName+"\"]\n", "f%d=1\n", "")
	tomlHeader("long table name, dotted", "["+strings.Repeat("nnnnnnnnn.", 60)+"a]\n", "f%d=1\n", "")
	tomlHeader("long name of a list of tables", "", "[["+longName[:200]+"]]\nb=1\n", "")
	tomlHeader("long name of an inline table", longName+" = {", "f%d=1,", "z=1}")
	tomlHeader("long name of a list", longName+" = [", "1,", "]")
	tomlHeader("long name of a list of lists", longName+" = [", "[1],", "]")
	tomlHeader("long name of a list of inline tables", longName+" = [", "{a=1},", "]")
	tomlHeader("quoted keys", "", "\"f%d\" = 1\n", "")
	tomlHeader("faults", "", "a%d = b\n", "")
	tomlHeader("colons", "", "a%d: b\n", "")
	tomlHeader("open quotes", "", "a%d = \"b\n", "")
	tomlHeader("text of several lines", "a = \"\"\"\n", "b\n", "\"\"\"")
	tomlHeader("comments", "a = 1\n", "# c\n", "")
	tomlHeader("dates", "", "d%d = 2017-09-12\n", "")
	tomlHeader("escapes", "a = \"", "\\u00e9", "\"")

	jsonHeader("fields", "{", "\"f%d\":1,", "\"z\":1}")
	jsonHeader("one field again and again", "{", "\"a\":1,", "\"z\":1}")
	jsonHeader("fields, a line each", "{\n", "\"f%d\":1,\n", "\"z\":1}")
	jsonHeader("lists, nested", "{\"a\":", "[", "[n]]}")
	jsonHeader("lists, never closed", "{\"a\":", "[", "")
	jsonHeader("tables, nested", "{\"a\":", "{\"a\":", "1[n]}}")
	jsonHeader("list", "{\"tags\":[", "1,", "1]}")
	jsonHeader("list of tables", "{\"a\":[", "{\"b\":1},", "1]}")
	jsonHeader("list of lists", "{\"tags\":[", "[1],", "1]}")
	jsonHeader("empty tables", "{\"a\":[", "{},", "{}]}")
	jsonHeader("escapes", "{\"a\":\"", "\\u00e9", "\"}")
	jsonHeader("long numbers", "{\"a\":[", strings.Repeat("9", 2000)+",", "1]}")
	jsonHeader("one long number", "{\"a\":", "9", "}")
	jsonHeader("long name", "{\""+longName+"\":{", "\"f%d\":1,", "\"z\":1}}")
	jsonHeader("letters of several bytes", "{\"a\":[", "\"é\",", "1]}")
	jsonHeader("commas", "{\"a\":[", ",", "1]}")
	jsonHeader("white space", "{\"a\":", " ", "1}")
	jsonHeader("fields in another case", "{", "\"titl%d\":1,", "\"z\":1}")

	for name, make := range map[string]func(size int) string{
		"fences: braces never closed":    func(n int) string { return `{"a": "` + strings.Repeat("{[", n/2) },
		"fences: opened, never closed":   func(n int) string { return "---\na: 1\n" + strings.Repeat("text\n", n/5) },
		"fences: nearly closed":          func(n int) string { return "---\na: 1\n" + strings.Repeat(" ---\n", n/5) },
		"fences: comments before":        func(n int) string { return strings.Repeat("<!-- -->\n", n/9) + "---\ntitle: A\n---\n" },
		"fences: comments never closed":  func(n int) string { return strings.Repeat("<!-- \n", n/6) },
		"fences: unfenced fields":        func(n int) string { return strings.Repeat("title: A\n", n/9) },
		"fences: headings within":        func(n int) string { return "---\na: 1\n" + strings.Repeat("# a\n\n", n/5) + "---\n" },
		"fences: text of TOML, not ends": func(n int) string { return "+++\na = \"\"\"\n" + strings.Repeat("+++\n", n/4) },
		"fences: second blocks":          func(n int) string { return strings.Repeat("---\ntitle: A\n---\n", n/17) },
		"fences: rules":                  func(n int) string { return strings.Repeat("---\n", n/4) },
		"fences: rules below a heading":  func(n int) string { return "# A\n\n" + strings.Repeat("---\nword\n\n", n/10) },
		"fences: one long line":          func(n int) string { return strings.Repeat("word ", n/5) },
		"fences: one long name":          func(n int) string { return strings.Repeat("n", n) + ": a\n" },
		"fences: long lines":             func(n int) string { return "title: A\n" + strings.Repeat(strings.Repeat("n", 4000)+"\n", n/4000) },
		"fences: fields in comments":     func(n int) string { return strings.Repeat("<!-- title: A -->\n", n/18) },
		"fences: lines like comments":    func(n int) string { return strings.Repeat("# c\n", n/4) },
		"fences: fences in comments":     func(n int) string { return strings.Repeat("<!--\n---\ntitle: A\n-->\n", n/22) },
		"fences: spaces":                 func(n int) string { return strings.Repeat(" ", n) + "---\ntitle: A\n---\n" },
		"fences: Nikola's comment":       func(n int) string { return "<!--\n" + strings.Repeat(".. title: a\n", n/12) + "-->\n" },
	} {
		kinds = append(kinds, kind{name: name, make: func(size int) fstest.MapFS { return file("en/a.md", make(size)) }})
	}
}

// numbered repeats a piece n times, each time with its number.
func numbered(piece string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, piece, i)
	}
	return b.String()
}
