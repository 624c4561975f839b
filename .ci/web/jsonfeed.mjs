// Checks JSON Feeds by the rules of version 1.1 (jsonfeed.org).
//
//   node jsonfeed.mjs FILE…
import { readFileSync } from 'node:fs';

const date = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const text = (v) => typeof v === 'string' && v !== '';
const address = (v) => text(v) && URL.canParse(v);
const authors = (v) => Array.isArray(v) && v.length > 0 && v.every((a) => text(a.name) || address(a.url) || address(a.avatar));
const language = (v) => text(v) && Intl.getCanonicalLocales(v)[0] === v;
const twins = (v) => Array.isArray(v) && v.every((a) => language(a.hreflang) && address(a.url));
const fields = {
  feed: { version: (v) => v === 'https://jsonfeed.org/version/1.1', title: text, home_page_url: address, feed_url: address, description: text, icon: address, authors, language, _alternates: twins, items: Array.isArray },
  item: { id: text, url: address, title: text, content_html: text, content_text: (v) => typeof v === 'string', summary: text, image: address, date_published: (v) => date.test(v), date_modified: (v) => date.test(v), authors, tags: (v) => Array.isArray(v) && v.every(text), language, _alternates: twins },
};

let faults = 0;
const fault = (message) => {
  faults++;
  console.log(message);
};
function check(file, what, object, needed) {
  for (const name of needed) if (object[name] === undefined) fault(`${file}: the ${what} has no ${name}`);
  for (const [name, value] of Object.entries(object)) {
    if (!fields[what][name]) fault(`${file}: the ${what} has the unknown field ${name}`);
    else if (!fields[what][name](value)) fault(`${file}: ${name}: ${JSON.stringify(value)?.slice(0, 80)}`);
  }
}
for (const file of process.argv.slice(2)) {
  const feed = JSON.parse(readFileSync(file, 'utf8'));
  check(file, 'feed', feed, ['version', 'title', 'items']);
  const ids = new Set();
  for (const item of feed.items) {
    check(file, 'item', item, ['id']);
    if (item.content_html === undefined && item.content_text === undefined) fault(`${file}: ${item.id} has no content`);
    if (ids.has(item.id)) fault(`${file}: ${item.id} is there twice`);
    ids.add(item.id);
  }
}
process.exit(faults ? 1 : 0);
