import { addDays } from '../calendar-date.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { findTexts } from '../entry/paths.ts';
import { formatPath, valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Furthest day ahead to which a review or an exception may be put off, in days: a year and a month. */
const MAX_AHEAD = 400;

/**
 * The days on which something has happened. Those of sources are not among them: another rule
 * holds them to the day of the assessment.
 */
function pastDays({ assessed, mitigations, claims, certifications, ...rest }: EntryData) {
  return {
    assessed: { on: assessed.on },
    mitigations: mitigations.map(({ verification }) => {
      return { verification: { on: verification?.on, ran: { on: verification?.ran?.on } } };
    }),
    claims: claims.map(({ asOf }) => ({ asOf })),
    certifications: certifications.map(({ asOf }) => ({ asOf })),
    advisories: rest.advisories.map(({ published, modified, withdrawn, exploited }) => {
      return { published, modified, withdrawn, exploited: { on: exploited?.on } };
    }),
    vendorResponse: { on: rest.vendorResponse?.on },
  };
}

/** What is put off for too long: a review from the assessment on, an exception from today on. */
function farDays({ assessed: { on, reviewBy = on }, lint }: EntryData, today: string) {
  const days = [
    { path: ['assessed', 'reviewBy'], day: reviewBy, from: on, start: '`assessed.on`' },
    ...lint.map(({ until }, i) => {
      return { path: ['lint', i, 'until'], day: until, from: today, start: 'today' };
    }),
  ];
  return days
    .map((row) => ({ ...row, last: addDays(row.from, MAX_AHEAD) }))
    .filter(({ day, last }) => day > last);
}

/** Nothing has happened tomorrow, and nothing is put off for ever. */
export const noFutureDates: Rule = {
  id: 'no-future-dates',
  title: 'No date lies in the future',
  why: `A day on which something was read or tested has passed; if it has not, it is a slip of the pen, and the entry would count as fresh for too long. A review or an exception may be put off by at most ${MAX_AHEAD} days: longer means never.`,
  severity: 'error',
  examples: {
    good: `assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', reviewBy: '2027-11-21' }`,
    bad: [
      {
        yaml: `assessed: { version: 1.2.3, scheme: semver, on: '2027-11-21' }`,
        message: '`assessed.on` is 2027-11-21, after today, 2026-11-28',
      },
      {
        yaml: `assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', reviewBy: '2036-11-21' }`,
        message: '`assessed.reviewBy` is 2036-11-21, more than 400 days after `assessed.on`',
      },
    ],
  },
  check: ({ data }, today) => {
    const future = findTexts(pastDays(data), (day) => day > today && day !== 'unknown');
    return [
      ...future.map(({ path, text: day }) => {
        const message = `\`${formatPath(path)}\` is ${day}, after today, ${today}`;
        return valueProblem(path, message, 'Give the day on which it happened; days are in UTC.');
      }),
      ...farDays(data, today).map(({ path, day, start, last }) => {
        const message = `\`${formatPath(path)}\` is ${day}, more than ${MAX_AHEAD} days after ${start}`;
        return valueProblem(path, message, `The latest day is ${last}.`);
      }),
    ];
  },
};
