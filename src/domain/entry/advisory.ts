import * as z from 'zod';
import { isCalendarDate } from '../calendar-date.ts';
import { vectorFault } from '../cvss/fault.ts';
import { formWords } from './form-words.ts';
import { packageUrl } from './product.ts';
import { about, date, meanings, sourceIds, text, url, version } from './scalars.ts';

const ADVISORY_ID = /^(CVE-\d{4}-\d{4,7}|GHSA(-[23456789cfghjmpqrvwx]{4}){3})$/;

/** True for an id under which an entry can list a flaw. */
export function isAdvisoryId(id: string): boolean {
  return ADVISORY_ID.test(id);
}

const advisoryId = z.string().regex(ADVISORY_ID, formWords.advisoryId);

const dateOrUnknown = z
  .string()
  .refine((value) => value === 'unknown' || isCalendarDate(value), formWords.dayOrUnknown)
  .meta({
    pattern: '^(unknown|\\d{4}-\\d{2}-\\d{2})$',
    patternErrorMessage: "A day is written 'YYYY-MM-DD', in quotes; or the word unknown.",
  });

/** A base vector of CVSS v3.0, v3.1 or v4.0. */
const vector = z
  .string()
  .max(200)
  .superRefine((value, context) => {
    const fault = vectorFault(value);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  })
  .meta({
    pattern: '^CVSS:(3\\.[01]|4\\.0)(/[A-Z]{1,3}:[A-Z])+$',
    patternErrorMessage: 'A base vector of CVSS v3.0, v3.1 or v4.0, as the record publishes it.',
  });

/** How a record was read. */
const readings = [
  { id: 'record', means: 'The record itself was read, to its end.' },
  { id: 'excerpt', means: 'A part of the record was read. What lies beyond it is not known.' },
  { id: 'secondary', means: 'Only a list, a rule or an article about it was read.' },
] as const;

/**
 * Versions that have a flaw, as the OSV schema has them (https://ossf.github.io/osv-schema): from
 * `introduced` on, up to but without `fixed`, or up to and with `lastAffected`.
 */
export const rangeSchema = z.strictObject({
  package: about(
    packageUrl,
    'The package that this range numbers, where packages of the entry number apart. Ranges ' +
      'without a package, or with the first one of `packages`, are compared with versions of the ' +
      'entry; those of another package with its version in `assessed.with`, where it stands there.',
    'pkg:pypi/example-core',
  ).optional(),
  introduced: about(
    version,
    "The first version that has the flaw. '0', or nothing: from the beginning.",
    '1.1.0',
  ).optional(),
  fixed: about(version, 'The first version without the flaw.', '1.1.3').optional(),
  lastAffected: about(
    version,
    'The last version that is known to have the flaw, where no fixed one is named.',
    '1.14.1',
  ).optional(),
});

export type VersionRange = z.output<typeof rangeSchema>;

/** A published vulnerability record: CVE or GHSA. */
export const advisorySchema = z.strictObject({
  id: about(advisoryId, 'The CVE or GHSA id.', 'CVE-2026-12345'),
  aliases: about(
    z.array(advisoryId),
    'Other ids of the same flaw. One flaw is listed once, under one of its ids.',
    ['GHSA-2345-6789-cfgh'],
  ).default([]),
  title: about(text(120), 'What the flaw is, in your own words, at most 120 characters.'),
  severity: about(
    z.array(vector),
    'The base vectors that the record publishes, of CVSS v3.0, v3.1 or v4.0. An empty list, and a ' +
      'note, where it publishes none, or where the part that has them was not read: `read` says ' +
      'which. Base scores are computed.',
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ),
  affected: about(
    z.array(rangeSchema),
    'The versions that have the flaw, as ranges. Without any, the flaw counts for no version.',
    [{ introduced: '0', fixed: '1.1.3' }],
  ).default([]),
  published: about(dateOrUnknown, 'The day of publication, in quotes, or unknown.', '2026-09-01'),
  modified: about(date, 'The day of the last change that was read, in quotes.').optional(),
  withdrawn: about(date, 'The day on which the record was withdrawn, in quotes.').optional(),
  exploited: about(
    z.strictObject({
      by: about(text(120), 'Who says that it was exploited.', 'CISA KEV'),
      on: about(date, 'The day on which they said so, in quotes.', '2026-09-05'),
    }),
    'Only where a source that was read says that attackers have used it.',
  ).optional(),
  resolved: about(
    z.strictObject({
      by: about(text(120), 'Who says that the maker ended it.', 'Example Labs'),
      sources: about(z.array(z.string()).min(1), 'Ids of the sources that say so.'),
    }),
    'Only where no version can be compared, as of a service: a source says that the maker ended ' +
      'the flaw there. It counts as fixed.',
  ).optional(),
  url: about(url, 'The address of this very record, https.'),
  read: about(z.enum(readings.map((row) => row.id)), meanings(readings)),
  note: about(text(300), 'What a reader should know of the record.').optional(),
  sources: sourceIds,
});

export type Advisory = z.output<typeof advisorySchema>;

/**
 * Why an advisory has no vector: the record publishes none, or nobody read the part that may have
 * one.
 * @returns undefined where it has a vector
 */
export function missingVector({
  severity,
  read,
}: Pick<Advisory, 'severity' | 'read'>): 'unpublished' | 'unread' | undefined {
  if (severity.length > 0) return undefined;
  return read === 'record' ? 'unpublished' : 'unread';
}
