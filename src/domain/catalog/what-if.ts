import type { MitigationLevel } from '../aivss/multipliers.ts';
import type { Mitigation } from '../entry/mitigation.ts';
import { holdsIn } from '../entry/holds-in.ts';
import { byClaim } from './driver.ts';

/** The lowest and the highest score that a threat may have: the same unless an input is unknown. */
export type Ends = readonly [low: number, high: number];

/** A threat with its score at each level of mitigation, so that a browser need not compute any. */
export type WhatIfThreat = {
  readonly id: string;
  readonly title: string;
  /** False where nobody knows its CVSS vector. */
  readonly cvssKnown: boolean;
  readonly scores: Readonly<Record<MitigationLevel, Ends>>;
  /** The level that the entry gives it. */
  readonly level: MitigationLevel;
  /** The same by deployment profile; a profile in which the threat does not hold is not there. */
  readonly levels: readonly { readonly profile: string; readonly level: MitigationLevel }[];
  /** The profiles that it holds in; `null` for all of them. */
  readonly profiles: readonly string[] | null;
  /** Ids of the mitigations that it names. */
  readonly mitigations: readonly string[];
};

/** What counts of a mitigation. */
export type WhatIfMitigation = {
  readonly id: string;
  readonly kind: Mitigation['kind'];
  /** The profiles that it holds in; `null` for all of them. */
  readonly profiles: readonly string[] | null;
  readonly verification: { readonly status: string } | null;
};

/** All that a what-if is worked out from. */
export type WhatIfInputs = {
  readonly threats: readonly WhatIfThreat[];
  readonly mitigations: readonly WhatIfMitigation[];
};

/** What a reader says of the own installation: ids of mitigations. */
export type Ticks = { readonly inPlace: ReadonlySet<string>; readonly tested: ReadonlySet<string> };

/** The threat that drives a score, the level that it is counted at, and the score. */
export type WhatIf = {
  readonly threat: WhatIfThreat;
  readonly level: MitigationLevel;
  readonly score: Ends;
};

const RANKS: Readonly<Record<MitigationLevel, number>> = { none: 0, partial: 1, strong: 2 };

/**
 * The level that ticks give a threat, by Table 4b of AIVSS 0.8. One control that counts is `partial`:
 * incomplete, or not validated. `strong` asks for controls that are validated, always enforced and
 * fail closed: every control that the threat names, each tested, and one of them preventive. 0.8
 * does not tell kinds of controls apart, so one that detects or responds counts like any other; but
 * to notice an attack or to clean up after it is not to fail closed, so such controls alone stay
 * `partial`. A control whose own test failed counts only when the reader tested it.
 * @param named the mitigations that the threat names, of those that hold in the chosen profile
 */
export function levelByTicks(named: readonly WhatIfMitigation[], ticks: Ticks): MitigationLevel {
  const counts = named.filter(
    ({ id, verification }) =>
      ticks.inPlace.has(id) && (verification?.status !== 'failed' || ticks.tested.has(id)),
  );
  if (counts.length === 0) return 'none';
  const whole = counts.length === named.length && counts.every(({ id }) => ticks.tested.has(id));
  return whole && counts.some(({ kind }) => kind === 'prevent') ? 'strong' : 'partial';
}

/**
 * The level that each threat is counted at: what the ticks give it, and never worse than what the
 * entry gives it.
 * @param profile the chosen profile; undefined counts every threat, at the entry's own levels
 * @returns only threats that hold in the profile, in file order
 */
export function whatIfLevels(
  { threats, mitigations }: WhatIfInputs,
  ticks: Ticks,
  profile: string | undefined,
): { readonly threat: WhatIfThreat; readonly level: MitigationLevel }[] {
  const holding = mitigations.filter((mitigation) => holdsIn(mitigation.profiles, profile));
  return threats.flatMap((threat) => {
    const own =
      profile === undefined
        ? threat.level
        : threat.levels.find((row) => row.profile === profile)?.level;
    if (!own) return [];
    const named = holding.filter(({ id }) => threat.mitigations.includes(id));
    const ticked = levelByTicks(named, ticks);
    return [{ threat, level: RANKS[ticked] > RANKS[own] ? ticked : own }];
  });
}

/**
 * What the agent would score with what a reader ticked: its highest threat, as `scoreAgent` has it.
 * @param ticks without any, the result is the entry's own score
 * @returns undefined when no threat holds in the profile
 */
export function whatIf(
  inputs: WhatIfInputs,
  ticks: Ticks,
  profile: string | undefined,
): WhatIf | undefined {
  const counted = whatIfLevels(inputs, ticks, profile).map(({ threat, level }) => ({
    ...{ threat, level, score: threat.scores[level] },
  }));
  const [driver] = byClaim(counted, ({ threat, score: [low, high] }) => ({
    ...{ known: threat.cvssKnown, low, high },
  }));
  return driver;
}
