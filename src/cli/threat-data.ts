import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { scoreData } from './score-text.ts';

/** One threat with its score, for `--json`. */
export function threatData({ threat, cvssBase, interval: own }: ScoredThreat): object {
  return {
    id: threat.id,
    title: threat.title,
    ...scoreData(own),
    cvssBase,
    threatMultiplier: own.high.threatMultiplier,
    mitigationFactor: own.high.mitigationFactor,
  };
}
