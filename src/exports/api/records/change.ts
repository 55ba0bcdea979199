import type * as z from 'zod';
import type { Change } from '#domain/catalog/changes.ts';
import type { ScoreRange } from '#domain/catalog/score-range.ts';
import { termWords } from '#ui/history/change-words.ts';
import type { Addresses } from '../../export.ts';
import { orUnknown } from '../nulls.ts';
import type { changeSchema } from '../schema/change.ts';

const copyOf = (range: ScoreRange | undefined) =>
  range && {
    method: orUnknown(range.method, 'Nobody wrote down by which method.'),
    low: range.low,
    high: range.high,
  };

/**
 * A change of an entry. The words of its terms are an interface, which a test holds: that of the page
 * may not be reworded without them. Where its commit cannot be read, the page of all changes stands for
 * it.
 */
export function toChangeRecord(
  change: Change,
  { urls, whole }: Addresses,
): z.output<typeof changeSchema> {
  const { id, on, commit, title, kind, status, threats, advisories, evidence } = change;
  return {
    agent: id,
    on,
    commit,
    url: urls.commit(commit) ?? whole(urls.changes),
    title,
    kind,
    from: orUnknown(copyOf(change.from), 'There was no score before, or nobody wrote it down.'),
    to: orUnknown(copyOf(change.to), 'There is no score after it.'),
    status: orUnknown(status, 'The review status stayed, or cannot be compared.'),
    terms: change.terms.map(termWords).map(([name, from, to]) => ({ name, from, to })),
    threats: { added: [...threats.added], removed: [...threats.removed] },
    advisories: { added: [...advisories.added], removed: [...advisories.removed] },
    evidence: orUnknown(
      evidence && {
        added: [...evidence.added],
        removed: [...evidence.removed],
        altered: [...evidence.altered],
        cited: [...evidence.cited],
        because: [...evidence.because],
      },
      'The two versions were not compared.',
    ),
    other: orUnknown(change.other, 'No other id is meant.'),
    because: orUnknown(change.because, 'The commit is all that says why.'),
  };
}
