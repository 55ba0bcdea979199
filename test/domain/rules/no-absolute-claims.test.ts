import { describe, expect, it } from 'vitest';
import { findingsIn, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

describe('no-absolute-claims', () => {
  const said = (text: string) =>
    findingsIn(validEntry(['Data leaves with an answer.', text])).map(({ message }) => message);

  it.each([
    'completely',
    '100 %',
    '100%',
    'fully secure',
    'Never',
    'ALWAYS',
    'impossible',
    'eliminates',
    'guaranteed',
  ])('hears `%s`', (word) => {
    expect(said(`It is ${word}.`)).toEqual([
      `\`threats[1].scenario\` is absolute: it says \`${word}\``,
    ]);
  });

  it('names each word of a text once', () => {
    expect(said('It is never done, never, and impossible.').join()).toMatch(
      /says `never` and `impossible`$/,
    );
  });

  it.each<Change>([
    ['An agent that exists only', 'An agent that always exists only'],
    ['title: Filter', 'title: Completely filter'],
    ['Look at what comes in.', 'Look at 100 % of what comes in.'],
    ['kind: prevent', 'kind: prevent\n    pitfalls: [It never sees what goes out.]'],
    ['stride: [tampering]', 'stride: [tampering]\n    because: It always works.'],
    ['stride: [tampering]', 'stride: [tampering]\n    arisesWhen: [It is impossible to look.]'],
    ['stride: [tampering]', 'stride: [tampering]\n    consequences: [Trust never returns.]'],
    [
      'stride: [tampering]',
      'stride: [tampering]\n    chain: [{ layer: L1, step: It never asks. }]',
    ],
  ])('reads what the entry says itself: %s → %s', (from, to) => {
    const rules = findingsIn(validEntry([from, to])).map(({ rule }) => rule);
    expect(rules).toEqual(['no-absolute-claims']);
  });
});
