import { schemeOf, versionFault } from '../versions/schemes.ts';
import { stretchHolds } from '../versions/stretch.ts';
import { nameKey } from '../near-names.ts';
import type { Severity } from '../severity.ts';
import { findAgent } from './find-agent.ts';
import type { InventoryItem } from './item.ts';
import type { KnownAgent, KnownCatalog, KnownScore, KnownStretch } from './known-agent.ts';

/** What the catalog says of an agent in the version in which somebody runs it. */
export type Judged = {
  readonly item: InventoryItem;
  readonly agent: KnownAgent;
  readonly formerly?: string;
  /** The version that was judged: the assessed one where the row has none that can be compared. */
  readonly version: string;
  /** Why that is not the version of the row; undefined where it is. */
  readonly notCompared?: string;
  readonly stretch: KnownStretch;
  readonly profile?: string;
  /** Undefined where no threat is open. */
  readonly score: KnownScore | undefined;
  /** The worst band that the score may fall in. */
  readonly band: Severity;
  readonly isStale: boolean;
  /** True for a version below the minimum one in which an advisory is open, false where there is none or it is not compared. */
  readonly isBelowMinimum: boolean;
};

/** What becomes of a row: a verdict, a gap in the catalog, or a fault of the row itself. */
export type Verdict =
  | ({ readonly kind: 'judged' } & Judged)
  | { readonly kind: 'missing'; readonly item: InventoryItem; readonly why: string }
  | { readonly kind: 'wrong'; readonly item: InventoryItem; readonly why: string };

/** The version to judge, and why it is not the one of the row; in `fault` why the row is wrong. */
function versionOf(
  { version }: InventoryItem,
  { assessed }: KnownAgent,
  numbersApart: string | undefined,
): { version: string; notCompared?: string } | { fault: string } {
  const { scheme, version: own } = assessed;
  // What has no numbers has one state, whatever somebody calls it.
  if (scheme === 'none') return { version: own };
  const instead = `judged as ${own}, the assessed version`;
  if (numbersApart !== undefined)
    return {
      version: own,
      notCompared: `${numbersApart} numbers apart from the agent; ${instead}`,
    };
  if (version === undefined)
    return { version: own, notCompared: `no version is given; ${instead}` };
  const fault = versionFault(scheme, version);
  return fault === undefined ? { version } : { fault };
}

/** Fixes may reach older lines, too: a version in which no advisory is open is not below. */
function isBelow(
  { assessed, minimumVersion }: KnownAgent,
  version: string,
  { openAdvisories }: KnownStretch,
): boolean {
  const { kind, version: minimum, inclusive } = minimumVersion;
  if (kind !== 'from' || minimum === null || openAdvisories.length === 0) return false;
  const { isVersion, compare } = schemeOf(assessed.scheme);
  if (!isVersion(minimum) || !isVersion(version)) return false;
  const order = compare(version, minimum);
  return order < 0 || (order === 0 && inclusive === false);
}

/** The score in a profile, by its id or its name; in `fault` why there is none. */
function scoreIn(
  { profiles, id }: KnownAgent,
  stretch: KnownStretch,
  asked: string | undefined,
): { score: KnownScore | null; profile?: string } | { fault: string } {
  if (asked === undefined) return { score: stretch.score };
  const known = stretch.profiles.find(
    (row) => row.id === asked || nameKey(row.name) === nameKey(asked),
  );
  if (known) return { score: known.score, profile: known.id };
  const names = profiles.map((row) => row.id);
  return {
    fault: `${id} has no profile "${asked}"; ${names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`}`,
  };
}

/** The stretch of versions that holds one; of a product without versions its only one. */
function stretchAt({ assessed, stretches }: KnownAgent, version: string): KnownStretch | undefined {
  const { scheme } = assessed;
  if (scheme === 'none') return stretches[0];
  return stretches.find((row) =>
    stretchHolds(scheme, { from: row.from ?? undefined, to: row.to ?? undefined }, version),
  );
}

/**
 * Judges one row of an inventory, as `catalog score --at` does.
 * @param item the row
 * @param catalog what is known
 * @param today the calendar date of the judgement
 */
export function judgeItem(item: InventoryItem, catalog: KnownCatalog, today: string): Verdict {
  if (item.fault !== undefined) return { kind: 'wrong', item, why: item.fault };
  const found = findAgent(item, catalog);
  if ('missing' in found) return { kind: 'missing', item, why: found.missing };
  const { agent, formerly, numbersApart } = found;
  const at = versionOf(item, agent, numbersApart);
  if ('fault' in at) return { kind: 'wrong', item, why: at.fault };
  const stretch = stretchAt(agent, at.version);
  if (!stretch)
    return {
      kind: 'wrong',
      item,
      why: `no stretch of versions of ${agent.id} holds ${at.version}`,
    };
  const scored = scoreIn(agent, stretch, item.profile);
  if ('fault' in scored) return { kind: 'wrong', item, why: scored.fault };
  return {
    kind: 'judged',
    item,
    agent,
    ...(formerly !== undefined && { formerly }),
    ...at,
    stretch,
    ...(scored.profile !== undefined && { profile: scored.profile }),
    score: scored.score ?? undefined,
    band: scored.score?.bands.at(-1) ?? 'none',
    isStale: agent.assessed.reviewBy <= today,
    isBelowMinimum: at.notCompared === undefined && isBelow(agent, at.version, stretch),
  };
}
