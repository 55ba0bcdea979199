import { describe, expect, it } from 'vitest';
import { firstSteps } from '#domain/catalog/first-steps.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const { data } = readValid('example');
const [threat = expect.fail()] = data.threats;
const [step = expect.fail()] = data.mitigations;

const WORST = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const MILD = 'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N';
const setting = { where: 'config.yml', what: 'on', source: 'docs' };

/** An entry with a severe threat and a mild one, and some steps. */
function entryWith(
  steps: readonly (Partial<Mitigation> & { id: string; against: string })[],
): EntryData {
  const named = (id: string) =>
    steps.filter(({ against }) => against.includes(id)).map((row) => row.id);
  const base = { ...threat, profiles: undefined, versionBound: false };
  return {
    ...data,
    threats: [
      { ...base, id: 'mild', cvss: MILD, mitigations: named('mild') },
      { ...base, id: 'worst', cvss: WORST, mitigations: named('worst') },
    ],
    mitigations: steps.map((own) => {
      const changed: Partial<Mitigation> & { against?: string } = { ...step, ...own };
      delete changed.against;
      return changed as Mitigation;
    }),
  };
}

function order(steps: Parameters<typeof entryWith>[0], profile?: string, most?: number): string {
  const entry = entryWith(steps);
  const score = scoreAgent(entry, { profile }) ?? expect.fail();
  return firstSteps(entry, score, profile, most)
    .map(({ mitigation }) => mitigation.id)
    .join(' ');
}

describe('the first steps', () => {
  it('begin with the highest threat, whatever the order of the file', () => {
    expect(
      order([
        { id: 'a', against: 'mild' },
        { id: 'b', against: 'worst' },
      ]),
    ).toBe('b a');
  });

  it('address each threat once before they go on', () => {
    const steps = [
      { id: 'a', against: 'worst' },
      { id: 'b', against: 'worst' },
      { id: 'c', against: 'mild' },
    ];
    expect(order(steps)).toBe('a c b');
  });

  it('take against the worst threat what its entry names first, against others what addresses most', () => {
    const steps = [
      { id: 'named', against: 'worst' },
      { id: 'broad', against: 'worst mild' },
    ];
    expect(order(steps)).toBe('named broad');
    const milder = [
      { id: 'sole', against: 'worst' },
      { id: 'mild-only', against: 'mild' },
      { id: 'too', against: 'worst mild', kind: 'detect' as const },
    ];
    expect(order(milder)).toBe('sole mild-only too');
  });

  it('take what prevents before what detects, and a setting of the product before a pattern', () => {
    const steps = [
      { id: 'detect', against: 'worst', kind: 'detect' as const },
      { id: 'watch', against: 'worst', kind: 'detect' as const, setting },
      { id: 'pattern', against: 'worst' },
      { id: 'set', against: 'worst', setting },
    ];
    expect(order(steps)).toBe('set pattern watch detect');
  });

  it('leave out what failed its test, and what holds in another profile only', () => {
    const failed = { input: 'x', expected: 'y', status: 'failed' as const };
    const steps = [
      { id: 'failed', against: 'worst', verification: failed },
      { id: 'elsewhere', against: 'worst', profiles: ['cloud'] },
      { id: 'here', against: 'worst' },
    ];
    expect(order(steps, 'own-server')).toBe('here');
    expect(order(steps)).toBe('elsewhere here');
  });

  it('are five at most, unless all are wanted', () => {
    const many = Array.from({ length: 8 }, (_, n) => ({ id: `s${n}`, against: 'worst mild' }));
    expect(order(many).split(' ')).toHaveLength(5);
    expect(order(many, undefined, 20).split(' ')).toHaveLength(8);
  });
});
