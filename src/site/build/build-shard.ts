import { today } from '#io/today.ts';
import type { Slice } from './arguments.ts';
import type { Tally } from './build-site.ts';
import { openUnits } from './open-units.ts';
import { filesBelow, removeOthers } from './out-folder.ts';
import { ASIDE } from './output.ts';
import { SHARD } from './places.ts';
import type { Places } from './places.ts';
import { processesFor } from './pool.ts';
import type { Pool } from './pool.ts';
import { prepare } from './prepare.ts';
import { printAgents } from './print-site.ts';
import { mark, unmark } from './shard-mark.ts';

/**
 * Builds what the agents of a slice have by themselves. What looks across agents is printed when the
 * shards are merged.
 * @param pool the processes that build
 * @param slice which agents
 * @param places of the shard
 * @param code a digest of code and options
 * @param content the content folder
 * @returns undefined where the entries have errors, which have been reported
 */
export async function buildShard(
  pool: Pool,
  slice: Slice,
  places: Places,
  code: string,
  content: string,
): Promise<Tally | undefined> {
  const folder = places.out.site;
  const prepared = await prepare(pool, places, code, content, slice);
  if (!prepared) return undefined;
  const { around, wanted } = prepared;
  const units = openUnits(places, prepared);
  const { stale } = units;
  unmark(folder);
  pool.widen(processesFor(stale.length));
  await printAgents(stale, pool, around, units.add);
  units.settle();
  const printed = [...units.all()].flatMap(({ files }) => files.map(([path]) => path));
  const aside = filesBelow(folder).filter((path) => path.startsWith(`${SHARD}/`));
  const ours = new Set([...printed.filter((path) => !path.startsWith(ASIDE)), ...aside]);
  removeOthers(folder, ours);
  mark(folder, slice, code, today());
  return { printed: stale.length, kept: wanted.length - stale.length };
}
