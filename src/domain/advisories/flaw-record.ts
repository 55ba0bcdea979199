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
