// Builds the site in a poor surrounding: none of the variables of this machine but the path, and
// Node's permission model, by which the build reads and writes nothing outside the checkout. It is
// a second lock, not a sandbox: a program that the build starts is not held by it.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { checkSettings } from '../../src/io/check-settings.ts';
import { SETTINGS } from '../../src/io/settings.ts';
import { tellFault } from '../../src/io/tell-faults.ts';

const root = process.cwd();
const home = join(root, '.cache');

/** Files that Astro and Vite look for in every folder above the checkout, and never find there. */
const PROBES =
  '.git deno.json deno.jsonc jsconfig.json lerna.json node_modules package.json pnpm-workspace.yaml tsconfig.json'.split(
    ' ',
  );

/** Files by which Vite finds out on what it runs. */
const SYSTEM = ['/proc/sys/fs/binfmt_misc/WSLInterop', '/run/WSL'];

/** Every folder above another, the nearest first. */
function foldersAbove(folder) {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...foldersAbove(parent)];
}

const readable = [
  root,
  ...SYSTEM,
  ...foldersAbove(root).flatMap((folder) => PROBES.map((name) => join(folder, name))),
];
/** What the README says of a build: where it goes, what it has, and who stands behind it. */
const kept = SETTINGS.flatMap((name) =>
  process.env[name] === undefined ? [] : [[name, process.env[name]]],
);
const env = {
  PATH: process.env.PATH,
  HOME: home,
  XDG_CONFIG_HOME: home,
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...Object.fromEntries(kept),
};
try {
  // Of a misspelt setting, nothing is left for the build to tell.
  checkSettings();
  const { status } = spawnSync(
    process.execPath,
    [
      '--permission',
      ...readable.map((path) => `--allow-fs-read=${path}`),
      `--allow-fs-write=${root}`,
      '--allow-addons',
      '--allow-child-process',
      '--allow-worker',
      '--disable-warning=SecurityWarning',
      ...(process.argv.length > 2 ? process.argv.slice(2) : ['src/site/build/main.ts']),
    ],
    { env, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  tellFault(error);
}
