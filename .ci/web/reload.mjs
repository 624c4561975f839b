// Edits a post that examples/serve follows, as an author with its page open in a
// browser: the page shows the edit, the fault of a broken post, and the mended post.
//
//   CHROMIUM=/path node reload.mjs SERVE
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const dir = mkdtempSync(join(tmpdir(), 'diptych-reload-'));
const write = (name, text) => writeFileSync(join(dir, name), text);
for (const lang of ['en', 'fr']) mkdirSync(join(dir, lang));
write('fr/horaire.md', '---\ntitle: Horaire\ntranslationKey: timetable\n---\n\nLe premier traversier part à six heures.\n');
const post = (text) => write('en/timetable.md', `---\ntitle: Timetable\ntranslationKey: timetable\n${text}\n`);
post('---\n\nThe first ferry leaves at six.');

const serve = spawn(process.argv[2], ['-content', dir, '-langs', 'en,fr', '-addr', '127.0.0.1:0'], { stdio: ['ignore', 'ignore', 'pipe'] });
const address = await new Promise((resolve, reject) => {
  createInterface(serve.stderr).on('line', (line) => /http:\S+/.test(line) && resolve(line.match(/http:\S+/)[0]));
  serve.on('exit', () => reject(new Error('the server ended')));
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const faults = [];
const took = [];
try {
  const tab = await browser.newPage();
  const unbidden = (m) => m.location().url.endsWith('/favicon.ico');
  tab.on('console', (m) => ['error', 'warning'].includes(m.type()) && !unbidden(m) && faults.push(`the console says: ${m.text()}`));
  tab.on('pageerror', (e) => faults.push(e.message));
  const sees = (selector, text) => tab.locator(selector, { hasText: text }).waitFor({ timeout: 15_000 });
  await tab.goto(`${address}en/timetable/`);
  await sees('main', 'leaves at six');
  const edits = [
    ['an edit', '---\n\nThe first ferry leaves at seven.', 'main', 'leaves at seven'],
    ['a broken post', 'date: [', '[role=alert]', 'en/timetable.md:'],
    ['the mended post', '---\n\nThe first ferry leaves at eight.', 'main', 'leaves at eight'],
  ];
  for (const [what, text, selector, shown] of edits) {
    const start = performance.now();
    post(text);
    await sees(selector, shown).catch((e) => {
      throw new Error(`${what} is not shown: ${e.message.split('\n')[0]}`);
    });
    took.push(`${what} after ${Math.round(performance.now() - start)} ms`);
    if (selector === '[role=alert]') {
      await sees('main', 'leaves at seven'); // what was good last
      const link = `${address}fr/horaire/`;
      if (!(await (await fetch(link)).text()).includes('Horaire')) faults.push('a broken post hides another');
    } else if (await tab.locator('[role=alert]').count()) faults.push(`${what} shows a fault`);
  }
} catch (e) {
  faults.push(e.message);
}
await browser.close();
serve.kill();
rmSync(dir, { recursive: true });
for (const f of faults) console.log(f);
console.log(`reload: ${took.join(', ')}: ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
