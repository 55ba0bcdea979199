import { isOtherScore } from './score-range.ts';
import type { Change } from './changes.ts';
import type { Term } from './term.ts';

/** Terms that are a score, its cause, or a threat that opened or closed; others are inputs. */
const OUTCOMES: readonly Term['kind'][] = ['profile', 'threat', 'driver'];

/**
 * True when a change moved a score or a threat, or an entry came, went, got another name or another
 * review status, or lists an advisory that it did not list. Where two versions cannot be compared,
 * their recorded scores tell. False where only inputs, reasons or sources are others.
 */
export function movesScore(change: Change): boolean {
  const { kind, from, to, threats, advisories, status, terms } = change;
  switch (kind) {
    case 'added':
    case 'renamed':
    case 'withdrawn':
    case 'gone':
      return true;
    case 'unread':
    case 'old':
      return isOtherScore(from, to);
    case 'rescored':
    case 'reworded':
    case 'method':
      return (
        isOtherScore(from, to) ||
        threats.added.length + threats.removed.length + advisories.added.length > 0 ||
        status !== undefined ||
        terms.some((term) => OUTCOMES.includes(term.kind))
      );
  }
}
