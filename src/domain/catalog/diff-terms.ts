import { factorSumRange } from '../aivss/units.ts';
import { factors } from '../aivss/factors.ts';
import type { Agent } from './catalog.ts';
import { profileTerms } from './diff-profiles.ts';
import { versionTerms } from './diff-versions.ts';
import type { Term } from './term.ts';

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
