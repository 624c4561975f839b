// Command gen writes the tables of package date from CLDR's JSON packages.
//
//	go run ./internal/gen -cldr DIR
//
// DIR is a node_modules directory with cldr-core, cldr-dates-full and cldr-numbers-full, all of
// one version. Use go generate in render/date to run the command. The tables are one text and
// arrays of numbers: nothing is built when a program starts, and the linker leaves out tables that
// nobody reads.
package main

import (
	"flag"
	"log"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	dir := flag.String("cldr", "", "node_modules `directory` with the cldr packages")
	out := flag.String("out", ".", "`directory` of package date")
	flag.Parse()
	if *dir == "" {
		log.Fatal("say where CLDR is with -cldr")
	}
	data := read(*dir)
	writeLocales(data, *out+"/internal/locale/zlocales.go")
	writeNames(data, *out+"/internal/cldr/znames.go")
	writeFormats(data, *out+"/internal/cldr/zformats.go")
	writeRanges(data, *out+"/internal/cldr/zranges.go")
	writeRelative(data, *out+"/internal/cldr/zrelative.go")
}
