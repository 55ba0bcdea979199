import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { findAgentsIn } from '#ui/search/find-agents-in.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import { searchIndexOf } from '../../helpers/search-index.ts';

const named = (id: string, ...changes: Parameters<typeof readValid>[1][]) =>
  readValid(
    id,
    ['name: Example Agent', `name: Quux ${id}`],
    ['name: Sample Agent', `name: Name${id}`],
    ...changes,
  );
const { agents } = buildCatalog([
  named('a'),
  named(
    'b',
    ['frameworks: [ASI01, LLM01:2026, CWE-94]', 'frameworks: [LLM03:2025, AML.T0051.000]'],
    ['summary: An agent', 'summary: A quokka, an agent'],
  ),
]);
const { index } = await searchIndexOf(agents);
const find = async (typed: string) => Object.fromEntries((await findAgentsIn(typed, index)).agents);
const idsOf = async (typed: string) => (await findAgentsIn(typed, index)).ids;

describe('agents that a question concerns', () => {
  it('are those of that name, with what they are', async () => {
    expect(await find('namea')).toEqual({ a: 'Platform by Example Labs' });
  });

  it('are those that have an id, by its beginning', async () => {
    expect(await find('asi01')).toEqual({ a: 'ASI01' });
    expect(await find('AML.T0051')).toEqual({ b: 'AML.T0051.000' });
    expect(Object.keys(await find('CVE-2026-12345'))).toEqual(['a', 'b']);
  });

  it('have the id of the newest edition, where an older one is asked for', async () => {
    expect(await find('LLM01:2025')).toEqual({ a: 'LLM01:2026' });
    expect(await find('LLM03:2025')).toEqual({ b: 'LLM03:2025' });
  });

  it('say why, in words of their pages', async () => {
    const found = await find('quokkas');
    expect(Object.keys(found)).toEqual(['b']);
    expect(found['b']).toContain('A quokka, an agent');
  });

  it('are none for an id or a word that nobody has', async () => {
    expect(await find('ASI02')).toEqual({});
    expect(await find('zebra')).toEqual({});
  });

  it('come with the ids that are asked for, with their pages, even where nobody has them', async () => {
    expect(await idsOf('MCP05')).toEqual([
      {
        id: 'MCP05:2025',
        name: expect.stringContaining('Command Injection') as string,
        path: 'frameworks/owasp-mcp/mcp05-2025/',
        agents: 0,
      },
    ]);
    expect((await idsOf('CVE-2026-12345')).map(({ id }) => id)).toEqual(['CVE-2026-12345']);
    expect(await idsOf('zebra')).toEqual([]);
  });
});
