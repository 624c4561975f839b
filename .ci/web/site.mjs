// A written site, read: its pages as trees, their addresses, what they point to.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';

export class Page {
  constructor(file, source) {
    this.file = file;
    this.elements = [];
    const walk = (node, context) => {
      let here = context;
      if (node.tagName) {
        const attrs = Object.fromEntries(node.attrs.map((a) => [a.name, a.value]));
        here = {
          lang: attrs.lang ?? context.lang,
          dir: attrs.dir ?? context.dir,
          nav: context.nav || (node.tagName === 'nav' && (attrs.class ?? '').split(' ').includes('languages')),
          nearest: context.nearest || (attrs.class ?? '').split(' ').includes('nearest'),
          content: context.content || (attrs.class ?? '').split(' ').includes('content'),
        };
        this.elements.push({ tag: node.tagName, attrs, node, ...here });
      }
      for (const child of node.childNodes ?? []) walk(child, here);
    };
    walk(parse(source), { lang: '', dir: '', nav: false, nearest: false, content: false });
    this.ids = new Set(this.elements.map((e) => e.attrs.id).filter((id) => id !== undefined));
  }

  all(tag, where = () => true) {
    return this.elements.filter((e) => e.tag === tag && where(e.attrs));
  }

  one(tag, where) {
    return this.all(tag, where)[0];
  }

  get lang() {
    return this.one('html').attrs.lang ?? '';
  }

  // An alias sends its readers on at once.
  get moved() {
    return this.one('meta', (a) => a['http-equiv'] === 'refresh')?.attrs.content.replace(/^0;\s*url=/, '');
  }

  // A page that search engines are asked not to list.
  get hidden() {
    return this.one('meta', (a) => a.name === 'robots')?.attrs.content === 'noindex';
  }

  get canonical() {
    return this.one('link', (a) => a.rel === 'canonical')?.attrs.href;
  }

  // A later page of a list names the one before.
  get later() {
    return this.one('link', (a) => a.rel === 'prev') !== undefined;
  }

  get alternates() {
    return this.all('link', (a) => a.rel === 'alternate' && a.hreflang !== undefined).map((e) => e.attrs);
  }
}

// addresses are those in XML or JSON, in their order.
export function addresses(source) {
  const xml = (s) => s.replace(/&(amp|lt|gt|quot|#39|#34|#x[0-9A-F]+);/g, (_, e) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' })[e] ?? String.fromCodePoint(parseInt(e.slice(2), 16)));
  return [...source.matchAll(/(?:<(?:loc|link|url|guid isPermaLink="true")>|\shref="|"(?:url|home_page_url|feed_url|image)":")([^<"]*)/g)].map((m) => xml(m[1]));
}

// A feed: what it says of itself, and all addresses in it, those of its texts too.
class Feed {
  constructor(source, json) {
    const parsed = json && JSON.parse(source);
    const decode = (s) => s.replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const texts = json ? parsed.items.map((i) => i.content_html ?? '') : [...source.matchAll(/<content(?::encoded| type="html")>(.*?)<\/content/gs)].map((m) => decode(m[1]));
    this.content = texts.flatMap((t) => new Page('', t).elements.flatMap((e) => ['href', 'src', 'poster'].map((a) => e.attrs[a]))).filter((a) => a !== undefined);
    this.addresses = [...addresses(source), ...this.content];
    const head = source.split(/<entry>|<item>|"items":/)[0];
    this.self = json ? parsed.feed_url : addresses(head.match(/<(?:atom:)?link rel="self"[^>]*>/)[0])[0];
    this.twins = json ? (parsed._alternates ?? []).map((a) => a.url) : [...head.matchAll(/<(?:atom:)?link rel="alternate" type="application[^>]*>/g)].map((m) => addresses(m[0])[0]);
  }
}

export function text(node) {
  if (node.nodeName === '#text') return node.value;
  return (node.childNodes ?? []).map(text).join('');
}

export class Site {
  // dir is the folder of a site whose root is at base, an absolute address.
  constructor(dir, base) {
    this.dir = dir;
    this.base = new URL(base.endsWith('/') ? base : base + '/');
    this.files = new Set(
      readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) => relative(dir, join(e.parentPath ?? e.path, e.name)).split(sep).join('/')),
    );
    this.pages = new Map(
      [...this.files]
        .filter((f) => f.endsWith('.html'))
        .sort()
        .map((f) => [f, new Page(f, readFileSync(join(dir, f), 'utf8'))]),
    );
  }

  read(file) {
    return readFileSync(join(this.dir, file), 'utf8');
  }

  // The feeds, by their files.
  get feeds() {
    const names = [...this.files].filter((f) => /(^|\/)(feed\.xml|rss\.xml|feed\.json)$/.test(f)).sort();
    this.kept ??= new Map(names.map((f) => [f, new Feed(this.read(f), f.endsWith('.json'))]));
    return this.kept;
  }

  // url is where readers find a file.
  url(file) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return new URL(path.split('/').map(encodeURIComponent).join('/'), this.base);
  }

  // file is what an address leads to: its path, '' for what the site has not,
  // undefined for another site.
  fileOf(url) {
    if (url.origin !== this.base.origin || !url.pathname.startsWith(this.base.pathname)) return undefined;
    let path = decodeURIComponent(url.pathname.slice(this.base.pathname.length));
    if (path === '' || path.endsWith('/')) path += 'index.html';
    return this.files.has(path) ? path : '';
  }
}
