import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitEntry } from '#reader/front-matter.ts';
import { parsePositioned } from '#reader/yaml/schemas.ts';
import { parseYaml } from '#reader/yaml/yaml.ts';
import { validEntry } from '../../helpers/valid-entry.ts';

/** What the parser with positions reads. */
function positioned(yaml: string): unknown {
  const document = parsePositioned(yaml);
  return document.errors.length > 0 ? document.errors : document.toJS({ maxAliasCount: 0 });
}

function yamlOf(text: string): string {
  const split = splitEntry(text);
  return 'halves' in split ? split.halves.yaml : '';
}

const folder = 'content/agents';

describe('the fast reading and the one with positions agree', () => {
  it.each(readdirSync(folder))('on %s', (name) => {
    const yaml = yamlOf(readFileSync(`${folder}/${name}`, 'utf8'));
    expect(parseYaml(yaml, 0)).toEqual({ value: positioned(yaml) });
  });

  it('on the entry of the tests', () => {
    const yaml = yamlOf(validEntry());
    expect(parseYaml(yaml, 0)).toEqual({ value: positioned(yaml) });
  });

  // Texts that YAML 1.1, YAML 1.2 and JavaScript read differently, plain and in disguise.
  const tricky = fc.constantFrom(
    ...['yes', 'no', 'on', 'off', 'Yes', 'y', 'true', 'True', 'TRUE', 'false', 'null', 'Null', '~'],
    ...['0', '+1', '1.', '.5', '-.5', '0.50', '00', '012', '0x1F', '0o17', '0b11', '1_000'],
    ...['1e3', '1E3', '1e+3', '.inf', '-.Inf', '.nan', '.NaN', '12:30', '1:2:3', '190:20:30'],
    ...['2026-11-21', '2026-11-21T10:00:00Z', '9007199254740993', '0.1234567890123456789'],
    ...['=', '<<', 'a b', "it's", 'a"b', 'a#b', 'a #b', 'a:b', 'http://x.y', '-a', '- a', '?a'],
    ...[
      "'quoted'",
      '"esc \\t \\u00e9"',
      "'it''s'",
      '"a\\\n    b"',
      '[a, 1, 0.5]',
      '{ a: 1, b: x }',
    ],
    // Numbers and days where a value may stand, and in prose, where they are only words.
    ...[
      '[1, 0x1F]',
      '{ "a":0x1F }',
      '{ a: 2026-11-21 }',
      '{ 1: a }',
      '"1": a',
      '{ a: 1_0, b: 1. }',
    ],
    ...['June 2026.', 'test 5.3: a', '"test 5.3: a, 2026-11-21"', 'a, 1e3', "['x, 0x10, y']"],
    // Signs in quotes mean nothing; a quote within a word opens none.
    ...["'a # b'", `"- **b** <<"`, `{ a: '*b', c: "&d # e" }`, '[\'!a\', "? b"]', "'a' # b"],
    ...["it's # not 'x'", "a: 'b # c", "- 'a': *b", "x 'a # b'", "''' # b'"],
    ...['[]', '{}', '[a, ]', '[ , a]', '{ a }', '{ a: }', '"', "'", '[', '{', '|', '>-', '%x'],
    ...[
      '@x',
      '`x`',
      '&a x',
      '*a',
      '!t x',
      '!!str 1',
      '',
      ' ',
      '|\n    a\n    b',
      '>-\n    a\n\n    b',
    ],
    ...[
      'a\n    b',
      '# only a comment',
      'x # comment',
      'ä',
      '\u2028',
      'a\u0085b',
      '\u00a0',
      '\t',
      'a\tb',
    ],
  );
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .,'’-]{0,20}[a-z]$/);
  const number = fc.integer({ min: -100, max: 100 }).map((value) => String(value / 100));
  const key = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,8}$/);
  const line = fc.tuple(key, fc.oneof(tricky, word, number)).map(([k, v]) => `${k}: ${v}`);
  const item = fc.oneof(tricky, word, number, line).map((value) => `  - ${value}`);
  const group = fc
    .tuple(
      key,
      fc.array(
        fc.oneof(
          line.map((text) => `  ${text}`),
          item,
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([name, lines]) => [`${name}:`, ...lines].join('\n'));
  const document = fc
    .array(fc.oneof(line, group), { minLength: 1, maxLength: 5 })
    .map((parts) => `${parts.join('\n')}\n`);

  it('on whatever a contributor might write', () => {
    let values = 0;
    fc.assert(
      fc.property(document, (yaml) => {
        const read = parseYaml(yaml, 0);
        if (!('value' in read)) return;
        values += 1;
        expect(read.value).toEqual(positioned(yaml));
      }),
      { seed: 12, numRuns: 800 },
    );
    // A good part of what is written must be readable, or the property says nothing.
    expect(values).toBeGreaterThan(200);
  });

  it('on plain entries, all of which can be read', () => {
    const plain = fc.dictionary(key, fc.oneof(word, number, fc.boolean().map(String)), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(plain, (fields) => {
        const yaml = Object.entries(fields)
          .map(([name, value]) => `${name}: ${value}\n`)
          .join('');
        expect(parseYaml(yaml, 0)).toEqual({ value: positioned(yaml) });
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});
