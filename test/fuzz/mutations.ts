import fc from 'fast-check';

/** One change of a text that came from a correct entry. */
type Mutation = (text: string) => string;

/** Pieces that parsers stumble over, for anywhere. */
const PIECES = [
  ...[
    '',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\0',
    '\u001b[2J',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u2028',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ufffd',
    'e\u0301',
    'аa',
    '\u{e0041}',
    '😀',
    '---\n',
    '...\n',
    '\n---\n',
  ],
  ...[
    '__proto__',
    'constructor',
    '__ASTRO_something',
    '{{x}}',
    '${x}',
    '<!--',
    '-->',
    '<b>',
    '</script>',
  ],
];

/** Values and marks of YAML. */
const YAML = [
  ...[
    '~',
    'null',
    'true',
    '.inf',
    '-0',
    '0x1',
    '1e9',
    '1_0',
    '0.1',
    '-1',
    '[]',
    '{}',
    '[',
    '{',
    ']',
    '}',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '<<: *a',
    '? ',
    ': ',
    '- ',
    '# ',
    '%YAML 1.1',
    '@',
    '`',
    '|',
    '>-',
  ],
  ...[
    '"',
    "'",
    '"\\u202E"',
    '"\\x5f_proto__"',
    '"\\0"',
    "'it''s'",
    '"\\',
    '[a, b]: c',
    '{ a: { b: [c] } }',
  ],
  ...[
    '2026-02-30',
    "'2026-13-45'",
    'javascript:alert(1)',
    'https://a.b@c.d',
    'name: x',
    'sources: {}',
  ],
  ...[
    'threats: []',
    'aliases: [{ name: X, kind: aka }]',
    'lint: []',
    'constructor: {}',
    '__proto__: {}',
  ],
];

/** Pieces of Markdown and of HTML. */
const MARKDOWN = [
  ...[
    '# ',
    '## ',
    '### ',
    '#### ',
    '##### ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '```',
    '```html\n',
    '~~~',
    '`',
    '``',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '***',
    '---',
    '===',
    '|',
    '|a|b|\n|-|-|\n|c|d|',
    '\\',
    '\\\n',
    '  \n',
    '- [x] ',
  ],
  ...[
    '[a](',
    '[a](https://a.example)',
    '[a](javascript:alert(1))',
    '[b.example](https://a.example)',
    '![',
    '](',
    ')',
  ],
  ...[
    '[@docs]',
    '[@nobody]',
    '[^1]',
    '[a]: https://a.example',
    '<https://a.example>',
    'https://a.example',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">',
    '<svg/onload=x>',
  ],
  ...[
    '&#x202e;',
    '&lt;b&gt;',
    '&colon;',
    '&#0;',
    '&a',
    '{#id .c}',
    ':::x',
    '$x$',
    '[[x]]',
    'www.a.example',
    'a@b.example',
  ],
];

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const cut = (text: string, at: number) => Math.floor(at * (text.length + 1));

/** A piece put in somewhere, once or often. */
function insertion(pieces: readonly string[]): fc.Arbitrary<Mutation> {
  const piece = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 });
  const times = fc.oneof(
    { weight: 8, arbitrary: fc.constant(1) },
    fc.integer({ min: 2, max: 3000 }),
  );
  return fc
    .tuple(place, piece, times, fc.constantFrom('', '\n', ' '))
    .map(([at, parts, count, between]) => (text) => {
      const from = cut(text, at);
      const added = `${parts.join('')}${between}`.repeat(count).slice(0, 60_000);
      return text.slice(0, from) + added + text.slice(from);
    });
}

/** A paragraph of Markdown put into a layer: the change that is most often still an entry. */
const paragraph: fc.Arbitrary<Mutation> = fc
  .tuple(
    place,
    fc.array(fc.constantFrom(...MARKDOWN, 'word', ' ', 'a b'), { minLength: 1, maxLength: 8 }),
  )
  .map(([at, parts]) => (text) => {
    const gaps = [...text.slice(text.lastIndexOf('## L1')).matchAll(/\n\n(?=## )/g)];
    const gap = gaps[Math.floor(at * gaps.length)];
    if (!gap) return text;
    const from = text.lastIndexOf('## L1') + gap.index;
    return `${text.slice(0, from)}\n\n${parts.join('')}${text.slice(from)}`;
  });

/** A stretch taken out, doubled, turned around or moved. */
const stretch: fc.Arbitrary<Mutation> = fc
  .tuple(
    place,
    fc.integer({ min: 0, max: 400 }),
    place,
    fc.constantFrom('cut', 'double', 'move', 'turn'),
  )
  .map(([at, length, to, what]) => (text) => {
    const from = cut(text, at);
    const part = text.slice(from, from + length);
    const rest = text.slice(0, from) + text.slice(from + length);
    if (what === 'cut') return rest;
    if (what === 'double') return text.slice(0, from) + part + text.slice(from);
    if (what === 'turn')
      return text.slice(0, from) + part.split('').reverse().join('') + text.slice(from + length);
    const back = cut(rest, to);
    return rest.slice(0, back) + part + rest.slice(back);
  });

/** A whole line changed: its value, its indent, or its place. */
const line: fc.Arbitrary<Mutation> = fc
  .tuple(
    place,
    fc.constantFrom(...YAML, ...MARKDOWN, ...PIECES),
    fc.constantFrom('value', 'before', 'indent', 'remove', 'again'),
  )
  .map(([at, piece, what]) => (text) => {
    const lines = text.split('\n');
    const index = Math.floor(at * lines.length);
    const old = lines[index] ?? '';
    const put: Record<typeof what, string[]> = {
      value: [old.replace(/(:|-) .*$/, (_all, sign: string) => `${sign} ${piece}`)],
      before: [`${piece}${old}`],
      indent: [`  ${old}`],
      remove: [],
      again: [old, old],
    };
    lines.splice(index, 1, ...put[what]);
    return lines.join('\n');
  });

/** Bytes changed, so that the text may not be UTF-8 any more. */
const bytes: fc.Arbitrary<Mutation> = fc
  .array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 })
  .map((changes) => (text) => {
    const buffer = Buffer.from(text);
    for (const [at, value] of changes) buffer[Math.floor(at * buffer.length)] = value;
    return buffer.toString('utf8');
  });

/** A correct text, changed a few times in ways that a person or an attacker might. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const mutation = fc.oneof(
    insertion(PIECES),
    insertion(YAML),
    insertion(MARKDOWN),
    { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: line },
    stretch,
    bytes,
  );
  const few = fc.array(mutation, { minLength: 1, maxLength: 1 });
  const many = fc.array(mutation, { minLength: 2, maxLength: 6 });
  return fc
    .tuple(fc.constantFrom(...texts), fc.oneof(few, many))
    .map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text));
}
