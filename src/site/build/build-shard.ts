import { today } from '#io/today.ts';
import type { Slice } from './arguments.ts';
import type { Tally } from './build-site.ts';
import { openUnits } from './open-units.ts';
import { filesBelow, removeOthers } from './out-folder.ts';
import { ASIDE } from './output.ts';
import { SHARD } from './places.ts';
import type { Places } from './places.ts';
import { prepare } from './prepare.ts';
import { printSite } from './print-site.ts';
import { mark, unmark } from './shard-mark.ts';

/**
 * Builds what the agents of a slice have by themselves. What looks across agents is printed when the
 * shards are merged.
 * @param slice which agents
 * @param places of the shard
 * @param code a digest of code and options
 * @param content the content folder
 * @returns undefined where the entries have errors, which have been reported
 */
export async function buildShard(
  slice: Slice,
  places: Places,
  code: string,
  content: string,
): Promise<Tally | undefined> {
  const folder = places.out.site;
  const prepared = await prepare(places, code, content, slice);
  if (!prepared) return undefined;
  const { pool, around, wanted } = prepared;
  try {
    const { units, stale, journal } = openUnits(places, prepared);
    unmark(folder);
    await printSite(stale, undefined, pool, around, (printed) => {
      for (const unit of printed) units.set(unit.id, unit);
      journal.add(printed);
    });
    journal.replace([...units.values()]);
    const printed = [...units.values()].flatMap(({ files }) => files.map(([path]) => path));
    const aside = filesBelow(folder).filter((path) => path.startsWith(`${SHARD}/`));
    const ours = new Set([...printed.filter((path) => !path.startsWith(ASIDE)), ...aside]);
    removeOthers(folder, ours);
    mark(folder, slice, code, today());
    return { printed: stale.length, kept: wanted.length - stale.length };
  } finally {
    pool.close();
  }
}
