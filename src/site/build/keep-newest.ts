import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** States of the code whose things are kept, so that going back and forth stays quick. */
const KEPT = 3;

/**
 * Says that a folder has just been used, and removes those beside it that were used longest ago.
 * @param folder one of several that stand beside each other, one for each state of the code
 */
export function keepNewest(folder: string): void {
  if (!existsSync(folder)) return;
  const now = new Date();
  utimesSync(folder, now, now);
  const beside = dirname(folder);
  const old = readdirSync(beside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ path: join(beside, name), used: statSync(join(beside, name)).mtimeMs }))
    .toSorted((a, b) => b.used - a.used)
    .slice(KEPT);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
