import { factors } from '../aivss/factors.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A factor's value should carry its reason. */
export const factorHasBecause: Rule = {
  id: 'factor-has-because',
  title: 'A factor says why',
  why: 'A number without its reason cannot be argued with. The page shows that the reason is missing.',
  severity: 'warning',
  examples: {
    good: `aivss:
  factors:
    dynamicToolUse:
      { value: 0.8, basis: documented, because: It writes its own tools., sources: [docs] }`,
    bad: [
      {
        yaml: `aivss:
  factors:
    dynamicToolUse: { value: 0.8, basis: documented, sources: [docs] }`,
        message: '`aivss.factors.dynamicToolUse` gives 0.8 without a reason',
      },
    ],
  },
  check: ({ data }) =>
    factors.flatMap(({ key }) => {
      const { value, because } = data.aivss.factors[key];
      // A factor of 0 has a rule of its own.
      if (because !== undefined || value === 'unknown' || value === 0) return [];
      const path = ['aivss', 'factors', key];
      const hint = 'Add `because:` with one or two sentences.';
      return [valueProblem(path, `\`aivss.factors.${key}\` gives ${value} without a reason`, hint)];
    }),
};
