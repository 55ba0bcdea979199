import { MAX_MITIGATIONS } from '../entry/limits.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

const MANY = Array.from(
  { length: MAX_MITIGATIONS },
  (_, place) => `  - { id: step-${place + 1}, title: A step, text: Do it., kind: prevent }`,
);

const USED = MANY.map((_, place) => `step-${place + 1}`).join(', ');

/** An entry tells the steps that matter. */
export const mitigationsAreFew: Rule = {
  id: 'mitigations-are-few',
  title: `An entry has at most ${MAX_MITIGATIONS} mitigations`,
  why: 'Nobody does thirty steps. A few that are concrete for this product, each with its setting, are worth more than every good habit there is.',
  severity: 'warning',
  examples: {
    good: `mitigations:\n${MANY[0]}\nthreats:\n  - { id: leak, mitigations: [step-1] }`,
    bad: [
      {
        yaml: `mitigations:\n${MANY.join('\n')}\nthreats:\n  - { id: leak, mitigations: [${USED}] }`,
        shown: `mitigations:\n${MANY[0]}\n  # … and ${MAX_MITIGATIONS} more`,
        message: `there are ${MAX_MITIGATIONS + 1} mitigations, more than ${MAX_MITIGATIONS}`,
      },
    ],
  },
  check: ({ data: { mitigations } }) => {
    if (mitigations.length <= MAX_MITIGATIONS) return [];
    const message = `there are ${mitigations.length} mitigations, more than ${MAX_MITIGATIONS}`;
    const hint = 'Keep those that this product has a setting for, or except this with the reason.';
    return [valueProblem(['mitigations', MAX_MITIGATIONS], message, hint)];
  },
};
