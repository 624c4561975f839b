// Looks at a written site in a browser, as its readers would: at the width of a
// desk and of a phone, in the light and in the dark, and without JavaScript.
//
//   CHROMIUM=/path node browser.mjs DIR
//
// With SHOTS=DIR there is a picture of each page that is looked at.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { Site, text } from './site.mjs';

const dir = process.argv[2];
const shots = process.env.SHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' };
const server = createServer((request, response) => {
  const file = site.fileOf(new URL(request.url, site.base));
  if (request.url === '/favicon.ico') {
    response.writeHead(204).end(); // the browser asks unbidden
    return;
  }
  if (request.url === '/axe.js') {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'max-age=3600' }).end(axe);
    return;
  }
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(join(dir, file)));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const site = new Site(dir, `http://127.0.0.1:${server.address().port}/`);

// Lists are alike: of those of tags, months and the like, one for each language is looked at.
const lists = new Set();
const pages = [...site.pages.values()].filter((page) => {
  if (page.moved !== undefined) return false;
  const [, kind, depth] = /^((?:[^/]+\/)?(?:archive|categories|series|tags|page)\/)(.*)$/.exec(page.file) ?? [];
  const list = kind && kind + depth.split('/').length;
  if (!list) return true;
  return !lists.has(list) && lists.add(list);
});

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const faults = new Set();
const watch = (tab, here) => {
  tab.on('console', (m) => ['error', 'warning'].includes(m.type()) && faults.add(`${here()}: the console says: ${m.text()}`));
  tab.on('pageerror', (e) => faults.add(`${here()}: ${e.message}`));
  // A picture that was still on its way when the tab went on is no fault; plain looks at all.
  tab.on('requestfailed', (r) => r.failure()?.errorText === 'net::ERR_ABORTED' || faults.add(`${here()}: ${r.url()} could not be had`));
  tab.on('request', (r) => new URL(r.url()).origin === site.base.origin || faults.add(`${here()}: asks ${r.url()} of another site`));
};

const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
const windows = [
  { name: 'desk', size: desk, colorScheme: 'light' },
  { name: 'phone', size: phone, colorScheme: 'light' },
  { name: 'phone-dark', size: phone, colorScheme: 'dark' },
  { name: 'desk-dark', size: desk, colorScheme: 'dark' },
];

// look measures pages at both widths, and judges each by the rules of accessibility in
// one kind of window, which takes longest: the pages of a kind in all kinds by turns.
async function look(pages) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const tab = await context.newPage();
  let here = '';
  watch(tab, () => here);
  const put = async (page, { name, size, colorScheme }) => {
    here = `${page.file} (${name})`;
    await tab.setViewportSize(size);
    await tab.emulateMedia({ colorScheme });
  };
  for (const page of pages) {
    const judged = windows[page.turn % windows.length];
    const other = windows.find((w) => w.size !== judged.size && w.colorScheme !== judged.colorScheme);
    for (const window of [other, judged]) {
      await put(page, window);
      if (window === other) await tab.goto(site.url(page.file).href);
      await measure(tab, here);
    }
    await judge(tab, here);
    for (const window of shots ? windows : []) {
      await put(page, window);
      mkdirSync(shots, { recursive: true });
      await tab.screenshot({ path: join(shots, `${page.file.replace(/\/?index\.html$|\.html$/, '').replaceAll('/', '_') || 'home'}.${window.name}.png`), fullPage: true });
    }
  }
  await context.close();
}

// measure checks that a page is no wider than its window.
async function measure(tab, here) {
  const [shown, wide, widest] = await tab.evaluate(() => {
    const root = document.scrollingElement;
    const limit = root.clientWidth;
    const beyond = (e) => {
      const box = e.getBoundingClientRect();
      return box.width > 0 && (box.right > limit + 1 || box.left < -1);
    };
    const first = root.scrollWidth > limit && [...document.body.querySelectorAll('main *, header *, footer *')].find(beyond);
    return [limit, root.scrollWidth, first ? first.outerHTML.slice(0, 120) : ''];
  });
  if (wide > shown) faults.add(`${here}: it is ${wide} px wide in a window of ${shown} px: ${widest}`);
}

// judge asks the rules of accessibility. The browser keeps the script compiled that has
// an address.
async function judge(tab, here) {
  await tab.addScriptTag({ url: `${site.base}axe.js` });
  const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const v of violations) {
    for (const node of v.nodes) {
      faults.add(`${here}: ${v.id}: ${v.help}: ${node.html.slice(0, 160)}: ${node.any.concat(node.all, node.none).map((c) => c.message).join('; ')}`);
    }
  }
}

// plain checks that all text is shown, and all pictures, when JavaScript is off.
async function plain() {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  let file = '';
  watch(tab, () => `${file} (no JavaScript)`);
  for (const page of pages) {
    file = page.file;
    await tab.goto(site.url(file).href);
    const squeeze = (s) => s.replace(/\s+/gu, '');
    const written = squeeze(text(page.one('body').node));
    const shown = squeeze(await tab.locator('body').innerText());
    if (written !== shown) {
      const at = [...written].findIndex((c, i) => shown[i] !== c);
      faults.add(`${file}: without JavaScript it does not show all its text: "${written.slice(at, at + 60)}" is "${shown.slice(at, at + 60)}"`);
    }
    for (const script of page.all('script', (a) => a.type !== 'application/ld+json')) {
      faults.add(`${file}: it has a script: ${text(script.node).slice(0, 80)}`);
    }
    const broken = await tab.locator('img').evaluateAll((all) => all.filter((i) => i.complete && i.naturalWidth === 0).map((i) => i.src));
    for (const src of broken) faults.add(`${file}: the picture ${src} does not show`);
  }
  await context.close();
}

// keys follows the language switch by keyboard alone, from each page to its
// translations and back, each pair once, and looks for the way from each first page to tags and feed.
async function keys() {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const language = () => tab.evaluate(() => document.documentElement.lang);
  const follow = async (lang) => {
    const before = tab.url();
    const presses = await tab.evaluate((lang) => {
      const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
      return stops.findIndex((e) => e.matches(`.languages a[hreflang="${lang}"]`)) + 1;
    }, lang);
    await Promise.all(Array.from({ length: presses }, () => tab.keyboard.press('Tab')));
    if (!(await tab.evaluate((lang) => document.activeElement?.matches(`.languages a[hreflang="${lang}"]`), lang))) return false;
    await Promise.all([tab.waitForURL((url) => url.href !== before), tab.keyboard.press('Enter')]);
    return true;
  };
  let followed = 0;
  for (const page of pages.filter((page) => page.one('article') && !page.hidden)) {
    const start = site.url(page.file).href;
    const ways = page.all('a').filter((e) => e.nav && !e.nearest && e.attrs.hreflang);
    for (const to of ways.map((e) => e.attrs.hreflang).filter((to) => to > page.lang)) {
      if (tab.url() !== start) await tab.goto(start);
      if (!(await follow(to)) || (await language()) !== to) faults.add(`${page.file}: the keyboard does not lead to ${to}`);
      else if (!(await follow(page.lang)) || tab.url() !== start) faults.add(`${page.file}: the keyboard does not lead back from ${to}`);
      else followed++;
    }
  }
  for (const page of pages.filter((page) => /^[^/]+\/index\.html$/.test(page.file) && page.all('link', (a) => a.type === 'application/atom+xml').length)) {
    const hrefs = page.all('a').map((a) => a.attrs.href);
    for (const want of [/feed\.xml$/, /\/tags\/$/]) {
      if (site.pages.has(page.file.replace('index.html', 'tags/index.html')) && !hrefs.some((h) => want.test(h))) faults.add(`${page.file}: no link leads to ${want}`);
    }
  }
  await context.close();
  console.log(`keyboard: ${followed} ways to a translation and back`);
}

pages.forEach((page, i) => (page.turn = i));
const half = Math.ceil(pages.length / 2);
await Promise.all([look(pages.slice(0, half)), look(pages.slice(half)), plain(), keys()]);
await browser.close();
server.close();

for (const f of [...faults].sort()) console.log(f);
console.log(`browser: ${pages.length} of ${site.pages.size} pages in 4 kinds of window and without JavaScript: ${faults.size} faults`);
process.exit(faults.size ? 1 : 0);
