import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, together } from './measure.ts';
import type { ProcessUsage, Usage } from './measure.ts';

/** A step of the measurement, by its name. */
export type Step = readonly [name: string, usage: Usage];

/** The scripts of the build that are steps of their own. */
const STEPS: Readonly<Record<string, string>> = {
  'site/index-pages.ts': 'index',
  'site-lint/main.ts': 'last look',
};

/** What a build took, step by step: the build itself ends where index and last look begin, side by side. */
function splitBuild(name: string, whole: Usage & { processes: readonly ProcessUsage[] }): Step[] {
  const steps = whole.processes.filter(({ script }) => script in STEPS);
  const own = whole.processes.filter(({ script }) => !(script in STEPS));
  const wall = whole.wall - Math.max(0, ...steps.map((step) => step.wall));
  const suffix = name === 'build' ? '' : `, ${name}`;
  return [
    [name, { wall, ...together(own) }],
    ...steps.map((step): Step => [`${STEPS[step.script]}${suffix}`, step]),
  ];
}

/** Edits of one entry, as a contributor would make them: what more and more pages tell. */
const edits: Readonly<Record<string, (text: string) => string>> = {
  'an edit of a text': (text) => text.replace(/\s*$/, ' This was edited.\n'),
  'an edit': (text) => text.replace(/^summary: (?=\w)/m, 'summary: Edited, '),
  'an edit of a score': (text) =>
    text.replace(/(autonomyOfAction:\s*\{?\s*value: )[\d.]+/, '$10.35'),
};

/** Edits the first entry of a folder. @throws Error where that changes nothing */
function edit(folder: string, change: (text: string) => string): void {
  const file = join(folder, 'agents', 'sibling-0.md');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing was edited in ${file}`);
  writeFileSync(file, after);
}

/**
 * Builds the site of a checkout with nothing kept, builds it again after an edit of each kind, and
 * checks its entries, with what the build has kept and without.
 * @param cwd the checkout
 * @param content the content folder
 * @param out the folder of the site
 */
export function measureCheckout(cwd: string, content: string, out: string): Step[] {
  const variables = { CATALOG_CONTENT: content, SITE_OUT: out, SITE_PICTURES: 'off' };
  const build = ['src/site/build/main.ts'];
  // A file that is there already is read before it is written: of a first build, there is none.
  const kept = ['bundles', 'built', 'records'].map((name) => join(cwd, '.cache', name));
  for (const folder of [out, ...kept]) rmSync(folder, { recursive: true, force: true });
  const first = measure(build, cwd, variables);
  const again = Object.entries(edits).flatMap(([what, change]) => {
    edit(content, change);
    return splitBuild(`build after ${what}`, measure(build, cwd, variables));
  });
  const warm = measure(['src/cli/main.ts', 'validate'], cwd, variables);
  rmSync(join(cwd, '.cache', 'records'), { recursive: true, force: true });
  const cold = measure(['src/cli/main.ts', 'validate'], cwd, variables);
  return [
    ...splitBuild('build', first),
    ...again,
    ['validate, nothing kept', cold],
    ['validate after a build', warm],
  ];
}
