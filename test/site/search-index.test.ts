import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { catalogOf } from '../helpers/catalog-of.ts';
import { filesOf } from '../helpers/read-pages.ts';

type Entry = { readonly languages: Readonly<Record<string, { readonly page_count: number }>> };
type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
};

const { agents } = catalogOf();
const { folder } = inject('sites').plain;

/** The records of the index: gzip, a word that marks the format, JSON. */
const fragments = filesOf(inject('sites').plain)
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
  .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Fragment);

test('the search index counts exactly one record for each entry', () => {
  const text = readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
  const counts = Object.values((JSON.parse(text) as Entry).languages);
  expect(counts.map(({ page_count: count }) => count)).toEqual([agents.length]);
});

test('each record is the entry page of one agent, under its id and name', () => {
  const found = fragments.map(({ url, meta }) => [url, meta['id'], meta['title']]).sort();
  const wanted = agents.map(({ id, data }) => [`/agents/${id}/`, id, data.name]).sort();
  expect(found).toEqual(wanted);
});

test('a record holds what the entry says, not its list of sources nor what it asks', () => {
  for (const { data, id } of agents) {
    const content = fragments.find(({ meta }) => meta['id'] === id)?.content ?? '';
    const squeeze = (text: string) => text.replace(/\s+/g, ' ');
    expect(squeeze(content)).toContain(squeeze(data.threats[0]?.scenario ?? '').slice(0, 60));
    const publishers = Object.values(data.sources).map(({ accessed }) => `read ${accessed}`);
    expect(publishers.filter((text) => content.includes(text))).toEqual([]);
    expect(content).not.toContain('Copy the questions');
    expect(content).not.toContain('Please point to documentation');
  }
});

test('the exact ids name only agents that exist, and every framework id of every threat', () => {
  const text = readFileSync(join(folder, 'search-ids.json'), 'utf8');
  const ids = JSON.parse(text) as Record<string, string[]>;
  const known = agents.map(({ id }) => id);
  expect(
    Object.values(ids)
      .flat()
      .filter((id) => !known.includes(id)),
  ).toEqual([]);
  for (const { id, data } of agents)
    for (const reference of data.threats.flatMap(({ frameworks }) => frameworks))
      expect(ids[reference.toUpperCase()], reference).toContain(id);
});
