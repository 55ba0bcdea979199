import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.ts';
import type { Usage } from './measure.ts';

/** Something else that makes a site of the same entries, or writes ours. */
export type Other = {
  readonly name: string;
  /** Why it cannot be measured here, and what to do; undefined where it can. */
  readonly missing: () => string | undefined;
  /**
   * Measures it once.
   * @param content the content folder
   * @param work a folder for it, which is emptied; the site is left in its `out`
   * @param ours the folder of our site
   */
  readonly run: (content: string, work: string, ours: string) => Usage;
};

/** Copies entries into a site that is no catalog, without the key that Hugo reserves. */
function fill(folder: string, content: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(content, 'agents'))) {
    const text = readFileSync(join(content, 'agents', name), 'utf8');
    writeFileSync(join(folder, name), text.replace(/^aliases:\n(?:[ -].*\n)+/m, ''));
  }
}

/** A folder for a site that is made by something else. */
function prepare(work: string, templates: string, entries: string, content: string): void {
  rmSync(work, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, templates), work, { recursive: true });
  fill(join(work, entries), content);
}

const hugo: Other = {
  name: 'Hugo',
  missing: () =>
    spawnSync('hugo', ['version']).status === 0
      ? undefined
      : 'install `hugo` by the package manager of this machine',
  run: (content, work) => {
    prepare(work, 'hugo', 'content/agents', content);
    const start = performance.now();
    const command = ['-f', '%U %S %M', 'hugo', '--quiet', '-d', `${work}/out`];
    const run = spawnSync('/usr/bin/time', command, { cwd: work, encoding: 'utf8' });
    const wall = (performance.now() - start) / 1000;
    if (run.status !== 0) throw new Error(`hugo: ${run.stderr.slice(-2000)}`);
    const [user = 0, system = 0, kib = 0] = (run.stderr.trim().split('\n').at(-1) ?? '')
      .split(' ')
      .map(Number);
    return { wall, cpu: user + system, peak: kib / 1024 };
  },
};

const ELEVENTY = join(import.meta.dirname, 'eleventy/node_modules/@11ty/eleventy/cmd.cjs');

const eleventy: Other = {
  name: 'Eleventy',
  missing: () =>
    existsSync(ELEVENTY) ? undefined : 'npm ci --ignore-scripts --prefix test/bench/eleventy',
  run: (content, work) => {
    prepare(work, 'eleventy/site', 'agents', content);
    return measure([ELEVENTY, '--quiet'], work, {});
  },
};

const bareWriter: Other = {
  name: 'bare writer of our bytes',
  missing: () => undefined,
  run: (_content, work, ours) => {
    const script = join(import.meta.dirname, 'bare-writer.ts');
    const said = execFileSync(process.execPath, [script, ours, join(work, 'out')]);
    return JSON.parse(said.toString()) as Usage;
  },
};

/** What is measured beside the catalog, each in turn with it. */
export const others: readonly Other[] = [hugo, eleventy, bareWriter];
