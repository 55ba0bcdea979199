import { describe, expect, it } from 'vitest';
import { factors08 } from '#domain/aivss/factor-sets.ts';
import { factors } from '#domain/aivss/factors.ts';
import { score05, score08 } from '../../helpers/scores.ts';
import { examples05, factorOrder05 } from '#domain/aivss/published-examples-05.ts';
import { examples08 } from '#domain/aivss/published-examples.ts';
import { factorOrder, vectorsOf } from '../../vectors/vectors.ts';
import type { Vector } from '../../vectors/vectors.ts';

/** A published case in the shape of the table of examples. */
function exampleOf(vector: Vector) {
  const { name, cvssVector, cvssBase, factors: factorValues, threatMultiplier } = vector;
  const { aars, raw, score, severity, mitigationFactor } = vector;
  return {
    name,
    cvss: cvssVector,
    cvssBase,
    factorValues,
    threatMultiplier,
    mitigationFactor: mitigationFactor ?? 1,
    published: { factorSum: vector.factorSum ?? aars, aars, raw, score, severity },
  };
}

describe('the published examples', () => {
  it('are the cases of the vectors', () => {
    expect(examples08).toEqual(vectorsOf('0.8').map(exampleOf));
    expect(examples05).toEqual(vectorsOf('0.5').map(exampleOf));
  });

  it('of 0.8 are all reproduced, and of 0.5 three sums of ten', () => {
    for (const { published, ...inputs } of examples08)
      expect(score08(inputs)).toMatchObject(published);
    const right = examples05.filter(
      ({ published, ...inputs }) => score05(inputs).factorSum === published.factorSum,
    );
    expect(right).toHaveLength(3);
  });

  it('keep the order of factors of their version', () => {
    expect(factorOrder['0.8']).toEqual(factors08.map(({ key }) => key));
    expect(new Set(factorOrder05)).toEqual(new Set(factors.map(({ key }) => key)));
    const first = (key: string) => key.replace('_', '').slice(0, 4).toLowerCase();
    const own = { dynamicToolUse: 'tool', persistentMemory: 'memo', goalDrivenPlanning: 'goal' };
    const short = factorOrder05.map((key) => (own as Record<string, string>)[key] ?? first(key));
    expect(short).toEqual(factorOrder['0.5']?.map(first));
  });
});
