import { describe, expect, it } from 'vitest';
import { threatByMethod } from '#domain/catalog/score-threat.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const HIGH = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW = 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:N/VI:H/VA:N/SC:N/SI:L/SA:N';

type Threat = EntryData['threats'][number];
const { data } = readValid('a');
const template = data.threats[1] as Threat;

/** The entry of the tests with other threats. */
function withThreats(...threats: Partial<Threat>[]): EntryData {
  return { ...data, threats: threats.map((threat) => ({ ...template, ...threat })) };
}

const driverOf = (entry: EntryData, profile?: string) =>
  scoreAgent(entry, { profile })?.driver.threat.id;

describe('the score of an agent', () => {
  it('is that of its highest-scoring threat, wherever it stands', () => {
    const entry = withThreats(
      { id: 'a', cvss: LOW },
      { id: 'b', cvss: HIGH },
      { id: 'c', cvss: LOW },
    );
    const score = scoreAgent(entry);
    expect(score?.driver.threat.id).toBe('b');
    expect(score?.interval).toEqual(score?.driver.interval);
    expect(score?.runnerUp?.threat.id).toBe('a');
    expect(score?.threats.map(({ threat }) => threat.id)).toEqual(['a', 'b', 'c']);
  });

  it('of two equal threats is that of the first in file order', () => {
    const entry = withThreats({ id: 'b', cvss: HIGH }, { id: 'a', cvss: HIGH });
    expect(driverOf(entry)).toBe('b');
    expect(scoreAgent(entry)?.runnerUp?.threat.id).toBe('a');
  });

  it('is never that of a threat with an unknown vector while another is known', () => {
    const entry = withThreats({ id: 'a', cvss: 'unknown' }, { id: 'b', cvss: LOW });
    expect(driverOf(entry)).toBe('b');
    expect(scoreAgent(entry)?.interval.exact).toBe(true);
    expect(scoreAgent(entry)?.runnerUp).toBeUndefined();
    expect(scoreAgent(entry)?.threats).toHaveLength(2);
  });

  it('is an interval where no vector is known', () => {
    const score = scoreAgent(withThreats({ id: 'a', cvss: 'unknown' }));
    expect(score?.interval).toMatchObject({
      exact: false,
      low: { score: 5.8 },
      high: { score: 10 },
    });
    expect(score?.driver.cvssBase).toBe('unknown');
  });

  it('counts the exploit maturity of each threat', () => {
    const entry = withThreats(
      { id: 'a', cvss: LOW, exploitMaturity: 'unreported' },
      { id: 'b', cvss: LOW, exploitMaturity: 'attacked' },
    );
    expect(driverOf(entry)).toBe('b');
    expect(scoreAgent(entry)?.interval.high.threatMultiplier).toBe(1);
  });

  it('of the entry of the tests is worked out as AIVSS 0.8 says', () => {
    // CVSS 10 leaves no gap; the sum of the ten factors is 6.0.
    const high = scoreAgent(data)?.interval.high;
    expect(high).toMatchObject({ cvssBase: 10, factorSum: 6, aars: 0, score: 10 });
  });
});

describe('the mitigation level', () => {
  const mitigated = { ...data.aivss, mitigation: { level: 'strong' as const, sources: [] } };
  const entry = { ...withThreats({ id: 'a', cvss: LOW }), aivss: mitigated };
  const factor = (of: EntryData, profile?: string) =>
    scoreAgent(of, { profile })?.interval.high.mitigationFactor;

  it('is that of the entry', () => expect(factor(entry)).toBe(0.67));
  it('is that of the profile, where it has one', () => {
    expect(factor(entry, 'own-server')).toBe(0.83);
    expect(factor(entry, 'cloud')).toBe(0.67);
  });
  it('is that of the threat before both', () => {
    const threats = entry.threats.map((threat) => ({ ...threat, mitigation: 'none' as const }));
    expect(factor({ ...entry, threats })).toBe(1);
    expect(factor({ ...entry, threats }, 'own-server')).toBe(1);
  });
});

describe('a deployment profile', () => {
  const entry = withThreats(
    { id: 'a', cvss: HIGH, profiles: ['cloud'] },
    { id: 'b', cvss: LOW },
    { id: 'c', cvss: 'unknown', profiles: ['cloud'] },
  );
  it('counts its own threats, and those that hold everywhere', () => {
    expect(driverOf(entry, 'cloud')).toBe('a');
    expect(driverOf(entry, 'own-server')).toBe('b');
    expect(scoreAgent(entry, { profile: 'own-server' })?.threats).toHaveLength(1);
  });
  it('in which no threat holds has no score', () => {
    const cloudOnly = withThreats({ id: 'a', cvss: HIGH, profiles: ['cloud'] });
    expect(scoreAgent(cloudOnly, { profile: 'own-server' })).toBeUndefined();
    expect(scoreAgent(cloudOnly)?.driver.threat.id).toBe('a');
  });
});

describe('threatByMethod', () => {
  const entry = withThreats({ id: 'a', cvss: LOW, exploitMaturity: 'unreported' });
  const byMethodOf = (of: EntryData) => {
    const driver = scoreAgent(of)?.driver ?? expect.fail();
    return Object.fromEntries(
      threatByMethod(of, driver).map(({ method, interval }) => [method.id, interval]),
    );
  };

  it('computes each method, and leaves strict out without the eleventh factor', () => {
    const byMethod = byMethodOf(entry);
    expect(Object.keys(byMethod)).toEqual([
      ...['AIVSS:0.8', 'AIVSS:0.8-strict', 'AIVSS:0.5', 'AIVSS:floor'],
    ]);
    expect(byMethod['AIVSS:0.8-strict']).toBeUndefined();
    for (const [method, interval] of Object.entries(byMethod))
      if (interval) expect(interval.high.method).toBe(method);
  });

  it('gives 0.5 its own multiplier for what is unreported', () => {
    expect(byMethodOf(entry)['AIVSS:0.8']?.high.threatMultiplier).toBe(0.5);
    expect(byMethodOf(entry)['AIVSS:0.5']?.high.threatMultiplier).toBe(0.91);
  });

  it('puts the eleventh factor in place of Goal-Driven Planning, and snaps all ten', () => {
    const eleventh = { value: 1, basis: 'tested' as const, sources: [] };
    const factors = { ...data.aivss.factors, naturalLanguageInterface: eleventh };
    const byMethod = byMethodOf({ ...entry, aivss: { ...data.aivss, factors } });
    // 0.6 1.0 0.3 0.8 0.7 0.8 0.4 0.5 0.7 0.5 snap to 0.5 1 0.5 1 0.5 1 0.5 0.5 0.5 0.5.
    expect(byMethod['AIVSS:0.8-strict']?.high.factorSum).toBe(6.5);
    expect(byMethod['AIVSS:0.8']?.high.factorSum).toBe(6);
  });
});
