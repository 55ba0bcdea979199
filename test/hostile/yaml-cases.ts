import { change, neutralise, reject } from './case.ts';
import type { Attack, Case } from './case.ts';

const NAME = 'name: Example Agent';
const VENDOR = 'vendor: Example Labs';
const VALUE = 'value: 0.6';

/** A field more at the top. */
const add = (yaml: string): Attack => change(VENDOR, `${VENDOR}\n${yaml}`);
const named = (value: string): Attack => change(NAME, `name: ${value}`);
const vendor = (value: string): Attack => change(VENDOR, `vendor: ${value}`);
const number = (value: string): Attack => change(VALUE, `value: ${value}`);
const layers = (value: string): Attack => change('layers: [L1, L3]', `layers: ${value}`);

const LAUGHS = [...'abcdefghi']
  .map(
    (key, i, keys) =>
      `${key}: &${key} [${Array(9)
        .fill(i === 0 ? '"x"' : `*${keys[i - 1]}`)
        .join(', ')}]`,
  )
  .join('\n');

const frontMatter: readonly Case[] = [
  reject(
    'fm-mixed-delims',
    'Two kinds of fences',
    { bytes: (t) => t.replace('\n---\n\n##', '\n+++\n\n##') },
    'front-matter',
    'not closed',
  ),
  reject(
    'fm-toml',
    'Fences of another language',
    { bytes: (t) => t.replaceAll('---\n', '+++\n') },
    'front-matter',
    'does not begin',
  ),
  reject(
    'fm-open-no-eol',
    'A field on the line of the fence',
    { bytes: (t) => t.replace('---\n', '---') },
    'front-matter',
    'does not begin',
  ),
  reject(
    'fm-long-fence',
    'A fence of four dashes',
    { bytes: (t) => t.replace('---\n', '----\n') },
    'front-matter',
    'stands where a line',
  ),
  reject(
    'fm-fence-with-text',
    'Text behind the closing fence',
    { bytes: (t) => t.replace('\n---\n\n##', '\n--- <script>\n\n##') },
    'front-matter',
    'not closed',
  ),
  reject(
    'fm-leading-blank',
    'Empty lines before the fence',
    { bytes: (t) => `\n\n${t}` },
    'front-matter',
    'blank lines stand before',
  ),
  reject(
    'fm-multi-doc',
    'A second document',
    { bytes: (t) => t.replace('\n---\n\n##', '\n...\n---\nname: other\n---\n\n##') },
    'front-matter',
    'stands among the fields',
  ),
  reject('fm-document-end', 'A document that ends early', add('...'), 'yaml', 'second document'),
  reject(
    'fm-scalar',
    'Fields that are one text',
    { bytes: (t) => t.replace(/^---\n[\s\S]*?\n---\n/, '---\njust a string\n---\n') },
    'schema',
    'a group of fields',
  ),
  reject(
    'fm-list',
    'Fields that are a list',
    { bytes: (t) => t.replace(/^---\n[\s\S]*?\n---\n/, '---\n- a\n---\n') },
    'schema',
    'a group of fields',
  ),
  reject(
    'fm-empty',
    'No fields at all',
    { bytes: (t) => t.replace(/^---\n[\s\S]*?\n---\n/, '---\n---\n') },
    'schema',
    'a group of fields',
  ),
  reject(
    'fm-yaml-directive',
    'Another version of YAML',
    { bytes: (t) => t.replace('---\n', '---\n%YAML 1.1\n') },
    'yaml',
    'a directive `%`',
  ),
  reject(
    'fm-no-body',
    'No text',
    { bytes: (t) => t.replace(/\n---\n[\s\S]*$/, '\n---\n') },
    'body',
    'is missing',
  ),
  reject('fm-empty-file', 'Nothing', { bytes: () => '' }, 'front-matter', 'does not begin'),
  reject(
    'astro-slug-traversal',
    'Another address by a field',
    add('slug: ../../pwned'),
    'schema',
    '`slug` is not a field',
  ),
  reject(
    'astro-slug-html',
    'Markup in the address',
    add('slug: "<img src=x onerror=alert(1)>"'),
    'schema',
    '`slug` is not a field',
  ),
  reject(
    'astro-layout',
    'Code by a layout',
    add('layout: "data:text/javascript,x"'),
    'schema',
    '`layout` is not a field',
  ),
  reject(
    'astro-marker',
    'A marker that the generator obeys',
    named('__ASTRO_something'),
    'schema',
    'reserved marker',
  ),
  reject(
    'astro-marker-escaped',
    'The same by an escape',
    named('"\\x5f_ASTRO_something"'),
    'schema',
    'reserved marker',
  ),
  reject(
    'astro-marker-address',
    'The same in an address',
    change('homepage: https://example.com', 'homepage: https://example.com/__ASTRO_something'),
    'schema',
    'reserved marker',
  ),
  reject(
    'astro-marker-body',
    'The same in the text',
    { body: 'See `__ASTRO_something`.' },
    'characters',
    'reserved marker',
  ),
  reject(
    'astro-marker-code',
    'The same in a snippet',
    change(
      '    kind: prevent',
      '    kind: prevent\n    snippet: { language: text, code: __ASTRO_something }',
    ),
    'schema',
    'reserved marker',
  ),
];

const structure: readonly Case[] = [
  reject(
    'yaml-billion-laughs',
    'A small file that fills the memory',
    add(LAUGHS),
    'yaml',
    'is not allowed',
  ),
  reject(
    'yaml-anchor-only',
    'An anchor that nobody uses',
    named('&n Prompt injection'),
    'yaml',
    'an anchor `&`',
  ),
  reject('yaml-alias', 'A value from elsewhere', vendor('*n'), 'yaml', 'alias'),
  reject(
    'yaml-proto-key',
    'A part of every object',
    add('__proto__: { polluted: true }'),
    'yaml',
    '`__proto__` is not allowed as a name',
  ),
  reject(
    'yaml-proto-nested',
    'The same further in',
    change('damage: { ', 'damage: { __proto__: { polluted: 1 }, '),
    'yaml',
    '`__proto__` is not allowed as a name',
  ),
  reject(
    'yaml-proto-record',
    'The same where ids are free',
    change('  review:\n', '  __proto__:\n'),
    'yaml',
    '`__proto__` is not allowed as a name',
  ),
  reject(
    'yaml-constructor-prototype',
    'The same by another way',
    add('constructor: { prototype: { polluted: true } }'),
    'yaml',
    '`constructor` is not allowed as a name',
  ),
  reject(
    'yaml-constructor-source',
    'A source with such a name',
    change('  review:\n', '  constructor:\n'),
    'yaml',
    '`constructor` is not allowed as a name',
  ),
  reject(
    'yaml-duplicate-key',
    'Two names of which one wins',
    add('name: Second name'),
    'yaml',
    'a second time',
  ),
  reject(
    'yaml-duplicate-key-quoted',
    'The same in quotes',
    add('"name": Second name'),
    'yaml',
    'a second time',
  ),
  reject(
    'yaml-duplicate-nested',
    'The same further in',
    change('  version: 1.2.3', '  version: 1.2.3\n  version: 2.0.0'),
    'yaml',
    'a second time',
  ),
  reject(
    'yaml-merge',
    'Fields from elsewhere',
    add('<<: { name: x }'),
    'schema',
    '`<<` is not a field',
  ),
  reject(
    'yaml-tag-python',
    'Code by a tag',
    vendor('!!python/object/apply:os.system ["id"]'),
    'yaml',
    'a tag `!`',
  ),
  reject(
    'yaml-tag-js',
    'Code by another tag',
    vendor('!!js/function "function(){}"'),
    'yaml',
    'a tag `!`',
  ),
  reject(
    'yaml-tag-binary',
    'Bytes by a tag',
    vendor('!!binary R0lGODlhDAAMAIQAAP'),
    'yaml',
    'a tag `!`',
  ),
  reject(
    'yaml-tag-custom',
    'A tag of its own',
    named('!evil Prompt injection'),
    'yaml',
    'a tag `!`',
  ),
  reject(
    'yaml-unknown-key',
    'A field that is computed',
    add('severity: low'),
    'schema',
    '`severity` is computed',
  ),
  reject(
    'yaml-key-not-string',
    'A list as the name of a field',
    add('? [a, b]\n: c'),
    'yaml',
    'is not text',
  ),
  reject(
    'yaml-key-null',
    'Nothing as the name of a field',
    add('~: c'),
    'schema',
    '`~` is not a field',
  ),
  reject(
    'yaml-deep',
    'A text that overflows the parser',
    add(`x: ${'['.repeat(1800)}`),
    'yaml',
    'levels deep',
  ),
  reject(
    'yaml-many-fields',
    'Fields without end',
    add(Array.from({ length: 400 }, (_, i) => `k${i}: 1`).join('\n')),
    'yaml',
    'more than 300',
  ),
  reject(
    'yaml-many-aliases',
    'Aliases without end',
    change(
      'aliases: [{ name: Sample Agent, kind: aka }]',
      `aliases:\n${Array.from({ length: 400 }, (_, i) => `  - { name: Agent ${i}, kind: aka }`).join('\n')}`,
    ),
    'yaml',
    'more than 300',
  ),
  reject(
    'yaml-tab',
    'A tab as indent',
    change('  state: active', '\tstate: active'),
    'yaml',
    'a tab',
  ),
  reject(
    'yaml-javascript-address',
    'A script as an address',
    change('homepage: https://example.com', 'homepage: javascript:alert(1)'),
    'schema',
    'not an https address',
  ),
  reject(
    'yaml-userinfo-address',
    'An address in disguise',
    change('homepage: https://example.com', 'homepage: https://example.com@evil.example'),
    'schema',
    'not an https address',
  ),
];

const numbers: readonly Case[] = [
  ...['.inf', '-.inf', '0x1', '0o7', '010', '8.', '.5', '-0', '1e400', '6e-1', '+0.6'].map(
    (value) =>
      reject(
        `num${value}`,
        `A number that parsers read differently: ${value}`,
        number(value),
        'yaml',
        'is not a plain number',
      ),
  ),
  ...['1:30', '1_0', '"0,5"', '~', '', 'true', "'2026-11-21'", '"0.5"'].map((value) =>
    reject(
      `num-${value}`,
      `No number from 0 to 1: ${value || 'nothing'}`,
      number(value),
      'schema',
      'is not a number from 0 to 1',
    ),
  ),
  reject('num-above', 'A number that is too large', number('10.1'), 'schema', 'at most 1'),
  reject('num-below', 'A number that is too small', number('-0.5'), 'schema', 'at least 0'),
  ...['0.333', '0.123456789012345678'].map((value) =>
    reject(
      `num-${value}`,
      'More digits than a score has',
      number(value),
      'schema',
      'steps of 0.01',
    ),
  ),
  reject(
    'num-enum-outside',
    'A multiplier that no table has',
    change('    cvss: unknown', '    cvss: unknown\n    exploitMaturity: 0.42'),
    'schema',
    'takes attacked',
  ),
  reject(
    'num-dread-fraction',
    'A fraction where there are none',
    change('damage: { value: 9', 'damage: { value: 9.5'),
    'schema',
    'damage',
  ),
];

const shape: readonly Case[] = [
  reject(
    'sch-factor-extra',
    'A factor more',
    change(
      '  mitigation: { level: none }',
      '    luck: { value: 1, basis: estimated }\n  mitigation: { level: none }',
    ),
    'schema',
    'luck` is not a field',
  ),
  reject(
    'sch-factor-case',
    'A factor in capitals',
    change('    autonomyOfAction:', '    AUTONOMYOFACTION:'),
    'schema',
    'Did you mean `autonomyOfAction`?',
  ),
  reject('sch-name-empty', 'No name', named('""'), 'schema', 'at least 1 character'),
  reject('sch-name-blank', 'A name of a space', named('" "'), 'schema', 'white space'),
  reject('sch-name-number', 'A number as the name', named('12345'), 'schema', 'must be text'),
  reject('sch-name-bool', 'A yes as the name', named('true'), 'schema', 'must be text'),
  reject('sch-name-date', 'A date as the name', named('2026-11-21'), 'yaml', 'without quotes'),
  reject(
    'sch-name-rolls-over',
    'A day that rolls over',
    named('2026-13-45'),
    'yaml',
    'without quotes',
  ),
  reject(
    'sch-date-plain',
    'A date that some programs read as a moment',
    change("on: '2026-11-21'", 'on: 2026-11-21'),
    'yaml',
    'without quotes',
  ),
  neutralise(
    'sch-name-date-quoted',
    'A date as the name, in quotes: text everywhere',
    named("'2026-11-21'"),
  ),
  reject('sch-name-map', 'A group as the name', named('{ toString: x }'), 'schema', 'must be text'),
  reject('sch-name-10k', 'A name without end', named('A'.repeat(10_000)), 'file', 'more than 4000'),
  reject(
    'sch-name-long',
    'A name that is too long',
    named('A'.repeat(81)),
    'schema',
    'at most 80 characters',
  ),
  reject(
    'sch-name-markup',
    'Markup in the name',
    named('"<img src=x onerror=alert(1)>"'),
    'schema',
    'markup',
  ),
  reject('sch-name-backtick', 'Code in the name', named("'`id`'"), 'schema', 'markup'),
  reject(
    'sch-name-link',
    'A link in the name',
    named("'[x](https://evil.example)'"),
    'schema',
    'markup',
  ),
  reject('sch-name-lines', 'A name of two lines', named('"a\\nb"'), 'schema', 'a line break'),
  reject(
    'sch-alias-markup',
    'Markup in another name',
    change('name: Sample Agent', 'name: "<script>"'),
    'schema',
    'markup',
  ),
  reject(
    'sch-list-short',
    'A layer is missing',
    change('  L7: { certainty: uncertain }\n', ''),
    'schema',
    '`maestro.L7` is missing',
  ),
  reject(
    'sch-list-duplicate',
    'A layer twice',
    change('  L7: { certainty: uncertain }', '  L6: { certainty: uncertain }'),
    'yaml',
    'a second time',
  ),
  reject('sch-list-unknown', 'A layer that there is not', layers('[L9]'), 'schema', 'takes L1'),
  reject(
    'sch-list-proto-value',
    'A dangerous word as a value',
    layers('[__proto__]'),
    'schema',
    'takes L1',
  ),
  reject(
    'sch-list-as-map',
    'A group in place of a list',
    layers('{ length: 7 }'),
    'schema',
    'must be a list',
  ),
  reject('sch-list-null', 'Nothing in place of a list', layers('~'), 'schema', 'must be a list'),
  reject(
    'sch-date-impossible',
    'A day that does not exist',
    change("on: '2026-11-21'", "on: '2026-02-30'"),
    'schema',
    'not a day that exists',
  ),
  reject(
    'sch-reference-constructor',
    'A dangerous word as a reference',
    change('mitigations: [filter]', 'mitigations: [constructor]'),
    'reference-resolves',
    'constructor',
  ),
  reject(
    'sch-source-constructor',
    'The same as a source',
    change('    sources: [docs]\n  - id: leak', '    sources: [constructor]\n  - id: leak'),
    'source-resolves',
    'constructor',
  ),
  reject(
    'sch-framework-proto',
    'The same as a framework id',
    change('frameworks: [ASI01,', 'frameworks: [__proto__,'),
    'framework-id-known',
    '__proto__',
  ),
  reject(
    'sch-lint-constructor',
    'The same as a rule',
    change(
      'status: unreviewed',
      "status: unreviewed\nlint: [{ rule: constructor, reason: x, until: '2027-01-01' }]",
    ),
    'exception-is-needed',
    'constructor',
  ),
  neutralise(
    'fm-summary-csv-formula',
    'A formula in an export',
    change('summary: An agent', 'summary: "=HYPERLINK(\\"https://evil.example\\",\\"click\\")" #'),
  ),
  neutralise(
    'fm-script-text',
    'Markup in a text',
    change(
      'scenario: Data leaves with an answer.',
      "scenario: '</script><script>alert(1)</script>'",
    ),
  ),
];

/** What is wrong with fences, fields and values. */
export const yamlCases: readonly Case[] = [...frontMatter, ...structure, ...numbers, ...shape];
