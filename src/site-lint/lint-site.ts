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

/** Checks some files, on as many threads as are worth starting. */
async function lintFiles(folder: string, files: readonly string[], site: Site): Promise<Fault[]> {
  const threads = files.length < WORTHWHILE ? 1 : Math.min(availableParallelism(), MAX_THREADS);
  const shares = Array.from({ length: threads }, (_, i) =>
    files.filter((_file, place) => place % threads === i),
  );
  const [own = [], ...others] = shares;
  const elsewhere = others.map((share) => lintInWorker({ folder, files: share, site }));
  const here = own.flatMap((file) => lintFile(folder, file, site));
  return [here, ...(await Promise.all(elsewhere))].flat();
}

/** Files that are still being made when a look begins. */
export type Later = {
  /** What their paths begin with. */
  readonly below: string;
  /** Settles when they are there. */
  readonly ready: () => Promise<void>;
};

/**
 * Checks every file of a built site.
 * @param folder where the site stands, absolute, without a slash at its end
 * @param site what is known of it besides its files
 * @param keep the file that remembers what was found; every file is read where none is given
 * @param later files that are looked at in the end; none unless given
 * @returns all faults, by file, and the number of pages that were read
 */
export async function lintSite(
  folder: string,
  site: Omit<Site, 'files' | 'scripts'>,
  keep?: string,
  later?: Later,
): Promise<{ faults: Fault[]; pages: number }> {
  const isLater = (file: string) => later !== undefined && file.startsWith(later.below);
  const files = filesIn(folder).filter((file) => !isLater(file));
  const scripts = weighScripts(folder, files);
  const whole: Site = { ...site, files: new Set(files), scripts };
  const looked = keep === undefined ? undefined : openLooked(keep, folder, whole);
  /** The faults that are known, and those that have to be looked for. */
  const look = async (some: readonly string[]): Promise<[known: Fault[], told: Fault[]]> => {
    const known = new Map(some.map((file) => [file, looked?.found(file)]));
    const due = some.filter((file) => known.get(file) === undefined);
    return [
      [...known.values()].flatMap((found) => found ?? []),
      await lintFiles(folder, due, whole),
    ];
  };
  const [known, told] = await look(files);
  await later?.ready();
  const [knownLater, toldLater] = await look(later ? filesIn(folder).filter(isLater) : []);
  looked?.keep([...told, ...toldLater]);
  const faults = [...known, ...told, ...knownLater, ...toldLater];
  return {
    faults: faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}
