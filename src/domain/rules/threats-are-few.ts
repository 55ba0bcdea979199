import { MAX_THREATS } from '../entry/limits.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

const MANY = Array.from(
  { length: MAX_THREATS - 1 },
  (_, place) => `  - id: threat-${place + 1}
    title: A threat
    scenario: Somebody does something.
    layers: [L2]
    stride: [tampering]
    impact: [integrity]
    cvss: unknown
    mitigations: [filter]`,
);

/** An entry tells the threats that matter. */
export const threatsAreFew: Rule = {
  id: 'threats-are-few',
  title: `An entry has at most ${MAX_THREATS} threats`,
  why: 'A long list hides the threats that matter among those that do not. Flaws of one kind are one threat with several advisories.',
  severity: 'warning',
  examples: {
    good: `threats:\n${MANY[0]}`,
    bad: [
      {
        yaml: `threats:\n${MANY.join('\n')}`,
        shown: `threats:\n${MANY[0]}\n  # … and ${MAX_THREATS} more`,
        message: `there are ${MAX_THREATS + 1} threats, more than ${MAX_THREATS}`,
      },
    ],
  },
  check: ({ data: { threats } }) => {
    if (threats.length <= MAX_THREATS) return [];
    const message = `there are ${threats.length} threats, more than ${MAX_THREATS}`;
    const hint = 'Join those of one kind, or except this with the reason.';
    return [valueProblem(['threats', MAX_THREATS], message, hint)];
  },
};
