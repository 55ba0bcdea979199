import { describe, expect, it } from 'vitest';
import { knownFrom } from '#domain/inventory/from-agents.ts';
import { judgeItem } from '#domain/inventory/judge-item.ts';
import { exportFiles, filesOfCatalog, filesOfOldIds } from '#exports/registry.ts';
import { changeOf, RENAMED, surroundings } from '../helpers/surroundings.ts';
import { TODAY } from '../helpers/valid-entry.ts';

/** The correct entry, which had two ids before, and an id whose entry was taken out. */
const around = surroundings({
  moved: [
    RENAMED,
    { ...RENAMED, id: 'older', to: 'sample' },
    { id: 'gone', kind: 'withdrawn', on: '2026-11-23', because: 'It is no agent.' },
  ],
  changes: [
    changeOf({ id: 'gone', kind: 'withdrawn', because: 'It is no agent.' }),
    changeOf({ id: 'sample', kind: 'rescored', from: { low: 9, high: 9 } }),
  ],
});

const files = new Map(exportFiles(around).map(({ path, write }) => [path, write]));
const read = async (path: string) => String(await files.get(path)?.());

describe.each(['sample', 'older'])('a renamed agent is found by its old id %s', (id) => {
  it('in the API', async () => {
    const document = JSON.parse(await read(`api/v1/agents/${id}.json`)) as object;
    expect(document).toMatchObject({ agent: null, retired: { id } });
    const { agents } = JSON.parse(await read('api/v1/catalog.json')) as {
      agents: { id: string; formerIds: string[] }[];
    };
    expect(agents.find(({ formerIds }) => formerIds.includes(id))?.id).toBe('example');
  });

  it('in its downloads, which are the same to the byte, and not twice in the search', async () => {
    const below = [...files.keys()].filter((path) =>
      /^agents\/example(?:\.|\/(?!feed\.))/.test(path),
    );
    expect(below.length).toBeGreaterThan(10);
    for (const path of below)
      expect(await read(path.replace('example', id))).toBe(await read(path));
    expect(files.has(`search/records/${id}.json`)).toBe(false);
  });

  it.each(['xml', 'json'])('in its feed (%s), which is the same to the byte', async (format) => {
    const text = await read(`agents/${id}/feed.${format}`);
    expect(text).toBe(await read(`agents/example/feed.${format}`));
    expect(text).toContain('Re-scored: Example Agent');
    // Readers of feeds move to the address that a feed says is its own.
    expect(text).toContain(`https://catalog.example/x/agents/example/feed.${format}`);
  });

  it('in an inventory', () => {
    const known = knownFrom(around.catalog.agents, around.moved);
    const item = { place: 'line 1', line: 1, agent: id, version: '1.2.3' };
    expect(judgeItem(item, [{ place: 'here', ...known }], TODAY)).toMatchObject([
      { kind: 'judged', agent: { id: 'example' }, formerly: id },
    ]);
  });
});

it('who follows an entry that was taken out is told so', async () => {
  const feed = JSON.parse(await read('agents/gone/feed.json')) as {
    title: string;
    items: { title: string }[];
  };
  expect(feed.title).toBe('Agent Threat Catalog: gone');
  expect(feed.items.map(({ title }) => title)).toEqual(['Withdrawn: gone']);
});

it('its downloads come with the agent, whose whole entry they tell, and not with what looks across', () => {
  const ofAgent = filesOfOldIds(around).map(({ path }) => path);
  expect(ofAgent).toContain('agents/sample.md');
  const across = new Set(filesOfCatalog(around).map(({ path }) => path));
  expect(ofAgent.filter((path) => across.has(path))).toEqual([]);
});
