import { openJournal } from './journal.ts';
import type { Unit } from './journal.ts';
import { emptyFolder } from './out-folder.ts';
import type { Places } from './places.ts';
import type { Prepared } from './prepare.ts';
import { isCurrent } from './units.ts';
import type { Wanted } from './units.ts';

/** Which agents need not be printed, and which do. */
export type OpenUnits = {
  readonly units: Map<string, Unit>;
  readonly stale: readonly Wanted[];
  readonly journal: ReturnType<typeof openJournal>;
};

/**
 * Compares what was printed with what is wanted. A folder that no journal tells of is emptied.
 * @param places of the build
 * @param prepared what is wanted
 */
export function openUnits(places: Places, { wanted, names }: Prepared): OpenUnits {
  const journal = openJournal(places.journal);
  const known = journal.read();
  if (known.size === 0) emptyFolder(places.out.site);
  const units = new Map<string, Unit>();
  for (const one of wanted) {
    const unit = known.get(one.id);
    if (isCurrent(unit, one, names, places.out)) units.set(one.id, unit);
  }
  return { units, stale: wanted.filter(({ id }) => !units.has(id)), journal };
}
