import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mitigationLevels } from '#domain/aivss/multipliers.ts';
import type { MitigationLevel } from '#domain/aivss/multipliers.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import { whatIfThreats } from '#domain/catalog/what-if-threats.ts';
import { levelByTicks, whatIf, whatIfLevels } from '#domain/catalog/what-if.ts';
import type { Ticks, WhatIfInputs, WhatIfMitigation } from '#domain/catalog/what-if.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const ticksOf = (inPlace: string[], tested: string[] = []): Ticks => ({
  inPlace: new Set(inPlace),
  tested: new Set(tested),
});
const prevent = (id: string, rest: Partial<WhatIfMitigation> = {}): WhatIfMitigation => ({
  ...{ id, kind: 'prevent', profiles: null, verification: null },
  ...rest,
});

describe('the level that ticks give a threat', () => {
  const two = [prevent('a'), prevent('b')];
  it.each([
    ['nothing in place', two, ticksOf([]), 'none'],
    ['no mitigation named, whatever is ticked', [], ticksOf(['a'], ['a']), 'none'],
    ['one of two in place, and tested', two, ticksOf(['a'], ['a']), 'partial'],
    ['all in place, not all tested', two, ticksOf(['a', 'b'], ['a']), 'partial'],
    ['all in place and tested', two, ticksOf(['a', 'b'], ['a', 'b']), 'strong'],
    ['tested, but not in place', two, ticksOf([], ['a', 'b']), 'none'],
    [
      'all in place and tested, but none preventive',
      [prevent('a', { kind: 'detect' }), prevent('b', { kind: 'respond' })],
      ticksOf(['a', 'b'], ['a', 'b']),
      'partial',
    ],
    [
      'one preventive, one that detects, all in place and tested',
      [prevent('a'), prevent('b', { kind: 'detect' })],
      ticksOf(['a', 'b'], ['a', 'b']),
      'strong',
    ],
    [
      'a failed test in the entry, in place',
      [prevent('a', { verification: { status: 'failed' } })],
      ticksOf(['a']),
      'none',
    ],
    [
      'a failed test in the entry, but tested by the reader',
      [prevent('a', { verification: { status: 'failed' } })],
      ticksOf(['a'], ['a']),
      'strong',
    ],
    [
      'a test that nobody ran, in place',
      [prevent('a', { verification: { status: 'not-run' } })],
      ticksOf(['a']),
      'partial',
    ],
  ] as const)('%s', (_what, named, ticks, level) => {
    expect(levelByTicks(named, ticks)).toBe(level);
  });
});

const inputsOf = (agent: Agent): WhatIfInputs => ({
  threats: whatIfThreats(agent),
  mitigations: agent.data.mitigations.map(({ id, kind, profiles, verification }) => ({
    ...{ id, kind, profiles: profiles ?? null, verification: verification ?? null },
  })),
});

/** A threat or a profile with another level of its own, or with none. */
function withLevel<T extends { mitigation?: MitigationLevel | undefined }>(
  row: T,
  level: MitigationLevel | undefined,
): T {
  const copy = { ...row };
  if (level) copy.mitigation = level;
  else delete copy.mitigation;
  return copy;
}

/** An agent of the real entries with other levels, and with vectors that nobody knows. */
const agents = fc
  .record({
    agent: fc.constantFrom(...catalogOf().agents),
    own: fc.constantFrom(...mitigationLevels.map(({ id }) => id)),
    levels: fc.array(fc.constantFrom(undefined, ...mitigationLevels.map(({ id }) => id)), {
      minLength: 30,
      maxLength: 30,
    }),
    hidden: fc.oneof(
      fc.constant(Array<boolean>(20).fill(true)),
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    ),
  })
  .map(({ agent, own, levels, hidden }): Agent => {
    const data: EntryData = {
      ...agent.data,
      aivss: { ...agent.data.aivss, mitigation: { level: own, sources: [] } },
      threats: agent.data.threats.map((threat, i) => ({
        ...withLevel(threat, levels[i]),
        cvss: hidden[i] ? 'unknown' : threat.cvss,
      })),
      profiles: agent.data.profiles.map((profile, i) => withLevel(profile, levels[20 + i])),
    };
    return buildCatalog([{ ...agent, data }]).agents[0] ?? expect.fail();
  });
const cases = agents.chain((agent) => {
  const subset = fc.subarray(agent.data.mitigations.map(({ id }) => id));
  const profile = fc.constantFrom(undefined, ...agent.data.profiles.map(({ id }) => id));
  return fc.record({ agent: fc.constant(agent), inPlace: subset, tested: subset, profile });
});

describe('what an agent would score', () => {
  it('is what scoreAgent gives an entry with these levels, for any ticks and profile', () => {
    fc.assert(
      fc.property(cases, ({ agent, inPlace, tested, profile }) => {
        const ticks = ticksOf(inPlace, tested);
        const inputs = inputsOf(agent);
        const levels = new Map(
          whatIfLevels(inputs, ticks, profile).map(({ threat, level }) => [threat.id, level]),
        );
        const threats = agent.data.threats.map((threat) => ({
          ...threat,
          mitigation: levels.get(threat.id) ?? 'none',
        }));
        const score = scoreAgent({ ...agent.data, threats }, { profile });
        const result = whatIf(inputs, ticks, profile);
        expect(result?.threat.id).toBe(score?.driver.threat.id);
        expect(result?.level).toBe(score?.driver.mitigation);
        expect(result?.score).toEqual(
          score && [score.interval.low.score, score.interval.high.score],
        );
      }),
      { seed: 20_261_121, numRuns: 300 },
    );
  });

  it('without ticks is the entry’s own score, and no tick makes it worse', () => {
    fc.assert(
      fc.property(cases, ({ agent, inPlace, tested, profile }) => {
        const inputs = inputsOf(agent);
        const own = whatIf(inputs, ticksOf([]), profile);
        const score = scoreAgent(agent.data, { profile });
        expect(own?.score).toEqual(score && [score.interval.low.score, score.interval.high.score]);
        expect(own?.threat.id).toBe(score?.driver.threat.id);
        const ticked = whatIf(inputs, ticksOf(inPlace, tested), profile);
        expect(ticked?.score[1] ?? 0).toBeLessThanOrEqual(own?.score[1] ?? 0);
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });

  it('counts only mitigations that hold in the chosen profile', () => {
    const fields = ['- id: wall', 'title: Wall', 'text: x', 'kind: prevent', 'profiles: [cloud]'];
    const wall = `  ${fields.join('\n    ')}`;
    const entry = readValid(
      'a',
      ['\narchitecture:\n', `\n${wall}\narchitecture:\n`],
      ['      - filter', '      - filter\n      - wall'],
    );
    const inputs = inputsOf(buildCatalog([entry]).agents[0] ?? expect.fail());
    const levelsIn = (profile: string | undefined) =>
      whatIfLevels(inputs, ticksOf(['filter'], ['filter']), profile).map(
        ({ threat, level }) => `${threat.id} ${level}`,
      );
    expect(levelsIn(undefined)).toEqual(['injection strong', 'leak partial']);
    expect(levelsIn('cloud')).toEqual(['injection strong', 'leak partial']);
    // The wall does not hold here, so that the filter is all there is; the other threat is not.
    expect(levelsIn('own-server')).toEqual(['leak strong']);
    expect(whatIf(inputs, ticksOf(['filter'], ['filter']), undefined)?.score).toEqual([6.7, 6.7]);
  });
});
