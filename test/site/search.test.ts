import { describe, expect, inject, test } from 'vitest';
import { parseQuery } from '#ui/search/query.ts';
import { wordsOf } from '#ui/search/words.ts';
import { ALIAS } from '../helpers/altered-content.ts';
import { askSearch } from '../helpers/asked-search.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, filesOf, readPages } from '../helpers/read-pages.ts';

// The changed site has one alias more.
const site = inject('sites').changed;
const { ask } = await askSearch(site);
const { agents } = catalogOf(site.content);

type Named = (typeof agents)[number];
/** The directory is searched where there are many. */
const whole = catalogOf().agents;
const directory = await askSearch(inject('sites').plain);
const threatsWith = (fits: (id: string) => boolean) =>
  whole.filter(({ data }) => data.threats.some(({ frameworks }) => frameworks.some(fits)));
/** All that an entry says, in small letters. */
const allOf = ({ data, body }: Named) => JSON.stringify([data, body]).toLowerCase();
const says = (word: string) => (agent: Named) => new RegExp(`\\b${word}`, 'i').test(allOf(agent));
const files = filesOf(site);
const pathOf = (href = '') => href.replace(site.base, '');

describe('names', () => {
  test.for(agents)('$id is first by its name, whatever the case', async ({ id, data }) => {
    const [first] = (await ask(data.name.toUpperCase())).hits;
    expect(first).toMatchObject({ group: 'Agents', href: `${site.base}agents/${id}/` });
    expect(first?.text).toContain(data.vendor);
  });

  test('each alias finds its agent', async () => {
    const aliases = agents.flatMap(({ id, data }) =>
      data.aliases.map(({ name }) => ({ id, name })),
    );
    expect(aliases.map(({ name }) => name)).toContain(ALIAS);
    for (const { id, name } of aliases) {
      const hits = (await ask(name)).hits.filter(({ group }) => group === 'Agents');
      expect(
        hits.map(({ href }) => href),
        name,
      ).toContain(`${site.base}agents/${id}/`);
    }
  });

  test.for([
    ['AutoGn', 'autogen'],
    ['langgenius', 'dify'],
    ['agentic flow', 'agentic-flow'],
  ] as const)('%s finds %s', async ([typed, id]) => {
    const [first] = (await ask(typed)).hits;
    expect(pathOf(first?.href)).toBe(`agents/${id}/`);
  });
});

/** Names of products and other words, of which the catalog may come to speak one day. */
const words =
  'OpenClaw Devin Goose Aider Mastra ransomware Log4Shell Perplexity sofling Copilot zebra Manus ' +
  'Cursor n8n Langflow chatgpt Mem0';

test.for(words.split(' '))('%s finds what speaks of it, and nothing else', async (word) => {
  const { hits, said, onward } = await ask(word);
  if (!agents.some(says(word))) {
    expect(hits).toEqual([]);
    expect(said).toBe(`Nothing matches “${word}”.`);
    const { searchParams } = new URL(onward);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      template: '1-new-agent.yml',
      name: word,
    });
  }
  // A passage is shown with the very word, never with a shorter one.
  for (const { group, text } of hits)
    if (group === 'In the pages') expect(text.toLowerCase()).toContain(word.toLowerCase());
});

describe('ids', () => {
  const known = [
    ...agents.flatMap(({ data }) => data.threats.flatMap(({ frameworks }) => frameworks)),
    ...agents.flatMap(({ data }) => data.advisories.flatMap(({ id, aliases }) => [id, ...aliases])),
  ];
  const shapes = [/^ASI\d/, /^LLM\d/, /^T\d/, /^AML\./, /^CWE-/, /^CVE-/];

  test.for(shapes)('an id like %s leads first to its own page', async (shape) => {
    const id = known.find((own) => shape.test(own));
    if (id === undefined) throw new Error(`no entry has an id like ${shape}`);
    const [first] = (await ask(id.toLowerCase())).hits;
    expect(first?.group).toBe('Ids');
    expect(first?.text).toContain(id);
    expect(files).toContain(`${pathOf(first?.href)}index.html`);
  });

  test.for([
    ['LLM01', /^LLM01:20\d\d/],
    ['T0051', /^AML\.T0051/],
    ['AML.T0051', /^AML\.T0051/],
    ['AML.T0010', /^AML\.T0010/],
    ['ASI0', /^ASI0\d/],
    ['cwe 94', /^CWE-94/],
    ['CVE-2025', /^CVE-2025-/],
    ['CVE-2025-34', /^CVE-2025-34/],
  ] as const)('%s finds the ids that begin so', async ([typed, shape]) => {
    const ids = (await ask(typed)).hits.filter(({ group }) => group === 'Ids');
    expect(ids.length).toBeGreaterThan(0);
    for (const { text } of ids) expect(text).toMatch(shape);
    expect(known.some((id) => shape.test(id))).toBe(true);
  });

  test('a CVE concerns whom its page names', async () => {
    const [first] = (await ask('CVE-2025-3466')).hits;
    expect(first).toMatchObject({ group: 'Ids', href: `${site.base}advisories/cve-2025-3466/` });
  });

  test.for(['CVE-1999-0001', 'GHSA-zzzz', 'ASI99'])('%s finds nothing', async (typed) => {
    expect((await ask(typed)).hits).toEqual([]);
  });
});

/** Questions, and what must be among the first answers: the beginning of an address each. */
const questions: readonly (readonly [typed: string, ...among: string[]])[] = [
  ['what is MAESTRO', 'layers/'],
  ['methodology', 'methodology/'],
  ['DREAD', 'methodology/#dread'],
  ['contribute', 'contribute/'],
  ['prompt injection', 'agents/dify/threats/#threat-prompt-injection'],
  ['prompt injecton', 'agents/dify/threats/#threat-prompt-injection'],
  ['vector database poisoning', 'agents/dify/'],
  ['tenant', 'agents/dify/threats/#threat-plugin-daemon-traversal'],
  ['dify sandbox', 'agents/dify/'],
];

test.for(questions)('%s is answered', async ([typed, ...among]) => {
  const hits = (await ask(typed)).hits.map(({ href }) => pathOf(href));
  for (const start of among)
    expect(
      hits.some((path) => path.startsWith(start)),
      `${start} in ${hits.join(' ')}`,
    ).toBe(true);
});

/** Questions, and agents that are among those that the directory shows for them. */
const concerns: readonly (readonly [typed: string, ...ids: string[]])[] = [
  ...[
    'RCE',
    'remote code execution',
    'arbitrary code',
    'code execution',
    'agent that can run code',
  ].map((typed) => [typed, ...threatsWith((id) => id === 'ASI05').map(({ id }) => id)] as const),
  ['sandbox escape', 'dify', 'agentic-flow'],
  ['MCP', 'agentic-flow', 'autogen', 'dify'],
  ['GDPR', 'dify'],
  ['supply chain', 'autogen'],
  ['LLM01', ...threatsWith((id) => id.startsWith('LLM01:')).map(({ id }) => id)],
  ['T0051', ...threatsWith((id) => id.startsWith('AML.T0051')).map(({ id }) => id)],
  ['bjorn'],
];

test.for(concerns)('%s concerns the right agents in the directory', async ([typed, ...ids]) => {
  const shown = await directory.agentsFor(typed);
  expect(shown).toEqual(expect.arrayContaining(ids));
  expect(shown.length).toBeLessThan(whole.length);
});

const titled = agents.flatMap(({ data }) => data.threats.slice(0, 1).map(({ title }) => title));

test('the best answer comes first: who types the title of a threat finds it', async () => {
  for (const title of titled.slice(0, 12)) {
    const hits = (await ask(title)).hits.filter(({ group }) => group === 'In the pages');
    // Two agents may have a threat of nearly the same title.
    expect(
      hits
        .slice(0, 2)
        .map(({ text }) => text)
        .join(),
      title,
    ).toContain(title);
  }
});

test('words that were asked for are marked, in the heading and in the text', async () => {
  const { marked } = await ask('prompt injection');
  const terms = new Set(parseQuery('prompt injection').ways.flat());
  expect(marked.length).toBeGreaterThan(2);
  for (const text of marked)
    expect(
      wordsOf(text).every(({ term }) => terms.has(term)),
      text,
    ).toBe(true);
});

test('nothing hidden is found: banners that are not shown yet, profiles that are not chosen', async () => {
  const { hits } = await ask('review of this assessment was due');
  expect(hits.filter(({ text }) => /Stale/.test(text))).toEqual([]);
});

test('the line above the results counts them, and tells of a slip', async () => {
  expect((await ask('Dify')).said).toMatch(/^1 agent, \d+ passages\.$/);
  expect((await ask('prompt injecton')).said).toMatch(
    /passages, reading “injecton” as “injection”\.$/,
  );
});

test('each page has the link that opens the search', () => {
  const without = readPages(site).filter(
    ({ elements }) => !elements.some((own) => attribute(own, 'data-search-open') !== undefined),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
