import { addDays } from '../calendar-date.ts';
import { FRESH_DAYS } from '../entry/front-matter.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** An assessment should be looked at again before it is out of date. */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  title: 'The review is not overdue',
  why: `Products change, and what was true at the assessment may no longer be. Without \`reviewBy\`, an assessment counts as fresh for ${FRESH_DAYS} days. It is a warning: no build fails only because time passes.`,
  severity: 'warning',
  examples: {
    good: `assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', reviewBy: '2027-05-01' }`,
    bad: [
      {
        yaml: `assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', reviewBy: '2026-11-25' }`,
        message: 'the review has been overdue since 2026-11-25',
      },
    ],
  },
  check: ({ data }, today) => {
    const { on, reviewBy } = data.assessed;
    const last = reviewBy ?? addDays(on, FRESH_DAYS);
    // A day that is out of order has an error of its own.
    if (data.status === 'withdrawn' || today <= last || last <= on) return [];
    const path = ['assessed', reviewBy === undefined ? 'on' : 'reviewBy'];
    const hint =
      'Read the sources again, fix what has changed, then set `assessed.on` to the day of the review.';
    return [valueProblem(path, `the review has been overdue since ${last}`, hint)];
  },
};
