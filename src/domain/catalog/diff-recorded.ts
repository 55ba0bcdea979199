import { factorSumRange } from '../aivss/units.ts';
import type { SumRange } from '../aivss/units.ts';
import type { Interval } from '../aivss/interval.ts';
import type { Agent } from './catalog.ts';
import type { Shift } from './term.ts';
import type { LockRow } from './lock.ts';
import { scoreThreats } from './score-agent.ts';

/** What became of the threat that drove a score. */
type PastDriver =
  /** Releases ended it: it is closed in the version that is assessed now. */
  | { readonly state: 'closed'; readonly openIn: string }
  /** It is open, and scores this now. */
  | { readonly state: 'open'; readonly interval: Interval }
  /** The entry has no such threat any more. */
  | { readonly state: 'gone' };

/** The recorded score of an entry that cannot be read at its earlier moment, beside that of now. */
export type RecordedChange = {
  readonly after: Agent;
  /** The line of the lock file of that moment. */
  readonly from: LockRow;
  /** 0.00–10.00 each. */
  readonly factorSum: Shift<SumRange>;
  readonly pastDriver: PastDriver;
};

function pastDriverOf({ data, closedThreats }: Agent, id: string): PastDriver {
  const closed = closedThreats.find(({ scored }) => scored.threat.id === id);
  if (closed) return { state: 'closed', openIn: closed.openIn };
  const threat = data.threats.find((one) => one.id === id);
  const [scored] = threat ? scoreThreats(data, [threat]) : [];
  return scored ? { state: 'open', interval: scored.interval } : { state: 'gone' };
}

/**
 * Compares an entry with its line in an earlier lock file, for when the entry of that moment is of a
 * form that is no longer read: the terms of its score are lost, its score and its driver are not.
 * @param from the line of the lock file
 * @param after the entry now
 */
export function compareRecorded(from: LockRow, after: Agent): RecordedChange {
  const sum = from.factorSum;
  const [low, high] = typeof sum === 'number' ? [sum, sum] : sum;
  const to = factorSumRange(after.score.driver.inputs.factorValues);
  return {
    after,
    from,
    factorSum: { from: { low, high }, to },
    pastDriver: pastDriverOf(after, from.driver),
  };
}
