import { scoreInterval } from '../aivss/interval.ts';
import { mitigationLevel, mitigationLevels } from '../aivss/multipliers.ts';
import type { MitigationLevel } from '../aivss/multipliers.ts';
import type { Agent } from './catalog.ts';
import type { ScoredThreat } from './score-threat.ts';
import type { Ends, WhatIfThreat } from './what-if.ts';

/** The score of a threat at another level of mitigation, all else as it is. */
function endsAt({ inputs, interval, mitigation }: ScoredThreat, level: MitigationLevel): Ends {
  const mitigationFactor = mitigationLevel(level).factor;
  const { low, high } =
    level === mitigation ? interval : scoreInterval({ ...inputs, mitigationFactor });
  return [low.score, high.score];
}

/**
 * The threats of an agent with the scores that they have at each level of mitigation.
 * @param agent a scored entry
 * @returns in file order; scores 0.0–10.0 with one decimal, by the default method
 */
export function whatIfThreats({ score, profiles }: Agent): WhatIfThreat[] {
  return score.threats.map((scored) => {
    const { threat } = scored;
    const levels = profiles.flatMap(({ id, score: inProfile }) => {
      const same = inProfile?.threats.find((row) => row.threat.id === threat.id);
      return same ? [{ profile: id, level: same.mitigation }] : [];
    });
    return {
      id: threat.id,
      title: threat.title,
      cvssKnown: scored.cvssBase !== 'unknown',
      scores: Object.fromEntries(
        mitigationLevels.map(({ id }) => [id, endsAt(scored, id)]),
      ) as Record<MitigationLevel, Ends>,
      level: scored.mitigation,
      levels,
      profiles: threat.profiles ?? null,
      mitigations: threat.mitigations,
    };
  });
}
