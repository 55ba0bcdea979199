import * as z from 'zod';
import { isCalendarDate } from '../calendar-date.ts';
import { vectorFault } from '../cvss/fault.ts';
import { cvssVersionOf } from '../cvss/versions.ts';
import { version } from '../entry/scalars.ts';
import type { Range } from '../versions/range.ts';

/** The versions of one package that have a flaw, as a record states them. */
export type AffectedPackage = {
  /** Its package URL without a version; undefined where the record names a product only. */
  readonly package: string | undefined;
  /** The package URL of the repository that the record names beside. */
  readonly repository?: string;
  readonly ranges: readonly Range[];
  /** What the record says of versions and no range can hold, as it says it. */
  readonly unread: readonly string[];
};

/** A published vulnerability record, whatever its format. */
export type FlawRecord = {
  readonly id: string;
  /** Other ids of the same flaw, of any kind. */
  readonly aliases: readonly string[];
  /** One line; undefined where the record has none. */
  readonly title: string | undefined;
  /** Its base vectors, of CVSS v3.0, v3.1 or v4.0, without fault. */
  readonly vectors: readonly string[];
  readonly affected: readonly AffectedPackage[];
  /** Calendar dates. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly withdrawn: string | undefined;
  /** Who says that attackers have used it, and since when. */
  readonly exploited: { readonly by: string; readonly on: string } | undefined;
  /** The address of this very record: made from its id, never read from it. */
  readonly url: string;
};

/** A record, or one sentence on why a value is none. */
export type ReadRecord = FlawRecord | { readonly fault: string };

/** Every id of a record. */
export function idsOfRecord({ id, aliases }: Pick<FlawRecord, 'id' | 'aliases'>): string[] {
  return [...new Set([id, ...aliases])];
}

/** Longest title of an advisory, in characters. */
const TITLE = 120;

/** A short text of a record, such as an id, a name or a version. */
export const shortText = z.string().max(500);

/** An id of a record, of whatever database. */
export const recordId = z
  .string()
  .max(80)
  .regex(/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9.]+)+$/, 'is not an id such as CVE-2026-12345');

/** A moment of a record as the day on which it lies, in UTC; undefined for anything else. */
export function dayOf(moment: string | undefined): string | undefined {
  const day = moment?.slice(0, 10) ?? '';
  return isCalendarDate(day) ? day : undefined;
}

/** True for a text that can be a version of some scheme. */
export function isVersionWord(text: string): boolean {
  return version.safeParse(text).success;
}

/** A text of a record as the title of an advisory: one line, at most 120 characters. */
export function titleOf(text: string | undefined): string | undefined {
  const line = text?.slice(0, 2000).replace(/\s+/g, ' ').trim() ?? '';
  if (line === '') return undefined;
  const short = line.length <= TITLE ? line : `${line.slice(0, TITLE - 1).trimEnd()}…`;
  // What a record says in signs of markup, an entry says in words.
  return short.replaceAll(/[<>`]/g, ' ').replace(/\s+/g, ' ').trim() || undefined;
}

/** Longest vector that is looked at, in characters: one with every metric of CVSS v4.0 has fewer. */
const MAX_LENGTH = 300;

/**
 * The base vector of a published one: threat, temporal and environmental metrics are left out.
 * @param text what a record publishes
 * @returns undefined for a text that holds no base vector of CVSS v3.0, v3.1 or v4.0
 */
export function baseVector(text: string): string | undefined {
  const version = text.length > MAX_LENGTH ? undefined : cvssVersionOf(text);
  if (!version) return undefined;
  const keys = version.metrics.map(({ key }) => key);
  const [head = '', ...parts] = text.split('/');
  const base = parts.filter((part) => keys.includes(part.split(':')[0] ?? ''));
  const vector = [head, ...base].join('/');
  return vectorFault(vector) === undefined ? vector : undefined;
}
