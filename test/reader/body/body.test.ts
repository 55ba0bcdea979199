import { describe, expect, it } from 'vitest';
import { layerHeadings } from '#domain/entry/entry.ts';
import { followAdvice } from '../../helpers/follow-advice.ts';
import {
  findingsIn,
  JARGON,
  placeOf,
  placesOf,
  readValid,
  validEntry,
  wordsOf,
} from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';
import { weigh } from '../../helpers/work.ts';

const L3 = '## L3 Agent Frameworks\n\nIt calls tools.';
const L4 = '## L4 Deployment and Infrastructure\n\nIt runs on a server.';

const headings: [string, Change[], ...string[]][] = [
  [
    'missing',
    [[`${L3}\n\n${L4}`, `▸${L4}`]],
    '`## L3 Agent Frameworks` is missing',
    'before this heading',
  ],
  [
    'missing at the end',
    [['\n\n## L7 Agent Ecosystem\n\nIt meets users [@review].', '▸']],
    '`## L7 Agent Ecosystem` is missing',
    'at the end',
  ],
  [
    'out of order',
    [
      [L3, 'L3 HERE'],
      [L4, `▸${L3}`],
      ['L3 HERE', L4],
    ],
    '`## L3 Agent Frameworks` stands after `## L4 Deployment and Infrastructure`',
    'in order, L1 to L7',
  ],
  ['there twice', [[L4, `${L4}\n\n▸${L3}`]], '`## L3 Agent Frameworks` stands here a second time'],
  [
    'unknown',
    [[L4, `${L4}\n\n▸## Summary\n\nText.`]],
    '`## Summary` is not a heading',
    'L1 Foundation',
  ],
  [
    'empty',
    [[L3, '▸## L3 Agent Frameworks']],
    '`## L3 Agent Frameworks` has no text',
    'nothing is known',
  ],
  ['after stray text', [['---\n\n## L1', '---\n\n▸Hello.\n\n## L1']], 'before the first heading'],
];

describe('the seven headings', () => {
  it.each(headings)(
    'a heading that is %s is one finding at its place',
    (_case, changes, ...words) => {
      const findings = findingsIn(validEntry(...changes));
      expect(findings.map(wordsOf)).toHaveLength(1);
      expect(findings[0]).toMatchObject({ rule: 'body', severity: 'error' });
      const places = placesOf(...changes);
      if (places.length > 0) expect(findings.map(placeOf)).toEqual(places);
      for (const word of words) expect(findings.map(wordsOf).join()).toContain(word);
      expect(findings.map(wordsOf).join()).not.toMatch(JARGON);
    },
  );

  it.each([
    '## L3 agent frameworks',
    '## L3 – Agent Frameworks',
    '## L3',
    '##L3 Agent Frameworks',
    '### L3 Agent Frameworks',
    '**L3 Agent Frameworks**',
  ])('%s is one finding, with the heading that was meant', (typed) => {
    const text = validEntry(['## L3 Agent Frameworks', typed]);
    const findings = findingsIn(text);
    expect(findings.map(wordsOf)).toEqual([
      expect.stringContaining('Write `## L3 Agent Frameworks`.'),
    ]);
    expect(followAdvice(text, findings)).toBe(validEntry());
  });

  it('a heading of something else is unknown, and the layer missing', () => {
    const messages = findingsIn(validEntry(['## L3 Agent Frameworks', '## Usage'])).map(wordsOf);
    expect(messages).toHaveLength(2);
    expect(messages.join()).toMatch(/Usage` is not a heading.*Agent Frameworks` is missing/);
  });

  it('notes may follow the layers, and nothing else', () => {
    const notes: Change = ['users [@review].\n', 'users [@review].\n\n## Notes\n\nRead on.\n'];
    expect(readValid('a', notes).body.notes).toBe('<p>Read on.</p>');
    expect(readValid('a').body.notes).toBeUndefined();
  });

  it('each layer gets the text below its heading', () => {
    const { layers } = readValid('a').body;
    expect(Object.keys(layers)).toEqual(layerHeadings.map(({ layer }) => layer));
    expect(layers.L2).toBe('<p>It reads documents.</p>');
  });

  it('a heading inside a code block is no heading', () => {
    const code: Change = ['It calls tools.', 'It calls tools.\n\n```\n## L3 Agent Frameworks\n```'];
    expect(readValid('a', code).body.layers.L3).toContain('<pre>');
  });
});

it('several mistakes of one file come all at once, in order of line, and twice the same', () => {
  const changes: Change[] = [
    ['kind: platform', 'kind: ▸spaceship\n▸score: 9.9'],
    ['homepage: https://example.com', 'homepage: ▸http://example.com'],
    ['value: 0.6', 'value: ▸1.2'],
    ['damage: { value: 9', 'damage: { value: ▸11'],
    ['It reads documents.', '▸<b>It</b> reads documents.'],
    ['It writes a log.', 'It ▸[writes](http://log.example.com) a log.'],
  ];
  const text = validEntry(...changes);
  const findings = findingsIn(text).filter(({ message }) => !message.includes('`</b>`'));
  const places = [...new Set(findings.map(placeOf))];
  for (const place of placesOf(...changes)) expect(places).toContain(place);
  const offsets = findings.map(({ span }) => span.offset);
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  expect(findingsIn(text)).toEqual(findingsIn(text));
});

it('mistakes against rules come together with those of the body', () => {
  const findings = findingsIn(validEntry(['[filter]', '[filer]'], [L3, '## L3 Agent Frameworks']));
  expect(findings.map(({ rule }) => rule)).toEqual(['reference-resolves', 'body']);
});

it('a line without end is refused at once, before anything parses it', () => {
  const text = `${validEntry()}${'- '.repeat(100_000)}x\n`;
  const { value: findings, work } = weigh(() => findingsIn(text));
  expect(work).toBeLessThan(50);
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['file', 'this line has 200001 characters, more than 4000'],
  ]);
});
