// Checks the JSON-LD of a written site: its types and properties against the
// vocabulary of schema.org, as schema-dts declares it, and its translations against
// each other.
//
//   node jsonld.mjs DIR BASE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Site, text } from './site.mjs';

const [dir, base] = process.argv.slice(2);
const site = new Site(dir, base);
const faults = [];
let file = '';
const fault = (message) => faults.push(`${file}: ${message}`);

// The vocabulary: what each type extends, and its properties with what they hold.
const declared = readFileSync(join(dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')), 'dist/schema.d.ts'), 'utf8');
const types = new Map();
for (const [, name, above, body] of declared.matchAll(/^(?:export )?interface (\w+?)(?:Base|Leaf)(?: extends ([^{]+))? \{\n(.*?)^\}/gmsu)) {
  const type = types.get(name) ?? types.set(name, { above: new Set(), properties: new Map() }).get(name);
  for (const [parent] of (above ?? '').matchAll(/\w+(?=Base)/gu)) if (parent !== name) type.above.add(parent);
  for (const [, property, holds] of body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*?), "\w+">;/gmu)) type.properties.set(property, holds.split(' | '));
}
const lineage = (name) => [name, ...[...(types.get(name)?.above ?? [])].flatMap(lineage)];
const texts = { Text: 'string', URL: 'string', Date: 'string', DateTime: 'string', Number: 'number', Integer: 'number' };
const day = /^\d{4}-\d\d-\d\d$/u;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u;

function thing(node, where) {
  const type = node['@type'];
  if (!types.has(type)) {
    fault(`${where}: there is no type ${type}`);
    return;
  }
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    const holds = lineage(type).map((t) => types.get(t)?.properties.get(property)).find(Boolean);
    if (!holds) {
      fault(`${where}: ${type} has no property ${property}`);
      continue;
    }
    for (const one of [value].flat()) {
      const at = `${where}.${property}`;
      if (typeof one === 'object') {
        if (!lineage(one['@type']).some((t) => holds.includes(t))) fault(`${at} is a ${one['@type']}, and not one of ${holds.join(', ')}`);
        thing(one, at);
      } else if (!holds.some((h) => texts[h] === typeof one)) {
        fault(`${at} is ${JSON.stringify(one)}, and not one of ${holds.join(', ')}`);
      } else if (holds.includes('Date') && !day.test(one) && !moment.test(one)) {
        fault(`${at} is ${one}, and neither a day nor a time with its zone`);
      } else if (property === 'url' && !URL.canParse(one)) {
        fault(`${at} is ${one}, which is not absolute`);
      }
    }
  }
}

// What each page says of its translations, by its address.
const said = new Map();
for (const page of site.pages.values()) {
  file = page.file;
  const data = page.all('script', (a) => a.type === 'application/ld+json').map((e) => JSON.parse(text(e.node)));
  if (page.moved !== undefined || !page.canonical) {
    if (data.length) fault('it has JSON-LD and no address');
    continue;
  }
  if (data.length !== 1 || data[0]['@context'] !== 'https://schema.org') {
    fault(`it has ${data.length} scripts of JSON-LD, or one in another vocabulary`);
    continue;
  }
  const [node] = data;
  thing(node, node['@type']);
  if (node.url !== page.canonical) fault(`its JSON-LD is of ${node.url}`);
  if (node.inLanguage !== page.lang) fault(`its JSON-LD is in ${node.inLanguage}`);
  said.set(node.url, { file, original: node.translationOfWork?.url, translations: (node.workTranslation ?? []).map((t) => t.url) });
}
for (const [url, page] of said) {
  file = page.file;
  if (page.original && !said.get(page.original)?.translations.includes(url)) fault(`${page.original} does not name it as a translation`);
  for (const t of page.translations) if (said.get(t)?.original !== url) fault(`${t} does not name it as its original`);
}

for (const f of faults) console.log(f);
const tied = [...said.values()].filter((p) => p.original).length;
console.log(`JSON-LD: ${said.size} pages, ${tied} translations, ${types.size} types known: ${faults.length} faults`);
process.exit(faults.length || types.size < 500 ? 1 : 0);
