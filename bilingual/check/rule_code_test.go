package check_test

import (
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

// Commands and addresses differ where no word of them is translated.
func TestSpansOfCode(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"Ask `https://ferry.example/api/1` for it.", "Demandez à `https://ferry.example/api/2` cela.", `"https://ferry.example/api/2" stands here`},
		{"Run `ferry get --pier 12` at once.", "Lancez `ferry get --pier 21` tout de suite.", `"ferry get --pier 21" stands here`},
		{"Run `ferry enlist boats` at once.", "Lancez `ferry unenlist boats` tout de suite.", `"ferry unenlist boats" stands here`},
		{"Run `ferry get PIER` at once.", "Lancez `ferry get QUAI` tout de suite.", ""},
		{"Run `ferry get branch` at once.", "Lancez `ferry get branche` tout de suite.", ""},
		{"Look in `docs/en/piers` at once.", "Regardez dans `docs/fr/quais` tout de suite.", ""},
	} {
		var want []string
		if tt.want != "" {
			want = []string{"note fr/ferry.md:4: the code " + tt.want}
		}
		verdict{tt.a, tt.a, tt.b, want}.check(t, check.Code())
	}
}
