import { keysAcross, openAcross } from './across.ts';
import type { PrintedPart } from './jobs.ts';
import type { OpenUnits } from './open-units.ts';
import type { Places } from './places.ts';
import { processesFor } from './pool.ts';
import type { Prepared } from './prepare.ts';
import { joinSite, printAcross, printAgents } from './print-site.ts';

/**
 * Agents from which a second process saves more time than its start costs, where few of them are
 * printed: it puts files of all together while the first prints what looks across them. After an edit
 * of a score among 1,000, the first then ended after 3.4 seconds in place of 4.5, one run after the other.
 */
const WORTHWHILE = 500;

/**
 * Prints what is not as it should be: what agents have by themselves, then files of all of them, and
 * beside both what looks across all.
 * @param places of the build
 * @param prepared what is wanted
 * @param units what was printed for agents
 * @returns all that does not belong to one agent
 */
export async function printStale(
  places: Places,
  { pool, around, wanted }: Prepared,
  units: OpenUnits,
): Promise<readonly PrintedPart[]> {
  const across = openAcross(places, keysAcross(wanted, around));
  const isWide = across.stale.length > 0 && wanted.length >= WORTHWHILE;
  pool.widen(processesFor(units.stale.length, isWide ? 1 : 0));
  const joining = async () => {
    await printAgents(units.stale, pool, around, units.add);
    units.settle();
    return joinSite(places.journal, across.known(['joined']), pool, around);
  };
  // What looks across agents takes longest, and so it comes first.
  const known = across.known(across.stale);
  const [parts, joined] = await Promise.all([
    printAcross(across.stale, known, wanted, pool, around),
    joining(),
  ]);
  return across.keep([...parts, joined]);
}
