import { join, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { draftWords } from '#domain/drafts.ts';
import { MOVED, contentFolder } from '#io/content-folder.ts';
import { today } from '#io/today.ts';
import { bundlingTo, getBuildState, setBuildState, tellPages } from './build-state.ts';
import { siteReader } from './reading.ts';

/** Milliseconds to wait for an editor that writes a file in several steps. */
const settleMs = 50;

/** What stops a build. It carries no stack: the report has said all that there is to say. */
class ContentError extends Error {
  constructor(tally: string) {
    super(`the entries have errors: ${tally}. The report stands above.`);
    this.name = 'ContentError';
    this.stack = this.message;
  }
}

/**
 * Reads the folder, and leaves the entries in memory. Astro's store would copy and write every entry
 * at each edit, and wait half a second before: it stays empty, and pages are told that there is news.
 */
async function load(
  read: ReturnType<typeof siteReader>,
  logger: LoaderContext['logger'],
  watching: boolean,
): Promise<void> {
  const lastGood = watching ? (getBuildState()?.entries ?? []) : [];
  const reading = await read({ today: today(), lastGood });
  const { entries, moved, broken, report, tally } = reading;
  if (report !== undefined) logger[broken ? 'error' : 'warn'](`\n${report}`);
  if (broken && !watching) throw new ContentError(tally);
  const drafts = watching ? draftWords(entries) : undefined;
  const told = { report: broken ? report : undefined, drafts };
  setBuildState({ folder: contentFolder(), entries, moved, ...told });
  tellPages();
  if (!watching) return;
  logger.info(broken ? 'waiting for a fixed entry' : `✓ ${tally}`);
  if (drafts !== undefined) logger.info(drafts);
}

/**
 * The loader of the collection of agents. It reads with the reader of the command line, so that
 * site and command line cannot disagree. A wrong entry stops a build; a development server prints
 * the report, keeps the last good version of the entry, and recovers when the file is fixed.
 */
export function agentsLoader(): Loader {
  return {
    name: 'agents',
    load: async ({ store, logger, watcher }) => {
      store.clear();
      // A bundle is made of code: what it prints is read when it is printed.
      if (bundlingTo() !== undefined) return;
      const read = siteReader(contentFolder());
      await load(read, logger, watcher !== undefined);
      if (!watcher) return;
      const folder = join(contentFolder(), 'agents') + sep;
      const retiredIds = join(contentFolder(), MOVED);
      watcher.add([folder, retiredIds]);
      let timer: NodeJS.Timeout | undefined;
      // One reading after the other, so that an older one never overwrites a newer one.
      let last: Promise<void> = Promise.resolve();
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder) && path !== retiredIds) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          last = last
            .then(() => load(read, logger, true))
            .catch((error: unknown) => logger.error(String(error)));
        }, settleMs);
      });
    },
  };
}
