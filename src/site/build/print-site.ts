import type { Unit } from './journal.ts';
import type {
  AgentsJob,
  CatalogJob,
  CatalogPart,
  JoinedJob,
  PrintedPart,
  Recorded,
} from './jobs.ts';
import type { WrittenFile } from './output.ts';
import type { KnownPage } from './print-changed.ts';
import { processesFor } from './pool.ts';
import type { openPool } from './pool.ts';
import type { Surrounding, Wanted } from './units.ts';

/** Agents that are printed before they are written into the journal. */
const BATCH = 24;

const toRecorded = ({ id, record }: Wanted): Recorded => ({ id, key: record });

/** The history of some agents. */
function historyOf(wanted: readonly Wanted[], { history, changes }: Surrounding) {
  return history && { ...history, changes: wanted.flatMap(({ id }) => changes.get(id) ?? []) };
}

/** What is asked for some agents. */
function agentsJob(wanted: readonly Wanted[], around: Surrounding): AgentsJob {
  return {
    kind: 'agents',
    entries: wanted.map(toRecorded),
    history: historyOf(wanted, around),
  };
}

/** What is asked for parts of what looks across all agents. */
export function catalogJob(
  parts: readonly CatalogPart[],
  known: readonly KnownPage[],
  all: readonly Wanted[],
  { history }: Surrounding,
): CatalogJob {
  return { kind: 'catalog', parts, known, entries: all.map(toRecorded), history };
}

/**
 * Has agents printed, and what looks across all of them.
 * @param stale the agents that have to be printed
 * @param catalog what is asked for across agents; undefined where that is printed elsewhere, or kept
 * @param pool the processes that print
 * @param around what the pages of all agents depend on
 * @param done takes what has just been printed
 */
export async function printSite(
  stale: readonly Wanted[],
  catalog: CatalogJob | undefined,
  pool: ReturnType<typeof openPool>,
  around: Surrounding,
  done: (units: readonly Unit[]) => void,
): Promise<readonly PrintedPart[]> {
  const keys = new Map(stale.map(({ id, key }) => [id, key]));
  const batches = Array.from({ length: Math.ceil(stale.length / BATCH) }, (_, i) =>
    agentsJob(stale.slice(i * BATCH, (i + 1) * BATCH), around),
  );
  pool.widen(processesFor(stale.length));
  let parts: readonly PrintedPart[] = [];
  // What looks across agents takes longest, and so it comes first.
  await pool.run<AgentsJob | CatalogJob>([...(catalog ? [catalog] : []), ...batches], (given) => {
    if ('parts' in given) parts = given.parts;
    else done(given.map((one) => ({ ...one, key: keys.get(one.id) ?? '' })));
  });
  return parts;
}

/** Shares of the files that are put together: as many as processes may work on at once. */
const SHARES = 4;

/**
 * Has the files of all agents put together from those that stand in the folder of the site.
 * @param units of all agents, in the order of their ids
 * @param pool the processes that do it
 * @param around what the pages of all agents depend on
 */
export async function joinSite(
  units: readonly Unit[],
  pool: ReturnType<typeof openPool>,
  { history }: Surrounding,
): Promise<WrittenFile[]> {
  const agents = units.map(({ id, assessed, files }) => ({
    id,
    ...assessed,
    // A text, since many small ones take several times the memory on their way to another process.
    files: files.map(([path]) => `${path}\n`).join(''),
  }));
  // Of the history, the head of a document tells of the newest change only.
  const newest = history && { ...history, changes: history.changes.slice(0, 1) };
  const jobs = Array.from({ length: SHARES }, (_, share): JoinedJob => ({
    ...{ kind: 'joined', share, of: SHARES },
    ...{ agents, history: newest },
  }));
  const written: WrittenFile[] = [];
  await pool.run(jobs, (files) => written.push(...files));
  return written;
}
