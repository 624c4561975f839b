package document

import (
	"cmp"
	"path"
	"strings"
)

// Ref returns the path or name of the post to which an embed leads: ref and relref of Hugo, link
// and post_url of Jekyll. An argument without quotation marks is a text too, not a variable. ok is
// false for other embeds.
func (e *Embed) Ref() (dest string, ok bool) {
	switch name := strings.ToLower(e.Name); name {
	case "ref", "relref", "link", "post_url":
		if name == "link" && e.Syntax == EmbedMDX {
			return "", false
		}
	default:
		return "", false
	}
	for _, a := range e.Args {
		if a.Name == "" || a.Name == "path" {
			return a.Value, e.Kind == EmbedTag
		}
	}
	return "", e.Kind == EmbedTag
}

// IsURLFilter reports whether a filter of Liquid makes an address on the site from a path, as in {{
// "/a/" | relative_url }}. absolute reports whether that address has the site's host.
func IsURLFilter(name string) (absolute, ok bool) {
	switch name {
	case "relative_url", "url", "withBase", "relURL", "relLangURL":
		return false, true
	case "absolute_url", "absURL", "absLangURL":
		return true, true
	}
	return false, false
}

// A Picture is an image that an embed describes.
type Picture struct {
	Source, Alt, Title, Caption string
}

// Picture returns the image that an embed shows on every site: figure, img and image, and an
// include of a file with such a name. value returns the value of an argument. If value is nil,
// arguments count as they are written. ok is false for other embeds, and if there is no source.
func (e *Embed) Picture(value func(EmbedArg) string) (p Picture, ok bool) {
	arg := func(name string, place int) string {
		a, ok := e.Find(name, place)
		if !ok || value == nil {
			return a.Value
		}
		return value(a)
	}
	switch name := strings.ToLower(e.Name); {
	case name == "figure" || name == "img" || name == "image":
		p.Source = cmp.Or(arg("src", 0), arg("url", -1), arg("path", -1))
		p.Alt, _ = e.Positional(1)
	case strings.HasPrefix(e.Name, "include"):
		file, _ := e.Positional(0)
		file = strings.ToLower(path.Base(e.Name + " " + file))
		if !strings.Contains(file, "figure") && !strings.Contains(file, "image") && !strings.Contains(file, "img") {
			return Picture{}, false
		}
		p.Source = cmp.Or(arg("src", -1), arg("url", -1), arg("image_path", -1), arg("image", -1))
	}
	if p.Source == "" {
		return Picture{}, false
	}
	p.Alt = cmp.Or(p.Alt, arg("alt", -1))
	p.Title, p.Caption = arg("title", -1), arg("caption", -1)
	return p, true
}

// image returns the image that the tag of an embed describes, or nil if it describes none.
func (d *Document) image(e *Embed) (list []Image) {
	if p, ok := e.Picture(nil); ok {
		list = append(list, Image{Source: p.Source, Alt: p.Alt, Caption: cmp.Or(p.Caption, p.Title), Node: e.Node, Place: e.Place})
	}
	return list
}
