import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { MAX_IN_FULL, MAX_PER_PATH, toChainsPage } from '#ui/chains/chains-page.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { withChain } from '../../helpers/chain-entry.ts';
import type { Step } from '../../helpers/chain-entry.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const urls = createUrls('/', PUBLIC);
const entryOf = (id: string, ...steps: Step[]) =>
  readValid(
    id,
    ['name: Example Agent', `name: ${id}`],
    ...withChain(steps, [{ id: 'wall', status: 'passed' }]),
  );
const pageOf = (...entries: ReturnType<typeof readValid>[]) =>
  toChainsPage(buildCatalog(entries), urls);

const page = pageOf(
  entryOf('a', ['L1'], ['L3', 'wall']),
  entryOf('b', ['L3'], ['L4'], ['L3'], ['L4']),
  entryOf('c', ['L2'], ['L3'], ['L4']),
  entryOf('d', ['L1'], ['L1'], ['L3']),
  readValid('e'),
);

const count = (from: string, to: string) =>
  page.matrix.find((row) => row.from.id === from)?.cells.find((cell) => cell.to.id === to);

describe('the page of all chains', () => {
  it('groups chains by path: most chains first, then the most frequent crossing', () => {
    expect(page.groups.map(({ path, rows }) => [path, rows.length])).toEqual([
      ['L1 → L3', 2],
      ['L2 → L3 → L4', 1],
      ['L3 → L4 → L3 → L4', 1],
    ]);
  });

  it('says each path in the names of its layers, too', () => {
    expect(page.groups[1]?.names).toBe(
      'Data Operations → Agent Frameworks → Deployment and Infrastructure',
    );
  });

  it('counts a chain once for each crossing, and leads to a path that has it', () => {
    expect(count('L3', 'L4')).toMatchObject({ count: 2, anchor: 'path-L2-L3-L4' });
    expect(count('L1', 'L3')).toMatchObject({ count: 2, anchor: 'path-L1-L3' });
    expect(count('L4', 'L3')?.count).toBe(1);
    expect(count('L1', 'L1')).toMatchObject({ count: 0, anchor: undefined });
  });

  it('tells what breaks each chain, and how many nothing breaks', () => {
    const [first] = page.groups;
    expect(first?.rows.map(({ name, url, breaker }) => [name, url, breaker])).toEqual([
      ['a', '/agents/a/threats/#chain-leak', 'The wall'],
      ['d', '/agents/d/threats/#chain-leak', undefined],
    ]);
    expect(first?.unbroken).toBe(1);
    expect(first?.partly).toBe(false);
    const walled = readValid(
      'a',
      ...withChain(
        [['L1'], ['L3', 'wall']],
        [{ id: 'wall', status: 'passed', profiles: ['cloud'] }],
      ),
    );
    expect(pageOf(walled).groups[0]).toMatchObject({ unbroken: 1, partly: true });
    expect(page.lead).toMatch(/^The catalog has 4 chains of open threats, in 4 of 5 entries, /);
  });

  it('names the agents without a chain', () => {
    expect(page).toMatchObject({ chains: 4, agents: 5 });
    expect(page.without).toBe(1);
    expect(page.unchained).toEqual([{ href: '/agents/e/', text: 'Example Agent' }]);
  });

  it('leaves the steps to the entries when there are many chains', () => {
    const entry = entryOf('a', ['L1'], ['L3']);
    const many = (length: number) => pageOf(...Array.from({ length }, () => entry));
    expect(many(MAX_IN_FULL).inFull).toBe(true);
    expect(many(MAX_IN_FULL + 1).inFull).toBe(false);
    const [group] = many(MAX_IN_FULL + 5).groups;
    expect([group?.count, group?.rows.length, group?.more]).toEqual([65, MAX_PER_PATH, 15]);
    expect(many(MAX_IN_FULL).groups[0]?.rows).toHaveLength(MAX_IN_FULL);
  });
});
