import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { exploitedBy, listedIds, MAX_ALIASES, modifiedOn, publishedOn, vectorsOf } from './flaw.ts';
import type { Flaw } from './flaw.ts';
import { rangesFor, unreadWords } from './ranges-for.ts';

/** What an advisory says when no record of it has a title. */
const UNTITLED = 'Published without a title';

/** What an author writes of an advisory, as far as records have it. */
export type NewAdvisory = Omit<Advisory, 'sources'>;

/**
 * The advisory of a flaw that an entry does not list.
 * @param data the entry
 * @param flaw a flaw of one of its packages
 * @returns the advisory, and what a person has to look at; undefined where the flaw has neither a CVE
 *   nor a GHSA id
 */
export function newAdvisory(
  data: EntryData,
  flaw: Flaw,
): { readonly advisory: NewAdvisory; readonly asks: readonly string[] } | undefined {
  const [id, ...aliases] = listedIds(flaw);
  const record = flaw.records.find((each) => each.id === id) ?? flaw.records[0];
  if (id === undefined || !record) return undefined;
  const { ranges, unread } = rangesFor(data, flaw, true);
  const severity = vectorsOf(flaw);
  const published = publishedOn(flaw) ?? 'unknown';
  const modified = modifiedOn(flaw);
  const exploited = exploitedBy(flaw);
  const title = flaw.records.flatMap((each) => each.title ?? [])[0];
  const advisory = {
    id,
    aliases: aliases.slice(0, MAX_ALIASES),
    title: title ?? UNTITLED,
    severity,
    affected: [...ranges],
    published,
    ...(modified !== undefined && modified !== published && { modified }),
    ...(exploited && { exploited }),
    url: record.url,
    read: 'record' as const,
    ...(severity.length === 0 && { note: 'The record gives no vector.' }),
  };
  return { advisory, asks: unread.map(unreadWords) };
}
