import { hash } from 'node:crypto';
import { join } from 'node:path';
import { recordsFolder } from '#io/records.ts';
import type { BuildOptions } from '../build-options.ts';
import type { OutputFolders } from './output.ts';

/** Where a build keeps what the next one can use, all absolute. */
export type Places = {
  readonly root: string;
  /** The folder of the bundle: what it holds depends on the code, and on where the site is served. */
  readonly bundle: string;
  readonly out: OutputFolders;
  readonly journal: string;
  readonly records: string;
};

/** What a build is made of and for. */
type Making = {
  readonly root: string;
  /** A digest of the code. */
  readonly code: string;
  /** The content folder, absolute. */
  readonly content: string;
  readonly options: Pick<BuildOptions, 'site' | 'base' | 'outDir'>;
};

/** What is kept for all builds from the same code. */
function sharedPlaces({ root, code, content, options: { site, base } }: Making) {
  const key = hash('sha256', JSON.stringify([code, site, base])).slice(0, 32);
  return {
    root,
    bundle: join(root, '.cache', 'bundles', key),
    records: recordsFolder(root, code, content),
  };
}

/**
 * Where a build of the whole site keeps things: beside the site, so that nothing of it is published.
 * @param making what is built
 */
export function placesOf(making: Making): Places {
  const { outDir } = making.options;
  const beside = join(making.root, '.cache', 'built', hash('sha256', outDir).slice(0, 16));
  return {
    ...sharedPlaces(making),
    out: { site: outDir, aside: join(beside, 'search') },
    journal: join(beside, 'journal.jsonl'),
  };
}

/** The folder, in that of a shard, of what only the merge reads. */
export const SHARD = '.shard';

/**
 * Where a shard keeps things: its files, its journal and what the search knows in its own folder,
 * which goes to the machine that merges.
 * @param making what is built; the folder of the shard is where it goes
 */
export function placesOfShard(making: Making): Places {
  const { outDir } = making.options;
  const beside = join(outDir, SHARD);
  return {
    ...sharedPlaces(making),
    out: { site: outDir, aside: join(beside, 'search') },
    journal: join(beside, 'journal.jsonl'),
  };
}
