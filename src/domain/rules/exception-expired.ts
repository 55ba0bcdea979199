import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** An exception that has run out should be renewed with a fresh reason, or removed. */
export const exceptionExpired: Rule = {
  id: 'exception-expired',
  title: 'An exception has not run out',
  why: 'An exception puts a warning off to a day on which somebody looks again. From then on it silences nothing. It is a warning itself: no build fails only because time passes.',
  severity: 'warning',
  examples: {
    good: `lint:
  - { rule: threat-has-mitigation, reason: Nothing helps yet., until: '2027-05-01' }
threats:
  - id: leak
    mitigations: []`,
    bad: [
      {
        yaml: `lint:
  - { rule: threat-has-mitigation, reason: Nothing helps yet., until: '2026-11-27' }`,
        message: 'the exception from `threat-has-mitigation` ran out on 2026-11-27',
      },
    ],
  },
  check: ({ data }, today) =>
    data.lint.flatMap(({ rule, until }, i) => {
      if (until >= today) return [];
      const message = `the exception from \`${rule}\` ran out on ${until}`;
      const hint = 'Remove it and fix what it let pass, or renew it with a reason that holds now.';
      return [valueProblem(['lint', i, 'until'], message, hint)];
    }),
};
