import { factorSumRange } from '../aivss/units.ts';
import type { SumRange } from '../aivss/units.ts';
import { factors } from '../aivss/factors.ts';
import type { FactorKey, FactorValue } from '../aivss/factors.ts';
import type { Interval } from '../aivss/interval.ts';
import type { MitigationLevel } from '../aivss/multipliers.ts';
import type { Agent } from './catalog.ts';
import { profileTerms } from './diff-profiles.ts';
import { versionTerms } from './diff-versions.ts';

/** Something before and after. */
export type Shift<T> = { readonly from: T; readonly to: T };

/** A term of a score that is not what it was. */
export type Term =
  | ({
      readonly kind: 'factor';
      readonly key: FactorKey;
      readonly name: string;
    } & Shift<FactorValue>)
  | ({ readonly kind: 'factor-sum' } & Shift<SumRange>)
  | ({ readonly kind: 'version' } & Shift<string>)
  /** A further package, by its package URL: the version that stood beside the assessed one, if told. */
  | ({ readonly kind: 'package'; readonly package: string } & Shift<string | undefined>)
  /**
   * A threat that releases end, and that is closed or open now as it was not before: by versions, or
   * since the entry now says, or says no more, that releases end it.
   */
  | ({
      readonly kind: 'threat';
      readonly id: string;
      readonly by: 'version' | 'binding';
    } & Shift<'open' | 'closed'>)
  /** The id of the threat that drives the score. */
  | ({ readonly kind: 'driver' } & Shift<string>)
  | ({ readonly kind: 'cvss' } & Shift<number | 'unknown'>)
  | ({ readonly kind: 'threat-multiplier' } & Shift<number>)
  | ({ readonly kind: 'mitigation' } & Shift<MitigationLevel>)
  /** A score is undefined where there is no such profile, or no open threat in it. */
  | ({
      readonly kind: 'profile';
      /** Of today, or the last one. */
      readonly id: string;
      readonly name: string;
      /** Undefined on the side where there is no such profile; two where it got another one. */
      readonly ids: Shift<string | undefined>;
    } & Shift<Interval | undefined>);

function factorTerms(before: Agent, after: Agent): Term[] {
  return factors.flatMap(({ key, name }): Term[] => {
    const [from, to] = [before, after].map(({ data }) => data.aivss.factors[key].value);
    if (from === undefined || to === undefined || from === to) return [];
    return [{ kind: 'factor', key, name, from, to }];
  });
}

function sumTerms(before: Agent, after: Agent): Term[] {
  const from = factorSumRange(before.score.driver.inputs.factorValues);
  const to = factorSumRange(after.score.driver.inputs.factorValues);
  if (from.low === to.low && from.high === to.high) return [];
  return [{ kind: 'factor-sum', from, to }];
}

function driverTerms(before: Agent, after: Agent): Term[] {
  const [from, to] = [before.score.driver, after.score.driver];
  const terms: Term[] = [];
  if (from.threat.id !== to.threat.id)
    terms.push({ kind: 'driver', from: from.threat.id, to: to.threat.id });
  if (from.cvssBase !== to.cvssBase)
    terms.push({ kind: 'cvss', from: from.cvssBase, to: to.cvssBase });
  const multiplier = {
    from: from.interval.high.threatMultiplier,
    to: to.interval.high.threatMultiplier,
  };
  if (multiplier.from !== multiplier.to) terms.push({ kind: 'threat-multiplier', ...multiplier });
  if (from.mitigation !== to.mitigation)
    terms.push({ kind: 'mitigation', from: from.mitigation, to: to.mitigation });
  return terms;
}

/**
 * The terms of a score that moved, in the order in which the score is worked out.
 * @param before an agent
 * @param after the same agent, later
 */
export function movedTerms(before: Agent, after: Agent): Term[] {
  return [versionTerms, factorTerms, sumTerms, driverTerms, profileTerms].flatMap((of) =>
    of(before, after),
  );
}
