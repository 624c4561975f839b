// Checks that a file is a SARIF 2.1.0 log by its schema, and that its results lead
// to files that are there.
//
//   node sarif.mjs FILE DIR
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = createRequire(require.resolve('@microsoft/jest-sarif/package.json'))('ajv');
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

const [file, dir] = process.argv.slice(2);
const log = JSON.parse(readFileSync(file, 'utf8'));
const ajv = new Ajv({ schemaId: 'auto', meta: false, allErrors: true, unknownFormats: 'ignore' });
ajv.addMetaSchema(createRequire(require.resolve('@microsoft/jest-sarif/package.json'))('ajv/lib/refs/json-schema-draft-04.json'));
const faults = ajv.validate(schema, log) ? [] : ajv.errors.map((e) => `${e.dataPath} ${e.message}`);

const [run] = log.runs;
const rules = run.tool.driver.rules;
for (const result of run.results) {
  if (rules[result.ruleIndex]?.id !== result.ruleId) faults.push(`rule ${result.ruleIndex} is not ${result.ruleId}`);
  for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
    const { uri } = physicalLocation.artifactLocation;
    if (!existsSync(join(dir, decodeURIComponent(uri)))) faults.push(`${uri} leads to no file`);
  }
}
const fingerprints = run.results.map((r) => r.partialFingerprints['diptych/v1']);
if (new Set(fingerprints).size !== fingerprints.length) faults.push('two results have one fingerprint');

for (const f of faults) console.error(`${file}: ${f}`);
console.log(`${file}: ${run.results.length} results, ${rules.length} rules, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
