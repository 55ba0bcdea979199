import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { pageBudgets } from '#site/page-budgets.ts';
import { securityPolicy } from '#site/security-policy.ts';
import { stopsBuild } from './lint-file.ts';
import type { Fault } from './lint-file.ts';
import type { Site } from './page.ts';

/** A file as it was when it was looked at: its bytes, the time of its last change, and its faults. */
type Seen = readonly [bytes: number, mtimeMs: number, ...faults: Fault[]];

/** What an earlier look leaves: what it went by, and what it found in each file. */
type Kept = { readonly by: string; readonly files: Readonly<Record<string, Seen>> };

/**
 * A digest of all that a look at one file goes by, beside the file: the checks, the policy, the budgets,
 * where the site stands, what its builder named, the secrets of this machine, and the scripts that pages may name.
 */
function digestOf({ base, origin, named, secrets, files, scripts }: Site): string {
  const checks = readdirSync(import.meta.dirname)
    .sort()
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const names = [...files].filter((file) => file.endsWith('.js'));
  const budgets = pageBudgets.map((budget) => ({ ...budget, path: budget.path.source }));
  const goesBy = [
    checks,
    securityPolicy,
    budgets,
    base,
    origin,
    named,
    secrets,
    names,
    [...scripts],
  ];
  return hash('sha256', JSON.stringify(goesBy));
}

/** What an earlier look left; nothing where there was none. */
function readKept(file: string): Kept {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return { by: '', files: {} };
  }
}

/**
 * Remembers what an earlier look found in each file, so that a look after an edit reads only what
 * changed.
 * @param keep the file for it, absolute
 * @param folder of the site, absolute
 * @param site what the look goes by
 */
export function openLooked(keep: string, folder: string, site: Site) {
  const by = digestOf(site);
  const kept = readKept(keep);
  const seen = new Map<string, Seen>();
  return {
    /** What was found in a file that is as it was; undefined for one that has to be looked at. */
    found: (file: string): readonly Fault[] | undefined => {
      const { size, mtimeMs } = statSync(join(folder, file));
      const [bytes, changed, ...faults] = (kept.by === by && kept.files[file]) || [];
      const isSame = bytes === size && changed === mtimeMs;
      seen.set(file, isSame ? [size, mtimeMs, ...faults] : [size, mtimeMs]);
      return isSame ? faults : undefined;
    },
    /**
     * Keeps what has been found, but no fault that stops a build: another file may end it, such as
     * the page that an address leads to. Where nothing can be written, the next look reads all.
     * @param faults in the files that had to be looked at
     */
    keep: (faults: readonly Fault[]): void => {
      for (const [file, own] of Map.groupBy(faults, (fault) => fault.file)) {
        const [bytes = 0, mtimeMs = 0] = seen.get(file) ?? [];
        if (own.some(stopsBuild)) seen.delete(file);
        else seen.set(file, [bytes, mtimeMs, ...own]);
      }
      const files = Object.fromEntries(seen);
      try {
        mkdirSync(dirname(keep), { recursive: true });
        // Without waiting for the disk: what a fall of power loses is looked at again.
        writeFileAtomicSync(keep, JSON.stringify({ by, files } satisfies Kept), { fsync: false });
      } catch {
        return;
      }
    },
  };
}
