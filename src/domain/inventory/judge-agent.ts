import { nameKey } from '../near-names.ts';
import { readVersion } from '../versions/read-version.ts';
import { stretchHolds } from '../versions/stretch.ts';
import { versionNames } from '../versions/version-names.ts';
import { assessedAs } from './assessed-as.ts';
import { endedAbove, NOTHING } from './ended-above.ts';
import type { KnownIn } from './find-agents.ts';
import type { InventoryItem } from './item.ts';
import { judgePackage } from './judge-package.ts';
import type { KnownAgent, KnownMinimum, KnownScore, KnownStretch } from './known-agent.ts';
import type { Judged, Verdict } from './verdict.ts';

/** The version to judge, and why it is not the one of the row; in `fault` why the row is wrong. */
function versionOf(
  { version }: InventoryItem,
  agent: KnownAgent,
  numbersApart: string | undefined,
): { version: string; notCompared?: string } | { fault: string } {
  const { scheme, version: own } = agent.assessed;
  const instead = `judged as ${assessedAs(own)}`;
  if (numbersApart !== undefined)
    return {
      version: own,
      notCompared: `${numbersApart} numbers apart from the agent; ${instead}`,
    };
  // What has no numbers has one state, whatever somebody calls it.
  if (scheme === 'none') return { version: own };
  if (version === undefined)
    return { version: own, notCompared: `no version is given; ${instead}` };
  return readVersion({ scheme, names: versionNames(agent) }, version);
}

/** The score in a profile, by its id or its name; in `fault` why there is none. */
function scoreIn(
  { profiles, id }: KnownAgent,
  stretch: KnownStretch,
  asked: string | undefined,
): { score: KnownScore | null; profile?: KnownAgent['profiles'][number] } | { fault: string } {
  if (asked === undefined) return { score: stretch.score };
  const known = stretch.profiles.find(
    (row) => row.id === asked || nameKey(row.name) === nameKey(asked),
  );
  const profile = profiles.find((row) => row.id === known?.id);
  if (known && profile) return { score: known.score, profile };
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

/** What a verdict says of versions. */
type AtVersion = Pick<
  Judged,
  'version' | 'notCompared' | 'scoredAs' | 'stretch' | 'minimumVersion' | 'ended'
>;

/** What is said of a version of the agent itself, or of the assessed one in place of the row's. */
function inAgent(
  agent: KnownAgent,
  at: Pick<Judged, 'version' | 'notCompared'>,
  stretch: KnownStretch,
  minimumVersion: KnownMinimum,
): AtVersion {
  const isCompared = at.notCompared === undefined;
  const ended = isCompared ? endedAbove(agent, minimumVersion, at.version, stretch) : NOTHING;
  return { ...at, stretch, minimumVersion, ended };
}

/**
 * What is said of a package that numbers apart from its agent: its own flaws and threats are compared, and
 * the score is that of the assessed version.
 * @returns undefined where nothing can be compared
 */
function inPackage(
  { package: purl, version }: InventoryItem,
  agent: KnownAgent,
  stretch: KnownStretch,
): AtVersion | undefined {
  if (purl === undefined || version === undefined) return undefined;
  const judged = judgePackage(agent, purl, version);
  if (!judged) return undefined;
  const { minimumVersion, ownThreats, ...open } = judged;
  const isBelow = minimumVersion.kind === 'from';
  const threats = new Set([...stretch.openThreats, ...ownThreats]);
  return {
    ...{ version, scoredAs: agent.assessed.version, minimumVersion },
    stretch: { ...stretch, ...open, openThreats: [...threats], notKnownFixed: [] },
    ended: isBelow ? { advisories: open.openAdvisories, threats: ownThreats } : NOTHING,
  };
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
  const { score, profile } = scored;
  const minimumVersion = profile?.minimumVersion ?? agent.minimumVersion;
  const apart = numbersApart === undefined ? undefined : inPackage(item, agent, stretch);
  const versions = apart ?? inAgent(agent, at, stretch, minimumVersion);
  return {
    kind: 'judged',
    ...from,
    agent,
    ...(formerly !== undefined && { formerly }),
    ...(numbersApart !== undefined && { numbersApart }),
    ...versions,
    isBelowMinimum: Object.values(versions.ended).some((ids) => ids.length > 0),
    ...(profile !== undefined && { profile: profile.id }),
    score: score ?? undefined,
    band: score?.bands.at(-1) ?? 'none',
    isStale: agent.assessed.reviewBy <= today,
  };
}
