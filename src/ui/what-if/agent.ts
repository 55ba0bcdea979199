import type { ScoringInput } from '#domain/aivss/scoring-input.ts';
import { rankThreats } from '#domain/catalog/driver.ts';
import type { Interval } from '#domain/aivss/interval.ts';
import type { WhatIfState } from './address.ts';
import type { WhatIfFile, WhatIfRow } from './agent-file.ts';
import { scoreCase } from './result.ts';

/** One threat as the entry has it. */
export function entryCase(file: WhatIfFile, threat: WhatIfRow): ScoringInput {
  return {
    factorSet: 'catalog',
    factorValues: file.factorValues,
    cvssBase: threat.cvssBase,
    exploitMaturity: threat.exploitMaturity,
    mitigation: threat.mitigation ?? file.mitigation,
  };
}

/** The threat of an id, or the driving one. @throws RangeError when the file lacks both */
export function threatOf({ threats, driver }: WhatIfFile, id: string | undefined): WhatIfRow {
  const byId = (wanted: string | undefined) => threats.find((threat) => threat.id === wanted);
  const found = byId(id) ?? byId(driver);
  if (!found) throw new RangeError('the entry lacks its driving threat');
  return found;
}

/** The headline of an agent: the threat that leads, and its score. */
export type Headline = { readonly title: string; readonly interval: Interval };

/**
 * The headline of the agent if the entry said what the panel is set to.
 * @param file the entry's inputs
 * @param state factors hold for all threats, a level for all that have none of their own
 * @throws RangeError for an entry without threats
 */
export function headlineIf(file: WhatIfFile, state?: WhatIfState): Headline {
  const chosen = state && threatOf(file, state.threat);
  const scored = file.threats.map((threat) => {
    const own = entryCase(file, threat);
    if (!state || !chosen) return { threat, input: own };
    if (threat === chosen) return { threat, input: state.input };
    const shared = chosen.mitigation === undefined && threat.mitigation === undefined;
    const mitigation = shared ? state.input.mitigation : own.mitigation;
    return { threat, input: { ...own, mitigation, factorValues: state.input.factorValues } };
  });
  const [first] = rankThreats(
    scored.map(({ threat, input }) => ({
      title: threat.title,
      cvssBase: input.cvssBase,
      interval: scoreCase(input),
    })),
  );
  if (!first) throw new RangeError('the entry has no threat');
  return first;
}
