import type { ScoringInput } from '#domain/aivss/scoring-input.ts';
import { factorSets } from '#domain/aivss/factor-sets.ts';
import type { AnyFactor, FactorSetId } from '#domain/aivss/factor-sets.ts';
import { eleventhFactor, factors } from '#domain/aivss/factors.ts';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { formatScore, formatTerm } from '#ui/shared/band.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** One factor with its slider. */
export type Dial = {
  readonly key: AnyFactor['key'];
  readonly name: string;
  readonly asks: string;
  /** The only set that has it; undefined where both have. */
  readonly set: FactorSetId | undefined;
};

/** The sliders of a panel, in the order of the sets. */
function dialsOf(bothSets: boolean): Dial[] {
  return factors.flatMap(({ key, name, asks, strict08 }): Dial[] => {
    if (strict08 !== null || !bothSets) return [{ key, name, asks, set: undefined }];
    const own: Dial = { key, name, asks, set: 'catalog' };
    if (key !== eleventhFactor.insteadOf) return [own];
    const { key: other, name: otherName, asks: otherAsks } = eleventhFactor;
    return [own, { key: other, name: otherName, asks: otherAsks, set: '0.8' }];
  });
}

/** What all panels with the same sets of factors have in common. */
function inputsFor(bothSets: boolean) {
  return {
    sets: bothSets ? factorSets.map(({ id, name }) => ({ id, name })) : [],
    dials: dialsOf(bothSets),
    maturities: exploitMaturities.map(({ id, name, multiplier }) => ({
      id,
      name: `${name} (${formatTerm(multiplier)})`,
    })),
    levels: mitigationLevels.map(({ id, name, factor }) => ({
      id,
      name: `${name} (${formatTerm(factor)})`,
    })),
  };
}

const [ofAgent, ofCalculator] = [inputsFor(false), inputsFor(true)];

/** The inputs of a panel: the same object for all panels that have the same. */
export type PanelInputs = ReturnType<typeof inputsFor>;

/** What a panel lets one choose. */
export type Controls = ReturnType<typeof toControls>;

/**
 * The controls of a what-if panel.
 * @param threats to choose from; none in the calculator, which has both sets of factors instead
 */
export function toControls(
  threats: readonly { readonly id: string; readonly title: string }[] = [],
) {
  return { threats, inputs: threats.length > 0 ? ofAgent : ofCalculator };
}

/** The command that computes a case without a browser. */
export function commandFor(
  input: Pick<ScoringInput, 'cvssBase' | 'factorValues'>,
  ends: string,
): string {
  const cvss = input.cvssBase === 'unknown' ? input.cvssBase : formatScore(input.cvssBase);
  return `npm run catalog -- score --cvss ${cvss} --factors ${input.factorValues.join(',')}${ends}`;
}

/** What the what-if panel of an agent shows before its code has run. */
export type WhatIfPanel = ReturnType<typeof toWhatIfPanel>;

/**
 * The what-if panel of an agent, before its code has run.
 * @param agent a scored entry
 * @param urls the paths of the site
 */
export function toWhatIfPanel({ id, score }: Agent, urls: Urls) {
  const { driver, threats } = score;
  const { threatMultiplier, mitigationFactor } = driver.interval.high;
  const ends = ` --thm ${threatMultiplier} --mf ${mitigationFactor}`;
  return {
    controls: toControls(threats.map(({ threat }) => ({ id: threat.id, title: threat.title }))),
    file: urls.whatIf(id),
    calculator: urls.calculator,
    command: commandFor({ ...driver, factorValues: driver.inputs.factorValues }, ends),
  };
}
