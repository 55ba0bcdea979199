import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { ROLLING } from '../versions/schemes.ts';
import type { Rule } from './rule.ts';

/** Whether words name a version itself, and none that only holds its signs: `11.2.30` for `1.2.3`. */
function namesVersion(words: string, version: string): boolean {
  return new RegExp(`(?<![\\d.])${RegExp.escape(version)}(?!\\w|[.+]\\w)`).test(words);
}

/** A test that was run says with which version. */
export const testNamesItsVersion: Rule = {
  id: 'test-names-its-version',
  title: 'A test that was run names its version',
  why: 'After an update of the entry a test of an older release would look like one of the new release. Where `with` does not name the assessed version, or that of a package beside it, `version` says which one ran, and pages say so, too.',
  severity: 'warning',
  examples: {
    good: `mitigations:
  - id: filter
    verification:
      input: A hidden order.
      expected: It is refused.
      status: passed
      ran: { by: Reviewers, on: '2026-11-20', with: 'example 1.1.9, Docker', version: 1.1.9 }`,
    bad: [
      {
        yaml: `mitigations:
  - id: filter
    verification:
      input: A hidden order.
      expected: It is refused.
      status: passed
      ran: { by: Reviewers, on: '2026-11-20', with: 'example 1.1.9, Docker' }`,
        message:
          'the test of `filter` was run with a version that is not told, or not the assessed one, 1.2.3',
      },
    ],
  },
  check: ({ data: { assessed, mitigations } }) =>
    mitigations.flatMap(({ id, verification }, i): Problem[] => {
      const ran = verification?.ran;
      const { version } = assessed;
      if (!ran || ran.version !== undefined || version === ROLLING) return [];
      const known = [version, ...assessed.with.map((row) => row.version)];
      if (known.some((one) => namesVersion(ran.with, one))) return [];
      const message = `the test of \`${id}\` was run with a version that is not told, or not the assessed one, ${version}`;
      const hint = `Name ${version} in \`with\` if it ran, or write the other one: \`version: …\`.`;
      return [valueProblem(['mitigations', i, 'verification', 'ran', 'with'], message, hint)];
    }),
};
