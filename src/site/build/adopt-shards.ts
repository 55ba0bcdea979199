import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { today } from '#io/today.ts';
import { openJournal, unitsIn } from './journal.ts';
import type { Unit } from './journal.ts';
import { emptyFolder } from './out-folder.ts';
import { placeOf } from './output.ts';
import type { OutputFolders, WrittenFile } from './output.ts';
import { SHARD } from './places.ts';
import type { Places } from './places.ts';
import { ShardFault } from './shard-fault.ts';
import { readShards } from './shard-mark.ts';

/** Copies a file of a shard to its place in the site. */
function adoptFile(from: OutputFolders, to: OutputFolders, [path]: WrittenFile): WrittenFile {
  const file = placeOf(to, path);
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(placeOf(from, path), file);
  const { size, mtimeMs } = statSync(file);
  return [path, size, mtimeMs];
}

/**
 * Takes over what shards have printed, as if this machine had printed it: the build that follows
 * finds all agents as they should be, and prints what looks across them. So the site is the same to
 * the byte, and what does not fit is printed again.
 * @param folders of all shards
 * @param places of the build
 * @param code a digest of code and options
 * @throws ShardFault that names what is missing or does not fit; then nothing was changed
 */
export function adoptShards(folders: readonly string[], places: Places, code: string): void {
  const { site } = places.out;
  const inside = folders.find((folder) => `${folder}/`.startsWith(`${site}/`));
  if (inside !== undefined)
    throw new ShardFault(
      `The shard in ${inside} lies in the folder of the site: name another SITE_OUT.`,
    );
  const shards = readShards(folders, code, today());
  emptyFolder(places.out.site);
  const journal = openJournal(places.journal);
  journal.replace([]);
  for (const folder of shards) {
    const from = { site: folder, aside: join(folder, SHARD, 'search') };
    const adopt = (unit: Unit): Unit => ({
      ...unit,
      files: unit.files.map((file) => adoptFile(from, places.out, file)),
    });
    const lines = openJournal(join(folder, SHARD, 'journal.jsonl'))
      .read()
      .values();
    journal.add([...unitsIn(lines)].map((unit) => JSON.stringify(adopt(unit))));
  }
}
