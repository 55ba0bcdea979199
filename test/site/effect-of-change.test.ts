import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { layers } from '#domain/maestro/layers.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, filesOf, readPage, textOf } from '../helpers/read-pages.ts';
import { entryParts } from '../helpers/page-kinds.ts';
import type { Site } from '../helpers/site-setup.ts';

const { based, changed } = inject('sites');
const { content, scored, worded, sentence, successor } = inject('change');
const before = catalogOf(based.content).agents;
const after = catalogOf(content).agents;

/** A page without what git tells of it: the copy of the content is in no commit. */
const bytes = ({ folder }: Site, path: string) =>
  readFileSync(join(folder, path, 'index.html'), 'utf8').replace(
    /<nav class="tabs"[\s\S]*?<\/nav>/,
    '',
  );
const isSame = (path: string) => bytes(based, path) === bytes(changed, path);
/** The pages of an entry that git does not write. */
const partsOf = (id: string) =>
  entryParts.filter((part) => part !== 'history/').map((part) => `agents/${id}/${part}`);

/** An agent's row in the directory, or its part of a layer page, as text. */
function partOf(site: Site, path: string, name: string, value: string): string {
  // The map above the directory has dots of the same name, whose words make room for others.
  const found = readPage(site, path).elements.find(
    (e) => attribute(e, name) === value && e.tagName !== 'g',
  );
  return found ? textOf(found) : 'no such part';
}

/** An agent's row, on whatever page of the directory it is. */
function rowOf(site: Site, id: string): string {
  const more = filesOf(site).filter((file) => /^page\/\d+\/index\.html$/.test(file));
  const pages = ['', ...more.map((file) => file.replace('index.html', ''))];
  const rows = pages.map((path) => partOf(site, path, 'data-agent', id));
  return rows.find((row) => row !== 'no such part') ?? expect.fail();
}

test('a changed factor changes the agent’s answer, its score rationale and its row', () => {
  const [old, now] = [before, after].map((agents) => agents.find(({ id }) => id === scored));
  if (!old || !now) throw new Error(`no agent ${scored}`);
  expect(chipOf(now.score.interval)).not.toBe(chipOf(old.score.interval));
  for (const path of [`agents/${scored}/`, `agents/${scored}/score/`]) {
    expect(textOf(mainOf(based, path)).slice(0, 1200)).toContain(chipOf(old.score.interval));
    expect(textOf(mainOf(changed, path)).slice(0, 1200)).toContain(chipOf(now.score.interval));
  }
  const row = rowOf(changed, scored);
  expect(row).toContain(chipOf(now.score.interval));
  expect(rowOf(based, scored)).not.toBe(row);
});

test('a changed factor changes no layer page: the score of an agent is not a layer’s', () => {
  for (const { slug } of layers) {
    const [was, is] = [based, changed].map((site) =>
      partOf(site, `layers/${slug}/`, 'id', `agent-${scored}`),
    );
    expect(was).not.toBe('no such part');
    expect(is).toBe(was);
  }
});

test('a changed layer text shows on the page of its layer and of its agent, and nowhere else', () => {
  const pages = filesOf(changed).filter((file) => file.endsWith('.html'));
  const holding = pages.filter((file) =>
    readFileSync(join(changed.folder, file), 'utf8').includes(sentence),
  );
  const { slug } = layers.find(({ id }) => id === 'L3') ?? layers[0];
  expect(holding).toEqual([`agents/${worded}/index.html`, `layers/${slug}/index.html`]);
  expect(textOf(byId(readPage(changed, `agents/${worded}/`), 'L3'))).toContain(sentence);
  expect(partOf(changed, `layers/${slug}/`, 'id', `agent-${worded}`)).toContain(sentence);
});

test('a changed text does not touch the agent’s score rationale or its row', () => {
  for (const part of ['score/', 'hardening/'])
    expect(isSame(`agents/${worded}/${part}`), part).toBe(true);
  const rows = [based, changed].map((site) => rowOf(site, worded));
  expect(rows[1]).toBe(rows[0]);
});

test('the pages of all other agents, the layer index and the prose stay as they were', () => {
  // The agent to which given-up ids lead tells of them on its page.
  const touched = [scored, worded, successor];
  const others = before.map(({ id }) => id).filter((id) => !touched.includes(id));
  expect(others.length).toBeGreaterThan(0);
  for (const id of others) {
    for (const path of partsOf(id)) expect(isSame(path), path).toBe(true);
    const rows = [based, changed].map((site) => rowOf(site, id));
    expect(rows[1]).toBe(rows[0]);
  }
  for (const path of ['layers', 'about', 'contribute', 'methodology'])
    expect(isSame(path), path).toBe(true);
});

function mainOf(site: Site, path: string) {
  const main = readPage(site, path).elements.find(({ tagName }) => tagName === 'main');
  if (!main || elementsOf(main).length === 0) throw new Error(`/${path} is empty`);
  return main;
}
