package date

//go:generate go run ./internal/gen -cldr ../../.ci/date/cldr/node_modules
