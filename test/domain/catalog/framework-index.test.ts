import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { buildFrameworkIndex } from '#domain/catalog/framework-index.ts';
import { cataloguedLists } from '#domain/frameworks/catalogued.ts';
import { isReserved } from '#domain/ids.ts';
import { slugOf } from '#ui/shared/paths.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const FIRST = 'frameworks: [ASI01, LLM01:2026, CWE-94]';

function entry(id: string, ...changes: Change[]) {
  const alias: Change = ['name: Sample Agent', `name: Also ${id}`];
  return readValid(id, ['name: Example Agent', `name: Agent ${id}`], alias, ...changes);
}

const catalog = buildCatalog([
  entry('b', [FIRST, 'frameworks: [LLM01:2025, AML.T0051.001, CWE-1392, CWE-94, M-L1-01]']),
  entry('a'),
  entry(
    'c',
    [FIRST, 'frameworks: [ASI05]'],
    ['impact: [confidentiality]\n', 'impact: [confidentiality]\n    frameworks: [ASI05, ASI02]\n'],
  ),
  entry('d', ['status: unreviewed', 'status: draft']),
]);
const index = buildFrameworkIndex(catalog);
const { lists, ids } = index;

/** Who carries an id: `a: injection leak`, with a star where a layer names it, and the closed in brackets. */
const carriersOf = (id: string, from = index) =>
  from.ids.get(id)?.carriers.map(({ agent, open, closed, onLayer }) => {
    const threats = [
      ...open.map(({ threat }) => threat.id),
      ...closed.map(({ scored, openIn }) => `(${scored.threat.id} ${openIn})`),
    ];
    return `${agent.id}${onLayer ? '*' : ''}: ${threats.join(' ')}`;
  });

describe('the index of framework ids', () => {
  it('files each threat under its own ids, agents in the order of the catalog', () => {
    expect(carriersOf('CWE-94')).toEqual(['a: injection', 'b: injection']);
    expect(carriersOf('ASI05')).toEqual(['c: injection leak']);
    expect(carriersOf('ASI01')).toEqual(['a: injection']);
  });

  it('keeps editions apart', () => {
    expect(carriersOf('LLM01:2026')).toEqual(['a: injection']);
    expect(carriersOf('LLM01:2025')).toEqual(['b: injection']);
  });

  it('does not file a sub-technique under its technique', () => {
    expect(carriersOf('AML.T0051.001')).toEqual(['b: injection']);
    expect(carriersOf('AML.T0051')).toEqual([]);
  });

  it('files an id of MAESTRO for threats and for layers', () => {
    expect(carriersOf('M-L1-01')).toEqual(['a*: ', 'b*: injection', 'c*: ']);
    expect(ids.get('M-L1-01')?.threats).toBe(1);
    expect(carriersOf('M-L3-01')).toEqual([]);
  });

  it('files every threat under what it breaks', () => {
    expect(carriersOf('tampering')).toEqual(['a: injection', 'b: injection', 'c: injection']);
    expect(ids.get('information-disclosure')?.threats).toBe(3);
    expect(carriersOf('spoofing')).toEqual([]);
  });

  it('files a threat once under the core risk of two of its ids, and none under one without ids', () => {
    // ASI02 and ASI05 have the same primary core risk.
    expect(carriersOf('tool-misuse')).toEqual(['c: injection leak']);
    expect(carriersOf('goal')).toEqual(['a: injection']);
    expect(carriersOf('critical-systems')).toEqual([]);
  });

  it('holds the ids of CWE that are carried, by number, and every id of the other lists', () => {
    const cwe = lists.find(({ id }) => id === 'cwe');
    expect(cwe?.ids.map(({ id }) => id)).toEqual(['CWE-94', 'CWE-1392']);
    for (const { id, ids: all } of cataloguedLists.filter((list) => list.id !== 'cwe'))
      expect(lists.find((list) => list.id === id)?.ids.map((row) => row.id)).toEqual(
        all.map((row) => row.id),
      );
  });

  it('counts each agent of a list once', () => {
    const count = (list: string) => lists.find(({ id }) => id === list)?.agents;
    expect([count('owasp-agentic'), count('owasp-llm'), count('stride')]).toEqual([2, 2, 3]);
    expect([count('atlas'), count('owasp-mcp')]).toEqual([1, 0]);
  });

  it('files a closed threat beside the open ones, and counts it apart', () => {
    const bound: Change = [
      'advisories: [CVE-2026-12345]',
      'advisories: [CVE-2026-12345]\n    versionBound: true',
    ];
    const rare: Change = [FIRST, 'frameworks: [ASI01, CWE-1392]'];
    const some = buildFrameworkIndex(buildCatalog([entry('open'), entry('shut', bound, rare)]));
    expect(carriersOf('ASI01', some)).toEqual(['open: injection', 'shut: (injection ≤ 1.2.2)']);
    expect(some.ids.get('ASI01')).toMatchObject({ threats: 2, open: 1 });
    // An id of CWE that closed threats alone list is there as well.
    expect(carriersOf('CWE-1392', some)).toEqual(['shut: (injection ≤ 1.2.2)']);
    expect(some.ids.get('CWE-1392')).toMatchObject({ threats: 1, open: 0 });
    expect(some.lists.find(({ id }) => id === 'cwe')?.agents).toBe(2);
    expect(carriersOf('tampering', some)).toHaveLength(2);
    expect(carriersOf('goal', some)).toHaveLength(2);
  });

  it('of an empty catalog has all lists, and nobody', () => {
    const empty = buildFrameworkIndex({ agents: [] });
    expect(empty.lists.map(({ agents }) => agents)).toEqual(lists.map(() => 0));
    expect(empty.ids.size).toBeGreaterThan(280);
  });
});

describe('the lists', () => {
  it('put the sub-techniques of ATLAS below their technique', () => {
    const atlas = cataloguedLists.find(({ id }) => id === 'atlas')?.ids.map(({ id }) => id) ?? [];
    const at = atlas.indexOf('AML.T0011');
    expect(atlas.slice(at, at + 5)).toEqual([
      ...['AML.T0011', 'AML.T0011.000', 'AML.T0011.001', 'AML.T0011.002', 'AML.T0011.003'],
    ]);
  });

  it('keep their own order where an id has no leading zeros', () => {
    const ids = cataloguedLists.find(({ id }) => id === 'owasp-threats')?.ids;
    expect(ids?.map(({ id }) => id).slice(0, 3)).toEqual(['T1', 'T2', 'T3']);
  });

  it('no id stands in two of them', () => {
    const all = cataloguedLists.flatMap((list) => list.ids.map(({ id }) => id));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it.each(cataloguedLists.map(({ id, ids: all }) => [id, all] as const))(
    'every id of %s has an address of its own, which no device has',
    (list, all) => {
      const slugs = all.map(({ id }) => slugOf(id));
      expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
      for (const slug of [...slugs, list]) {
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(isReserved(slug)).toBe(false);
      }
    },
  );
});
