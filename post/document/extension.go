package document

import (
	"cmp"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"
)

// Extenders returns the goldmark extensions that are needed to render a Document.
func (ps *Parser) Extenders() []goldmark.Extender {
	ps = cmp.Or(ps, &zero)
	return append([]goldmark.Extender{tables{}, bareAddresses{}, extension.Strikethrough, extension.TaskList, footnotes{}, spans{}}, ps.Extensions...)
}

// build makes the parser: goldmark's, with the extensions and within the limits.
func (ps *Parser) build() {
	all := &recorder{config: parser.NewConfig()}
	inlines := parser.DefaultInlineParsers()
	if ps.WikiLinks {
		inlines = append(inlines, util.Prioritized(wikiLinks{}, 99))
	}
	for i, p := range inlines {
		switch p.Priority {
		case 100:
			inlines[i].Value = codeSpans{parser.NewCodeSpanParser()}
		case 200:
			inlines[i].Value = newLinks()
		}
	}
	blocks := append(parser.DefaultBlockParsers(), util.Prioritized(embedLines{}, 50))
	for i, p := range blocks {
		switch p.Priority {
		case 500:
			blocks[i].Value = indentedCode{parser.NewCodeBlockParser()}
		case 900:
			blocks[i].Value = htmlBlocks{closedHTML{parser.NewHTMLBlockParser()}}
		}
	}
	all.AddOptions(
		parser.WithBlockParsers(blocks...),
		parser.WithBlockParsers(
			util.Prioritized(extensions{}, 640), util.Prioritized(attributeLines{}, 650),
			util.Prioritized(fencedDivs{}, 750), util.Prioritized(admonitions{}, 760), util.Prioritized(tabs{}, 770), util.Prioritized(abbreviations{}, 640), util.Prioritized(elements{}, 890),
		),
		parser.WithInlineParsers(inlines...),
		parser.WithInlineParsers(util.Prioritized(attributeMarks{}, 150)),
		parser.WithParagraphTransformers(util.Prioritized(paragraphs{}, 0)),
		parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
	)
	goldmark.New(goldmark.WithParser(all), goldmark.WithExtensions(ps.Extenders()...))
	for i, p := range all.config.BlockParsers {
		if block, ok := p.Value.(parser.BlockParser); ok {
			all.config.BlockParsers[i].Value = bounded{block, ps.depth()}
		}
	}
	ps.md = parser.NewParser(all)
}

// recorder keeps the options that extensions add to a parser.
type recorder struct {
	parser.Parser
	config *parser.Config
}

// AddOptions implements parser.Parser.
func (r *recorder) AddOptions(options ...parser.Option) {
	for _, o := range options {
		o.SetParserOption(r.config)
	}
}

// SetParserOption implements parser.Option. It sets all options that were kept.
func (r *recorder) SetParserOption(c *parser.Config) { *c = *r.config }
