// Looks at a report of check as its readers do: at the width of a desk and of a
// phone, in the light and in the dark, on paper, and with each of its filters.
//
//   CHROMIUM=/path node report.mjs FILE
//
// With SHOTS=DIR there is a picture of each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const page = pathToFileURL(process.argv[2]).href;
const shots = process.env.SHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const faults = [];

// look checks the page in one kind of window. The page allows no scripts, and axe is one.
async function look(name, width, colorScheme, media) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const tab = await context.newPage();
  tab.on('request', (r) => r.url() === page || faults.push(`${name}: it asks for ${r.url()}`));
  await tab.goto(page);
  if (media) await tab.emulateMedia({ media, colorScheme });
  const [wide, limit] = await tab.evaluate(() => [document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]);
  if (wide > limit) faults.push(`${name}: it is ${wide} px wide in a window of ${limit} px`);
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const v of violations) faults.push(`${name}: ${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 160)}`);
  if (shots) await tab.screenshot({ path: join(shots, `report.${name}.png`), fullPage: true });
  await context.close();
}

// filter checks that each filter shows what it names, without a script.
async function filter() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  tab.on('console', (m) => faults.push(`the console says: ${m.text()}`));
  await tab.goto(page);
  const visible = (selector) => tab.locator(selector).evaluateAll((all) => all.filter((e) => e.checkVisibility()).length);
  const all = await visible('.findings > li');
  for (const [group, item] of [['severity', '.about b'], ['rule', '.about b + span']]) {
    for (const input of await tab.locator(`input[name=${group}][id]`).all()) {
      const label = await input.locator('xpath=..').innerText();
      const [, word, count] = /^(.*\S)\s+(\d+)$/.exec(label);
      await input.check();
      const shown = await tab.locator(item).evaluateAll((list) => list.filter((e) => e.checkVisibility()).map((e) => e.textContent));
      if (shown.length !== Number(count) || shown.some((s) => !word.startsWith(s))) faults.push(`the filter "${label}" shows ${shown.length}: ${[...new Set(shown)]}`);
      if (await visible('section.work:not(:has(li))')) faults.push(`the filter "${label}" shows a work without findings`);
    }
    await tab.locator('button[type=reset]').click();
    if (await visible('.findings > li') !== all) faults.push('the reset does not show all again');
  }
  const works = async (label) => {
    await tab.locator('label', { hasText: label }).first().locator('input').check();
    return visible('tbody tr');
  };
  const [found, lacking] = [await works('with findings'), await works('lacking')];
  await tab.locator('input[name=works]').last().check();
  const every = await visible('tbody tr');
  if (!(found < every && lacking < every && lacking > 0)) faults.push(`of ${every} works it shows ${found} with findings and ${lacking} that lack a language`);
  await context.close();
}

await Promise.all([
  look('desk', 1280, 'light').then(() => look('phone-dark', 360, 'dark')),
  look('phone', 360, 'light').then(() => look('desk-dark', 1280, 'dark')),
  look('paper', 760, 'dark', 'print'),
  filter(),
]);
await browser.close();
for (const f of faults) console.log(f);
console.log(`report: 5 kinds of window and its filters: ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
