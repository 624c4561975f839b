// Checks how the pages of a written site hang together: languages, alternates,
// language switches, links and fragments.
//
//   node links.mjs [-chrome] DIR [BASE]
//
// BASE is the address of the site, if it has one that it knows.
// With -chrome, links inside the text of posts are their authors' affair.
import { addresses, Site, text } from './site.mjs';

const args = process.argv.slice(2);
const chromeOnly = args[0] === '-chrome' && args.shift();
const base = args[1] ?? 'http://localhost/';
const hasAddress = args[1] !== undefined;
const site = new Site(args[0], base);

const faults = [];
let file = '';
const fault = (message) => faults.push(`${file}: ${message}`);
const count = { pages: 0, aliases: 0, links: 0, fragments: 0, switches: 0, nearest: 0, alternates: 0, shared: 0, feeds: 0, mapped: 0 };

const rightToLeft = (tag) => {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction === 'rtl';
};
const valid = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

// languages: every page and every change of language says what it is and which way it runs.
function languages(page) {
  for (const e of page.elements) {
    const own = e.attrs.lang;
    if (own !== undefined && !valid(own)) fault(`<${e.tag} lang="${own}"> is no BCP 47 tag in its usual form`);
    if (own !== undefined && valid(own) && !e.content && (e.dir === 'rtl') !== rightToLeft(own)) {
      fault(`<${e.tag} lang="${own}"> runs ${e.dir || 'ltr'}`);
    }
  }
  const { lang, dir } = page.one('html').attrs;
  if (!lang || !dir) fault('<html> has no lang or no dir');
  const titles = page.all('title').filter((e) => e.node.parentNode.tagName === 'head');
  if (titles.length !== 1 || !text(titles[0].node).trim()) fault('there is not one title');
}

// reach follows an address in a page, and tells the file it leads to.
function reach(page, address, what) {
  let url;
  try {
    url = new URL(address, site.url(page.file));
  } catch {
    fault(`${what} "${address}" is no address`);
    return undefined;
  }
  count.links++;
  const target = site.fileOf(url);
  if (target === undefined) {
    if (url.origin === site.base.origin) fault(`${what} "${address}" leads out of the site`);
    return undefined;
  }
  if (target === '') {
    fault(`${what} "${address}" leads nowhere`);
    return undefined;
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment && target.endsWith('.html')) {
    count.fragments++;
    if (!site.pages.get(target).ids.has(fragment)) fault(`${what} "${address}": ${target} has no such fragment`);
  }
  return target;
}

function links(page) {
  const attributes = { a: ['href'], area: ['href'], link: ['href'], img: ['src'], source: ['src'], script: ['src'], video: ['src', 'poster'], audio: ['src'], iframe: ['src'] };
  for (const e of page.elements) {
    if (chromeOnly && e.content) continue;
    if (chromeOnly && e.tag === 'img') continue; // the picture of a post is its author's too
    for (const name of attributes[e.tag] ?? []) {
      if (e.attrs[name] === undefined) continue;
      const target = reach(page, e.attrs[name], `<${e.tag} ${name}>`);
      const says = e.tag === 'a' ? e.attrs.hreflang : undefined;
      if (says && target?.endsWith('.html') && site.pages.get(target).lang !== says) {
        fault(`<a hreflang="${says}"> leads to ${target}, which is in ${site.pages.get(target).lang}`);
      }
    }
  }
}

// switches: a language switch leads to existing pages in its languages, each once. One
// that leads to the nearest page says so in words, and is no alternate.
function switches(page) {
  const seen = new Set([page.lang]);
  const translated = new Set([page.lang]);
  for (const e of page.all('a').filter((a) => a.nav)) {
    count.switches++;
    const { lang, hreflang, href } = e.attrs;
    if (!lang || lang !== hreflang) fault(`a language switch has lang="${lang}" and hreflang="${hreflang}"`);
    if (seen.has(lang)) fault(`a language switch offers ${lang}, which it has already or which is the page's own`);
    seen.add(lang);
    if ((e.node.parentNode.attrs.find((a) => a.name === 'class')?.value ?? '') === 'nearest') {
      count.nearest++;
      if (!e.node.childNodes.some((n) => n.tagName === 'small' && text(n).trim())) fault(`the language switch to ${lang} does not say that the page does not exist`);
    } else translated.add(lang);
    const name = text(e.node).trim();
    if (!name) fault(`the language switch to ${lang} has no name`);
    const target = site.fileOf(new URL(href, site.url(page.file)));
    if (!target?.endsWith('index.html')) fault(`the language switch to ${lang} leads to no page: ${href}`);
    else if (site.pages.get(target).moved) fault(`the language switch to ${lang} leads to a page that has moved: ${href}`);
  }
  return translated;
}

// alternates: absolute, self-referring, with one x-default, said alike by all pages they name.
function alternates(page, switched) {
  const own = site.url(page.file).href;
  const list = page.alternates;
  if (page.one('p', (a) => a.class === 'notice')) {
    if (!page.canonical || page.canonical === own) fault('it shows another page and has no canonical address there');
    if (list.length) fault('it shows another page and has alternates');
    return;
  }
  if (page.canonical !== own) fault(`its canonical address is ${page.canonical}, not ${own}`);
  const byLang = new Map(list.map((a) => [a.hreflang, a.href]));
  if (!list.length) {
    if (switched.size > 1 && !page.later && page.file !== 'index.html') fault('its language switch has languages and it has no alternates');
    return;
  }
  count.alternates += list.length;
  if (byLang.size !== list.length) fault('two alternates have the same hreflang');
  if (!byLang.has('x-default')) fault('it has alternates and no x-default');
  if (byLang.get(page.lang) !== own) fault(`its alternate in its own language, ${page.lang}, is ${byLang.get(page.lang)}, not ${own}`);
  for (const { hreflang, href } of list) {
    if (hreflang !== 'x-default' && !valid(hreflang)) fault(`hreflang="${hreflang}" is no BCP 47 tag in its usual form`);
    if (!URL.canParse(href)) {
      fault(`the alternate ${href} is not absolute`);
      continue;
    }
    const target = site.fileOf(new URL(href));
    const other = target && site.pages.get(target);
    if (!other) {
      fault(`the alternate ${href} leads to no page`);
      continue;
    }
    if (hreflang === 'x-default' ? ![...byLang].some(([l, h]) => l !== 'x-default' && h === href) && target !== 'index.html' : other.lang !== hreflang) {
      fault(`the alternate hreflang="${hreflang}" leads to ${target}, which is in ${other.lang}`);
    }
    const back = JSON.stringify(other.alternates.map((a) => [a.hreflang, a.href]).sort());
    if (hreflang !== 'x-default' && back !== JSON.stringify(list.map((a) => [a.hreflang, a.href]).sort())) {
      fault(`${target} does not have the same alternates`);
    }
    if (hreflang !== 'x-default' && !switched.has(hreflang)) fault(`its language switch lacks ${hreflang}`);
  }
}

// shared: networks get the lead picture of a page, unless it is one that they don't show.
function shared(page) {
  const og = (name) => page.one('meta', (a) => a.property === `og:image${name}`)?.attrs.content;
  const lead = page.one('img', (a) => a.class === 'lead')?.attrs;
  if (/\.svg$/.test(og('') ?? '')) fault('networks get a drawing');
  if (!lead || !/\.(png|jpe?g|webp)$/.test(lead.src)) return;
  if (og('') !== new URL(lead.src, site.url(page.file)).href) fault(`networks do not get its lead picture, but ${og('')}`);
  for (const name of ['width', 'height', 'alt']) {
    if (!lead[name] || og(`:${name}`) !== lead[name]) fault(`the ${name} of its lead picture is ${lead[name]}, and ${og(`:${name}`)} for networks`);
  }
  count.shared++;
}

for (const page of site.pages.values()) {
  file = page.file;
  languages(page);
  if (page.moved !== undefined) {
    count.aliases++;
    const target = reach(page, page.moved, 'refresh');
    if (target && site.pages.get(target)?.lang !== page.lang) fault(`it moves readers to ${target}, in another language`);
    if (hasAddress && page.canonical !== page.moved) fault('its canonical address is not where it leads');
    if (!hasAddress && page.canonical) fault('it has a canonical address, and the site has no address');
    continue;
  }
  count.pages++;
  links(page);
  const switched = switches(page);
  if (page.all('h1').length < 1 || (!chromeOnly && page.all('h1').length > 1)) fault(`it has ${page.all('h1').length} h1`);
  if (!hasAddress) {
    if (page.canonical || page.alternates.length) fault('it has a canonical address or alternates, and the site has no address');
  } else if (page.hidden) {
    if (page.canonical || page.alternates.length) fault('it is no page to find, and has a canonical address or alternates');
  } else {
    alternates(page, switched);
    if (!chromeOnly) shared(page);
  }
}

// feeds: every address in a feed leads to something, its twins name it as theirs.
for (const [name, feed] of site.feeds) {
  file = name;
  count.feeds++;
  if (feed.self !== site.url(name).href) fault(`it says that it is at ${feed.self}`);
  for (const address of feed.addresses) {
    if (!/^[a-z]+:/i.test(address)) fault(`the address ${address} is not absolute`);
    else if (!chromeOnly || !feed.content.includes(address)) reach({ file }, address, 'the address');
  }
  for (const twin of feed.twins) {
    const other = site.feeds.get(site.fileOf(new URL(twin)));
    if (!other) fault(`its twin ${twin} is no feed`);
    else if (!other.twins.includes(feed.self)) fault(`its twin ${twin} does not name it`);
  }
}

// sitemap: it has each page that may be found, with the alternates of its head.
if (hasAddress) {
  const mapped = new Map();
  for (const name of [...site.files].filter((f) => /^sitemap(-\d+)?\.xml$/.test(f))) {
    file = name;
    for (const [, entry] of site.read(name).matchAll(/<url>(.*?)<\/url>/gs)) {
      const [loc, ...alternates] = addresses(entry);
      if (mapped.has(loc)) fault(`${loc} is there twice`);
      mapped.set(loc, alternates);
      count.mapped++;
    }
  }
  file = 'sitemap.xml';
  for (const page of site.pages.values()) {
    const own = site.url(page.file).href;
    const found = page.canonical === own && page.moved === undefined && !page.later;
    if (found !== mapped.has(own)) fault(`${own} is ${found ? 'missing' : 'no page to find'}`);
    else if (found && mapped.get(own).join() !== page.alternates.map((a) => a.href).join()) fault(`${own} has other alternates than its head`);
    mapped.delete(own);
  }
  for (const loc of mapped.keys()) fault(`${loc} is no page`);
}

for (const f of faults) console.log(f);
console.log(`${base}: ` + Object.entries(count).map(([k, n]) => `${n} ${k}`).join(', ') + `: ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
