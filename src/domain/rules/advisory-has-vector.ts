import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** What has no vector says why: the record publishes none, or its vectors were not read. */
export const advisoryHasVector: Rule = {
  id: 'advisory-has-vector',
  title: 'An advisory has a vector, or says why not',
  why: 'Some records publish no vector, and of others only a part was read. An empty list alone tells neither from a vector that nobody copied; the pages print “none published” of a record that was read to its end, and “not read” of any other.',
  severity: 'error',
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
      const hint =
        'Copy the vectors of the record, or say in `note` that it has none. Where the part that may have one was not read, `read` is excerpt.';
      return [valueProblem(['advisories', i, 'severity'], message, hint)];
    }),
};
