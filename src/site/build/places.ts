import { hash } from 'node:crypto';
import { join } from 'node:path';
import { recordsFolder } from '#io/records.ts';
import type { OutputFolders } from './output.ts';

/** Where a build keeps what the next one can use, all absolute. */
export type Places = {
  readonly root: string;
  readonly out: OutputFolders;
  readonly journal: string;
  readonly records: string;
};

/**
 * Where a build of the whole site keeps things: beside the site, so that nothing of it is published.
 * @param root of the project
 * @param site the folder of the site, absolute
 * @param code a digest of the code
 * @param content the content folder, absolute
 */
export function placesOf(root: string, site: string, code: string, content: string): Places {
  const beside = join(root, '.cache', 'built', hash('sha256', site).slice(0, 16));
  return {
    root,
    out: { site, aside: join(beside, 'search') },
    journal: join(beside, 'journal.jsonl'),
    records: recordsFolder(root, code, content),
  };
}

/** The folder, in that of a shard, of what only the merge reads. */
export const SHARD = '.shard';

/**
 * Where a shard keeps things: its files, its journal and what the search knows in its own folder,
 * which goes to the machine that merges.
 * @param root of the project
 * @param folder of the shard, absolute
 * @param code a digest of the code
 * @param content the content folder, absolute
 */
export function placesOfShard(root: string, folder: string, code: string, content: string): Places {
  const beside = join(folder, SHARD);
  return {
    root,
    out: { site: folder, aside: join(beside, 'search') },
    journal: join(beside, 'journal.jsonl'),
    records: recordsFolder(root, code, content),
  };
}
