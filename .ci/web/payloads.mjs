// Opens pages that want to run a script, does to them what a reader may do, and
// tells which one ran.
//
//   go run ./payloads | CHROMIUM=/path node payloads.mjs
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const pages = JSON.parse(readFileSync(0, 'utf8'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const context = await browser.newContext();
await context.route('**/*', (route) => route.abort()); // nothing is asked of the network
const ran = new Set();
await context.exposeBinding('ran', ({ frame }) => ran.add(frame.name() || frame.parentFrame()?.name()));

// One frame for each page; the first is a trap that has to work, or nothing
// that is not caught means anything.
const trap = { Name: 'the trap', HTML: '<img src=x onerror=ran()>' };
const atOnce = 100;
for (let first = 0; first < pages.length; first += atOnce) {
  const tab = await context.newPage();
  await tab.setContent('<!doctype html><meta charset="utf-8"><body>');
  await tab.evaluate((all) => {
    for (const page of all) {
      const frame = document.createElement('iframe');
      frame.name = page.Name;
      frame.srcdoc = `<!doctype html><meta charset="utf-8"><body>${page.HTML}`;
      document.body.append(frame);
    }
  }, [trap, ...pages.slice(first, first + atOnce)]);
  await tab.waitForTimeout(1000);
  await Promise.all(tab.frames().map((frame) => frame.evaluate(() => {
    for (const element of document.querySelectorAll('body :not(iframe)')) {
      for (const event of ['mouseover', 'focus', 'toggle', 'error', 'load']) element.dispatchEvent(new Event(event, { bubbles: true }));
      if (typeof element.click === 'function') element.click();
      else element.dispatchEvent(new MouseEvent('click', { bubbles: true })); // what SVG draws
    }
  }).catch(() => {}))); // a click may lead away
  await tab.waitForTimeout(1000);
  await tab.close();
  if (!ran.delete(trap.Name)) {
    console.error('the browser does not run what it should');
    process.exit(1);
  }
}
await browser.close();
for (const name of ran) console.error(`this ran: ${name}`);
console.log(`${pages.length} pages tried, ${ran.size} ran a script`);
process.exit(ran.size ? 1 : 0);
