import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runWorker } from '#io/run-worker.ts';
import { lintFile } from './lint-file.ts';
import type { Fault } from './lint-file.ts';
import type { LintTask } from './lint.worker.ts';
import { openLooked } from './looked.ts';
import type { Site } from './page.ts';
import { weighScripts } from './script-weights.ts';

/** Files from which a second thread saves more than its start costs. */
const WORTHWHILE = 400;

/** More threads than this wait for the disk. */
const MAX_THREADS = 4;

/** Checks some files in a thread of its own. */
function lintInWorker(task: LintTask): Promise<Fault[]> {
  return runWorker<Fault[]>(new URL('./lint.worker.ts', import.meta.url), task);
}

/** Every file below a folder, with `/`, in the order of code units. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(folder.length + 1))
    .sort();
}

/**
 * Checks every file of a built site.
 * @param folder where the site stands, absolute, without a slash at its end
 * @param site what is known of it besides its files
 * @param keep the file that remembers what was found; every file is read where none is given
 * @returns all faults, by file, and the number of pages that were read
 */
export async function lintSite(
  folder: string,
  site: Omit<Site, 'files' | 'scripts'>,
  keep?: string,
): Promise<{ faults: Fault[]; pages: number }> {
  const files = filesIn(folder);
  const scripts = weighScripts(folder, files);
  const whole: Site = { ...site, files: new Set(files), scripts };
  const looked = keep === undefined ? undefined : openLooked(keep, folder, whole);
  const known: Fault[] = [];
  const due = files.filter((file) => {
    const found = looked?.found(file);
    known.push(...(found ?? []));
    return found === undefined;
  });
  const threads = due.length < WORTHWHILE ? 1 : Math.min(availableParallelism(), MAX_THREADS);
  const shares = Array.from({ length: threads }, (_, i) =>
    due.filter((_file, place) => place % threads === i),
  );
  const [own = [], ...others] = shares;
  const elsewhere = others.map((share) => lintInWorker({ folder, files: share, site: whole }));
  const here = own.flatMap((file) => lintFile(folder, file, whole));
  const told = [here, ...(await Promise.all(elsewhere))].flat();
  looked?.keep(told);
  const faults = [...known, ...told];
  return {
    faults: faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}
