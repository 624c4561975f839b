package render

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/util"
)

// inert lists the schemes that a Renderer without Schemes allows, sorted. They are
// registered with IANA or in wide use, and nothing that they lead to runs in the page. It
// has no scheme of scripts, and none that starts or sets up a program on the reader's
// machine, such as ms-settings.
var inert = []string{
	"acct", "bitcoin", "cid", "dict", "dns", "doi", "ed2k", "ethereum", "facetime", "fax", "feed", "ftp", "ftps",
	"gemini", "geo", "git", "gopher", "hdl", "http", "https", "im", "imap", "info", "ipfs", "ipns", "irc", "irc6", "ircs",
	"ldap", "ldaps", "lightning", "magnet", "mailto", "maps", "matrix", "mid", "mms", "monero", "mumble", "news", "nntp", "nostr",
	"openpgp4fpr", "payto", "pop", "pres", "rsync", "rtmp", "rtsp", "service", "sftp", "sgnl", "signal", "sip", "sips", "skype",
	"sms", "smsto", "snews", "spotify", "svn", "tag", "teamspeak", "tel", "telnet", "tg", "threema", "ts3server", "urn",
	"viber", "wais", "webcal", "webcals", "whatsapp", "ws", "wss", "xmpp",
}

// running lists the schemes whose addresses are scripts, or documents that may hold
// scripts.
var running = []string{"blob", "data", "filesystem", "jar", "javascript", "livescript", "mocha", "vbscript", "view-source"}

// pictures lists the image formats that a data address may hold. SVG is not one of them,
// since it may hold scripts.
var pictures = []string{"avif", "bmp", "gif", "jpeg", "png", "webp"}

// allowed reports whether an address may stand in a page, and returns its scheme. The
// address is the value of an attribute, as [written] or a tag gives it. The address of an
// image may be the image's data.
func (r *Renderer) allowed(address string, image bool) (scheme string, ok bool) {
	if r.Schemes == nil && (strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://")) {
		return "", true
	}
	scheme, rest := schemeOf(address)
	switch {
	case scheme == "":
		return "", true
	case image && scheme == "data" && isPicture(rest):
		return scheme, true
	case r.Schemes != nil:
		return scheme, slices.ContainsFunc(r.Schemes, func(own string) bool { return strings.EqualFold(own, scheme) })
	case r.RawHTML == Trusted:
		return scheme, !slices.Contains(running, scheme)
	}
	_, ok = slices.BinarySearch(inert, scheme)
	return scheme, ok
}

// schemeOf returns the scheme of an address as a browser reads it, in lower case, and what
// follows its colon. It returns "" for both if the address has no scheme. Browsers drop
// tabs and line ends, and control characters and spaces at the start (WHATWG URL, "basic
// URL parser"); schemeOf drops all of those everywhere.
func schemeOf(address string) (scheme, rest string) {
	var b [32]byte
	name := b[:0]
	for i := range len(address) {
		switch c := address[i]; {
		case c <= ' ', c == 0x7f:
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			name = append(name, c|0x20)
		case len(name) > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
			name = append(name, c)
		case c == ':':
			return string(name), address[i+1:]
		default:
			return "", ""
		}
	}
	return "", ""
}

// isPicture reports whether the rest of a data address is a picture.
func isPicture(rest string) bool {
	kind, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(rest)), ";")
	kind, _, _ = strings.Cut(kind, ",")
	format, ok := strings.CutPrefix(kind, "image/")
	return ok && slices.Contains(pictures, format)
}

// written returns a destination of Markdown as a browser reads it from the attribute that
// goldmark writes. goldmark resolves backslash escapes, numeric references and named
// references one after the other, so an escape may also produce a reference.
func written(destination string) string {
	if !strings.ContainsAny(destination, "&\\") {
		return destination
	}
	return string(util.URLEscape([]byte(destination), true))
}
