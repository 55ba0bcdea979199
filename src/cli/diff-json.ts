import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { isNewEvidence } from '#domain/catalog/diff-evidence.ts';
import type { RecordedChange } from '#domain/catalog/diff-recorded.ts';
import type { Rescored } from '#domain/catalog/diff-result.ts';
import type { Term } from '#domain/catalog/term.ts';
import { workedSteps } from '#ui/score/worked-steps.ts';
import type { DiffReport } from './diff-report.ts';
import { toJson } from './plain-text.ts';
import { scoreData } from './score-text.ts';

function scored({ id, data, score }: Agent): object {
  return { id, name: data.name, ...scoreData(score.interval) };
}

/** A sum as one number, or as the lowest and the highest. */
function sumOf({ low, high }: { low: number; high: number }): number | [number, number] {
  return low === high ? low : [low, high];
}

/** A term as data; a profile that is not scored on one side is `null` there. */
function termData(term: Term): object {
  if (term.kind === 'factor-sum') return { ...term, from: sumOf(term.from), to: sumOf(term.to) };
  if (term.kind !== 'profile') return term;
  const [from, to] = [term.from, term.to].map((interval) => interval && scoreData(interval));
  return { ...term, from, to };
}

function rescoredData({
  before,
  after,
  bandChange,
  isByVersion,
  terms,
  evidence,
}: Rescored): object {
  return {
    id: after.id,
    name: after.data.name,
    bandChange,
    cause: isByVersion ? 'version' : 'score',
    from: scoreData(before.score.interval),
    to: scoreData(after.score.interval),
    terms: terms.map(termData),
    evidence: { isNew: isNewEvidence(evidence), ...evidence },
    steps: workedSteps(after.score.interval),
  };
}

/** An entry beside the line of the lock file; `cause` says what became of the threat that drove it. */
function recordedData({ after, from, factorSum, pastDriver }: RecordedChange): object {
  const points = 'score' in from ? { score: from.score } : { low: from.low, high: from.high };
  return {
    id: after.id,
    name: after.data.name,
    cause: pastDriver.state === 'closed' ? 'version' : 'score',
    from: {
      severities: [from.severity],
      ...points,
      driver: from.driver,
      factorSum: sumOf(factorSum.from),
    },
    to: {
      ...scoreData(after.score.interval),
      driver: after.score.driver.threat.id,
      factorSum: sumOf(factorSum.to),
    },
    pastDriver:
      pastDriver.state === 'open'
        ? { state: 'open', ...scoreData(pastDriver.interval) }
        : pastDriver,
  };
}

/** A comparison as JSON. `version` grows when a field changes its meaning. */
export function diffJson({ base, diff, review, baseErrors, errors }: DiffReport): string {
  return toJson({
    version: 1,
    method: defaultMethod.id,
    base,
    baseErrors,
    errors,
    statuses: review.statuses,
    assessed: review.assessed,
    retired: review.retired,
    missing: diff.missing.map(({ before, draft }) => ({ id: before.id, draft })),
    added: diff.added.map(scored),
    withdrawn: diff.withdrawn.map(({ before, retiredId }) => ({
      ...scored(before),
      because: retiredId?.because,
      to: retiredId?.to,
      kept: retiredId === undefined,
    })),
    moved: diff.moved.map(({ before, to, because }) => ({ from: before.id, to, because })),
    rescored: diff.rescored.map(rescoredData),
    recorded: diff.recorded.map(recordedData),
    reworded: diff.reworded.map(({ id }) => id),
    unread: diff.unread,
    unchanged: diff.unchanged,
  });
}
