package render

import (
	"bytes"
	"html"
	"html/template"
	"net/url"
	"strings"

	markup "golang.org/x/net/html"
)

// Portable returns the body as HTML for a place other than its page, such as a feed or a
// newsletter. Addresses are absolute if the page's address is. Headings have no links to
// themselves, and scripts and style sheets are left out.
func (p *Page) Portable() (template.HTML, error) {
	x, err := p.body()
	if err != nil {
		return "", err
	}
	x.finish()
	d := x.d
	var b bytes.Buffer
	if err := p.r.write(&b, d, p.Lang); err != nil {
		return "", err
	}
	return template.HTML(absolute(p.URL, b.Bytes())), nil //nolint:gosec // made by the renderer, which says what is safe
}

// PortableExcerpt returns the excerpt of [Page.Excerpt] for a place other than its page;
// see [Page.Portable].
func (p *Page) PortableExcerpt() (template.HTML, error) {
	e, err := p.Excerpt()
	return template.HTML(absolute(p.URL, []byte(e))), err //nolint:gosec // made by the renderer, which says what is safe
}

// absolute returns HTML with its addresses resolved against the address of its page, and
// without scripts and style sheets. It returns src unchanged if the page's address cannot
// be parsed.
func absolute(page string, src []byte) string {
	base, err := url.Parse(page)
	if err != nil {
		return string(src)
	}
	var b strings.Builder
	b.Grow(len(src) + len(src)/8)
	z := markup.NewTokenizer(bytes.NewReader(src))
	skipped := "" // the element that is left out
	for {
		switch kind := z.Next(); kind {
		case markup.ErrorToken:
			return b.String()
		case markup.StartTagToken, markup.SelfClosingTagToken:
			raw := string(z.Raw())
			name, more := z.TagName()
			if element := string(name); element == "script" || element == "style" {
				skipped = element
				continue
			}
			if !more || !strings.Contains(raw, "=") {
				b.WriteString(raw)
				continue
			}
			b.WriteString(resolved(base, raw, string(name), z))
		case markup.EndTagToken:
			name, _ := z.TagName()
			if string(name) == skipped {
				skipped = ""
				continue
			}
			b.Write(z.Raw())
		default:
			if skipped == "" {
				b.Write(z.Raw())
			}
		}
	}
}

// resolved returns a tag with its addresses resolved. It returns raw if nothing changes.
func resolved(base *url.URL, raw, name string, z *markup.Tokenizer) string {
	var b strings.Builder
	b.WriteString("<" + name)
	changed := false
	for more := true; more; {
		var k, v []byte
		k, v, more = z.TagAttr()
		key, value := string(k), string(v)
		if key == "" {
			continue
		}
		switch key {
		case "href", "src", "poster", "cite", "data", "background", "longdesc":
			value = against(base, value)
		case "srcset", "imagesrcset":
			if strings.Contains(value, "data:") {
				break
			}
			candidates := strings.Split(value, ",")
			for i, c := range candidates {
				if at, size, _ := strings.Cut(strings.TrimSpace(c), " "); at != "" {
					candidates[i] = strings.TrimSpace(against(base, at) + " " + size)
				}
			}
			value = strings.Join(candidates, ", ")
		}
		changed = changed || value != string(v)
		b.WriteString(" " + key + `="` + html.EscapeString(value) + `"`)
	}
	if !changed {
		return raw
	}
	if strings.HasSuffix(raw, "/>") {
		b.WriteString("/")
	}
	b.WriteString(">")
	return b.String()
}

// against resolves one address against base. It returns a text that is not an address as it
// is.
func against(base *url.URL, address string) string {
	u, err := base.Parse(strings.TrimSpace(address))
	if err != nil {
		return address
	}
	return u.String()
}
