import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { buildFrameworkIndex } from '#domain/catalog/framework-index.ts';
import type { FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { toFrameworkPage, toFrameworks } from '#ui/frameworks/view.ts';
import { MAX_ROWS, toReferencePage } from '#ui/frameworks/reference-page.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const urls = createUrls('/x/y/', PUBLIC);
const FIRST = 'frameworks: [ASI01, LLM01:2026, CWE-94]';

function entry(id: string, ...changes: Change[]) {
  const alias: Change = ['name: Sample Agent', `name: Also ${id}`];
  return readValid(id, ['name: Example Agent', `name: Agent ${id}`], alias, ...changes);
}

const index = buildFrameworkIndex(
  buildCatalog([
    entry('a'),
    entry('b', [FIRST, 'frameworks: [ASI01, ASI02, LLM01:2025, AML.T0051.001, M-L1-01]']),
  ]),
);

const pageOf = (id: string, from: FrameworkIndex = index) =>
  toReferencePage(from.ids.get(id) ?? expect.fail(), from, urls);

/** A fact of a page as one text: `Replaces: LLM01:2025 Prompt Injection`. */
const factsOf = (id: string) =>
  pageOf(id).facts.map(
    ({ term, text = '', links = [] }) =>
      `${term}: ${text}${links.map((link) => link.text).join(', ')}`,
  );

const listOf = (id: string) =>
  toFrameworkPage(index.lists.find((list) => list.id === id) ?? expect.fail(), 2, urls);

describe('the page of an id', () => {
  it('names each threat of each agent, with links below the base', () => {
    const { title, lead, rows, left, touched } = pageOf('ASI01');
    expect([title, lead]).toEqual([
      'ASI01 Agent Goal Hijack',
      '2 agents list it, in 2 open threats.',
    ]);
    expect(rows[0]).toMatchObject({
      agent: 'Agent a',
      agentUrl: '/x/y/agents/a/',
      title: 'Injected instructions',
      url: '/x/y/agents/a/threats/#threat-injection',
      band: { name: 'Critical', score: '10.0' },
      layers: ['L1', 'L3'],
      profiles: ['Cloud'],
      mitigations: 1,
    });
    expect([rows.length, left]).toEqual([2, 0]);
    expect(touched.map(({ text }) => text)).toEqual([
      'L1 Foundation Models (2)',
      'L3 Agent Frameworks (2)',
    ]);
  });

  it('of an older edition leads to its successor, and only there', () => {
    expect(factsOf('LLM01:2025')).toEqual(['Superseded by: LLM01:2026 Prompt Injection']);
    expect(pageOf('LLM01:2025').facts[0]?.links?.[0]?.href).toBe(
      '/x/y/frameworks/owasp-llm/llm01-2026/',
    );
    expect(pageOf('LLM01:2025').rows.map(({ agent }) => agent)).toEqual(['Agent b']);
  });

  it('of a newer edition names what it replaces, and who still carries that, apart', () => {
    expect(factsOf('LLM01:2026')).toEqual([
      'Replaces: LLM01:2023 Prompt Injection, LLM01:2025 Prompt Injection',
      'Also listed as LLM01:2025 by: Agent b',
    ]);
    expect(pageOf('LLM01:2026').rows.map(({ agent }) => agent)).toEqual(['Agent a']);
    expect(factsOf('LLM08:2026')).toEqual(['Replaces: LLM07:2025 System Prompt Leakage']);
  });

  it('that was divided, or given a new meaning, says so', () => {
    expect(factsOf('LLM07:2023')).toEqual([
      'Taken up, in part or divided, by: LLM03:2026 Excessive Agency, LLM04:2026 Supply Chain',
    ]);
    expect(factsOf('AML.T0104')).toEqual([
      'Superseded by: AML.T0115.002 Publish Poisoned AI Artifacts: AI Agent Tools',
    ]);
    expect(factsOf('AML.T0018.001')[0]).toMatch(
      /^Was “Inject Payload” in older editions, which is now: AML\.T0018\.002 /,
    );
    expect(factsOf('C003')).toEqual([expect.stringContaining('inferred')]);
  });

  it('of a technique leads to its sub-techniques, and the other way round', () => {
    expect(factsOf('AML.T0051')).toEqual([
      'Maturity in ATLAS: Realized: seen in an incident.',
      'Sub-techniques, counted apart: AML.T0051.000 LLM Prompt Injection: Direct (0 agents), AML.T0051.001 LLM Prompt Injection: Indirect (1 agent), AML.T0051.002 LLM Prompt Injection: Triggered (0 agents)',
    ]);
    expect(factsOf('AML.T0051.001')).toContain('Part of: AML.T0051 LLM Prompt Injection');
    expect(pageOf('AML.T0051').lead).toBe(
      'No entry lists this id itself, but some list its sub-techniques.',
    );
  });

  it('marks the threats that are closed in the assessed version, below the open ones', () => {
    const closed: Change = [
      'advisories: [CVE-2026-12345]',
      'advisories: [CVE-2026-12345]\n    versionBound: true',
    ];
    const leak: Change = [
      'impact: [confidentiality]\n',
      'impact: [confidentiality]\n    frameworks: [ASI01]\n',
    ];
    const from = buildFrameworkIndex(buildCatalog([entry('a', closed, leak)]));
    const { lead, rows } = pageOf('ASI01', from);
    expect(lead).toBe('1 agent lists it, in 2 threats, of which 1 is open.');
    expect(rows.map(({ title, closedIn }) => [title, closedIn])).toEqual([
      ['Leaked data', undefined],
      ['Injected instructions', 'closed in version 1.2.3'],
    ]);
    const alone = pageOf('CWE-94', from);
    expect(alone.lead).toBe(
      '1 agent lists it, in 1 threat that is closed in the assessed version.',
    );
    expect([alone.isIdle, alone.rows.length]).toEqual([false, 1]);
    expect(alone.touched.map(({ text }) => text)).toContain('L3 Agent Frameworks (1)');
  });

  it('of an older edition that nobody lists leads to what is listed in its place', () => {
    expect(pageOf('LLM01:2023').lead).toBe(
      'No entry lists this id itself. What took its place is listed: LLM01:2026 (1 agent, 1 threat).',
    );
    expect(pageOf('LLM07:2025').lead).toMatch(/^No entry lists this id yet\./);
  });

  it('of a list that no entry has an id of says that nobody mapped it', () => {
    expect(pageOf('MCP05:2025').lead).toBe(
      'No entry lists this id. No entry has been mapped to this list yet.',
    );
  });

  it('of an id that nobody carries says so, and no more', () => {
    const page = pageOf('AML.T0054');
    expect(page.isIdle).toBe(true);
    expect(page.lead).toBe(
      'No entry lists this id yet. That says nothing about whether agents have the risk.',
    );
    expect([page.rows, page.left, page.onLayer, page.touched]).toEqual([[], 0, [], []]);
  });

  it('of MAESTRO tells threats from layers, and leads to its line on the layer page', () => {
    const page = pageOf('M-L1-01');
    expect(page.lead).toBe('1 agent lists it, in 1 open threat. 2 agents name it on the layer.');
    expect(page.onLayer).toEqual([
      { href: '/x/y/agents/a/#L1', text: 'Agent a' },
      { href: '/x/y/agents/b/#L1', text: 'Agent b' },
    ]);
    const layer = page.facts.find(({ term }) => term === 'Layer')?.links;
    expect(layer?.[0]?.href).toBe('/x/y/layers/foundation-models/#M-L1-01');
    expect(pageOf('M-L2-01').lead).toBe('2 agents name it on the layer.');
    expect(factsOf('M-L2-06v')).toContainEqual(
      expect.stringMatching(/^The v in its id: A variant/),
    );
    expect(factsOf('M-L2-01').join()).not.toContain('The v in its id');
  });

  it('of a core risk says through which ids threats count, or that none can', () => {
    expect(pageOf('tool-misuse').lead).toBe(
      '1 agent lists it through ASI02 or ASI05, in 1 open threat.',
    );
    expect(pageOf('untraceability').lead).toMatch(/^No id of the Top 10 has this/);
    expect(factsOf('ASI02')).toEqual([
      'Primary core risk, AIVSS 0.8: Agentic AI Tool Misuse (AIVSS)',
    ]);
  });

  it('has a short title in its head, cut after a word', () => {
    const { title, headTitle } = pageOf('AML.T0000.000');
    expect(title).toMatch(/Journals and Conference Proceedings$/);
    expect(headTitle).toBe('AML.T0000.000 Search Open Technical Databases…');
    expect(pageOf('ASI01').headTitle).toBe('ASI01 Agent Goal Hijack');
  });

  it('of CWE has no name, and leads to its own entry outside', () => {
    const { title, outward } = pageOf('CWE-94');
    expect(title).toBe('CWE-94');
    expect(outward.href).toBe('https://cwe.mitre.org/data/definitions/94.html');
  });

  it('with very many threats shows a part as rows, and counts all other agents', () => {
    // Read once: what counts is only that the ids differ.
    const one = entry('one');
    const copies = Array.from({ length: MAX_ROWS + 5 }, (_, n) => ({ ...one, id: `n${n}` }));
    const many = buildFrameworkIndex(buildCatalog(copies));
    const { rows, left, allUrl } = pageOf('ASI01', many);
    expect([rows.length, left, allUrl]).toEqual([MAX_ROWS, 5, '/x/y/?q=ASI01']);
    expect(new Set(rows.map(({ agentUrl }) => agentUrl)).size).toBe(MAX_ROWS);
    expect(pageOf('tampering', many).allUrl).toBeUndefined();
  });
});

describe('the page of a list', () => {
  it('counts the ids of its one edition once', () => {
    const { groups, lead } = listOf('owasp-agentic');
    expect(lead).toMatch(/of 10 ids (is|are) listed, by /);
    expect(groups.map(({ tally }) => tally)).toEqual([undefined]);
  });

  it('has a group for each edition, the newest first', () => {
    const { groups, lead } = listOf('owasp-llm');
    expect(lead).toBe(
      '1 of 10 ids of edition 2026 is listed. 2 of 2 agents list an id of any edition.',
    );
    expect(groups.map(({ title, tally }) => `${title}: ${tally}`)).toEqual([
      'Edition 2026: 1 of 10 ids is listed.',
      'Edition 2025: 1 of 10 ids is listed.',
      'Edition 2023: 0 of 10 ids are listed.',
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({ agents: 1, threats: 1, width: 100, isOld: false });
    expect(groups[1]?.rows[0]).toMatchObject({ label: 'LLM01:2025', isOld: true });
    expect(groups[2]?.rows[0]).toMatchObject({ label: 'LLM01:2023', idle: 'see LLM01:2026' });
    expect(groups[2]?.rows[1]).toMatchObject({ label: 'LLM02:2023', idle: 'nobody yet' });
  });

  it('tells retired ids from editions', () => {
    expect(listOf('atlas').groups.map(({ title }) => title)).toEqual([
      'Edition 2026.09',
      'Retired in edition 2026.07',
      'Retired in edition 5.0',
    ]);
  });

  it('that no entry has an id of says so, and of no id that nobody has it', () => {
    const { lead, groups } = listOf('owasp-mcp');
    expect(lead).toBe('No entry has been mapped to this list yet.');
    expect(new Set(groups[0]?.rows.map(({ idle }) => idle))).toEqual(new Set(['not mapped yet']));
  });

  it('counts in words that fit one id as well', () => {
    const list = index.lists.find(({ id }) => id === 'atlas') ?? expect.fail();
    const ids = list.ids.filter(({ carriers }) => carriers.length > 0).slice(0, 1);
    const { lead } = toFrameworkPage({ ...list, ids, agents: 1 }, 1, urls);
    expect(lead).toBe('1 of 1 id is listed, by 1 of 1 agent.');
  });

  it('shows ids that nobody carries', () => {
    const rows = listOf('owasp-agentic').groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(10);
    expect(rows.filter(({ agents }) => agents === 0)).toHaveLength(8);
    expect(rows[9]).toMatchObject({ label: 'ASI10', agents: 0, idle: 'nobody yet' });
  });

  it('of CWE does not claim to be complete', () => {
    const { lead, remark, groups } = listOf('cwe');
    expect(lead).toBe('1 id is listed, by 1 of 2 agents.');
    expect(remark).toContain('over a thousand');
    expect(groups[0]?.rows).toMatchObject([{ label: 'CWE-94', name: '' }]);
  });
});

it('the page of all lists has a line for each, with its editions', () => {
  const lines = toFrameworks(index, urls);
  expect(lines).toHaveLength(12);
  expect(lines[1]).toMatchObject({
    url: '/x/y/frameworks/owasp-llm/',
    editions: 'Editions 2026, 2025, 2023',
    tally: '1 of 10',
    agents: 2,
    width: 10,
  });
  expect(lines.find(({ name }) => name === 'STRIDE')).toMatchObject({ editions: '' });
  expect(lines.find(({ name }) => name === 'MITRE ATLAS')).toMatchObject({
    editions: 'Edition 2026.09, and ids retired before',
  });
  expect(lines.find(({ name }) => name === 'OWASP MCP Top 10')).toMatchObject({
    tally: 'not mapped yet',
    width: undefined,
  });
});
