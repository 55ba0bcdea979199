import { describe, expect, it } from 'vitest';
import { findingsIn, placeOf, placesOf, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';
import { weigh } from '../../helpers/work.ts';

/** Rule and place of every finding. */
function told(...changes: Change[]): string[] {
  return findingsIn(validEntry(...changes)).map((finding) => `${finding.rule} ${placeOf(finding)}`);
}

const LEVEL = 'mitigation: { level: none }';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('what lowers a score', () => {
  const partial = (rest: string): Change => [LEVEL, `mitigation: { level: ▸partial${rest} }`];

  it('needs a reason', () => {
    const change = partial('');
    const [place] = placesOf(change);
    expect(told(change)).toEqual([`mitigation-has-because ${place}`, `level-has-witness ${place}`]);
  });

  it.each([
    ['only the vendor', ', because: It has one., sources: [docs]', ['level-has-witness']],
    ['the vendor and another', ', because: It has one., sources: [docs, review]', []],
    ['nobody', ', because: It has one.', ['level-has-witness']],
  ])('rests on %s', (_case, rest, rules) => {
    const change = partial(rest);
    expect(findingsIn(validEntry(change)).map(({ rule }) => rule)).toEqual(rules);
    if (rules.length > 0)
      expect(told(change)).toEqual([`level-has-witness ${placesOf(change)[0]}`]);
  });

  it('may rest on a test that somebody ran, and that held', () => {
    const change = partial(', because: It has one.');
    const test = (status: string): Change => [
      '    text: Look at what comes in.\n',
      `    text: Look at what comes in.\n    verification: { input: a, expected: b, status: ${status}, ran: { by: Us, on: '2026-11-20', with: 1.2.3 } }\n`,
    ];
    expect(told(change, test('passed'))).toEqual([]);
    expect(findingsIn(validEntry(change, test('failed'))).map(({ rule }) => rule)).toEqual([
      'level-has-witness',
    ]);
  });

  it('of one threat is held to the same', () => {
    const change: Change = ['stride: [tampering]', 'stride: [tampering]\n    mitigation: ▸strong'];
    const [place] = placesOf(change);
    expect(told(change)).toEqual([`mitigation-has-because ${place}`, `level-has-witness ${place}`]);
  });

  it('of a profile may rest on a partner no more than on the vendor', () => {
    const change: Change = ['interest: independent', 'interest: partner'];
    expect(findingsIn(validEntry(change)).map(({ message }) => message)).toEqual([
      '`profiles[1].mitigation` is partial without a source that has no stake in it, or a test that passed',
      'the claim `uncertified` is supported, but only by those who gain by it: review',
    ]);
  });

  it('a level of none lowers nothing', () => {
    expect(told(['stride: [tampering]', 'stride: [tampering]\n    mitigation: none'])).toEqual([]);
  });
});

describe('a factor of 0', () => {
  const FACTOR =
    'autonomyOfAction: { value: 0.6, basis: documented, because: It acts alone., sources: [docs] }';
  it.each([
    ['because: It cannot., sources: [review]', []],
    ['because: It cannot., sources: [docs]', ['vendor-only']],
    ['because: It cannot.', ['zero-factor-is-checked']],
    ['sources: [review]', ['zero-factor-is-checked']],
    ['sources: []', ['zero-factor-is-checked']],
  ])('with %s breaks %j', (rest, rules) => {
    const change: Change = [FACTOR, `autonomyOfAction: { value: 0, basis: documented, ${rest} }`];
    expect(findingsIn(validEntry(change)).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('source-is-pinned', () => {
  const at = (url: string): Change => ['url: https://docs.example.com/start', `url: ▸${url}`];

  it.each([
    ['main', 'https://github.com/a/b/blob/main/README.md'],
    ['master', 'https://github.com/a/b/tree/master/docs'],
    ['refs/heads/main', 'https://github.com/a/b/blob/refs/heads/main/README.md'],
    ['HEAD', 'https://raw.githubusercontent.com/a/b/HEAD/README.md'],
    ['develop', 'https://gitlab.com/group/sub/b/-/blob/develop/README.md?ref_type=heads#L3'],
    ['0123456', 'https://github.com/a/b/blob/0123456/README.md'],
    ['feature-2', 'https://github.com/a/b/blob/feature-2/README.md'],
  ])('hears the branch %s', (ref, url) => {
    const change = at(url);
    expect(told(change)).toEqual([`source-is-pinned ${placesOf(change)[0]}`]);
    expect(findingsIn(validEntry(change))[0]?.message).toContain(`the branch \`${ref}\``);
  });

  it.each([
    `https://github.com/a/b/blob/${COMMIT}/README.md#L3`,
    'https://github.com/a/b/blob/v1.2.3/README.md',
    'https://github.com/a/b/tree/core-0.4.0-rc.1/docs',
    'https://github.com/a/b/blob/refs/tags/stable/README.md',
    `https://raw.githubusercontent.com/a/b/${COMMIT}/README.md`,
    `https://gitlab.example.org/a/b/-/raw/${COMMIT}/README.md`,
    'https://github.com/a/b',
    'https://github.com/a/b/releases/tag/main',
    'https://github.com/a/b/issues/7',
    'https://docs.example.com/blob/main/x',
  ])('lets %s pass', (url) => expect(told(at(url))).toEqual([]));

  it('takes a long address in good time', () => {
    for (const ref of ['1.0'.repeat(140), `1.0${'a'.repeat(430)}!`, '1.0.'.repeat(105)]) {
      const text = validEntry(at(`https://github.com/a/b/blob/${ref}!/x`));
      expect(weigh(() => findingsIn(text)).work).toBeLessThan(50);
    }
  });
});

it('a quote may have 200 characters', () => {
  const quote = (length: number): Change => [
    'quote: it acts on its own',
    `quote: ▸${'x'.repeat(length)}`,
  ];
  expect(told(quote(200))).toEqual([]);
  expect(told(quote(201))).toEqual([`quote-is-short ${placesOf(quote(201))[0]}`]);
});
