import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeYaml } from '#reader/yaml/write-yaml.ts';
import { yamlScalar } from '#reader/yaml/scalar.ts';
import { parseYaml } from '#reader/yaml/yaml.ts';

/** What the reader of entries makes of a piece of front matter. */
function read(yaml: string): unknown {
  const parsed = parseYaml(yaml, 0);
  return 'value' in parsed ? parsed.value : parsed;
}

/** Words and marks that mean something to YAML, or once did. */
const TRAPS = [
  '',
  ' ',
  ' x ',
  '#',
  'a #b',
  'a: b',
  'a:',
  '- a',
  '-',
  '?',
  '? a',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  '|',
  '>',
  "'",
  '"',
  "it's",
  '[a',
  'a]',
  '{a',
  'a, b',
  'null',
  '~',
  'true',
  'no',
  '1',
  '-0',
  '1e3',
  '0x1F',
  '.5',
  '1_000',
  '.inf',
  '2026-11-21',
  '<<',
  '---',
  '...',
  '--- a',
  'a\n',
  'a\nb',
  '\ta',
  'a\tb',
  '\u0000',
  '\u001b[2J',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\u202E',
  '💥',
  '=',
  '\\n',
  'a line that is long enough to be broken\nand a second one',
  '2026-11-21 10:00',
  '2026-1-1',
  '\u2028%a',
];

describe('a text in YAML', () => {
  it.each(TRAPS)('%j is read as it was written, alone and in brackets', (text) => {
    expect(read(`a: ${yamlScalar(text)}\n`)).toEqual({ a: text });
    expect(read(`a: [${yamlScalar(text, true)}, x]\n`)).toEqual({ a: [text, 'x'] });
    expect(read(`a: { b: ${yamlScalar(text, true)}, c: x }\n`)).toEqual({ a: { b: text, c: 'x' } });
    expect(yamlScalar(text)).not.toContain('\n');
  });

  it('whatever it is, is read as it was written', () => {
    const marks = fc.string({ unit: fc.constantFrom(...TRAPS, 'a', ' ', '\n', ':') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), marks), (text) => {
        expect(read(`a: ${yamlScalar(text)}\nb: [${yamlScalar(text, true)}]\n`)).toEqual({
          a: text,
          b: [text],
        });
      }),
    );
  });
});

describe('front matter', () => {
  const schema = {
    properties: {
      first: { description: 'The first.', type: 'string' },
      second: {
        description: 'The second.',
        type: 'array',
        items: {
          properties: {
            id: { description: 'An id.' },
            kind: { description: 'One of two.', enum: ['a', 'b'] },
            more: { description: 'What it may have.', examples: ['a: b'] },
          },
        },
      },
      third: {
        description: 'The third.',
        additionalProperties: { properties: { x: { description: 'An x.' } } },
      },
    },
  };
  const value = {
    third: { one: { x: 1 }, two: { x: true, y: 'no field' } },
    second: [
      { id: 'i', kind: 'a' },
      { kind: 'b', id: 'j' },
    ],
  };

  it('stands in the order of the schema, and names each kind of field once', () => {
    expect(writeYaml(value, schema, true)).toMatchInlineSnapshot(`
      "# first: TODO
      # The second.
      second:
        # { id: TODO, kind: a|b, more: TODO }
        - { id: i, kind: a }
        - { kind: b, id: j }
      # The third.
      third:
        # { x: TODO }
        one: { x: 1 }
        two: { x: true, y: no field }
      "
    `);
    expect(read(writeYaml(value, schema, true))).toEqual(value);
  });

  it('without comments, is as short as it can be', () => {
    expect(writeYaml(value, schema, false)).toMatchInlineSnapshot(`
      "second:
        - { id: i, kind: a }
        - { kind: b, id: j }
      third:
        one: { x: 1 }
        two: { x: true, y: no field }
      "
    `);
    expect(read(writeYaml(value, schema, false))).toEqual(value);
  });

  it('whatever it holds, is read as it was written', () => {
    const leaf = fc.oneof(fc.string(), fc.integer({ min: -999, max: 999 }), fc.boolean());
    const key = fc.oneof(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/),
      fc.constantFrom('constructor', 'valueOf', 'null', 'first', 'second'),
    );
    const group = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf)), { noNullPrototype: true });
    const all = fc.dictionary(
      key,
      fc.oneof(leaf, group, fc.array(group.filter((g) => Object.keys(g).length > 0))),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(all, fc.boolean(), (each, comments) => {
        if (Object.keys(each).length === 0) return;
        expect(read(writeYaml(each, schema, comments))).toEqual(each);
      }),
    );
  });
});
