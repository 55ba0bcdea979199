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

/** What a build took, step by step: what is neither index nor last look is the build. */
function splitBuild(name: string, whole: Usage & { processes: readonly ProcessUsage[] }): Step[] {
  const steps = whole.processes.filter(({ script }) => script in STEPS);
  const own = whole.processes.filter(({ script }) => !(script in STEPS));
  const wall = steps.reduce((left, step) => left - step.wall, whole.wall);
  const suffix = name === 'build' ? '' : `, ${name}`;
  return [
    [name, { wall, ...together(own) }],
    ...steps.map((step): Step => [`${STEPS[step.script]}${suffix}`, step]),
  ];
}

/** Edits one entry, as a contributor would. */
function edit(folder: string): void {
  const file = join(folder, 'agents', 'sibling-0.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^summary: (?=\w)/m, 'summary: Edited, '));
}

/**
 * Builds the site of a checkout with nothing kept, builds it again after an edit, and checks its
 * entries, with what the build has kept and without.
 * @param cwd the checkout
 * @param content the content folder
 * @param out the folder of the site
 */
export function measureCheckout(cwd: string, content: string, out: string): Step[] {
  const variables = { CATALOG_CONTENT: content, SITE_OUT: out, SITE_PICTURES: 'off' };
  const build = ['src/site/build/main.ts'];
  for (const kept of ['bundles', 'built', 'records'])
    rmSync(join(cwd, '.cache', kept), { recursive: true, force: true });
  const first = measure(build, cwd, variables);
  edit(content);
  const second = measure(build, cwd, variables);
  const warm = measure(['src/cli/main.ts', 'validate'], cwd, variables);
  rmSync(join(cwd, '.cache', 'records'), { recursive: true, force: true });
  const cold = measure(['src/cli/main.ts', 'validate'], cwd, variables);
  return [
    ...splitBuild('build', first),
    ...splitBuild('build after an edit', second),
    ['validate, nothing kept', cold],
    ['validate after a build', warm],
  ];
}
