import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A record without a vector says so. */
export const advisoryHasVector: Rule = {
  id: 'advisory-has-vector',
  title: 'An advisory has a vector, or says why not',
  why: 'Some records publish no vector. An empty list alone does not tell that from one that nobody copied.',
  severity: 'warning',
  examples: {
    good: `advisories:
  - id: CVE-2026-12345
    severity: []
    note: The record gives no vector.`,
    bad: [
      {
        yaml: `advisories:
  - id: CVE-2026-12345
    severity: []`,
        message: 'the advisory `CVE-2026-12345` has neither a vector nor a note',
      },
    ],
  },
  check: ({ data }) =>
    data.advisories.flatMap(({ id, severity, note }, i) => {
      if (severity.length > 0 || note !== undefined) return [];
      const message = `the advisory \`${id}\` has neither a vector nor a note`;
      const hint = 'Copy the vectors of the record, or say in `note` that it has none.';
      return [valueProblem(['advisories', i, 'severity'], message, hint)];
    }),
};
