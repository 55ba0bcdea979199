import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { pageBudgets } from '#site/page-budgets.ts';
import { securityPolicy } from '#site/security-policy.ts';
import type { Site } from './page.ts';

/** A file as it was when it was looked at: its bytes and the time of its last change. */
type Seen = readonly [bytes: number, mtimeMs: number];

/** What an earlier look leaves: what it went by, and the files in which it found nothing. */
type Kept = { readonly by: string; readonly clean: Readonly<Record<string, Seen>> };

/**
 * A digest of all that a look at one file goes by, beside the file: the checks, the policy, the budgets,
 * where the site stands, the secrets of this machine, and the scripts that pages may name.
 */
function digestOf({ base, origin, secrets, files, scripts }: Site): string {
  const checks = readdirSync(import.meta.dirname)
    .sort()
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const names = [...files].filter((file) => file.endsWith('.js'));
  const budgets = pageBudgets.map((budget) => ({ ...budget, path: budget.path.source }));
  const goesBy = [checks, securityPolicy, budgets, base, origin, secrets, names, [...scripts]];
  return hash('sha256', JSON.stringify(goesBy));
}

/** What an earlier look left; nothing where there was none. */
function readKept(file: string): Kept {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return { by: '', clean: {} };
  }
}

/**
 * Remembers in which files an earlier look found nothing, so that a look after an edit reads only
 * what changed.
 * @param keep the file for it, absolute
 * @param folder of the site, absolute
 * @param site what the look goes by
 */
export function openLooked(keep: string, folder: string, site: Site) {
  const by = digestOf(site);
  const kept = readKept(keep);
  const seen = new Map<string, Seen>();
  const look = (file: string): Seen => {
    const { size, mtimeMs } = statSync(join(folder, file));
    const now = [size, mtimeMs] as const;
    seen.set(file, now);
    return now;
  };
  return {
    /** True for a file that has to be looked at. */
    isDue: (file: string): boolean => {
      const [bytes, mtimeMs] = look(file);
      const before = kept.by === by ? kept.clean[file] : undefined;
      return before?.[0] !== bytes || before[1] !== mtimeMs;
    },
    /** Keeps what has been found clean. Where nothing can be written, the next look reads all. */
    keep: (faulty: ReadonlySet<string>): void => {
      const clean = Object.fromEntries([...seen].filter(([file]) => !faulty.has(file)));
      try {
        mkdirSync(dirname(keep), { recursive: true });
        writeFileAtomicSync(keep, JSON.stringify({ by, clean } satisfies Kept));
      } catch {
        return;
      }
    },
  };
}
