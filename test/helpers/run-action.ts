import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { root } from './build-site.ts';

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
};

/** What `action.yml` says, as far as a runner reads it here. */
export type Action = {
  readonly inputs: Readonly<
    Record<string, { readonly default?: string; readonly required?: boolean }>
  >;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};

/** The action as it stands in the checkout. */
export function readAction(): Action {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
}

/** The step that installs packages. */
export const INSTALL = 'npm ci --ignore-scripts --omit=dev';

/** What a runner fetches of the action: the files that are committed and that it needs. */
const FETCHED = ['action.yml', 'package.json', 'package-lock.json', '.npmrc', 'src', 'content'];

/** What no program reads: headers, types, maps of sources, and texts for people. They are half of all files. */
const UNREAD = /\.(?:h|map|md|d\.[cm]?ts)$/;

/** The packages that hold Node itself: a runner starts its own. */
const NODE = /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)-/;

/** Puts a folder in another place: its files are linked, or copied where another disk begins. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    // What a package needs of its own is named by the lock file.
    if (entry.isDirectory() && entry.name !== 'node_modules') linkFolder(source, target);
    else if (entry.isFile() && !UNREAD.test(entry.name))
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
  }
}

/** What `npm ci --ignore-scripts --omit=dev` puts there, by the lock file, from what is here. */
function installPackages(folder: string): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { readonly dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages))
    if (path !== '' && !NODE.test(path) && dev !== true && existsSync(join(root, path)))
      linkFolder(join(root, path), join(folder, path));
}

/**
 * The action as a runner has it, in a folder of its own, with the packages that its install step
 * gives it and no other. The step itself, which asks the network, is run by `ci.yml`.
 */
export function fetchAction(): string {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  for (const path of [...FETCHED, '.github/scripts'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  installPackages(folder);
  return folder;
}

/** Puts values in the place of expressions, as a runner does. @throws Error for one that it does not know */
function evaluate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{ *([\w.]+) *\}\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a runner would find nothing for ${name}`);
    return value;
  });
}

/** What a run of the action left behind. */
export type ActionRun = {
  readonly status: number;
  readonly log: string;
  readonly summary: string;
  /** A file of the repository, after the run. */
  readonly read: (name: string) => string;
};

/**
 * Runs the shell steps of the action as a runner does: in bash, in the stranger's repository, with
 * inputs as variables, until one fails.
 * @param action where it was fetched to, with its packages
 * @param files the stranger's repository
 * @param given the inputs; the others have their defaults
 */
export function runAction(
  action: string,
  files: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): ActionRun {
  const { inputs, runs } = readAction();
  const workspace = mkdtempSync(join(tmpdir(), 'stranger-'));
  const summary = join(workspace, '.summary.md');
  const values = {
    'github.action_path': action,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        `inputs.${name}`,
        given[name] ?? input.default ?? '',
      ]),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  writeFileSync(summary, '');
  try {
    let [log, status] = ['', 0];
    for (const step of runs.steps) {
      const { run, env = {}, 'working-directory': at = workspace } = step;
      if (run === undefined || status !== 0) continue;
      if (run === INSTALL) continue;
      const script = join(workspace, '.step.sh');
      writeFileSync(script, evaluate(run, values));
      const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
        cwd: evaluate(at, values),
        env: {
          // `setup-node` puts its Node first.
          PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
          HOME: process.env['HOME'],
          CI: 'true',
          GITHUB_ACTIONS: 'true',
          GITHUB_ACTION_PATH: action,
          GITHUB_WORKSPACE: workspace,
          GITHUB_STEP_SUMMARY: summary,
          ...Object.fromEntries(
            Object.entries(env).map(([name, value]) => [name, evaluate(value, values)]),
          ),
        },
        encoding: 'utf8',
      });
      log += done.stdout + done.stderr;
      status = done.status ?? 1;
    }
    const kept = new Map(
      [given['sarif'] ?? '', '.summary.md']
        .filter((name) => name !== '' && existsSync(join(workspace, name)))
        .map((name) => [name, readFileSync(join(workspace, name), 'utf8')]),
    );
    const read = (name: string) => kept.get(name) ?? '';
    return { status, log, summary: read('.summary.md'), read };
  } finally {
    rmSync(workspace, { recursive: true });
  }
}
