import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { searchCatalog } from '#ui/search/search.ts';
import type { Stretch } from '#ui/search/excerpt.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import { searchIndexOf } from '../../helpers/search-index.ts';

const alias = (name: string) => ['name: Sample Agent', `name: ${name}`] as const;
const { agents } = buildCatalog([
  readValid('alpha', ['name: Example Agent', 'name: Alpha'], [...alias('Bjørn')]),
  readValid(
    'beta',
    ['name: Example Agent', 'name: Beta'],
    [...alias('Lang Suite')],
    ['because: It plans.', 'because: It plans with Langfuse.'],
    ['summary: An agent', 'summary: Executes arbitrary code through langfuse, an agent'],
  ),
]);
const prose = [
  {
    path: 'methodology/',
    page: 'How scores are made',
    heading: 'How scores are made',
    text: 'Computed.',
    keywords: 'methodology',
  },
  {
    path: 'methodology/#dread',
    page: 'How scores are made',
    heading: 'DREAD',
    text: 'It orders the work.',
  },
];
const { index, read } = await searchIndexOf(agents, [prose]);
const plain = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');
const search = async (typed: string) => {
  const { agents, ids, passages, corrections } = await searchCatalog(typed, index);
  return {
    agents: agents.shown.map(({ id }) => id),
    ids: ids.shown.map(({ id }) => id),
    paths: passages.shown.map(({ path }) => path),
    passages: passages.shown,
    corrections: corrections.map(({ word }) => word),
  };
};

describe('the search', () => {
  it('finds an agent by its name and aliases, with or without marks on its letters', async () => {
    expect((await search('ALPHA')).agents).toEqual(['alpha']);
    expect((await search('bjorn')).agents).toEqual(['alpha']);
  });

  it('says what an agent is, and how bad', async () => {
    const { agents } = await searchCatalog('alpha', index);
    expect(agents.shown[0]).toMatchObject({
      name: 'Alpha',
      about: 'Platform by Example Labs',
      band: { severity: 'critical', exact: true },
    });
  });

  it('leads to the part of the page, and marks what was asked for', async () => {
    const { passages } = await search('langfuse');
    expect(passages[0]).toMatchObject({ path: 'agents/beta/', page: 'Beta · Answer' });
    expect(passages[0]?.excerpt.filter(({ isHit }) => isHit)).toEqual([
      { text: 'langfuse', isHit: true },
    ]);
  });

  it.each(['langflow', 'langfus flow', 'zebra', 'alpha zebra', 'ompha', 'CVE-1999-0001'])(
    '%s finds nothing: a shorter word is none of it',
    async (typed) => {
      const { agents, ids, paths } = await search(typed);
      expect([...agents, ...ids, ...paths]).toEqual([]);
    },
  );

  it('finds a word while it is typed, through all of its letters', async () => {
    for (const typed of ['arb', 'arbit', 'arbitra', 'arbitrary', 'execut', 'executi', 'executio'])
      expect((await search(typed)).paths, typed).toContain('agents/beta/');
  });

  it('finds what is meant in other words', async () => {
    expect((await search('RCE')).paths).toContain('agents/beta/');
    expect((await search('code execution')).paths).toContain('agents/beta/');
  });

  it('reads a slip as the only word that is near, and says so', async () => {
    const { corrections, paths } = await search('arbitary code');
    expect(corrections).toEqual(['arbitrary']);
    expect(paths).toContain('agents/beta/');
  });

  it('takes the agent’s name for a word of its passages', async () => {
    const { paths } = await search('beta arbitrary');
    expect(paths).toEqual(['agents/beta/']);
    expect((await search('alpha arbitrary')).paths).toEqual([]);
  });

  it('puts first what the heading says', async () => {
    expect((await search('dread')).paths[0]).toBe('methodology/#dread');
    expect((await search('methodology')).paths).toEqual(['methodology/']);
  });

  it('lists an id before the passages that name it, and its page', async () => {
    const { ids, passages } = await search('cve-2026');
    expect(ids).toEqual(['CVE-2026-12345']);
    expect(passages.map(({ heading }) => plain(heading)).join()).not.toBe('');
    const { ids: found } = await searchCatalog('ASI01', index);
    expect(found.shown).toEqual([
      {
        id: 'ASI01',
        name: 'Agent Goal Hijack',
        path: 'frameworks/owasp-agentic/asi01/',
        agents: 2,
      },
    ]);
  });

  it('reads each file once, and of the words and texts only what it needs', async () => {
    await search('dread');
    const before = read.length;
    await search('dread');
    expect(read.slice(before)).toEqual([]);
    expect(new Set(read).size).toBe(read.length);
  });
});
