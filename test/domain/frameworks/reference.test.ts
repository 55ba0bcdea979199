import { describe, expect, it } from 'vitest';
import { atlasTechniques } from '#domain/frameworks/atlas.ts';
import {
  owaspAgenticTop10,
  owaspLlmTop10,
  owaspMcpTop10,
  owaspSkillsTop10,
} from '#domain/frameworks/owasp-top-10.ts';
import { owaspMasThreats, owaspThreats } from '#domain/frameworks/owasp-threats.ts';
import {
  currentIdOf,
  findReference,
  frameworkLists,
  referenceIds,
} from '#domain/frameworks/reference.ts';

describe('framework ids', () => {
  it('every id stands for one thing', () => {
    const twice = referenceIds.filter((id, index) => referenceIds.indexOf(id) !== index);
    expect(twice).toEqual([]);
  });

  it('every id leads to a name, an address of its list and an edition', () => {
    const lists = frameworkLists.map(({ id }) => id as string);
    for (const id of referenceIds) {
      const reference = findReference(id);
      expect(reference?.id).toBe(id);
      expect(reference?.edition).toMatch(/\d/);
      expect(reference?.name).not.toBe('');
      expect(reference?.url).toMatch(/^https:\/\//);
      expect(lists).toContain(reference?.list);
    }
  });

  it.each([
    [owaspAgenticTop10, 10, /^ASI(0[1-9]|10)$/],
    [owaspLlmTop10, 30, /^LLM(0[1-9]|10):202[356]$/],
    [owaspMcpTop10, 10, /^MCP(0[1-9]|10):2025$/],
    [owaspSkillsTop10, 10, /^AST(0[1-9]|10)$/],
    [owaspThreats, 17, /^T([1-9]|1[0-7])$/],
    [owaspMasThreats, 32, /^MAS-T(1[6-9]|[23]\d|4[0-7])$/],
  ])('list %# is complete, and its ids have one form', (table, length, form) => {
    expect(table).toHaveLength(length);
    for (const { id } of table) expect(id).toMatch(form);
  });

  it('ATLAS ids have the form of techniques, and each sub-technique has its technique', () => {
    const ids = new Set<string>(atlasTechniques.map(({ id }) => id));
    expect(ids.size).toBe(208);
    for (const id of ids) expect(id).toMatch(/^AML\.T\d{4}(\.\d{3})?$/);
    const orphans = [...ids].filter((id) => !ids.has(id.slice(0, 'AML.T0000'.length)));
    expect(orphans).toEqual([]);
  });

  it.each(['ASI1', 'ASI11', 'LLM01', 'LLM01:2024', 'T0', 'T18', 'MAS-T15', 'AML.T9999', 'asi01'])(
    '%s is unknown',
    (id) => expect(findReference(id)).toBeUndefined(),
  );
});

describe('ids that moved', () => {
  const movedTo = (id: string) => findReference(id)?.moved?.to;

  it('every LLM id of 2025 has one successor of 2026, each another one', () => {
    const of2025 = owaspLlmTop10.filter(({ id }) => id.endsWith(':2025'));
    const of2026 = owaspLlmTop10.map(({ id }) => id).filter((id) => id.endsWith(':2026'));
    expect(of2025.flatMap(({ id }) => movedTo(id) ?? []).toSorted()).toEqual(of2026.toSorted());
  });

  it.each([
    ['LLM01:2023', 'LLM01:2026'],
    ['LLM02:2023', 'LLM10:2026'],
    ['LLM06:2023', 'LLM02:2026'],
    ['LLM01:2025', 'LLM01:2026'],
    ['LLM03:2025', 'LLM04:2026'],
    ['LLM05:2025', 'LLM10:2026'],
    ['LLM06:2025', 'LLM03:2026'],
    ['AML.T0019', 'AML.T0115.000'],
    ['AML.T0058', 'AML.T0115.001'],
    ['AML.T0104', 'AML.T0115.002'],
    ['AML.T0045', 'AML.T0048.004'],
  ])('%s became %s', (old, current) => {
    expect(findReference(old)?.moved).toEqual({ to: [current], firm: true });
    expect(movedTo(current)).toBeUndefined();
    expect(currentIdOf(old)).toBe(current);
  });

  it.each([
    ['LLM07:2023', ['LLM03:2026', 'LLM04:2026']],
    ['LLM10:2023', ['LLM06:2026']],
  ])('%s has no successor that means the same', (old, to) => {
    expect(findReference(old)?.moved).toEqual({ to, firm: false });
    expect(currentIdOf(old)).toBe(old);
  });

  it('every successor is an id of its list that is current', () => {
    for (const id of referenceIds)
      for (const to of movedTo(id) ?? []) {
        expect(findReference(to)?.list).toBe(findReference(id)?.list);
        expect(currentIdOf(to)).toBe(to);
      }
  });

  it('a successor of 2025 carries the same name, where the risk was not renamed', () => {
    const renamed = owaspLlmTop10.filter(
      ({ id, name, successors: [to = ''] }) =>
        id.endsWith(':2025') && findReference(to)?.name !== name,
    );
    expect(renamed.map(({ id }) => id)).toEqual(['LLM07:2025']);
  });

  it('an id that was given a new meaning says what it meant, and where that is now', () => {
    expect(findReference('AML.T0018.001')).toMatchObject({
      name: 'Manipulate AI Model: Modify AI Model Architecture',
      formerly: { name: 'Inject Payload', now: 'AML.T0018.002' },
    });
    expect(findReference('AML.T0018.002')?.formerly).toBeUndefined();
  });
});

describe('AIUC-1, which could be read in part', () => {
  it('tells how each id is known', () => {
    expect(findReference('B001')).toMatchObject({
      ...{ list: 'aiuc-1', edition: '2026-Q1' },
      name: 'Third-party adversarial robustness testing',
      certainty: expect.stringContaining('copy') as string,
    });
    expect(findReference('C003')?.certainty).toContain('inferred');
    expect(findReference('B003')).toMatchObject({ name: 'B003', list: 'aiuc-1' });
    expect(findReference('B003')?.certainty).toContain('Only its form');
    for (const id of ['G001', 'A000', 'A050', 'a001', 'A01'])
      expect(findReference(id)).toBeUndefined();
  });
});

it('T16 of the threats list and T16 of the multi-agent guide are two things', () => {
  expect(findReference('T16')?.name).toBe('Insecure Inter-Agent Protocol Abuse');
  expect(findReference('MAS-T16')?.name).toBe('Model Inconsistency');
});

describe('CWE ids are known by their form', () => {
  it.each(['CWE-1', 'CWE-94', 'CWE-1427'])('%s is one', (id) => {
    const number = id.slice(4);
    const url = `https://cwe.mitre.org/data/definitions/${number}.html`;
    expect(findReference(id)).toMatchObject({ id, list: 'cwe', url });
  });
  it.each(['CWE-0', 'CWE-094', 'CWE94', 'cwe-94', 'CWE-123456', 'CWE-94 '])('"%s" is none', (id) =>
    expect(findReference(id)).toBeUndefined(),
  );
});
