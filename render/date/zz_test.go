package date

import (
	"golang.org/x/text/language"
	"testing"
)

func BenchmarkZZ(b *testing.B) {
	l := For(language.French)
	for b.Loop() {
		l.Layout("yMMMM")
	}
}
