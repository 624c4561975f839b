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

// One frame for each page. The last are traps, one that runs by itself and one that wants
// a click, which have to work, or nothing that is not caught means anything.
const traps = [{ Name: 'a trap', HTML: '<img src=x onerror=ran()>' }, { Name: 'a trap to click', HTML: '<b onclick=ran()>a</b>' }];
const atOnce = 100;
const until = async (done) => {
  for (const end = Date.now() + 20_000; !done() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 50));
};
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
  }, [...pages.slice(first, first + atOnce), ...traps]);
  await until(() => ran.has(traps[0].Name));
  await tab.waitForTimeout(500);
  await tab.evaluate(() => {
    const act = (within) => {
      for (const { contentDocument: document } of within.querySelectorAll('iframe')) {
        if (!document) continue; // it leads away
        for (const element of document.querySelectorAll('body :not(iframe)')) {
          for (const event of ['mouseover', 'focus', 'toggle', 'error', 'load']) element.dispatchEvent(new Event(event, { bubbles: true }));
          if (typeof element.click === 'function') element.click();
          else element.dispatchEvent(new MouseEvent('click', { bubbles: true })); // what SVG draws
        }
        act(document);
      }
    };
    act(document);
  });
  await until(() => ran.has(traps[1].Name));
  await tab.waitForTimeout(500);
  await tab.close();
  if (!traps.every((trap) => ran.delete(trap.Name))) {
    console.error('the browser does not run what it should');
    process.exit(1);
  }
}
await browser.close();
for (const name of ran) console.error(`this ran: ${name}`);
console.log(`${pages.length} pages tried, ${ran.size} ran a script`);
process.exit(ran.size ? 1 : 0);
