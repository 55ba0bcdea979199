import { codeDigest, ROOT } from '#io/code-digest.ts';
import { contentFolder } from '#io/content-folder.ts';
import { findFiles } from '#io/find-files.ts';
import { readContentInThreads, readHeadsInThreads } from '#io/read-content.ts';
import { namesRoot } from '#io/names-root.ts';
import { readFile } from '#io/read-share.ts';
import { recordsFolder } from '#io/records.ts';
import { today } from '#io/today.ts';
import type { CheckedContent, Content } from '#reader/content.ts';

/** Where progress is shown: the error stream of a process. */
type ProgressStream = {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
};

/** Milliseconds of work before anything is shown, and between two lines. */
const [PATIENCE, PACE] = [1000, 100];

/** Moves to the start of the line and empties it. */
const CLEAR = '\r\u001b[K';

/** What work tells of itself. */
type Progress = {
  /** So much is done. */
  readonly at: (done: number, total: number) => void;
  /** Nothing more comes: takes away what was shown. */
  readonly end: () => void;
};

/**
 * Shows how far long work has come, on a terminal only, and leaves no trace of it.
 * @param what what is counted, e.g. `entries`
 * @param stream where to show it
 * @param now gives milliseconds
 */
export function showProgress(
  what: string,
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let shown = -Infinity;
  return {
    at: (done, total) => {
      const time = now();
      if (stream.isTTY !== true || time - start < PATIENCE || time - shown < PACE) return;
      shown = time;
      stream.write(`${CLEAR}${done} of ${total} ${what}`);
    },
    end: () => {
      if (shown > -Infinity) stream.write(CLEAR);
    },
  };
}

/** Does what takes time, and shows how far it has come. */
async function showing<Done>(work: (at: Progress['at']) => Promise<Done>): Promise<Done> {
  const progress = showProgress('entries read', process.stderr);
  try {
    return await work(progress.at);
  } finally {
    progress.end();
  }
}

/** When a content folder is read, and from where its files are named. */
const readingOf = (folder: string) => ({ today: today(), root: namesRoot(folder) });

/**
 * Reads a content folder.
 * @param folder which, absolute
 * @returns rejects with `EnvironmentFault` when it cannot be read
 */
export async function readFolder(folder: string): Promise<Content> {
  return showing((at) => readContentInThreads(folder, readingOf(folder), at));
}

/** Reads the content folder that commands work on. */
export const read = (): Promise<Content> => readFolder(contentFolder());

/**
 * Reads one entry of the content folder, and of all of them what is wrong: much of it is known from
 * the last reading.
 * @param id of the entry; one that is not there leaves the entries empty
 */
export async function readOne(id: string): Promise<Content> {
  const content = await check();
  const { found } = findFiles(contentFolder(), namesRoot(contentFolder()));
  const own = found.filter((file) => file.id === id);
  return { ...content, entries: own.flatMap((file) => readFile(file, today()).entry ?? []) };
}

/** Reads of the content folder what a report needs. */
export async function check(): Promise<CheckedContent> {
  const records = recordsFolder(ROOT, codeDigest(), contentFolder());
  const reading = readingOf(contentFolder());
  return showing((at) => readHeadsInThreads(contentFolder(), reading, records, at));
}
