import type { RecordedChange } from '#domain/catalog/diff-recorded.ts';
import type { Rescored } from '#domain/catalog/diff-result.ts';
import type { LockRow } from '#domain/catalog/lock.ts';
import { severities } from '#domain/severity.ts';
import { assessedWith } from '#domain/versions/assessed-words.ts';
import { termWords } from '#ui/history/change-words.ts';
import { formatScore, scoreText } from '#ui/shared/band.ts';
import { workedSteps } from '#ui/score/worked-steps.ts';

/** How the score comes about now, as one line for each case. */
export function stepLines({ after }: Rescored): string[] {
  return workedSteps(after.score.interval).map(({ title, steps }) => {
    const [last, ...rest] = steps.toReversed();
    const lines = rest.toReversed().map(({ worked, result }) => `${worked} = ${result}`);
    return `${title}: ${lines.join('; ')}; rounded half up ${last?.result}`;
  });
}

/** A score of a lock file, with the worst band that it may fall in: `Critical 9.7`. */
function lockText(row: LockRow): string {
  const points = 'score' in row ? [row.score] : [row.low, row.high];
  const name = severities.find(({ id }) => id === row.severity)?.name;
  return `${name} ${points.map(formatScore).join('–')}`;
}

function pastDriverWords({ after, from, pastDriver }: RecordedChange): string {
  const isDriver = after.score.driver.threat.id === from.driver;
  switch (pastDriver.state) {
    case 'closed':
      return `closed by version: ${from.driver} is open in ${pastDriver.openIn || 'no version'}, assessed is ${assessedWith(after.data, after.data.assessed.with)}`;
    case 'open':
      return isDriver ? '' : `${from.driver} is open, and scores ${scoreText(pastDriver.interval)}`;
    case 'gone':
      return `the entry has no threat ${from.driver} any more`;
  }
}

/** What is told of an entry whose earlier score is known from the lock file alone. */
export type RecordedWords = {
  /** `Critical 9.7 as before`, or both scores. */
  readonly score: string;
  /** What moved, and why, as far as it can be told. Ids follow their grammar; versions are text. */
  readonly parts: readonly string[];
};

/** A score beside the one that was written down. */
export function recordedWords(change: RecordedChange): RecordedWords {
  const { after, from, factorSum } = change;
  const [past, now] = [lockText(from), scoreText(after.score.interval)];
  const driver = after.score.driver.threat.id;
  const isSameSum =
    factorSum.from.low === factorSum.to.low && factorSum.from.high === factorSum.to.high;
  const sum = isSameSum ? [] : [termWords({ kind: 'factor-sum', ...factorSum })];
  const drivers =
    driver === from.driver ? [] : [termWords({ kind: 'driver', from: from.driver, to: driver })];
  const moved = [...sum, ...drivers].map(([name, before, later]) => `${name} ${before} → ${later}`);
  const isRescored = past !== now && change.pastDriver.state !== 'closed';
  return {
    score: past === now ? `${now} as before` : `${past} → ${now}`,
    parts: [...moved, pastDriverWords(change), isRescored ? 're-scored' : ''].filter(Boolean),
  };
}
