module github.com/diptych-go/diptych/.ci/date/bench

go 1.26.0

replace github.com/diptych-go/diptych => ../../..

require (
	github.com/diptych-go/diptych v0.0.0-00010101000000-000000000000
	github.com/go-playground/locales v0.14.2
	github.com/gohugoio/locales v0.15.5
	github.com/goodsign/monday v1.0.2
	golang.org/x/text v0.43.0
)
