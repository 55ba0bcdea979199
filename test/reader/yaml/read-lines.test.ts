import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { splitEntry } from '#reader/front-matter.ts';
import { readLines } from '#reader/yaml/read-lines.ts';
import { plainSchema } from '#reader/yaml/schemas.ts';
import { validEntry } from '../../helpers/valid-entry.ts';

const folder = 'content/agents';
const yamlOf = (text: string) => splitEntry(text).halves?.yaml ?? '';
const entries = readdirSync(folder).map((name) => ({
  name,
  yaml: yamlOf(readFileSync(`${folder}/${name}`, 'utf8')),
}));

/** What the full parser reads; a word where it refuses. */
function parsed(yaml: string): unknown {
  try {
    return load(yaml, { schema: plainSchema });
  } catch {
    return 'refused';
  }
}

describe('fields read by their lines', () => {
  it.each(entries)('are those of the full parser in $name', ({ yaml }) => {
    expect(JSON.stringify(readLines(yaml)?.value)).toBe(JSON.stringify(parsed(yaml)));
  });

  it.each([
    ['text', "a: it's x, <b> [c] (d:e) f#g", "it's x, <b> [c] (d:e) f#g"],
    ['nothing', 'a:', null],
    ['nothing, as a word', 'a: ~', null],
    ['a truth', 'a: True', true],
    ['numbers', 'a: [0, -1, 0.50, 12.5]', [0, -1, 0.5, 12.5]],
    ['text that begins as a number', 'a: 12:30', '12:30'],
    ['single quotes', "a: 'it''s: # {x}'", "it's: # {x}"],
    ['nothing in quotes', "a: ''", ''],
    ['double quotes', 'a: "a \\"b\\" \\\\ c"', 'a "b" \\ c'],
    ['a list', 'a: [ x y , [ ], {  } ]', ['x y', [], {}]],
    [
      'a group',
      "a: { b: c d, e: 'f', g: [h], i: {j: k} }",
      { b: 'c d', e: 'f', g: ['h'], i: { j: 'k' } },
    ],
    ['fields below', 'a:\n\n  # more\n  b: c\n  d:\n    e: f', { b: 'c', d: { e: 'f' } }],
    ['items', 'a:\n- b\n- [c]', ['b', ['c']]],
    [
      'items that are groups',
      'a:\n  - b: c\n    d:\n      - e\n  - f: g',
      [{ b: 'c', d: ['e'] }, { f: 'g' }],
    ],
    ['a folded text', 'a: >-\n  b\n  c # d\n\n  e\n', 'b c # d\ne'],
    ['lines as they are', 'a: |\n   b: c\n    d\n# end', 'b: c\n d\n'],
    ['a name of every object', 'a: { constructor: x }', { constructor: 'x' }],
  ])('say %s', (_what, yaml, value) => {
    expect(readLines(yaml)).toEqual({ value: { a: value } });
    expect(parsed(yaml)).toEqual({ a: value });
  });

  it.each([
    ['text over two lines', 'a: b\n  c'],
    ['quotes over two lines', "a: 'b\n  c'"],
    ['brackets over two lines', 'a: [b,\n  c]'],
    ['brackets that do not close', 'a: [b'],
    ['text behind a bracket', 'a: [b] c'],
    ['a comma that ends a list', 'a: [b,]'],
    ['a pair in a list', 'a: [b: c]'],
    ['a name in quotes', "'a': b"],
    ['a name that is a word', 'null: b'],
    ['a name twice', 'a: b\na: c'],
    ['a name twice in braces', 'a: { b: c, b: d }'],
    ['a name that makes objects', '__proto__: b'],
    ['an item that is a list', 'a:\n  - - b'],
    ['an item without a value', 'a:\n  -\n    b'],
    ['fields that are indented by more', 'a: b\n  c: d'],
    ['fields that are indented by less', 'a:\n    b: c\n  d: e'],
    ['an anchor', 'a: &b c'],
    ['an alias', 'a: *b'],
    ['a tag', 'a: !b c'],
    ['a comment behind a value', 'a: b # c'],
    ['a colon in a text', 'a: b: c'],
    ['a colon that ends a text', 'a: b:'],
    ['a number of another form', 'a: 0x1F'],
    ['a day', 'a: 2026-11-21'],
    ['an escape', 'a: "\\t"'],
    ['a quote that does not close', "a: 'b"],
    ['a tab', 'a: b\tc'],
    ['a space that ends a line', 'a: b '],
    ['a mark of its own document', '---\na: b'],
    ['a directive', '%YAML 1.2\na: b'],
    ['a folded text of another head', 'a: >+\n  b'],
    ['lists in lists in lists', `a: ${'['.repeat(40)}${']'.repeat(40)}`],
    ['a list alone', '- a'],
    ['a text alone', 'a'],
    ['nothing at all', ''],
  ])('leave %s to the full parser', (_what, yaml) => {
    expect(readLines(yaml)).toBeUndefined();
  });

  // Where a slip may fall, in entries as they are.
  const signs = [' ', '\n', ':', ': ', '- ', "'", '"', '\\', '{', '}', '[', ']', ', ', ' #', '|'];
  const more = [
    '>-',
    '&a',
    '~',
    '0x1f',
    '-0',
    '.5',
    '---',
    '\t',
    'a: ',
    '{ a: 1 }',
    '[a, b]',
    '\\"',
  ];
  const change = fc.record({
    at: fc.nat(),
    by: fc.constantFrom(...signs, ...more, ''),
    over: fc.nat({ max: 2 }),
  });
  const lines = [...entries.map(({ yaml }) => yaml), yamlOf(validEntry())].flatMap((yaml) =>
    // A few fields of each, with their texts cut short, so that most changes hit a sign.
    yaml.replaceAll(/[A-Za-z ,.'()]{30,}/g, (text) => text.slice(0, 9)).split(/\n(?=[a-z])/),
  );

  it('say the same as to the full parser, or nothing, whatever is changed in them', () => {
    let read = 0;
    const property = fc.property(
      fc.nat({ max: lines.length - 1 }),
      fc.array(change, { maxLength: 3 }),
      (which, changes) => {
        const yaml = changes.reduce((text, { at, by, over }) => {
          const from = at % (text.length + 1);
          return text.slice(0, from) + by + text.slice(from + over);
        }, lines[which] ?? '');
        const found = readLines(yaml);
        if (!found) return;
        read += 1;
        expect(found.value).toStrictEqual(parsed(yaml));
      },
    );
    fc.assert(property, { seed: 12, numRuns: 1500 });
    expect(read).toBeGreaterThan(500);
  });
});
