import { describe, expect, it } from 'vitest';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import { inOrderOfPriority } from '#domain/catalog/threat-order.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const { data } = readValid('example');
const [first = expect.fail()] = data.threats;
const unrated: Threat = { ...first, dread: undefined };

const HIGH = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW = 'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N';

/** A threat with a DREAD sum of five times `each`, plus `more`; without `each`, unrated. */
function threat(id: string, cvss: string, each?: number, more = 0): Threat {
  if (each === undefined) return { ...unrated, id, cvss };
  const rating = (value: number) => ({ value, because: 'A test says so.' });
  const dread = {
    damage: rating(each + more),
    reproducibility: rating(each),
    exploitability: rating(each),
    affectedUsers: rating(each),
    discoverability: rating(each),
  };
  return { ...unrated, id, cvss, dread };
}

function orderOf(...threats: readonly Threat[]): string {
  const score = scoreAgent({ ...data, threats: [...threats] }) ?? expect.fail();
  return inOrderOfPriority(score.threats)
    .map((scored) => scored.threat.id)
    .join(' ');
}

describe('the order of threats', () => {
  it('is by score first, whatever the DREAD ratings', () => {
    expect(orderOf(threat('critical', LOW, 9), threat('low', HIGH, 3))).toBe('low critical');
    expect(orderOf(threat('sum', LOW, 8), threat('score', HIGH))).toBe('score sum');
  });

  it('then is by sum, then as in the file', () => {
    expect(orderOf(threat('a', HIGH, 7), threat('b', HIGH, 7, 1))).toBe('b a');
    expect(orderOf(threat('b', HIGH, 7), threat('a', HIGH, 7))).toBe('b a');
  });

  it('puts a threat without a vector last', () => {
    expect(orderOf(threat('known', LOW, 7), threat('unknown', 'unknown', 7))).toBe('known unknown');
  });

  it('puts what nobody rated behind the rated ones of the same score', () => {
    expect(orderOf(threat('a', LOW), threat('b', HIGH), threat('c', LOW, 1))).toBe('b c a');
  });
});
