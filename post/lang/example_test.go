package lang_test

import (
	"fmt"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

func ExampleParse() {
	for _, s := range []string{"fr_CA", "cym", "jp"} {
		tag, err := lang.Parse(s)
		fmt.Println(tag, err)
	}
	// Output:
	// fr-CA <nil>
	// cy <nil>
	// und "jp" is not a language: write a BCP 47 tag such as fr or fr-CA; did you mean ja?
}

// A language switch shows each language by its own name, in its direction.
func ExampleName() {
	for _, tag := range []language.Tag{language.CanadianFrench, language.Arabic, language.MustParse("zh-TW")} {
		fmt.Printf("<a lang=%q dir=%q>%s</a>\n", tag, lang.Dir(tag), lang.Name(tag))
	}
	// Output:
	// <a lang="fr-CA" dir="ltr">Français</a>
	// <a lang="ar" dir="rtl">العربية</a>
	// <a lang="zh-TW" dir="ltr">繁體中文</a>
}

// Folders of content are languages or not.
func ExampleFromFolder() {
	for _, folder := range []string{"fr", "en_ca", "fra", "src", "images"} {
		tag, ok := lang.FromFolder(folder)
		fmt.Println(folder, tag, ok)
	}
	// Output:
	// fr fr true
	// en_ca en-CA true
	// fra fr true
	// src und false
	// images und false
}

// Authors write lang: French, or lang: Français.
func ExampleFromName() {
	for _, name := range []string{"French", "français", "Fr"} {
		tag, ok := lang.FromName(name)
		fmt.Println(name, tag, ok)
	}
	// Output:
	// French fr true
	// français fr true
	// Fr und false
}

// A folder fr means the French that a site is written in.
func ExampleSettle() {
	site, _ := lang.ParseList("en-CA,fr-CA")
	named, _ := lang.FromFolder("fr")
	tag, found, _ := lang.Settle(named, site)
	fmt.Println(tag, found)
	// Output: fr-CA true
}

// The header of a request, for bilingual's Collection.Best.
func ExampleAccept() {
	fmt.Println(lang.Accept("fr-CA,fr;q=0.9,en;q=0.5,*;q=0.1"))
	// Output: [fr-CA fr en mul]
}
