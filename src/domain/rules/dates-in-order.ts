import type { EntryData } from '../entry/front-matter.ts';
import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Days of records that come before these were published. */
function advisoryDays({ advisories }: EntryData): Problem[] {
  return advisories.flatMap(({ published, modified, withdrawn }, i) =>
    Object.entries({ modified, withdrawn }).flatMap(([field, day]) =>
      day === undefined || published === 'unknown' || day >= published
        ? []
        : valueProblem(
            ['advisories', i, field],
            `${field} on ${day}, before it was published`,
            'See the record for both days.',
          ),
    ),
  );
}

/** Dates of one entry must not contradict each other. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  title: 'Dates are in order',
  why: 'Freshness is computed from these dates. A source read after the assessment cannot support it.',
  severity: 'error',
  examples: {
    good: `assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', reviewBy: '2027-05-01' }`,
    bad: [
      {
        yaml: `assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', reviewBy: '2026-11-01' }`,
        message: 'reviewBy is 2026-11-01, not after `assessed.on` 2026-11-21',
      },
      {
        yaml: `sources:
  news:
    title: A later report
    url: https://news.example.com
    publisher: Example News
    interest: independent
    accessed: '2026-11-25'`,
        message: 'accessed on 2026-11-25, after `assessed.on` 2026-11-21',
      },
      {
        yaml: `advisories:
  - id: CVE-2026-12345
    published: '2026-09-01'
    withdrawn: '2026-08-01'`,
        message: 'withdrawn on 2026-08-01, before it was published',
      },
    ],
  },
  check: ({ data }) => {
    const { on, reviewBy } = data.assessed;
    const problems: Problem[] = [];
    if (reviewBy !== undefined && reviewBy <= on)
      problems.push(
        valueProblem(
          ['assessed', 'reviewBy'],
          `reviewBy is ${reviewBy}, not after \`assessed.on\` ${on}`,
          'Leave it out: the review is then due 180 days after `assessed.on`.',
        ),
      );
    for (const [id, source] of Object.entries(data.sources)) {
      if (source.accessed > on)
        problems.push(
          valueProblem(
            ['sources', id, 'accessed'],
            `accessed on ${source.accessed}, after \`assessed.on\` ${on}`,
            'If the entry was assessed anew, move `assessed.on` to that day; if not, correct this one.',
          ),
        );
      if (source.published !== undefined && source.published > source.accessed)
        problems.push(
          valueProblem(
            ['sources', id, 'published'],
            `published on ${source.published}, after it was read`,
            'Give the day that the page names, or leave it out.',
          ),
        );
    }
    return [...problems, ...advisoryDays(data)];
  },
};
