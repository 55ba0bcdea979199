import { factors } from '../aivss/factors.ts';
import { valueProblem } from '../finding.ts';
import { listOf } from '../wording.ts';
import type { Rule } from './rule.ts';

/** A factor of 0 says that somebody looked and found none. */
export const zeroFactorIsChecked: Rule = {
  id: 'zero-factor-is-checked',
  title: 'A factor of 0 was checked',
  why: '0 says that somebody looked and found none, and it lowers the score. What nobody looked at is `unknown`, which the score carries as a range.',
  severity: 'warning',
  examples: {
    good: `aivss:
  factors:
    persistentMemory:
      { value: 0, basis: tested, because: A new session knew nothing of the last., sources: [review] }`,
    bad: [
      {
        yaml: `aivss:
  factors:
    persistentMemory: { value: 0, basis: estimated }`,
        message: '`aivss.factors.persistentMemory` gives 0 without a reason and a source',
      },
    ],
  },
  check: ({ data }) =>
    factors.flatMap(({ key }) => {
      const { value, because, sources } = data.aivss.factors[key];
      if (value !== 0) return [];
      const lacks = [
        ...(because === undefined ? ['a reason'] : []),
        ...(sources.length === 0 ? ['a source'] : []),
      ];
      if (lacks.length === 0) return [];
      const message = `\`aivss.factors.${key}\` gives 0 without ${listOf(lacks, 'and')}`;
      const hint = 'Say who looked and where, or write `value: unknown`.';
      return [valueProblem(['aivss', 'factors', key], message, hint)];
    }),
};
