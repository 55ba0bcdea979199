import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A test passed or failed only where somebody ran it. */
export const testWasRun: Rule = {
  id: 'test-was-run',
  title: 'A test that passed or failed was run',
  why: '`passed` counts as tested on every page, and breaks a chain. Whoever judged by reading writes `read`; whoever ran the test says who, when and with what, so that others can run it again.',
  severity: 'error',
  examples: {
    good: `mitigations:
  - id: filter
    verification:
      input: A hidden order.
      expected: It is refused.
      status: passed
      ran: { by: Reviewers, on: '2026-11-20', with: '1.2.3, Docker' }`,
    bad: [
      {
        yaml: `mitigations:
  - id: filter
    verification: { input: A hidden order., expected: It is refused., status: passed }`,
        message: 'the test of `filter` passed, but nobody is named who ran it',
      },
      {
        yaml: `mitigations:
  - id: filter
    verification:
      input: A hidden order.
      expected: It is refused.
      status: read
      ran: { by: Reviewers, on: '2026-11-20', with: '1.2.3, Docker' }`,
        message: 'the test of `filter` was run, but its status is `read`',
      },
    ],
  },
  check: ({ data }) =>
    data.mitigations.flatMap(({ id, verification }, i): Problem[] => {
      if (!verification) return [];
      const { status, ran } = verification;
      const path = ['mitigations', i, 'verification', 'status'];
      const wasRun = status === 'passed' || status === 'failed';
      if (wasRun && !ran) {
        const message = `the test of \`${id}\` ${status}, but nobody is named who ran it`;
        const hint = 'Add `ran: { by: …, on: …, with: … }`, or write `status: read` or `not-run`.';
        return [valueProblem(path, message, hint)];
      }
      if (wasRun || !ran) return [];
      const message = `the test of \`${id}\` was run, but its status is \`${status}\``;
      return [valueProblem(path, message, 'Write `passed` or `failed`, or leave `ran` out.')];
    }),
};
