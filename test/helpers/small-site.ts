import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/site/build/out-folder.ts';
import { cleanEnvironment, root, SITE_URL } from './build-site.ts';

/**
 * A folder with a few real entries, of which sites are built.
 * @param ids of the entries
 */
export function smallSite(ids: readonly string[]) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'small-site-'));
  const content = join(folder, 'content');
  const entry = (id: string) => join(content, `agents/${id}.md`);
  mkdirSync(join(content, 'agents'), { recursive: true });
  for (const id of ids) copyFileSync(join(root, `content/agents/${id}.md`), entry(id));
  const command = (args: readonly string[]) => ['src/site/build/main.ts', ...args];
  const options = (out: string) => {
    // At the address of the other sites: their bundle will do.
    const variables = { SITE_URL, CATALOG_CONTENT: content, SITE_OUT: join(folder, out) };
    return { cwd: root, env: cleanEnvironment({ ...variables, SITE_PICTURES: 'off' }) };
  };
  return {
    folder,
    entry,
    /** Builds into a folder beside the entries, and tells how it went. */
    build: (out: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, command(args), {
        ...options(out),
        encoding: 'utf8',
      });
      const said = /printed (\d+) agents?, kept (\d+)/.exec(stdout)?.slice(1);
      return { status, stderr, said };
    },
    /** Builds beside something else. @returns with what the build ended */
    buildBeside: (out: string, ...args: string[]): Promise<number | null> =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, command(args), { ...options(out), stdio: 'ignore' });
        child.on('error', reject);
        child.on('close', resolve);
      }),
    /** The bytes of a built site, by file. */
    bytesOf: (out: string): Record<string, string> => {
      const site = join(folder, out);
      return Object.fromEntries(
        filesBelow(site).map((path) => [path, readFileSync(join(site, path), 'latin1')]),
      );
    },
    edit: (id: string, from: RegExp, to: string): void =>
      writeFileSync(entry(id), readFileSync(entry(id), 'utf8').replace(from, to)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
