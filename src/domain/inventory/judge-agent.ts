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
): { version: string; notCompared?: string } | { fault: string } {
  const { scheme, version: own } = agent.assessed;
  const instead = `judged as ${assessedAs(own)}`;
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
 * What is said of a package that is not the one that the agent's version numbers: its own flaws and
 * threats are compared, and the score is that of the assessed version. Where nothing can be compared,
 * the assessed version is judged.
 */
function inPackage(
  { version }: InventoryItem,
  agent: KnownAgent,
  purl: string,
  known: Pick<AtVersion, 'stretch' | 'minimumVersion'>,
): AtVersion {
  const { version: own } = agent.assessed;
  const judged = judgePackage(agent, purl, version);
  if ('why' in judged)
    return {
      ...known,
      ...{ version: own, ended: NOTHING },
      notCompared: `${judged.why}; judged as ${assessedAs(own)}`,
    };
  const { minimumVersion, ownThreats, version: read, ...open } = judged;
  const isBelow = minimumVersion.kind === 'from';
  const { stretch } = known;
  const threats = new Set([...stretch.openThreats, ...ownThreats]);
  return {
    ...{ version: read, scoredAs: own, minimumVersion },
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
  const isApart = numbersApart !== undefined;
  const at = isApart ? { version: agent.assessed.version } : versionOf(item, agent);
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
  const known = { stretch, minimumVersion };
  const versions = isApart
    ? inPackage(item, agent, numbersApart, known)
    : inAgent(agent, at, stretch, minimumVersion);
  return {
    kind: 'judged',
    ...from,
    agent,
    ...(formerly !== undefined && { formerly }),
    ...(isApart && { numbersApart }),
    ...versions,
    isBelowMinimum: Object.values(versions.ended).some((ids) => ids.length > 0),
    ...(profile !== undefined && { profile: profile.id }),
    score: score ?? undefined,
    band: score?.bands.at(-1) ?? 'none',
    isStale: agent.assessed.reviewBy <= today,
  };
}
