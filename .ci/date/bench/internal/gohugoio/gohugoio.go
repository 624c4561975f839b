// Package gohugoio holds the locales of the fixtures in github.com/gohugoio/locales.
package gohugoio

import (
	"github.com/gohugoio/locales"
	"github.com/gohugoio/locales/ar"
	"github.com/gohugoio/locales/ar_EG"
	"github.com/gohugoio/locales/bg"
	"github.com/gohugoio/locales/bn"
	"github.com/gohugoio/locales/ca"
	"github.com/gohugoio/locales/cs"
	"github.com/gohugoio/locales/cy"
	"github.com/gohugoio/locales/da"
	"github.com/gohugoio/locales/de"
	"github.com/gohugoio/locales/el"
	"github.com/gohugoio/locales/en"
	"github.com/gohugoio/locales/en_CA"
	"github.com/gohugoio/locales/en_GB"
	"github.com/gohugoio/locales/es"
	"github.com/gohugoio/locales/es_MX"
	"github.com/gohugoio/locales/eu"
	"github.com/gohugoio/locales/fa"
	"github.com/gohugoio/locales/fi"
	"github.com/gohugoio/locales/fr"
	"github.com/gohugoio/locales/fr_CA"
	"github.com/gohugoio/locales/ga"
	"github.com/gohugoio/locales/haw"
	"github.com/gohugoio/locales/he"
	"github.com/gohugoio/locales/hi"
	"github.com/gohugoio/locales/hr"
	"github.com/gohugoio/locales/hu"
	"github.com/gohugoio/locales/id"
	"github.com/gohugoio/locales/it"
	"github.com/gohugoio/locales/ja"
	"github.com/gohugoio/locales/ko"
	"github.com/gohugoio/locales/lt"
	"github.com/gohugoio/locales/nb"
	"github.com/gohugoio/locales/nl"
	"github.com/gohugoio/locales/pl"
	"github.com/gohugoio/locales/pt"
	"github.com/gohugoio/locales/pt_PT"
	"github.com/gohugoio/locales/ru"
	"github.com/gohugoio/locales/sr_Latn"
	"github.com/gohugoio/locales/th"
	"github.com/gohugoio/locales/tr"
	"github.com/gohugoio/locales/uk"
	"github.com/gohugoio/locales/vi"
	"github.com/gohugoio/locales/zh_Hant_TW"
)

// Locales holds a function for each tag, which makes the locale.
var Locales = map[string]func() locales.Translator{
	"ar":      ar.New,
	"ar-EG":   ar_EG.New,
	"bg":      bg.New,
	"bn":      bn.New,
	"ca":      ca.New,
	"cs":      cs.New,
	"cy":      cy.New,
	"da":      da.New,
	"de":      de.New,
	"el":      el.New,
	"en":      en.New,
	"en-CA":   en_CA.New,
	"en-GB":   en_GB.New,
	"es":      es.New,
	"es-MX":   es_MX.New,
	"eu":      eu.New,
	"fa":      fa.New,
	"fi":      fi.New,
	"fr":      fr.New,
	"fr-CA":   fr_CA.New,
	"ga":      ga.New,
	"haw":     haw.New,
	"he":      he.New,
	"hi":      hi.New,
	"hr":      hr.New,
	"hu":      hu.New,
	"id":      id.New,
	"it":      it.New,
	"ja":      ja.New,
	"ko":      ko.New,
	"lt":      lt.New,
	"nb":      nb.New,
	"nl":      nl.New,
	"pl":      pl.New,
	"pt":      pt.New,
	"pt-PT":   pt_PT.New,
	"ru":      ru.New,
	"sr-Latn": sr_Latn.New,
	"th":      th.New,
	"tr":      tr.New,
	"uk":      uk.New,
	"vi":      vi.New,
	"zh-TW":   zh_Hant_TW.New,
}
