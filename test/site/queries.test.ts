import { expect, inject, test } from 'vitest';
import { askSearch } from '../helpers/asked-search.ts';
import { catalogOf } from '../helpers/catalog-of.ts';

// What people typed into the first edition, and the names and ids of other catalogs’ faults, each
// with its right answer on the whole catalog: what an entry says may change, so no number stands here.
const { ask, agentsFor } = await askSearch(inject('sites').plain);
const { agents } = catalogOf();

/** All that the pages of an agent say: of an address they tell the host, as a link. */
const textOf = ({ data, body }: (typeof agents)[number]) =>
  JSON.stringify([data, body], (key, value: unknown) => (key === 'url' ? undefined : value));
const speakers = (word: string) =>
  agents.filter((agent) => new RegExp(`(?<![\\w])${word}`, 'i').test(textOf(agent)));
const hasId = (fits: (id: string) => boolean) =>
  agents.filter(({ data }) => data.threats.some(({ frameworks }) => frameworks.some(fits)));
const flawIds = agents.flatMap(({ data }) =>
  data.advisories.flatMap(({ id, aliases }) => [id, ...aliases]),
);

/** Names: the agent that is meant stands first. */
const names = [
  ['Dify', 'dify'],
  ['DIFY', 'dify'],
  ['AutoGn', 'autogen'],
  ['agentic flow', 'agentic-flow'],
  ['langgenius', 'dify'],
  ['OpenClaw', 'openclaw'],
  ['Devin', 'devin'],
  ['Goose', 'goose'],
  ['Aider', 'aider'],
  ['Mastra', 'mastra'],
  ['Cursor', 'cursor'],
  ['n8n', 'n8n'],
  ['Langflow', 'langflow'],
  ['claude', 'claude-code'],
  ['anthropic', 'claude-code'],
  ['github copilot', 'github-copilot'],
] as const;

test.for(names)('%s finds %s first', async ([typed, id]) => {
  const [first] = (await ask(typed)).hits;
  expect(first).toMatchObject({ group: 'Agents', href: `/agents/${id}/` });
});

/** Words of which an entry may or may not speak. */
const words =
  'Copilot Mem0 Perplexity Manus ransomware Log4Shell sofling zebra bjorn facade GDPR webhook';

test.for(words.split(' '))('%s finds what says it, and nothing that does not', async (word) => {
  const { hits, said } = await ask(word);
  if (speakers(word).length === 0) {
    expect(hits).toEqual([]);
    expect(said).toBe(`Nothing matches “${word}”.`);
    return;
  }
  expect(hits.length).toBeGreaterThan(0);
  for (const { group, text } of hits)
    if (group === 'In the pages') expect(text.toLowerCase()).toContain(word.toLowerCase());
});

/** Ids and their beginnings: every id that is listed begins so, and the first leads where it says. */
const ids = [
  ['ASI06', /^ASI06/, 'frameworks/owasp-agentic/asi06/'],
  ['asi05', /^ASI05/, 'frameworks/owasp-agentic/asi05/'],
  ['ASI0', /^ASI0\d/, 'frameworks/owasp-agentic/asi01/'],
  ['LLM01', /^LLM01:20\d\d/, 'frameworks/owasp-llm/llm01-2026/'],
  ['LLM01:2025', /^LLM01:2025/, 'frameworks/owasp-llm/llm01-2025/'],
  ['T0051', /^AML\.T0051/, 'frameworks/atlas/aml-t0051/'],
  ['AML.T0051', /^AML\.T0051/, 'frameworks/atlas/aml-t0051/'],
  ['T0053', /^AML\.T0053/, 'frameworks/atlas/aml-t0053/'],
  ['AML.T0053', /^AML\.T0053/, 'frameworks/atlas/aml-t0053/'],
  ['AML.T0010', /^AML\.T0010/, 'frameworks/atlas/aml-t0010/'],
  ['AML.T0112', /^AML\.T0112/, 'frameworks/atlas/aml-t0112/'],
  ['T2', /^T2/, 'frameworks/owasp-threats/t2/'],
  ['M-L7-04', /^M-L7-04/, 'frameworks/maestro/m-l7-04/'],
  ['CWE-94', /^CWE-94/, 'frameworks/cwe/cwe-94/'],
  ['cwe 94', /^CWE-94/, 'frameworks/cwe/cwe-94/'],
  ['CVE-2025-3466', /^CVE-2025-3466/, 'advisories/cve-2025-3466/'],
  ['cve-2025-3466', /^CVE-2025-3466/, 'advisories/cve-2025-3466/'],
  ['2025-3466', /^CVE-2025-3466/, 'advisories/cve-2025-3466/'],
  ['CVE-', /^CVE-/, 'advisories/cve-'],
  ['CVE-2025', /^CVE-2025-/, 'advisories/cve-2025-'],
  ['CVE-2025-34', /^CVE-2025-34/, 'advisories/cve-2025-34'],
] as const;

test.for(ids)('%s finds the ids that begin so', async ([typed, shape, path]) => {
  const { hits } = await ask(typed);
  const found = hits.filter(({ group }) => group === 'Ids');
  expect(found.length).toBeGreaterThan(0);
  for (const { text } of found) expect(text).toMatch(shape);
  expect(hits[0]?.href.startsWith(`/${path}`), hits[0]?.href).toBe(true);
});

test('chatgpt finds no agent that only a quoted source names beside others', async () => {
  const named = (await ask('chatgpt')).hits.filter(({ group }) => group === 'Agents');
  expect(named).toEqual([]);
});

test('AIVSS leads to how scores are made, and to the calculator', async () => {
  const found = (await ask('AIVSS')).hits.map(({ href }) => href);
  expect(found.some((href) => href.startsWith('/methodology/'))).toBe(true);
  expect(found).toContain('/calculator/');
});

test.for(['GHSA-28g4', 'CVE-2025-6216', 'CVE-2025-62168', 'CVE-1999-0001', 'ASI99'])(
  '%s finds each its own, and no other that is near it',
  async (typed) => {
    const wanted = flawIds.filter((id) => id.toLowerCase().startsWith(typed.toLowerCase()));
    const found = (await ask(typed)).hits.filter(({ group }) => group === 'Ids');
    expect(found.length).toBe(wanted.length);
  },
);

/** Questions about the catalog itself, and what answers them. */
const pages = [
  ['methodology', 'methodology/'],
  ['what is MAESTRO', 'layers/'],
  ['DREAD', 'methodology/#dread'],
  ['contribute', 'contribute/'],
  ['STRIDE', 'frameworks/stride/'],
  ['MITRE ATLAS', 'frameworks/atlas/'],
  ['OWASP LLM Top 10', 'frameworks/owasp-llm/'],
  ['map', 'map/'],
  ['advisories', 'advisories/'],
  ['calculator', 'calculator/'],
  ['overview', 'overview/'],
] as const;

test.for(pages)('%s leads first to /%s', async ([typed, path]) => {
  const [first] = (await ask(typed)).hits;
  expect(first?.href.startsWith(`/${path}`), first?.href).toBe(true);
});

/** Weaknesses and attacks, by the id that threats have for them: one of the first answers has it. */
const attacks = [
  ['prompt injection', /^(ASI01|LLM01|AML\.T0051)/],
  ['prompt injecton', /^(ASI01|LLM01|AML\.T0051)/],
  ['RCE', /^ASI05/],
  ['remote code execution', /^ASI05/],
  ['code execution', /^ASI05/],
  ['arbitrary code', /^ASI05/],
  ['agent that can run code', /^ASI05/],
  ['sandbox escape', /^(ASI05|CWE-(653|693|94)|M-L4)/],
  ['supply chain', /^(ASI04|LLM03|AML\.T0010|CWE-829)/],
  ['memory poisoning', /^ASI06/],
  ['vector database poisoning', /^(ASI06|LLM0|M-L2)/],
  ['SSRF', /^CWE-918/],
  ['path traversal', /^CWE-22/],
  ['XSS', /^CWE-79/],
  ['tenant', /./],
  ['MCP', /./],
] as const;

test.for(attacks)('%s finds threats of its kind', async ([typed, shape]) => {
  const { hits } = await ask(typed);
  const named = hits.map(({ href }) => href.replace(/^\//, ''));
  const right = agents.flatMap(({ id, data }) =>
    data.threats
      .filter(({ frameworks }) => frameworks.some((own) => shape.test(own)))
      .flatMap((threat) => [
        `agents/${id}/threats/#threat-${threat.id}`,
        `agents/${id}/threats/#chain-${threat.id}`,
        ...threat.mitigations.map((step) => `agents/${id}/hardening/#mitigation-${step}`),
      ]),
  );
  const about = named.some((path) => path.startsWith('frameworks/') || path.startsWith('agents/'));
  expect(about).toBe(true);
  expect(
    right.some((path) => named.includes(path)),
    named.join(' '),
  ).toBe(true);
});

test('the ways to say that code is run find the same agents in the directory', async () => {
  const running = hasId((id) => id === 'ASI05').map(({ id }) => id);
  for (const typed of ['RCE', 'remote code execution', 'code execution', 'arbitrary code']) {
    expect(await agentsFor(typed), typed).toEqual(expect.arrayContaining(running));
  }
});

test('an id concerns in the directory whom its threats concern', async () => {
  for (const typed of ['ASI06', 'AML.T0053', 'CWE-502']) {
    const wanted = hasId((id) => id === typed).map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await agentsFor(typed), typed).toEqual(wanted.toSorted());
  }
});
