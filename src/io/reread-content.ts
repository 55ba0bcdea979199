import { statSync } from 'node:fs';
import type { Finding } from '#domain/finding.ts';
import type { Content } from '#reader/content.ts';
import { findFiles } from './find-files.ts';
import { readFoundBy } from './read-content.ts';
import type { Reading } from './read-content.ts';
import { readInThreads } from './read-in-threads.ts';
import type { ReadFile } from './read-share.ts';

/** A file that was read: when it was last changed, how long it was, and what became of it. */
type Known = {
  readonly mtimeMs: number;
  readonly size: number;
  readonly today: string;
  readonly read: ReadFile;
};

/** What a folder holds, and which of its files were opened for it. */
export type Reread = {
  /** With the texts of those files only that there is news of. */
  readonly content: Content;
  readonly opened: ReadonlySet<string>;
  /** True for what is wrong in a file that has just been opened, and for whatever stops a build. */
  readonly isNews: (finding: Finding) => boolean;
};

/**
 * Reads a content folder again and again: each time only the files that have changed since. What has
 * not changed is the same object as before, so that whatever was made of it holds as well.
 * @param folder the content folder, absolute
 * @returns a function that reads; it rejects when the folder cannot be read
 */
export function contentRereader(folder: string): (reading: Reading) => Promise<Reread> {
  const known = new Map<string, Known>();
  return async ({ today, root = process.cwd() }) => {
    const there = findFiles(folder, root);
    const stats = new Map(there.found.map(({ path }) => [path, statSync(path)]));
    const stale = there.found.filter(({ path }) => {
      const [before, now] = [known.get(path), stats.get(path)];
      return (
        before?.mtimeMs !== now?.mtimeMs || before?.size !== now?.size || before?.today !== today
      );
    });
    const reads = await readInThreads({ files: stale, today, onProgress: undefined });
    stale.forEach(({ path }, at) => {
      const [stat, read] = [stats.get(path), reads[at]];
      if (stat && read) known.set(path, { mtimeMs: stat.mtimeMs, size: stat.size, today, read });
    });
    const all = there.found.flatMap(({ path }) => known.get(path)?.read ?? []);
    const opened = new Set(stale.map(({ file }) => file));
    const isNews = ({ file, severity }: Finding) => severity === 'error' || opened.has(file);
    return { content: readFoundBy(there, all, today, isNews), opened, isNews };
  };
}
