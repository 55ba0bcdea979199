import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { entryJsonSchema, entrySchemaText } from '#domain/entry/json-schema.ts';
import type { JsonSchema } from '#domain/entry/json-schema.ts';
import { splitEntry } from '#reader/front-matter.ts';
import { parseYaml } from '#reader/yaml/yaml.ts';
import { findingsIn, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

// `patternErrorMessage` is a word of editors, and formats are theirs to check.
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
ajv.addKeyword('patternErrorMessage');
const validate = ajv.compile(entryJsonSchema());

/** What the JSON Schema has against the front matter of an entry. */
function faults(text: string): string[] {
  const split = splitEntry(text);
  const yaml = 'halves' in split ? parseYaml(split.halves.yaml, 0) : undefined;
  if (!yaml || !('value' in yaml)) throw new Error('no front matter');
  validate(yaml.value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** Every field of a schema, by its path. */
function fieldsOf(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const inner = [schema.items, schema.additionalProperties].filter(
    (each) => typeof each === 'object',
  );
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]): [string, JsonSchema][] => [
      [`${path}${key}`, field],
      ...fieldsOf(field, `${path}${key}.`),
    ]),
    ...inner.flatMap((each) => fieldsOf(each, path)),
  ];
}

describe('the JSON Schema of an entry', () => {
  it('is what schema/agent.schema.json says', () => {
    expect(readFileSync('schema/agent.schema.json', 'utf8')).toBe(entrySchemaText());
  });

  it('says of every field what it means', () => {
    const fields = fieldsOf(entryJsonSchema());
    expect(fields.length).toBeGreaterThan(150);
    const silent = fields.filter(([, field]) => !field.title || !field.description?.endsWith('.'));
    // A question is a description as well: that is how the factors are asked for.
    expect(silent.filter(([, field]) => !field.description?.endsWith('?'))).toEqual([]);
  });

  it.each(readdirSync('content/agents'))('fits %s', (name) => {
    expect(faults(readFileSync(`content/agents/${name}`, 'utf8'))).toEqual([]);
  });

  it('fits the valid entry, in every value of a factor', () => {
    expect(faults(validEntry())).toEqual([]);
    const values = Array.from({ length: 101 }, (_, index) => index / 100);
    const refused = values.filter(
      (value) => faults(validEntry(['value: 0.6', `value: ${value}`])).length > 0,
    );
    expect(refused).toEqual([]);
  });
});

describe('what the reader refuses for its shape, the JSON Schema refuses', () => {
  it.each<[fault: string, ...Change]>([
    [' required', 'vendor: Example Labs\n', ''],
    [' additionalProperties', 'kind: platform', 'kind: platform\nscore: 9'],
    ['/kind enum', 'kind: platform', 'kind: robot'],
    [
      '/summary minLength',
      'summary: An agent that exists only to be read by tests, and whose primary risk is being changed.',
      'summary: Short.',
    ],
    ['/name maxLength', 'name: Example Agent', `name: ${'x'.repeat(81)}`],
    ['/name pattern', 'name: Example Agent', "name: ' Example Agent'"],
    ['/name pattern', 'name: Example Agent', 'name: __ASTRO_IMAGE_'],
    ['/homepage pattern', 'homepage: https://example.com', 'homepage: http://example.com'],
    ['/homepage pattern', 'homepage: https://example.com', 'homepage: https://user@example.com'],
    ['/homepage pattern', 'homepage: https://example.com', 'homepage: https://example.com:8443/'],
    ['/homepage pattern', 'homepage: https://example.com', 'homepage: https://localhost/a.b'],
    ['/assessed/on pattern', "on: '2026-11-21'", 'on: 21 November 2026'],
    ['/sources propertyNames', '  review:\n', '  Re view:\n'],
    [
      '/threats/0/cvss pattern',
      'VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
      'VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:A',
    ],
    ['/threats/0/dread/damage/value maximum', 'damage: { value: 9', 'damage: { value: 11'],
    ['/threats/0/stride minItems', 'stride: [tampering]', 'stride: []'],
    ['/advisories/0/published pattern', "published: '2026-09-01'", 'published: soon'],
    ['/assessed/version pattern', 'version: 1.2.3', 'version: documentation of today'],
    ['/aivss/factors/autonomyOfAction/value anyOf', 'value: 0.6', 'value: high'],
  ])('%s: %j → %j', (fault, from, to) => {
    const text = validEntry([from, to]);
    expect(findingsIn(text).some(({ rule }) => rule === 'schema')).toBe(true);
    expect(faults(text)).toContain(fault);
  });
});
