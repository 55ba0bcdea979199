import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchRecords } from '../../.github/scripts/fetch-advisories.mjs';
import { findActive } from '../../.github/scripts/inert.mjs';
import { withServer } from '../helpers/github-api.ts';
import { withProject } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

/** Fetches from a server that gives these pages, one after the other. */
function fetchPages(pages: readonly unknown[], packages: readonly string[]) {
  return withProject({}, ({ root }) => {
    const folder = join(root, 'records');
    let page = 0;
    return withServer(
      () => ({ json: pages[page++] }),
      async (url, asked) => {
        const said = await fetchRecords(packages, folder, url).catch((error: unknown) =>
          String(error),
        );
        const files = readdirSync(folder).map((name) => [
          name,
          readFileSync(join(folder, name), 'utf8'),
        ]);
        return { said, asked: asked.map(({ body }) => body), files };
      },
    );
  });
}

describe('the records of all packages', () => {
  it('are fetched page by page, and become a file each', async () => {
    const { said, asked, files } = await fetchPages(
      [
        { vulns: [{ id: 'GHSA-a' }], next_page_token: 'next' },
        { vulns: [{ id: 'PYSEC-2026-1' }] },
        {},
      ],
      ['pkg:pypi/agent', 'pkg:github/owner/agent', 'pkg:npm/agent'],
    );
    expect(said).toBe(2);
    // OSV knows no packages of GitHub.
    expect(asked).toEqual([
      { package: { purl: 'pkg:pypi/agent' } },
      { package: { purl: 'pkg:pypi/agent' }, page_token: 'next' },
      { package: { purl: 'pkg:npm/agent' } },
    ]);
    expect(files).toEqual([
      ['GHSA-a.json', '{"id":"GHSA-a"}'],
      ['PYSEC-2026-1.json', '{"id":"PYSEC-2026-1"}'],
    ]);
  });

  it('are written nowhere else', async () => {
    const { said, files } = await fetchPages(
      [{ vulns: [{ id: '../../evil' }] }],
      ['pkg:pypi/agent'],
    );
    expect(said).toBe('Error: a record has an id that is none');
    expect(files).toEqual([]);
    expect(existsSync('evil.json')).toBe(false);
  });

  it('are a fault when there are no pages of an end', async () => {
    const pages = Array.from({ length: 30 }, () => ({ vulns: [], next_page_token: 'more' }));
    const { said } = await fetchPages(pages, ['pkg:pypi/agent']);
    expect(said).toBe('Error: pkg:pypi/agent: more than 20 pages');
  });
});

describe('what differs', () => {
  /** Runs the script on a folder of records, as the workflow does. */
  const run = (records: Readonly<Record<string, unknown>>) =>
    withProject({ example: validEntry() }, ({ root, content }) => {
      const [output, folder] = [join(root, 'output'), join(root, 'records')];
      mkdirSync(folder);
      for (const [name, value] of Object.entries(records))
        writeFileSync(join(folder, name), JSON.stringify(value));
      const { status } = spawnSync(
        process.execPath,
        ['.github/scripts/list-advisories.mjs', folder],
        {
          env: { ...process.env, CATALOG_CONTENT: content, GITHUB_OUTPUT: output },
          encoding: 'utf8',
        },
      );
      const text = status === 0 ? readFileSync(output, 'utf8') : '';
      return { status, report: /^report<<([0-9a-f-]{36})\n([^]*)\n\1\n$/.exec(text)?.[2] };
    });

  it('is handed on as Markdown in which nothing acts', { timeout: 60_000 }, async () => {
    const withdrawn = '2026-10-03T00:00:00Z';
    const { status, report = '' } = await run({
      'a.json': { id: 'CVE-2026-12345', modified: withdrawn, withdrawn },
    });
    expect(status).toBe(0);
    expect(report).toContain(
      '| `example` | `CVE-2026-12345` | withdrawn | `withdrawn on 2026-10-03` |',
    );
    expect(findActive(report)).toBeUndefined();
  });

  it('is empty where nothing does', { timeout: 60_000 }, async () => {
    expect(await run({})).toEqual({ status: 0, report: '' });
  });
});
