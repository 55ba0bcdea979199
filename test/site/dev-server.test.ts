import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyContent, edit, setAt } from '../helpers/altered-content.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { startDevServer } from '../helpers/dev-server.ts';
import type { DevServer } from '../helpers/dev-server.ts';

/** One of the entries that are copied: which the catalog shows first changes with the scores. */
const id = 'agentic-flow';
const named = catalogOf().agents.find((agent) => agent.id === id)?.data.name ?? expect.fail();
let folder: string;
let server: DevServer | undefined;
let file: string;
let good: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalog-dev-'));
  const content = await copyContent(folder);
  file = join(content, 'agents', `${id}.md`);
  good = await readFile(file, 'utf8');
  server = await startDevServer(content, { SITE_FORMATS: 'csv' });
});

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function pageOf(path: string): Promise<string> {
  const answer = await fetch(`${server?.url}${path}`);
  return answer.text();
}

const waitFor = (read: () => Promise<string> | string) => expect.poll(read, { timeout: 20_000 });

const NAME = 'An Agent by Another Name';
const MENDED = 'A Third Name for the Agent';

test('the development server serves the directory, entries and score rationales', async () => {
  for (const path of ['', `agents/${id}/`, `agents/${id}/score/`]) {
    const answer = await fetch(`${server?.url}${path}`);
    expect(answer.status, path).toBe(200);
    expect(await answer.text()).toContain(named);
  }
});

test('a site with a few formats has these and Markdown, and says what it leaves out', async () => {
  const statuses = ['threats.csv', 'stix.json'].flatMap((name) =>
    [`exports/${name}`, `agents/${id}/${name}`].map(async (path) => {
      const { status } = await fetch(`${server?.url}${path}`);
      return [path, status];
    }),
  );
  expect(await Promise.all(statuses)).toEqual([
    ['exports/threats.csv', 200],
    [`agents/${id}/threats.csv`, 200],
    ['exports/stix.json', 404],
    [`agents/${id}/stix.json`, 404],
  ]);
  // What pages ask for, at the addresses by which they do.
  for (const path of [`agents/${id}.md`, `agents/${id}/what-if.json`, `compare/${id}.json`])
    expect((await fetch(`${server?.url}${path}`)).status, path).toBe(200);
  expect(await pageOf('api/')).toContain('leaves out threat-dragon, tm-bom, cyclonedx');
});

test('a changed entry shows at the next reading of the page', async () => {
  await writeFile(file, setAt(good, ['name'], NAME));
  await waitFor(() => pageOf(`agents/${id}/`)).toContain(NAME);
  await waitFor(() => pageOf('')).toContain(NAME);
});

test('a wrong entry is reported on the terminal with its line, and keeps its last good version', async () => {
  const wrong = edit(setAt(good, ['name'], 'Never To Be Seen'), /\nkind: /, '\nscore: 9.1\nkind: ');
  const line = wrong.split('\n').indexOf('score: 9.1') + 1;
  await writeFile(file, wrong);
  await waitFor(() => server?.output() ?? '').toMatch(new RegExp(`${id}\\.md:${line}:\\d+ +error`));
  await waitFor(() => pageOf(`agents/${id}/`)).toContain(`${id}.md:${line}:`);
  const page = await pageOf(`agents/${id}/`);
  // The report may show the line of the name; the page does not go by it.
  expect(page).toContain(`<title>${NAME}`);
  expect(page).not.toContain('<title>Never To Be Seen');
  expect(await pageOf('')).toContain(`${id}.md:${line}:`);
});

test('a fixed entry shows again, and the report is gone', async () => {
  await writeFile(file, setAt(good, ['name'], MENDED));
  await waitFor(() => pageOf(`agents/${id}/`)).toContain(MENDED);
  expect(await pageOf(`agents/${id}/`)).not.toMatch(/\.md:\d+:\d+/);
  expect(await pageOf('')).toContain(MENDED);
});

test('an id that is given up while it runs leads on, and leads nowhere when it is not given up', async () => {
  const moved = join(folder, 'moved.yml');
  const line = `- { id: quokka-old, kind: moved, to: ${id}, on: '2026-11-20', because: x }\n`;
  expect((await fetch(`${server?.url}agents/quokka-old/`)).status).toBe(404);
  await writeFile(moved, line);
  await waitFor(() => pageOf('agents/quokka-old/')).toContain(`0; url=/agents/${id}/"`);
  expect(await pageOf('agents/quokka-old/score/')).toContain(`0; url=/agents/${id}/score/"`);
  await rm(moved);
  await waitFor(() => pageOf('agents/quokka-old/')).not.toContain('http-equiv="refresh"');
});

test('a draft has no page, and its address says why', async () => {
  const left = `1 draft left out: ${id}; to take part, set`;
  await writeFile(file, setAt(good, ['status'], 'draft'));
  await waitFor(() => server?.output() ?? '').toContain(left);
  await waitFor(() => pageOf(`agents/${id}/`)).toContain(left);
  await writeFile(file, good);
  await waitFor(() => pageOf(`agents/${id}/`)).toContain(named);
});
