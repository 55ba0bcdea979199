import { describe, expect, it } from 'vitest';
import { flawShardOf, matchIds } from '#ui/search/match-ids.ts';

const ids = [
  'ASI01 ASI05 LLM01:2026 LLM01:2025 T1 T11 AML.T0051 AML.T0051.000 CWE-94 CWE-943 M-L2-05',
  'MCP01:2025 CVE-2025-3466 CVE-2025-6216 CVE-2025-62168 GHSA-28g4-9x3h-2m5p',
]
  .join(' ')
  .split(' ')
  .map((id) => ({ id, name: id, path: `x/${id}/`, agents: /2025$|943/.test(id) ? 0 : 1 }));
const found = (typed: string) => matchIds(typed, ids).map(({ id }) => id);

describe('ids', () => {
  it.each([
    ['LLM01', ['LLM01:2026', 'LLM01:2025']],
    ['llm01:2025', ['LLM01:2025']],
    ['T0051', ['AML.T0051', 'AML.T0051.000']],
    ['aml.t0051.000', ['AML.T0051.000']],
    ['T1', ['T1', 'T11']],
    ['ASI0', ['ASI01', 'ASI05']],
    ['cwe 94', ['CWE-94', 'CWE-943']],
    ['CVE-2025', ['CVE-2025-3466', 'CVE-2025-6216', 'CVE-2025-62168']],
    ['CVE-2025-6216', ['CVE-2025-6216', 'CVE-2025-62168']],
    ['CVE-2025-62168', ['CVE-2025-62168']],
    ['2025-3466', ['CVE-2025-3466']],
    ['GHSA-28g4', ['GHSA-28g4-9x3h-2m5p']],
    ['ghsa', ['GHSA-28g4-9x3h-2m5p']],
    ['mcp01', ['MCP01:2025']],
    ['M-L2-05', ['M-L2-05']],
  ])('%s finds %j', (typed, expected) => expect(found(typed)).toEqual(expected));

  it.each(['MCP', 'T', '1', 'CVE-1999-0001', 'n8n', 'code', ''])('%j finds none', (typed) =>
    expect(found(typed)).toEqual([]),
  );
});

describe('the shard of a flaw', () => {
  it.each([
    ['CVE-2025-3466', 'cve2025'],
    ['GHSA-28g4-9x3h-2m5p', 'ghsa2'],
    ['PYSEC-2023-205', 'pysec'],
    ['2025-1', 'other'],
  ])('of %s is %s', (id, shard) => expect(flawShardOf(id)).toBe(shard));
});
