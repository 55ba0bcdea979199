import { factors } from '../aivss/factors.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A factor's value should carry its reason, and so should an unknown one: what was looked at. */
export const factorHasBecause: Rule = {
  id: 'factor-has-because',
  title: 'A factor says why',
  why: 'A number without its reason cannot be argued with, and of an unknown one a reader wants to know what was looked at. The page shows that the reason is missing. A draft may still leave it open.',
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
      {
        yaml: `aivss:
  factors:
    dynamicToolUse: { value: unknown, basis: estimated }`,
        message: '`aivss.factors.dynamicToolUse` is unknown without a reason',
      },
    ],
  },
  check: ({ data }) =>
    factors.flatMap(({ key }) => {
      const { value, because } = data.aivss.factors[key];
      // A factor of 0 has a rule of its own.
      if (because !== undefined || value === 0) return [];
      const isUnknown = value === 'unknown';
      if (isUnknown && data.status === 'draft') return [];
      const path = ['aivss', 'factors', key];
      const says = isUnknown ? 'is unknown' : `gives ${value}`;
      const hint = isUnknown
        ? 'Add `because:` with what was looked at, and what it leaves open.'
        : 'Add `because:` with one or two sentences.';
      return [valueProblem(path, `\`aivss.factors.${key}\` ${says} without a reason`, hint)];
    }),
};
