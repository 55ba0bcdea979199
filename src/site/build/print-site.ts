import type { Unit } from './journal.ts';
import type {
  AgentsJob,
  CatalogJob,
  CatalogPart,
  JoinedJob,
  PrintedPart,
  Recorded,
} from './jobs.ts';
import type { KnownPage, PrintedPages } from './print-changed.ts';
import type { Pool } from './pool.ts';
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

/**
 * Has what looks across all agents printed.
 * @param parts of it that have to be printed; nothing is asked where there are none
 * @param known pages that an earlier build printed, by the same code
 * @param all agents, in the order of their ids
 * @param pool the processes that print
 * @param around what the pages of all agents depend on
 */
export async function printAcross(
  parts: readonly CatalogPart[],
  known: readonly KnownPage[],
  all: readonly Wanted[],
  pool: Pool,
  { history }: Surrounding,
): Promise<readonly PrintedPart[]> {
  if (parts.length === 0) return [];
  const job: CatalogJob = { kind: 'catalog', parts, known, entries: all.map(toRecorded), history };
  const printed: PrintedPart[] = [];
  await pool.run([job], (answer) => printed.push(...answer.parts));
  return printed;
}

/**
 * Has agents printed.
 * @param stale the agents that have to be printed
 * @param pool the processes that print
 * @param around what the pages of all agents depend on
 * @param done takes what has just been printed
 */
export async function printAgents(
  stale: readonly Wanted[],
  pool: Pool,
  around: Surrounding,
  done: (units: readonly Unit[]) => void,
): Promise<void> {
  const keys = new Map(stale.map(({ id, key }) => [id, key]));
  const batches = Array.from({ length: Math.ceil(stale.length / BATCH) }, (_, i) =>
    agentsJob(stale.slice(i * BATCH, (i + 1) * BATCH), around),
  );
  await pool.run(batches, (printed) =>
    done(printed.map((one) => ({ ...one, key: keys.get(one.id) ?? '' }))),
  );
}

/** Shares of the files that are put together: as many as processes may work on at once. */
const SHARES = 4;

/**
 * Has the files of all agents put together from those that stand in the folder of the site.
 * @param journal absolute; it tells of all agents in the order of their ids, and of no others
 * @param known such files that an earlier build put together, by the same code
 * @param pool the processes that do it
 * @param around what the pages of all agents depend on
 */
export async function joinSite(
  journal: string,
  known: readonly KnownPage[],
  pool: Pool,
  { code, history }: Surrounding,
): Promise<PrintedPart> {
  // Of the history, the head of a document tells of the newest change only.
  const newest = history && { ...history, changes: history.changes.slice(0, 1) };
  const jobs = Array.from({ length: SHARES }, (_, share): JoinedJob => ({
    ...{ kind: 'joined', share, of: SHARES },
    ...{ journal, known, code, history: newest },
  }));
  const shares: PrintedPages[] = [];
  await pool.run(jobs, (answer, share) => (shares[share] = answer));
  return {
    part: 'joined',
    files: shares.flatMap(({ files }) => files),
    views: Object.assign({}, ...shares.map(({ views }) => views)) as PrintedPages['views'],
    unlisted: [],
  };
}
