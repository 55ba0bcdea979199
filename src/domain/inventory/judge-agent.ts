import { nameKey } from '../near-names.ts';
import { schemeOf, versionFault } from '../versions/schemes.ts';
import { stretchHolds } from '../versions/stretch.ts';
import type { KnownIn } from './find-agents.ts';
import type { InventoryItem } from './item.ts';
import type { KnownAgent, KnownScore, KnownStretch } from './known-agent.ts';
import type { Verdict } from './verdict.ts';

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
 * Judges a row of an inventory by an agent that it means, as `catalog score --at` does.
 * @param item the row
 * @param found the agent
 * @param today the calendar date of the judgement
 */
export function judgeAgent(item: InventoryItem, found: KnownIn, today: string): Verdict {
  const { agent, formerly, numbersApart, place, takenOut } = found;
  const from = {
    item,
    ...(place !== undefined && { place }),
    ...(takenOut !== undefined && { takenOut }),
  };
  const at = versionOf(item, agent, numbersApart);
  if ('fault' in at) return { kind: 'wrong', ...from, why: at.fault };
  const stretch = stretchAt(agent, at.version);
  if (!stretch)
    return {
      kind: 'wrong',
      ...from,
      why: `no stretch of versions of ${agent.id} holds ${at.version}`,
    };
  const scored = scoreIn(agent, stretch, item.profile);
  if ('fault' in scored) return { kind: 'wrong', ...from, why: scored.fault };
  return {
    kind: 'judged',
    ...from,
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
