import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '#domain/entry/parse-entry.ts';
import { schemaProblems } from '#domain/entry/schema-problems.ts';
import { JARGON } from '../../helpers/valid-entry.ts';

type Issue = z.core.$ZodIssue;

/** One value that fails for each code that zod knows. TypeScript refuses a missing code. */
const samples: Record<Issue['code'], [schema: z.ZodType, value: unknown, words: string]> = {
  invalid_type: [z.string(), 7, 'it must be text'],
  invalid_value: [z.enum(['a', 'b']), 'c', 'it takes a or b'],
  invalid_format: [
    z.string().regex(/^a/, 'does not begin with a'),
    'b',
    'it does not begin with a',
  ],
  invalid_union: [z.union([z.string(), z.boolean()], { error: 'is neither' }), 7, 'it is neither'],
  invalid_key: [z.record(z.string().max(1), z.number()), { ab: 1 }, 'joined by single dashes'],
  invalid_element: [z.map(z.object(), z.number()), new Map([[{}, 'b']]), 'does not fit'],
  not_multiple_of: [z.number().multipleOf(0.5), 0.3, 'it takes steps of 0.5'],
  too_small: [z.string().min(3), 'a', 'it must have at least 3 characters'],
  too_big: [z.number().max(3), 4, 'it must be at most 3'],
  unrecognized_keys: [z.strictObject({ name: z.string() }), { name: 'a', nane: 1 }, 'not a field'],
  custom: [z.string().refine(() => false, 'is not liked'), 'a', 'it is not liked'],
};

function problemsOf(schema: z.ZodType, value: unknown) {
  const entry = z.strictObject({ field: schema });
  const { error } = entry.safeParse({ field: value });
  return {
    codes: error?.issues.map(({ code }) => code),
    problems: schemaProblems(error?.issues ?? [], { field: value }, () => ['name']),
  };
}

describe('every code of zod has a sentence of ours', () => {
  it('and the list of codes is zod’s own', () => {
    const core = 'node_modules/zod/v4/core';
    const sources = readdirSync(core)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(core, name), 'utf8'));
    const codes = sources.flatMap((text) =>
      [...text.matchAll(/\bcode: "([a-z_]+)"/g)].map(([, code]) => code),
    );
    const known = Object.keys(samples).sort();
    expect([...new Set(codes)].sort()).toEqual(known);
    expect(Object.keys(z.ZodIssueCode).sort()).toEqual(known);
  });

  it.each(Object.entries(samples))('%s', (code, [schema, value, words]) => {
    const { codes, problems } = problemsOf(schema, value);
    expect(codes).toEqual([code]);
    expect(problems).toHaveLength(1);
    const { message, hint = '' } = problems[0] ?? expect.fail();
    expect(message).toContain(words);
    expect(`${message} ${hint}`).toContain('field');
    expect(`${message} ${hint}`).not.toMatch(JARGON);
  });
});

describe('the sentence of a value', () => {
  it('repeats what was read, short and on one line', () => {
    const { problems } = problemsOf(z.number(), `a\n${'b'.repeat(500)}`);
    expect(problems[0]?.message).toMatch(/^`field` is `"a\\nb{53}…`; it must be a number$/);
  });
  it('of something missing says what it must be', () => {
    expect(problemsOf(z.array(z.string()), undefined).problems[0]?.message).toBe(
      '`field` is missing: it must be a list',
    );
  });
  it.each([
    [z.boolean(), 'true or false'],
    [z.int(), 'a whole number'],
    [z.strictObject({}), 'a group of fields'],
    [z.record(z.string(), z.string()), 'a group of fields'],
    [z.array(z.string()), 'a list'],
  ])('names type %# in words', (schema, words) => {
    expect(
      problemsOf(schema, schema instanceof z.ZodNumber ? 1.5 : 'x').problems[0]?.message,
    ).toContain(`it must be ${words}`);
  });
});

describe('front matter of any shape', () => {
  it.each([null, [], 7, 'text', true, {}, [null], { name: null, sources: 3, threats: {} }])(
    '%j is told in words what it lacks',
    (value) => {
      const { problems = [] } = parseEntry(value);
      expect(problems.length).toBeGreaterThan(0);
      for (const { message, hint = '' } of problems)
        expect(`${message} ${hint}`).not.toMatch(JARGON);
    },
  );

  it('fields of a list element are named where one of them is unknown', () => {
    const { problems = [] } = parseEntry({ aliases: [{ name: 'A', kind: 'aka', kinds: 1 }] });
    const unknown = problems.find(({ message }) => message.includes('aliases[0].kinds'));
    expect(unknown?.hint).toBe('Did you mean `kind`? Only one field here can be that.');
  });
});

describe('an unknown field that a program may fix', () => {
  /** The fix of the one field that an entry does not have. */
  function fixOf(data: object) {
    const { problems = [] } = parseEntry(data);
    return problems.flatMap(({ fix }) => fix ?? []);
  }

  it.each<[object, ...string[]]>([
    [{ nam: 'A' }, 'name'],
    [{ names: 'A' }, 'name'],
    [{ nane: 'A' }, 'name'],
    [{ Name: 'A' }, 'name'],
    [{ nmae: 'A' }],
    [{ name: 'A', nam: 'B' }],
    [{ nam: 'A', nme: 'B' }],
    [{ name1: 'A', score: 1 }, 'name'],
    [{ __proto__x: 1, toString: 1 }],
    [{ aliases: [{ name: 'A', kin: 'aka' }] }, 'kind'],
  ])('%j', (data, ...puts) => {
    expect(fixOf(data)).toEqual(puts.map((put) => ({ put })));
  });
});
