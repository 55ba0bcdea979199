import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a finished program said. */
export type Run = {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
};

const KEPT = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'APPDATA', 'TMPDIR', 'TEMP', 'TMP'];

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

/** Runs a script with this Node, in the checkout, to its end. */
function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
}

/** The steps of `npm run build`, each as a script of Node with its arguments. */
function buildSteps(): [script: string, ...args: string[]][] {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: { build: string } };
  return scripts.build.split(' && ').map((step) => {
    const [program, script = '', ...args] = step.split(' ');
    if (program === 'astro') return ['node_modules/astro/bin/astro.mjs', script, ...args];
    if (program === 'node') return [script, ...args];
    throw new Error(`\`npm run build\` starts "${step}", which the tests cannot`);
  });
}

/**
 * Builds the site and its search index and looks through both: the steps of `npm run build`.
 * @param out the output folder
 * @param given environment variables such as `CATALOG_CONTENT` and `SITE_BASE`
 * @returns once the pages are written, as no two programs may write pages in one checkout at a
 *   time: the outcome to come, of the first program that failed, or of all together
 */
export async function startBuild(
  out: string,
  given: Readonly<Record<string, string>> = {},
): Promise<{ readonly outcome: Promise<Run> }> {
  const env = cleanEnvironment({ ...given, SITE_OUT: out });
  const [[first, ...args] = never(), ...others] = buildSteps();
  const pages = await run(first, args, env);
  const rest = async (): Promise<Run> => {
    let all = pages;
    for (const [script, ...words] of others) {
      if (all.code !== 0) break;
      const { stdout, stderr, code } = await run(script, words, env);
      all =
        code === 0
          ? { stdout: all.stdout + stdout, stderr: all.stderr + stderr, code }
          : { stdout, stderr, code };
    }
    return all;
  };
  return { outcome: rest() };
}

function never(): never {
  throw new Error('`npm run build` has no steps');
}
