import { factors08, factorsOf } from '#domain/aivss/factor-sets.ts';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import { examples08 } from '#domain/aivss/published-examples.ts';
import type { PublishedExample } from '#domain/aivss/published-examples.ts';
import type { WhatIfState } from './address.ts';

/** A published example, ready to be looked at. */
export type Preset = {
  readonly name: string;
  /** The score that the specification prints. */
  readonly published: number;
  readonly state: WhatIfState;
};

/** @throws RangeError for a multiplier that is in no table of AIVSS 0.8 */
function toPreset(example: PublishedExample): Preset {
  const { name, published, cvssBase, cvss } = example;
  const threat = exploitMaturities.find((row) => row.multiplier === example.threatMultiplier);
  const level = mitigationLevels.find((row) => row.factor === example.mitigationFactor);
  if (!threat || !level) throw new RangeError(`${name} has a multiplier of no table`);
  const valueOf = (factor: string | null) =>
    example.factorValues[factors08.findIndex(({ key }) => key === factor)] ?? 'unknown';
  const factorValues = factorsOf('0.8').map(({ strict08 }) => valueOf(strict08));
  const words = { exploitMaturity: threat.id, mitigation: level.id };
  return {
    name,
    published: published.score,
    state: { input: { factorSet: '0.8', factorValues, cvssBase, ...words }, cvss },
  };
}

/** The examples that AIVSS 0.8 publishes. */
export const presets: readonly Preset[] = examples08.map(toPreset);
