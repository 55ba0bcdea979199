import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parseQuery } from '#ui/search/query.ts';
import { wordsOf } from '#ui/search/words.ts';
import { ALIAS, MARKUP, PLANTED } from '../helpers/altered-content.ts';
import { useSite } from '../helpers/browser.ts';
import type { Visit } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { pageKindsOf } from '../helpers/page-kinds.ts';
import { shownAgents } from '../helpers/directory.ts';
import { openSearch, saidOf, seekIn } from '../helpers/search.ts';

// The changed site has one alias more, and one text that looks like markup.
const site = inject('sites').changed;
const { revisit, visit } = useSite(site);
const { agents } = catalogOf(site.content);

// The search is opened once, as a reader has it who searches again and again.
let opened: Visit;
let page: Page;
beforeAll(async () => {
  opened = await revisit('methodology/');
  ({ page } = opened);
  await openSearch(page);
});

type Named = (typeof agents)[number];
/** The directory is searched where there are many. */
const whole = catalogOf().agents;
const directory = useSite(inject('sites').plain);
const threatsWith = (fits: (id: string) => boolean) =>
  whole.filter(({ score }) => score.threats.some(({ threat }) => threat.frameworks.some(fits)));
/** All that an entry says, in small letters. */
const allOf = ({ data, body }: Named) => JSON.stringify([data, body]).toLowerCase();
const says = (word: string) => (agent: Named) => new RegExp(`\\b${word}`, 'i').test(allOf(agent));
const pathOf = (href = '') => href.replace(site.base, '');

describe('names', () => {
  test.for(agents)('$id is first by its name, whatever the case', async ({ id, data }) => {
    const [first] = await seekIn(page, data.name.toUpperCase());
    expect(first).toMatchObject({ group: 'Agents', href: `${site.base}agents/${id}/` });
    expect(first?.text).toContain(data.vendor);
  });

  test('each alias finds its agent', async () => {
    const aliases = agents.flatMap(({ id, data }) =>
      data.aliases.map(({ name }) => ({ id, name })),
    );
    expect(aliases.map(({ name }) => name)).toContain(ALIAS);
    for (const { id, name } of aliases) {
      const hits = (await seekIn(page, name)).filter(({ group }) => group === 'Agents');
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
    const [first] = await seekIn(page, typed);
    expect(pathOf(first?.href)).toBe(`agents/${id}/`);
  });
});

/** Names of products and other words, of which the catalog may come to speak one day. */
const words =
  'OpenClaw Devin Goose Aider Mastra ransomware Log4Shell Perplexity sofling Copilot zebra Manus ' +
  'Cursor n8n Langflow chatgpt Mem0';

test.for(words.split(' '))('%s finds what speaks of it, and nothing else', async (word) => {
  const hits = await seekIn(page, word);
  if (!agents.some(says(word))) {
    expect(hits).toEqual([]);
    await expect.poll(() => saidOf(page)).toBe(`Nothing matches “${word}”.`);
    const ask = page.locator('dialog').getByRole('link', { name: 'Ask for it' });
    const { searchParams } = new URL((await ask.getAttribute('href')) ?? '');
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
    const [first] = await seekIn(page, id.toLowerCase());
    expect(first?.group).toBe('Ids');
    expect(first?.text).toContain(id);
    await page.request.get(new URL(first?.href ?? '', page.url()).href).then((answer) => {
      expect(answer.status()).toBe(200);
    });
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
    const ids = (await seekIn(page, typed)).filter(({ group }) => group === 'Ids');
    expect(ids.length).toBeGreaterThan(0);
    for (const { text } of ids) expect(text).toMatch(shape);
    expect(known.some((id) => shape.test(id))).toBe(true);
  });

  test('a CVE concerns whom its page names', async () => {
    const [first] = await seekIn(page, 'CVE-2025-3466');
    expect(first).toMatchObject({ group: 'Ids', href: `${site.base}advisories/cve-2025-3466/` });
  });

  test.for(['CVE-1999-0001', 'GHSA-zzzz', 'ASI99'])('%s finds nothing', async (typed) => {
    await expect.poll(() => seekIn(page, typed)).toEqual([]);
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
  const hits = (await seekIn(page, typed)).map(({ href }) => pathOf(href));
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
  const { page } = await directory.revisit(`?q=${encodeURIComponent(typed)}`);
  await expect.poll(() => shownAgents(page)).toEqual(expect.arrayContaining(ids));
  const shown = await shownAgents(page);
  expect(shown.length).toBeLessThan(whole.length);
});

const titled = agents.flatMap(({ data }) => data.threats.slice(0, 1).map(({ title }) => title));

test('the best answer comes first: who types the title of a threat finds it', async () => {
  for (const title of titled.slice(0, 12)) {
    const hits = (await seekIn(page, title)).filter(({ group }) => group === 'In the pages');
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
  await seekIn(page, 'prompt injection');
  const marked = await page.locator('dialog mark').allTextContents();
  const terms = new Set(parseQuery('prompt injection').ways.flat());
  expect(marked.length).toBeGreaterThan(2);
  for (const text of marked)
    expect(
      wordsOf(text).every(({ term }) => terms.has(term)),
      text,
    ).toBe(true);
});

test('nothing hidden is found: banners that are not shown yet, profiles that are not chosen', async () => {
  const hits = await seekIn(page, 'review of this assessment was due');
  expect(hits.filter(({ text }) => /Stale/.test(text))).toEqual([]);
});

test('an entry’s text is shown as text: nothing in it becomes an element', async () => {
  const hits = await seekIn(page, PLANTED);
  expect(hits[0]?.text).toContain(MARKUP.slice(0, MARKUP.indexOf(' <img')));
  await expect.poll(() => page.locator('[data-planted]').count()).toBe(0);
  expect(opened.problems).toEqual([]);
});

test('the line above the results counts them, and tells of a slip', async () => {
  await seekIn(page, 'Dify');
  await expect.poll(() => saidOf(page)).toMatch(/^1 agent, \d+ passages\.$/);
  await seekIn(page, 'prompt injecton');
  await expect.poll(() => saidOf(page)).toMatch(/passages, reading “injecton” as “injection”\.$/);
});

describe('by keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('dialog li') !== null);

  test.for(pageKindsOf(catalogOf(site.content)))(
    '“/” opens the search on the $kind',
    async ({ path }) => {
      const { page } = await revisit(path);
      await openSearch(page);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    },
  );

  test('arrows go through the results and back, Enter opens, Escape gives the focus back', async () => {
    const { page } = await revisit('methodology/');
    const opener = page.locator('[data-search-open]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] input:focus').waitFor();
    await seekIn(page, 'Dify');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((link) => link === document.activeElement)).toBe(true);
    await openSearch(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/agents/dify/');
  });

  test('a slash that somebody types stays in its field', async () => {
    const { page } = await revisit('');
    await page.getByRole('searchbox').fill('a');
    await page.getByRole('searchbox').press('/');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('a/');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });

  test('a hit on the same page closes the search and goes there', async () => {
    const { page } = await revisit('methodology/');
    await openSearch(page);
    const [first] = await seekIn(page, 'DREAD');
    expect(pathOf(first?.href)).toBe('methodology/#dread');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/methodology/#dread');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });
});

test('without JavaScript the link leads to the directory', async () => {
  const { page } = await revisit('methodology/', { javaScriptEnabled: false });
  await page.locator('[data-search-open]').click();
  await page.waitForURL('**/#q');
  await expect.poll(() => page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('where the index does not load, the search says so, and tries again', async () => {
  const { page } = await visit('about/');
  await page.route('**/search/**', (route) => route.abort());
  await openSearch(page);
  await page.locator('dialog input').fill('Dify');
  await expect.poll(() => saidOf(page)).toContain('did not load');
  await page.unroute('**/search/**');
  await page.locator('dialog input').fill('');
  const [first] = await seekIn(page, 'Dify');
  expect(pathOf(first?.href)).toBe('agents/dify/');
});
