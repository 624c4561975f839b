// Package lang knows facts about languages: what a tag, a folder's name or a
// header means, what a language calls itself, and in which direction it is
// written.
//
//	tag, err := lang.Parse("fr_CA")                     // fr-CA
//	lang.Name(tag)                                      // Français
//	lang.Dir(language.Arabic)                           // rtl
//	lang.Settle(language.French, []language.Tag{tag})   // fr-CA, the French of the list
//	lang.Accept(r.Header.Get("Accept-Language"))        // what a reader prefers
//
// Its tables are made from CLDR by go generate and take about ten kilobytes. The tables of
// golang.org/x/text/language/display take a hundred times as much. The package imports only
// golang.org/x/text and the standard library. All functions are safe for concurrent use.
//
// # Names of folders and files
//
// [FromFolder] is stricter than [Parse], since src, lib and css are tags of BCP 47:
//
//	name             Parse     FromFolder
//	fr, FR, fr-CA    the tag   the tag
//	fra, fre, cym    fr, cy    fr, cy
//	zh_cn, sr-Latn   the tag   the tag
//	src, lib, css    the tag   no language
//	en-x-mine        the tag   no language
//	jp, cz, gr       an error  no language, and FromCountry returns ja, cs, el
package lang
