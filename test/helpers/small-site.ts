import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../src/site/build/out-folder.ts';
import { cleanEnvironment, root, SITE_URL } from './build-site.ts';
import { git } from './repository.ts';

/** How long all builds of a test may take together, in milliseconds. */
const ALL_BUILDS = 120_000;

/** Waits for the next day where it is near: what was printed on another day is printed anew. */
export async function passMidnight(): Promise<void> {
  const day = 24 * 60 * 60 * 1000;
  const left = day - (Date.now() % day);
  if (left < ALL_BUILDS) await new Promise((resolve) => setTimeout(resolve, left));
}

/** Variables of another machine. @param settings the folder of its user's settings */
const elsewhere = (settings: string) => ({
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'da_DK.UTF-8',
  // Nobody has said no to telemetry, and nothing may leave the machine.
  ASTRO_TELEMETRY_DISABLED: '',
  XDG_CONFIG_HOME: settings,
  NODE_OPTIONS: `--import=${new URL('no-network.mjs', import.meta.url).href}`,
});

/**
 * A folder with a few real entries, of which sites are built.
 * @param ids of the entries
 */
export function smallSite(ids: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  const content = join(folder, 'content');
  const entry = (id: string) => join(content, `agents/${id}.md`);
  mkdirSync(join(content, 'agents'), { recursive: true });
  for (const id of ids) copyFileSync(join(root, `content/agents/${id}.md`), entry(id));
  // Late in the day, so that it is the next one in other time zones.
  git(content, 'init', '--quiet', '--initial-branch', 'main');
  git(content, 'add', '--all');
  git(content, 'commit', '--quiet', '--message', 'add', '--date', '2026-11-21T23:30:00Z');
  const command = (args: readonly string[]) => ['src/site/build/main.ts', ...args];
  const options = (out: string, given: Readonly<Record<string, string>> = {}) => {
    // At the address of the other sites: their bundle will do.
    const variables = { SITE_URL, CATALOG_CONTENT: content, SITE_OUT: join(folder, out) };
    return { cwd: root, env: cleanEnvironment({ ...variables, SITE_PICTURES: 'off', ...given }) };
  };
  const build = (args: readonly string[], surroundings: ReturnType<typeof options>) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command(args), {
      ...surroundings,
      encoding: 'utf8',
    });
    const said = /printed (\d+) agents?, kept (\d+)/.exec(stdout)?.slice(1);
    return { status, stderr, said };
  };
  return {
    folder,
    entry,
    /** Builds into a folder beside the entries, and tells how it went. */
    build: (out: string, ...args: string[]) => build(args, options(out)),
    /** Builds as on another machine: in another time zone and language, where no network answers. */
    buildElsewhere: (out: string) =>
      build([], options(out, elsewhere(join(folder, `${out}-config`)))),
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
