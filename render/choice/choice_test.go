package choice_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/diptych-go/diptych/render/choice"
	"golang.org/x/text/language"
)

// The language that a reader chose comes before those of the browser.
func ExampleKeeper() {
	var keeper choice.Keeper
	chosen := httptest.NewRecorder()
	keeper.Keep(chosen, httptest.NewRequest(http.MethodGet, "/fr/", nil), language.CanadianFrench)

	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.Header.Set("Accept-Language", "en-CA, ar;q=0.5")
	r.AddCookie(chosen.Result().Cookies()[0])
	w := httptest.NewRecorder()
	fmt.Println(keeper.Languages(w, r), w.Header()["Vary"])
	// Output:
	// [fr-CA en-CA ar] [Accept-Language Cookie]
}

func TestKeeper(t *testing.T) {
	ask := func(k choice.Keeper, cookie string) string {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Cookie", cookie)
		return fmt.Sprint(k.Languages(httptest.NewRecorder(), r))
	}
	for _, c := range []struct {
		keeper       choice.Keeper
		cookie, want string
	}{
		{choice.Keeper{}, "lang=fr", "[fr]"},
		{choice.Keeper{}, "lang=<script>", "[]"},
		{choice.Keeper{Cookie: "l"}, "lang=fr", "[]"},
		{choice.Keeper{Cookie: "l"}, "l=fr; lang=en", "[fr]"},
		{choice.Keeper{Cookie: choice.NoCookie}, "lang=fr; -=fr", "[]"},
	} {
		if got := ask(c.keeper, c.cookie); got != c.want {
			t.Errorf("%+v, %s: %s, want %s", c.keeper, c.cookie, got, c.want)
		}
	}
	w := httptest.NewRecorder()
	k := choice.Keeper{Path: "/news/"}
	k.Keep(w, httptest.NewRequest(http.MethodGet, "https://example.ca/", nil), language.French)
	if c := w.Result().Cookies()[0]; c.Path != "/news/" || !c.Secure || !c.HttpOnly || w.Header().Get("Cache-Control") != "private, no-cache" {
		t.Errorf("%+v", c)
	}
	none := choice.Keeper{Cookie: choice.NoCookie}
	w = httptest.NewRecorder()
	if none.Keep(w, httptest.NewRequest(http.MethodGet, "/", nil), language.French); len(w.Header()) != 0 {
		t.Error(w.Header())
	}
	for referrer, want := range map[string]bool{"http://example.com/a": true, "http://example.org/a": false, "": false, "::": false} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Referer", referrer)
		if got := choice.FromHere(httptest.NewRecorder(), r); got != want {
			t.Errorf("%q: %v", referrer, got)
		}
	}
}
