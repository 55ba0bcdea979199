import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the sites believe that they are served. */
export const SITE_URL = 'https://catalog.example';

/** What a finished program said. */
export type Run = {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
};

const KEPT = [
  ...['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'APPDATA', 'TMPDIR', 'TEMP', 'TMP'],
  // Where a process keeps what it compiles by itself, but known from its first file on.
  'NODE_COMPILE_CACHE',
];

/**
 * The environment of a child: the machine's bare needs and what is given. The test runner's own
 * variables, such as `NODE_ENV=test`, would change what is built.
 */
export function cleanEnvironment(given: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = KEPT.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', TZ: 'UTC', LC_ALL: 'C.UTF-8' };
  return { ...Object.fromEntries(kept), ...quiet, ...given };
}

/** The script of `npm run build`, and its arguments. @throws Error where it is no script of Node */
function buildScript(): string[] {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: { build: string } };
  const [program, ...words] = scripts.build.split(' ');
  if (program === 'node' && !words.includes('&&')) return words;
  throw new Error(`\`npm run build\` is "${scripts.build}", which the tests cannot start`);
}

/**
 * Builds a site as `npm run build` does, with this Node.
 * @param out the output folder
 * @param given environment variables such as `CATALOG_CONTENT` and `SITE_BASE`
 * @param script what builds, and its arguments
 * @returns what it said, when it has ended
 */
export function buildSite(
  out: string,
  given: Readonly<Record<string, string>> = {},
  script: readonly string[] = buildScript(),
): Promise<Run> {
  const env = cleanEnvironment({ ...given, SITE_OUT: out });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, { cwd: root, env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
}
