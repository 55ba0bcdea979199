import { join, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import * as z from 'zod';
import type { Entry } from '#domain/entry/record.ts';
import { contentFolder } from '#io/content-folder.ts';
import { readContent } from '#io/read-content.ts';
import type { Content } from '#io/content.ts';
import { formatReport, hasErrors, tally } from '#io/report.ts';
import { today } from '#io/today.ts';
import { recall, remember } from './memory.ts';

/** Milliseconds to wait for an editor that writes a file in several steps. */
const SETTLE = 50;

/** What stops a build. It carries no stack: the report has said all that there is to say. */
class ContentError extends Error {
  constructor(content: Content) {
    super(`the entries have errors: ${tally(content)}. The report stands above.`);
    this.name = 'ContentError';
    this.stack = this.message;
  }
}

/** The entries of a reading, and the last good version of those that cannot be read now. */
function withLastGood(content: Content): Entry[] {
  const read = new Set(content.entries.map(({ id }) => id));
  const kept = (recall()?.entries ?? []).filter(
    ({ id }) => !read.has(id) && content.digests.has(id),
  );
  return [...content.entries, ...kept];
}

/** Reads the folder, and leaves ids and digests in the store, and the entries in memory. */
function load(
  store: LoaderContext['store'],
  logger: LoaderContext['logger'],
  watching: boolean,
): void {
  const content = readContent(contentFolder(), { today: today() });
  const report = content.findings.length > 0 ? formatReport(content) : undefined;
  const broken = hasErrors(content);
  if (report !== undefined) logger[broken ? 'error' : 'warn'](`\n${report}`);
  if (broken && !watching) throw new ContentError(content);
  const entries = watching ? withLastGood(content) : content.entries;
  remember(entries, broken ? report : undefined);
  store.clear();
  for (const { id } of entries) {
    const digest = content.digests.get(id) ?? '';
    store.set({ id, data: { digest }, digest });
  }
  if (watching)
    logger.info(report === undefined ? `✓ ${tally(content)}` : 'waiting for a mended entry');
}

/**
 * The loader of the collection of agents. It reads with the reader of the command line, so that
 * site and command line cannot disagree. A wrong entry stops a build; a development server prints
 * the report, keeps the last good version of the entry, and recovers when the file is mended.
 */
export function agentsLoader(): Loader {
  return {
    name: 'agents',
    schema: z.strictObject({ digest: z.string() }),
    load: ({ store, logger, watcher }) => {
      load(store, logger, watcher !== undefined);
      if (!watcher) return Promise.resolve();
      const folder = join(contentFolder(), 'agents') + sep;
      watcher.add(folder);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(() => load(store, logger, true), SETTLE);
      });
      return Promise.resolve();
    },
  };
}
