import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { additiveFaults } from '#exports/api/additive.ts';
import { publishedSchemas, schemaText } from '#exports/api/published-schema.ts';

type Schema = { [key: string]: unknown };

const current = publishedSchemas().filter(({ name }) => name !== 'entry');
const read = (name: string) => readFileSync(`schema/v1/${name}.json`, 'utf8');
const released = (name: string) => JSON.parse(read(name)) as Schema;

/** Every place of a schema that has properties. */
function objectsIn(schema: unknown): Schema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? [schema as Schema] : [];
  return [...own, ...Object.values(schema).flatMap(objectsIn)];
}

const fieldsOf = (place: Schema) => Object.keys(place['properties'] as object);

describe('what programs rely on', () => {
  it('is released for every document', () => {
    const names = current.map(({ name }) => `${name}.json`).sort();
    expect(readdirSync('schema/v1').sort()).toEqual(names);
  });

  it.each(current)('$name takes nothing away, and its file is fresh', (published) => {
    expect(additiveFaults(released(published.name), published.schema)).toEqual([]);
    expect(read(published.name)).toBe(schemaText(published));
  });

  it.each(current)('$name: each field that goes is noticed', ({ name }) => {
    const count = objectsIn(released(name)).flatMap(fieldsOf).length;
    for (let place = 0; place < count; place += 1) {
      const altered = released(name);
      const [object, key] =
        objectsIn(altered).flatMap((each) => fieldsOf(each).map((field) => [each, field] as const))[
          place
        ] ?? [];
      delete (object?.['properties'] as Schema)[key ?? ''];
      expect(additiveFaults(released(name), altered).join(), key).toContain(`/${key} is gone`);
    }
    expect(count).toBeGreaterThan(10);
  });
});

describe('a schema takes something away', () => {
  const was = {
    type: 'object',
    properties: {
      a: { type: 'string', enum: ['x', 'y'] },
      b: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      c: { type: 'array', items: { $ref: '#/$defs/C' } },
    },
    required: ['a', 'b'],
    $defs: { C: { type: 'object', properties: { d: { type: 'number' } }, required: ['d'] } },
  };
  const altered = (change: (schema: typeof was) => unknown) => {
    const schema = structuredClone(was);
    change(schema);
    return additiveFaults(was, schema);
  };

  it.each<[string, (schema: typeof was) => unknown, string[]]>([
    ['another type', (s) => (s.properties.c.type = 'object'), ['/c has another type']],
    ['a value less', (s) => s.properties.a.enum.pop(), ['/a no longer knows "y"']],
    ['a field that may be left out', (s) => s.required.pop(), ['/b may be left out']],
    [
      'a field in a definition',
      (s) => delete (s.$defs.C.properties as { d?: object }).d,
      ['/c/*/d is gone'],
    ],
    [
      'another kind of value',
      (s) => s.properties.b.anyOf.push({ type: 'number' }),
      ['/b may be something else than before'],
    ],
    ['a branch less', (s) => s.properties.b.anyOf.pop(), ['/b can no longer be what it was']],
  ])('%s', (_name, change, faults) => expect(altered(change)).toEqual(faults));

  it.each<[string, (schema: typeof was) => unknown]>([
    ['a new field', (s) => Object.assign(s.properties, { e: { type: 'string' } })],
    ['a new value', (s) => s.properties.a.enum.push('z')],
  ])('not with %s', (_name, change) => expect(altered(change)).toEqual([]));
});
