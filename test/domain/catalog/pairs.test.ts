import { describe, expect, it } from 'vitest';
import type { Catalog } from '#domain/catalog/catalog.ts';
import { findPairs } from '#domain/catalog/pairs.ts';
import { agentOf } from '../../helpers/agent-of.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

const base = agentOf();

/** Agents with an id, a kind, and the ids of public lists that their only threat carries. */
function catalog(...rows: readonly (readonly [string, string, ...string[]])[]): Catalog {
  const [threat] = base.data.threats;
  if (!threat) throw new Error('the valid entry has a threat');
  return {
    agents: rows.map(([id, kind, ...frameworks]) => ({
      ...base,
      id,
      data: {
        ...base.data,
        kind: kind as typeof base.data.kind,
        threats: [{ ...threat, frameworks }],
      },
    })),
  };
}

const keys = (found: ReturnType<typeof findPairs>) =>
  found.map(({ first, second }) => `${first.id}--${second.id}`);

describe('pairs with a page of their own', () => {
  it('are all three of the three agents of the catalog that share ids', () => {
    expect(keys(findPairs(catalogOf())).length).toBeGreaterThan(0);
    const three = catalog(['b', 'sdk', 'ASI01'], ['c', 'platform', 'ASI01'], ['a', 'sdk', 'ASI01']);
    expect(keys(findPairs(three))).toEqual(['a--b', 'a--c', 'b--c']);
  });

  it('share at least one id; an older edition counts as its successor', () => {
    const two = catalog(['a', 'sdk', 'LLM01:2025'], ['b', 'sdk', 'LLM01:2026'], ['c', 'sdk', 'T2']);
    expect(keys(findPairs(two))).toEqual(['a--b']);
    expect(findPairs(catalog())).toEqual([]);
  });

  it('are of one kind before they share the most', () => {
    const all = catalog(
      ...['a', 'b', 'c', 'd'].map((id) => [id, 'sdk', 'T1'] as const),
      ...['e', 'f', 'g', 'h'].map((id) => [id, 'platform', 'T1', 'T2'] as const),
      ['i', 'sdk', 'T1', 'T2'],
    );
    const found = keys(findPairs(all));
    expect(found).toContain('a--i');
    expect(found.filter((key) => /[a-d]--[e-h]/.test(key))).toEqual([]);
    expect(found.filter((key) => /[e-h]--i/.test(key))).toEqual([]);
  });

  it('are of another kind where there is nobody else', () => {
    const two = catalog(['a', 'sdk', 'T1'], ['b', 'platform', 'T1']);
    expect(keys(findPairs(two))).toEqual(['a--b']);
  });

  it('are no more than the limit: those with the most in common stay', () => {
    const ids = ['T1', 'T2', 'T3', 'T4'];
    const four = catalog(...ids.map((_, i) => [`a${i}`, 'sdk', ...ids.slice(0, i + 1)] as const));
    expect(keys(findPairs(four, 2))).toEqual(['a1--a2', 'a2--a3']);
    expect(keys(findPairs(four))).toHaveLength(6);
  });

  it('do not depend on the order of the catalog', () => {
    const real = catalogOf();
    const turned = { agents: real.agents.toReversed() };
    expect(keys(findPairs(turned))).toEqual(keys(findPairs(real)));
  });
});
