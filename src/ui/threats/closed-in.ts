import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { assessedWords } from '#domain/versions/assessed-words.ts';

/** `closed in version 3.1.4`, of a threat that is not open in what was assessed; else undefined. */
export function closedInWords(
  { data, closedThreats }: Agent,
  { threat }: Pick<ScoredThreat, 'threat'>,
): string | undefined {
  const isClosed = closedThreats.some(({ scored }) => scored.threat.id === threat.id);
  return isClosed ? `closed in ${assessedWords(data)}` : undefined;
}
