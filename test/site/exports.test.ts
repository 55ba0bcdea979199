import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectAtomFeed, detectJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { createAddresses } from '#exports/export.ts';
import { formats } from '#exports/formats/index.ts';
import { today } from '#io/today.ts';
import { PRIVATE } from '#ui/shared/publisher.ts';
import type { Content } from '#reader/content.ts';
import { exportCommand } from '../../src/cli/commands/export.ts';
import { exportSurroundings } from '../../src/cli/surroundings.ts';
import { schemas } from '../exports/formats/schemas/index.ts';
import { cleanEnvironment, root, SITE_URL } from '../helpers/build-site.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { draftOf, modelFacts } from '../helpers/model-facts.ts';
import { filesOf } from '../helpers/read-pages.ts';
import { runCommandWith } from '../helpers/run-command.ts';

const { plain, based } = inject('sites');

/** Runs something that writes files into a new folder. @returns the files, each with its bytes */
async function filesIn(write: (folder: string) => Promise<void>): Promise<Map<string, Buffer>> {
  const out = mkdtempSync(join(tmpdir(), 'catalog-export-'));
  try {
    await write(out);
    const paths = filesOf({ ...based, folder: out });
    return new Map(paths.map((path) => [path, readFileSync(join(out, path))]));
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** The files that `catalog export` writes for a few entries, under the address of their site. */
const exported = (...args: string[]) =>
  filesIn(async (folder) => {
    const project = { root: folder, content: based.content, today: today() };
    const surroundings = (read: Content) => ({
      ...exportSurroundings(read, based.content, today()),
      addresses: createAddresses(SITE_URL, based.base, PRIVATE),
    });
    const done = runCommandWith({ surroundings }, exportCommand, project, ...args, '--out', '.');
    expect(await done).toMatchObject({ code: 0, errors: '' });
  });

/** The same, as a process that is told the address by its variables. */
const exportedByProcess = (...args: string[]) =>
  filesIn(async (folder) => {
    const variables = { SITE_URL, SITE_BASE: based.base, CATALOG_CONTENT: based.content };
    const command = ['src/cli/main.ts', 'export', ...args, '--out', folder];
    const options = { cwd: root, env: cleanEnvironment(variables), encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(process.execPath, command, options);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    return Promise.resolve();
  });

test.for(formats)('`catalog export $id` gives the same bytes as the site', async ({ id }) => {
  const all = await exported(id);
  expect(all.size).toBeGreaterThan(2);
  for (const [path, bytes] of all)
    expect(bytes.equals(readFileSync(join(based.folder, path))), path).toBe(true);
  const [one, other] = [...all.keys()].flatMap(
    (path) => /^agents\/([a-z0-9-]+)(?:\/|\.md)/.exec(path)?.[1] ?? [],
  );
  const some = await exported(id, other ?? '', one ?? '');
  expect(some.size).toBe(2);
  for (const [path, bytes] of some)
    expect(bytes.equals(all.get(path) ?? bytes.subarray(1))).toBe(true);
});

test('as a process it takes the address from its variables, and gives the same bytes', async () => {
  const [id = '', other = ''] = catalogOf(based.content).agents.map((agent) => agent.id);
  const files = await exportedByProcess('markdown', id, other);
  expect(files.size).toBe(2);
  for (const [path, bytes] of files)
    expect(bytes.equals(readFileSync(join(based.folder, path))), path).toBe(true);
});

test.for(formats.filter(({ id }) => id in schemas))(
  'every file of $id of the site keeps to its schema',
  async ({ id, file }) => {
    const own = filesOf(plain).filter(
      (path) => path.endsWith(`/${file}`) && /^(agents|exports)\//.test(path),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const path of own)
      expect(await schemas[id]?.(readFileSync(join(plain.folder, path), 'utf8')), path).toEqual([]);
  },
);

test('every feed and the calendar of the site are read by their readers', () => {
  const read = (path: string) => readFileSync(join(plain.folder, path), 'utf8');
  const feeds = filesOf(plain).filter((path) => /(^|\/)feed\.(xml|json)$|^feeds\//.test(path));
  expect(feeds.length).toBeGreaterThan(30);
  const broken = feeds.filter((path) =>
    path.endsWith('.xml') ? !detectAtomFeed(read(path)) : !detectJsonFeed(JSON.parse(read(path))),
  );
  expect(broken).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(read('reviews.ics')) as unknown[]);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(catalogOf().agents.length);
});

test.for(['threat-dragon.json', 'tm-bom.json'])(
  'a drawn %s of the site is imported again with all its parts',
  (file) => {
    const drawn = catalogOf().agents.filter(({ data }) => data.architecture);
    expect(drawn.length).toBeGreaterThan(10);
    for (const { id, data } of drawn) {
      const draft = draftOf(readFileSync(join(plain.folder, 'agents', id, file), 'utf8'));
      const { boundaries, components, flows, threats } = modelFacts(data);
      const after = modelFacts(draft);
      expect(after, id).toMatchObject({ boundaries, components, flows });
      expect(after.threats.map(({ title }) => title)).toEqual(threats.map(({ title }) => title));
    }
  },
);
