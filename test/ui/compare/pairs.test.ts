import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { formerIds } from '#domain/retired-ids/final-target.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { oldPairs, pairName } from '#ui/compare/pairs.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const row = (id: string, to?: string): RetiredId => ({
  id,
  kind: to === undefined ? 'withdrawn' : 'moved',
  on: '2026-11-21',
  because: 'So.',
  ...(to !== undefined && { to }),
});
const { agents } = buildCatalog([readValid('b'), readValid('d')]);
const [first = expect.fail(), second = expect.fail()] = agents;
const pair = { first, second };

it('a pair has an old address for each id that an agent of it had, in the order of the ids', () => {
  const former = formerIds([
    row('z', 'b'),
    row('y', 'z'),
    row('a', 'd'),
    row('gone'),
    row('x', 'c'),
  ]);
  expect(former.get('b')?.map(({ id }) => id)).toEqual(['z', 'y']);
  const old = oldPairs([pair], former);
  expect(old.map(({ name, rows }) => [name, rows.map(({ id }) => id).join()])).toEqual([
    ['a--b', 'a'],
    ['d--z', 'z'],
    ['a--z', 'z,a'],
    ['d--y', 'y'],
    ['a--y', 'y,a'],
  ]);
  expect(new Set(old.map((each) => pairName(each.pair)))).toEqual(new Set(['b--d']));
});

it('a pair whose agents have had one id each has none', () => {
  expect(oldPairs([pair], formerIds([row('x', 'c'), row('gone')]))).toEqual([]);
});
