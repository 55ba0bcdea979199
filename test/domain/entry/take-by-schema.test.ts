import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entrySchema } from '#domain/entry/front-matter.ts';
import { MISFIT, takeBy } from '#domain/entry/take-by-schema.ts';
import { splitEntry } from '#reader/front-matter.ts';
import { readFields } from '#reader/yaml/read-fields.ts';
import { validEntry } from '../../helpers/valid-entry.ts';

const take = takeBy(entrySchema);

function fieldsOf(text: string): unknown {
  return readFields(splitEntry(text).halves?.yaml ?? '', 4).value;
}

/** What the schema makes of a value, in the order of its fields. */
function read(value: unknown): string {
  const { success, data } = entrySchema.safeParse(value);
  return success ? JSON.stringify(data) : 'misfit';
}

/** The same by the short way. */
function taken(value: unknown): string {
  const data = take(value);
  return data === MISFIT ? 'misfit' : JSON.stringify(data);
}

type Group = Record<string, unknown>;

/** The same value with one change, at each place of it in turn. */
function* changes(value: unknown): Generator<unknown> {
  yield* [undefined, null, '', ' x', 'x'.repeat(2000), '__ASTRO_', 7, 0.5, -1, true, [], {}];
  if (Array.isArray(value))
    for (const [at, one] of value.entries())
      for (const other of changes(one)) yield value.with(at, other);
  else if (typeof value === 'object' && value !== null) {
    yield { ...value, unknown: 'x' };
    yield JSON.parse(JSON.stringify(value).replace('{', '{"__proto__":{"a":1},'));
    yield Object.assign(Object.create({ inherited: 'x' }) as Group, value);
    for (const [key, one] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const other of changes(one)) yield { ...value, [key]: other };
    }
  }
}

describe('an entry read by the short way', () => {
  it.each(readdirSync('content/agents'))('is what the schema makes of %s', (name) => {
    const value = fieldsOf(readFileSync(`content/agents/${name}`, 'utf8'));
    expect(take(value)).not.toBe(MISFIT);
    expect(taken(value)).toBe(read(value));
  });

  it('fits nowhere where the schema says otherwise, whatever is changed in it', () => {
    const all = [...changes(fieldsOf(validEntry()))];
    const fitting = all.filter((value) => taken(value) !== 'misfit');
    expect(fitting.filter((value) => taken(value) !== read(value))).toEqual([]);
    expect(fitting.length).toBeGreaterThan(50);
    expect(fitting.length).toBeLessThan(all.length / 2);
  });

  it('gives fresh lists for what is left out, so that nobody changes those of others', () => {
    const [one, other] = [take(fieldsOf(validEntry())), take(fieldsOf(validEntry()))] as Group[];
    expect(one?.['certifications']).toEqual([]);
    expect(one?.['certifications']).not.toBe(other?.['certifications']);
  });
});

describe('a schema of a kind that the short way does not know', () => {
  const isX = (value: unknown) => JSON.stringify(value).includes('"x"');
  const group = z.strictObject({ a: z.string() });
  it.each<[string, z.ZodType, right: unknown, wrong: unknown]>([
    ['a text that is changed', z.string().trim(), ' x ', 7],
    ['a list that is looked at as a whole', z.array(z.string()).refine(isX), ['x'], ['y']],
    ['a group that is looked at as a whole', group.refine(isX), { a: 'x' }, { a: 'y' }],
    ['a group with more fields', z.looseObject({ a: z.string() }), { a: 'x', b: 'y' }, { b: 'y' }],
    ['what may be left out, if it is right', z.string().optional().refine(isX), 'x', 'y'],
    ['one of a list, if it is right', z.enum(['x', 'y']).refine(isX), 'x', 'y'],
    ['a format', z.email(), 'reader@example.com', 'reader'],
    ['one of two', z.union([z.literal('unknown'), z.number()]), 0.5, 'x'],
  ])('reads %s itself', (_what, schema, right, wrong) => {
    expect(takeBy(schema)(right)).toEqual(schema.parse(right));
    expect(takeBy(schema)(wrong)).toBe(MISFIT);
  });

  const inner = z.string().default('y').optional();
  it.each<[string, z.ZodType, unknown[]]>([
    ['a default that may be left out', z.strictObject({ a: inner }), [{}, { a: 'x' }, { a: 7 }]],
    [
      'a group with a field for each of some words',
      z.record(z.enum(['x', 'y']), z.string()),
      [{ x: 'a', y: 'b' }, { x: 'a' }, { x: 'a', y: 'b', z: 'c' }],
    ],
  ])('reads %s as it does', (_what, schema, values) => {
    for (const value of values) {
      const { success, data } = schema.safeParse(value);
      expect(takeBy(schema)(value)).toEqual(success ? data : MISFIT);
    }
  });
});
