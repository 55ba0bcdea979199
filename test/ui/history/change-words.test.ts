import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { termWords } from '#ui/history/change-words.ts';
import { scoreText } from '#ui/shared/band.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const [agent = expect.fail()] = buildCatalog([readValid('example')]).agents;
const [high, low] = agent.profiles.map(({ score }) => score?.interval ?? expect.fail());
type Scores = { readonly from?: typeof high | undefined; readonly to?: typeof high | undefined };

it('tells a profile by its ids: one that moved, got another id, came or went', () => {
  const told = (from: string | undefined, to: string | undefined, scores: Scores) => {
    const id = to ?? from ?? expect.fail();
    const both = { from: scores.from, to: scores.to };
    return termWords({ kind: 'profile', id, name: 'Desk', ids: { from, to }, ...both });
  };
  const [was, is] = [high, low].map((score) => scoreText(score ?? expect.fail()));
  expect(told('a', 'a', { from: high, to: low })).toEqual(['profile a', was, is]);
  expect(told('b', 'a', { from: high, to: low })).toEqual(['profile a (was b)', was, is]);
  expect(told('a', 'a', { to: low })).toEqual(['profile a', 'none', is]);
  expect(told(undefined, 'a', { to: low })).toEqual(['profile a', 'new', is]);
  expect(told('b', undefined, { from: high })).toEqual(['profile b', was, 'gone']);
});

it('says what closed or opened a threat', () => {
  const told = (by: 'version' | 'binding', from: 'open' | 'closed', to: 'open' | 'closed') =>
    termWords({ kind: 'threat', id: 'leak', by, from, to });
  expect(told('version', 'open', 'closed')).toEqual(['threat leak', 'open', 'closed by version']);
  expect(told('binding', 'open', 'closed')).toEqual([
    ...['threat leak', 'open', 'closed, now version-bound'],
  ]);
  expect(told('binding', 'closed', 'open')).toEqual([
    ...['threat leak', 'closed', 'open, no longer version-bound'],
  ]);
});

it('names a package by its address, which mentions nobody in a comment', () => {
  const core = 'pkg:npm/%40example/core';
  expect(termWords({ kind: 'package', package: core, from: undefined, to: '0.4.0' })).toEqual([
    ...[`version of ${core}`, 'not told', '0.4.0'],
  ]);
});
