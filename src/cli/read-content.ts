import { ROOT, codeDigest } from '#io/code-digest.ts';
import { contentFolder } from '#io/content-folder.ts';
import { readContentInThreads, readHeadsInThreads } from '#io/read-content.ts';
import { recordsFolder } from '#io/records.ts';
import { today } from '#io/today.ts';
import type { CheckedContent, Content } from '#reader/content.ts';
import { showProgress } from './progress.ts';
import type { Progress } from './progress.ts';

/** Does what takes time, and shows how far it has come. */
async function showing<Done>(work: (at: Progress['at']) => Promise<Done>): Promise<Done> {
  const progress = showProgress('entries read', process.stderr);
  try {
    return await work(progress.at);
  } finally {
    progress.end();
  }
}

/** Reads the content folder. */
export async function read(): Promise<Content> {
  return showing((at) => readContentInThreads(contentFolder(), { today: today() }, at));
}

/** Reads of the content folder what a report needs. */
export async function check(): Promise<CheckedContent> {
  const records = recordsFolder(ROOT, codeDigest(), contentFolder());
  return showing((at) => readHeadsInThreads(contentFolder(), { today: today() }, records, at));
}
