import { expect, it } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const base = agentOf();

/** Agents whose entries list advisories under these ids, the first of each and its aliases. */
function filed(...agents: readonly (readonly string[])[]) {
  const [advisory] = base.data.advisories;
  if (!advisory) throw new Error('the valid entry has an advisory');
  const toAdvisory = (names: string) => {
    const [id = '', ...aliases] = names.split(' ');
    return { ...advisory, id, aliases };
  };
  const rows = agents.map((flaws, at): Agent => {
    const data = { ...base.data, advisories: flaws.map(toAdvisory) };
    return { ...base, id: `a${at}`, data };
  });
  return buildAdvisoryIndex({ agents: rows })
    .map(({ id, aliases, affected }) => ({
      ids: [id, ...aliases],
      agents: affected.map(({ agent }) => agent.id).join(' '),
    }))
    .toSorted((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
}

it('a flaw stands once, under whatever of its ids entries name it', () => {
  expect(filed(['GHSA-1 CVE-1', 'CVE-2'], ['CVE-1'], ['PYSEC-1 GHSA-1'], ['CVE-3 X'])).toEqual([
    { ids: ['CVE-1', 'GHSA-1', 'PYSEC-1'], agents: 'a0 a1 a2' },
    { ids: ['CVE-2'], agents: 'a0' },
    { ids: ['CVE-3', 'X'], agents: 'a3' },
  ]);
});

it('two that a later entry says are one stand as one, with every agent of both', () => {
  expect(filed(['CVE-1'], ['CVE-2'], ['GHSA-1 CVE-2 CVE-1'], ['CVE-2'])).toEqual([
    { ids: ['CVE-1', 'CVE-2', 'GHSA-1'], agents: 'a0 a1 a2 a3' },
  ]);
  expect(filed(['GHSA-2'], ['CVE-3'], ['CVE-3 GHSA-2'])).toEqual([
    { ids: ['CVE-3', 'GHSA-2'], agents: 'a0 a1 a2' },
  ]);
});
