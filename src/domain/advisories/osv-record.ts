import * as z from 'zod';
import { baseVector, dayOf, recordId, shortText, titleOf } from './flaw-record.ts';
import type { AffectedPackage, ReadRecord } from './flaw-record.ts';
import { rangesOfEvents, rangesOfVersions } from './osv-ranges.ts';
import { comparablePackage, ecosystemPackage } from './package-of.ts';

const eventSchema = z.object({
  introduced: shortText.optional(),
  fixed: shortText.optional(),
  last_affected: shortText.optional(),
});

const affectedSchema = z.object({
  package: z
    .object({ ecosystem: shortText, name: shortText, purl: shortText.optional() })
    .optional(),
  ranges: z
    .array(z.object({ type: shortText, events: z.array(eventSchema).max(1000) }))
    .max(100)
    .default([]),
  versions: z.array(shortText).max(20_000).default([]),
  database_specific: z
    .object({ last_known_affected_version_range: shortText.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/**
 * A record of OSV, which GHSA and PYSEC publish too. Fields that the catalog does not use are left
 * unread. Source: OSV schema 1.7 (https://ossf.github.io/osv-schema/).
 */
const osvSchema = z.object({
  id: recordId,
  aliases: z.array(recordId).max(100).nullish(),
  summary: z.string().max(20_000).nullish(),
  details: z.string().max(500_000).nullish(),
  severity: z
    .array(z.object({ type: shortText, score: shortText }))
    .max(20)
    .nullish(),
  affected: z.array(affectedSchema).max(500).nullish(),
  published: shortText.nullish(),
  modified: shortText.nullish(),
  withdrawn: shortText.nullish(),
});

type Affected = z.output<typeof affectedSchema>;

function affectedOf(affected: Affected): AffectedPackage {
  const { package: named, ranges: all, versions, database_specific: own } = affected;
  // Commits number no releases.
  const numbered = all.filter(({ type }) => type !== 'GIT');
  const last = own?.last_known_affected_version_range;
  const read = numbered.map(({ events }) => rangesOfEvents(events, last));
  const ranges = read.flatMap((one) => one.ranges);
  const unread = read.flatMap((one) => one.unread);
  const { purl } = named ?? {};
  const url = purl === undefined ? undefined : comparablePackage(purl);
  return {
    package: url ?? (named && ecosystemPackage(named.ecosystem, named.name)),
    ...(ranges.length + unread.length === 0 ? rangesOfVersions(versions) : { ranges, unread }),
  };
}

/** Where a record of this id is read by people. */
function addressOf(id: string): string {
  return id.startsWith('GHSA-')
    ? `https://github.com/advisories/${id}`
    : `https://osv.dev/vulnerability/${id}`;
}

/** True for a value that means to be a record of OSV. */
export function looksLikeOsv(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && 'modified' in value;
}

/**
 * Reads a record of OSV, GHSA or PYSEC. Nothing in it is followed or run.
 * @param value what its file holds, of any shape
 */
export function readOsvRecord(value: unknown): ReadRecord {
  const parsed = osvSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: `no OSV record: \`${issue?.path.join('.')}\` ${issue?.message ?? ''}` };
  }
  const { id, aliases, summary, details, severity, affected } = parsed.data;
  // What has no summary begins its details with a sentence.
  const first = /^[^\n]*?[.!?](?=\s|$)/.exec(details?.slice(0, 2000) ?? '')?.[0];
  return {
    id,
    aliases: (aliases ?? []).filter((alias) => alias !== id),
    title: titleOf(summary ?? undefined) ?? titleOf(first ?? details ?? undefined),
    vectors: (severity ?? []).flatMap(({ score }) => baseVector(score) ?? []),
    affected: (affected ?? []).map(affectedOf),
    published: dayOf(parsed.data.published ?? undefined),
    modified: dayOf(parsed.data.modified ?? undefined),
    withdrawn: dayOf(parsed.data.withdrawn ?? undefined),
    exploited: undefined,
    url: addressOf(id),
  };
}
