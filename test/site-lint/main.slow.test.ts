import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { securityPolicy } from '../../src/site/security-policy.ts';

const run = promisify(execFile);
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy}">`;

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${POLICY}<title>A</title></head><body>${body}</body></html>`;

/** Exit code and output of the lint, in a folder with these files. */
async function lint(files: Record<string, string>, more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-lint-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const env = { ...process.env, SITE_OUT: folder, SITE_BASE: '/', ...more };
  const settled = await run(process.execPath, ['src/site-lint/main.ts'], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  rmSync(folder, { recursive: true });
  return { code: settled.code, said: settled.stdout + settled.stderr };
}

/** A process starts slowly where other tests hold every core. */
const PATIENCE = 30_000;

describe('the lint of a built site, as a process', () => {
  it('passes a clean site', { timeout: PATIENCE }, async () => {
    expect(await lint({ 'index.html': page('<p>a</p>'), 'a.css': 'p{color:red}' })).toEqual({
      code: 0,
      said: '✓ 1 page: nothing runs, loads or tells what it should not\n',
    });
  });

  it('names file, check and fault, and fails', { timeout: PATIENCE }, async () => {
    const { code, said } = await lint(
      {
        'a/index.html': page('<p onclick="a()">\u001b[31ma</p>'),
        'b.css': '@import url(https://example.com/a.css);',
        'c.json': '{"a": "hunter2hunter2hunter2"}',
      },
      { SOME_TOKEN: 'hunter2hunter2hunter2' },
    );
    expect(code).toBe(1);
    expect(said).toBe(`a/index.html  active-code
  <p onclick="a()"> has the attribute \`onclick\`.

b.css  addresses
  the style sheet loads something from elsewhere.

c.json  leaks
  the file holds what the variable SOME_TOKEN holds.

active-code: The only code of the site is in its own files.

addresses: A page loads nothing from elsewhere, and no link runs code.

leaks: A page tells nothing of the machine that built it.

the built site must not be published: 3 faults in 1 page
`);
  });

  it(
    'reads a large site in several threads, and misses nothing',
    { timeout: PATIENCE },
    async () => {
      const files = Array.from({ length: 900 }, (_, i) => [
        `p${i}/index.html`,
        page(i % 100 === 7 ? '<style></style>' : '<p>a</p>'),
      ]);
      const { code, said } = await lint(Object.fromEntries(files) as Record<string, string>);
      expect(code).toBe(1);
      expect(said.match(/^p\d+\/index\.html {2}active-code$/gm)).toHaveLength(9);
      expect(said).toContain('9 faults in 900 pages');
    },
  );

  it('tells of heavy pages at the end, and fails where code alone can be the cause', async () => {
    const heavy = page('<p>a</p>'.repeat(1_600));
    const told = await lint({ 'agents/a/index.html': heavy });
    expect(told.code).toBe(0);
    expect(told.said).toMatch(/^✓ 1 page: /);
    expect(told.said).toContain(
      'agents/a/index.html  budget\n  this page (the answer on an agent)',
    );
    const { code, said } = await lint({ 'agents/a/index.html': heavy, 'rules/index.html': heavy });
    expect(code).toBe(1);
    expect(said).toContain('rules/index.html  budget');
    expect(said).toContain('must not be published: 1 fault in 2 pages');
  }, 60_000);

  it('does not pass an empty folder', { timeout: PATIENCE }, async () => {
    expect(await lint({})).toMatchObject({ code: 2 });
  });
});
