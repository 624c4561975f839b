module github.com/diptych-go/diptych

go 1.26.0

require (
	github.com/BurntSushi/toml v1.6.0
	github.com/adrg/frontmatter v0.2.0
	github.com/yuin/goldmark v1.8.7
	go.yaml.in/yaml/v4 v4.0.0
	golang.org/x/net v0.56.0
	golang.org/x/text v0.43.0
)

require gopkg.in/yaml.v2 v2.4.0 // indirect
