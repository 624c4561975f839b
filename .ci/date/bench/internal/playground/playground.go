// Package playground holds the locales of the fixtures in github.com/go-playground/locales.
package playground

import (
	"github.com/go-playground/locales"
	"github.com/go-playground/locales/ar"
	"github.com/go-playground/locales/ar_EG"
	"github.com/go-playground/locales/bg"
	"github.com/go-playground/locales/bn"
	"github.com/go-playground/locales/ca"
	"github.com/go-playground/locales/cs"
	"github.com/go-playground/locales/cy"
	"github.com/go-playground/locales/da"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/el"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/en_CA"
	"github.com/go-playground/locales/en_GB"
	"github.com/go-playground/locales/es"
	"github.com/go-playground/locales/es_MX"
	"github.com/go-playground/locales/eu"
	"github.com/go-playground/locales/fa"
	"github.com/go-playground/locales/fi"
	"github.com/go-playground/locales/fr"
	"github.com/go-playground/locales/fr_CA"
	"github.com/go-playground/locales/ga"
	"github.com/go-playground/locales/haw"
	"github.com/go-playground/locales/he"
	"github.com/go-playground/locales/hi"
	"github.com/go-playground/locales/hr"
	"github.com/go-playground/locales/hu"
	"github.com/go-playground/locales/id"
	"github.com/go-playground/locales/it"
	"github.com/go-playground/locales/ja"
	"github.com/go-playground/locales/ko"
	"github.com/go-playground/locales/lt"
	"github.com/go-playground/locales/nb"
	"github.com/go-playground/locales/nl"
	"github.com/go-playground/locales/pl"
	"github.com/go-playground/locales/pt"
	"github.com/go-playground/locales/pt_PT"
	"github.com/go-playground/locales/ru"
	"github.com/go-playground/locales/sr_Latn"
	"github.com/go-playground/locales/th"
	"github.com/go-playground/locales/tr"
	"github.com/go-playground/locales/uk"
	"github.com/go-playground/locales/vi"
	"github.com/go-playground/locales/zh_Hant_TW"
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
