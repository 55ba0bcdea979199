import { describe, expect, it } from 'vitest';
import { findingsIn, placeOf, placesOf, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';
import { weigh } from '../../helpers/work.ts';

const SCENARIO = 'Data leaves with an answer.';
const BODY = 'It calls tools.';

describe('no-todo', () => {
  it.each([
    'TODO',
    'FIXME: this',
    'XXX',
    'TBD.',
    '(TODO)',
    '<…>',
    '<...>',
    '<say what it does>',
    '<Name of the maker>',
  ])('hears “%s” in a field', (text) => {
    const change: Change = [SCENARIO, `▸'${text}'`];
    const findings = findingsIn(validEntry(change));
    expect(findings).toMatchObject([{ rule: 'no-todo', severity: 'error' }]);
    expect(findings.map(placeOf)).toEqual(placesOf(change));
  });

  it.each([
    'a to-do list',
    'the file TODO.md',
    'src/TODO',
    'CWE-XXX',
    'CVE-2026-XXXX',
    'XXXL',
    'todo',
    '<script>',
    '</script>',
    '<img src=x onerror=y>',
    '1 < 2 and 3 > 2',
    'TODO_LIST',
  ])('lets “%s” pass', (text) => {
    expect(findingsIn(validEntry([SCENARIO, `'${text}'`]))).toEqual([]);
  });

  it('hears each placeholder of the body, at its place', () => {
    const change: Change = [BODY, 'It ▸TODO calls\n\n- tools, ▸TBD, and `TODO` in code'];
    const findings = findingsIn(validEntry(change));
    expect(findings.map(({ message }) => message)).toEqual([
      'the text is not finished: it says `TODO`',
      'the text is not finished: it says `TBD`',
    ]);
    expect(findings.map(placeOf)).toEqual(placesOf(change));
  });

  it.each<Change>([
    [BODY, 'It calls tools.\n\n```\n# TODO\n```'],
    ['title: Independent review', 'title: The TODO of agents'],
    ['quote: it acts on its own', 'quote: TBD'],
    [
      'kind: prevent',
      'kind: prevent\n    setting: { where: .env, what: KEY=<random value>, source: docs }',
    ],
    ['kind: prevent', 'kind: prevent\n    snippet: { language: text, code: "host: <your host>" }'],
  ])('lets code, titles and quotes say what they like: %s → %s', (from, to) => {
    expect(findingsIn(validEntry([from, to]))).toEqual([]);
  });

  it.each<[from: string, to: string, hint: string]>([
    [
      'summary: An agent that exists only to be read by tests, and whose primary risk is being changed.',
      'summary: TODO, a sentence that has at least as many characters',
      'Write what belongs there. One sentence of 40 to 400 characters: what it is, and its primary risk.',
    ],
    [
      'kind: platform',
      'kind: platform\nlicense: TODO',
      'Write what belongs there, or take the field out.',
    ],
    [
      `scenario: ${SCENARIO}`,
      `scenario: ${SCENARIO}\n    consequences: [TODO]`,
      'Write what belongs there, or take it out of the list.',
    ],
    [
      BODY,
      'TODO',
      'Write what belongs there. Where no source tells, say so, and leave the layer `uncertain`.',
    ],
  ])('says what may be done about it: %s → %s', (from, to, hint) => {
    const findings = findingsIn(validEntry([from, to])).filter(({ rule }) => rule === 'no-todo');
    expect(findings.map((finding) => finding.hint)).toEqual([hint]);
  });

  it('hears a body that has other faults as well', () => {
    const findings = findingsIn(validEntry([BODY, 'TODO\n\n<b>x</b>']));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['body', 'no-todo']));
  });

  it('takes a long text in good time', () => {
    const texts = [
      validEntry([BODY, `${'<a '.repeat(1300)}\n`.repeat(20)]),
      validEntry([BODY, `<a${' '.repeat(3900)}b\n`.repeat(60)]),
    ];
    for (const text of texts) expect(weigh(() => findingsIn(text)).work).toBeLessThan(100);
  });

  it('only warns in a draft, which is not published', () => {
    const draft: Change = ['status: unreviewed', 'status: draft'];
    const fields = findingsIn(validEntry(draft, [SCENARIO, 'TODO']));
    const text = findingsIn(validEntry(draft, [BODY, 'TODO']));
    expect([...fields, ...text].map(({ rule, severity }) => [rule, severity])).toEqual([
      ['no-todo', 'warning'],
      ['no-todo', 'warning'],
    ]);
  });
});
