// Package locale says which of CLDR's locales a language tag means, and with
// which digits and calendar dates are written there.
package locale

// Locale is one of CLDR's locales with a choice of digits. The zero Locale is
// root's. It is the underlying type of date.Locale, so that the packages that
// hold tables read it by conversion and callers see nothing of it.
type Locale struct {
	index   uint16
	digits  uint8
	ordinal bool
}

// Index is the row of the locale in the tables; root's is 0.
func (l Locale) Index() int { return int(l.index) }
