import { openJournal, parseUnit, unitsIn } from './journal.ts';
import type { Unit } from './journal.ts';
import { emptyFolder } from './out-folder.ts';
import type { Places } from './places.ts';
import type { Prepared } from './prepare.ts';
import { isCurrent } from './units.ts';
import type { Wanted } from './units.ts';

/** Which agents need not be printed, and which do. */
export type OpenUnits = {
  readonly stale: readonly Wanted[];
  /** Takes what has just been printed into the journal. */
  readonly add: (units: readonly Unit[]) => void;
  /** Keeps in the journal what is wanted, in the order of the ids, and nothing else. */
  readonly settle: () => void;
  /** What was printed for each agent, in the order of the ids. */
  readonly all: () => Iterable<Unit>;
};

/** The lines of those agents that nothing has to be printed for, by id. */
function currentLines(
  known: ReadonlyMap<string, string>,
  { wanted, names }: Pick<Prepared, 'wanted' | 'names'>,
  { out }: Places,
): Map<string, string> {
  const current = new Map<string, string>();
  for (const one of wanted) {
    const line = known.get(one.id);
    if (line !== undefined && isCurrent(parseUnit(line), one, names, out))
      current.set(one.id, line);
  }
  return current;
}

/**
 * Compares what was printed with what is wanted. A folder that no journal tells of is emptied.
 * @param places of the build
 * @param prepared what is wanted
 */
export function openUnits(
  places: Places,
  { wanted, names }: Pick<Prepared, 'wanted' | 'names'>,
): OpenUnits {
  const journal = openJournal(places.journal);
  const known = journal.read();
  if (known.size === 0) emptyFolder(places.out.site);
  const lines = currentLines(known, { wanted, names }, places);
  const inOrder = () => wanted.flatMap(({ id }) => lines.get(id) ?? []);
  return {
    stale: wanted.filter(({ id }) => !lines.has(id)),
    add: (units) => {
      const added = units.map((unit) => JSON.stringify(unit));
      for (const [place, { id }] of units.entries()) lines.set(id, added[place] ?? '');
      journal.add(added);
    },
    settle: () => journal.replace(inOrder()),
    all: () => unitsIn(inOrder()),
  };
}
