import { factors } from '../aivss/factors.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A factor that raises the score should name where that was read. */
export const factorHasSource: Rule = {
  id: 'factor-has-source',
  title: 'A factor above 0 names its source',
  why: 'Each factor above 0 raises the score. Whoever doubts the score must be able to read what it rests on.',
  severity: 'warning',
  examples: {
    good: `aivss:
  factors:
    autonomyOfAction:
      { value: 0.5, basis: documented, because: A person approves some steps., sources: [docs] }`,
    bad: [
      {
        yaml: `aivss:
  factors:
    autonomyOfAction:
      { value: 0.5, basis: documented, because: A person approves some steps. }`,
        message: '`aivss.factors.autonomyOfAction` gives 0.5 but cites no source',
      },
    ],
  },
  check: ({ data }) =>
    factors.flatMap(({ key }) => {
      const { value, sources } = data.aivss.factors[key];
      if (value === 'unknown' || value === 0 || sources.length > 0) return [];
      const message = `\`aivss.factors.${key}\` gives ${value} but cites no source`;
      const hint = 'Add `sources:` with the id of what was read, or write `value: unknown`.';
      return [valueProblem(['aivss', 'factors', key], message, hint)];
    }),
};
