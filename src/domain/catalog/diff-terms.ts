import { factorSumRange } from '../aivss/units.ts';
import type { SumRange } from '../aivss/units.ts';
import { factors } from '../aivss/factors.ts';
import type { FactorKey, FactorValue } from '../aivss/factors.ts';
import type { Interval } from '../aivss/interval.ts';
import type { MitigationLevel } from '../aivss/multipliers.ts';
import type { Agent } from './catalog.ts';

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
  /** A threat that releases end, and that is closed or open now as it was not before. */
  | ({ readonly kind: 'threat'; readonly id: string } & Shift<'open' | 'closed'>)
  /** The id of the threat that drives the score. */
  | ({ readonly kind: 'driver' } & Shift<string>)
  | ({ readonly kind: 'cvss' } & Shift<number | 'unknown'>)
  | ({ readonly kind: 'threat-multiplier' } & Shift<number>)
  | ({ readonly kind: 'mitigation' } & Shift<MitigationLevel>)
  /** Undefined on the side where there is no such profile, or no threat in it. */
  | ({ readonly kind: 'profile'; readonly id: string } & Shift<Interval | undefined>);

/** True when two scores read the same. */
export function isSameScore(a: Interval | undefined, b: Interval | undefined): boolean {
  return a?.low.score === b?.low.score && a?.high.score === b?.high.score;
}

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

/** The assessed version, and the threats that it opened or closed. */
function versionTerms(before: Agent, after: Agent): Term[] {
  const [from, to] = [before, after].map(({ data }) => data.assessed.version);
  const isClosed = (agent: Agent, id: string) =>
    agent.closedThreats.some(({ scored }) => scored.threat.id === id);
  const known = new Set(before.data.threats.map(({ id }) => id));
  const shifts = after.data.threats.flatMap(({ id }): Term[] => {
    const [was, is] = [isClosed(before, id), isClosed(after, id)];
    if (!known.has(id) || was === is) return [];
    return [{ kind: 'threat', id, from: was ? 'closed' : 'open', to: is ? 'closed' : 'open' }];
  });
  // Another number alone moves no score.
  if (from === undefined || to === undefined || from === to || shifts.length === 0) return shifts;
  return [{ kind: 'version', from, to }, ...shifts];
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

function profileTerms(before: Agent, after: Agent): Term[] {
  const scoreOf = (agent: Agent, id: string) =>
    agent.profiles.find((profile) => profile.id === id)?.score?.interval;
  const ids = new Set([...before.profiles, ...after.profiles].map(({ id }) => id));
  return [...ids].flatMap((id): Term[] => {
    const [from, to] = [scoreOf(before, id), scoreOf(after, id)];
    return isSameScore(from, to) ? [] : [{ kind: 'profile', id, from, to }];
  });
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
