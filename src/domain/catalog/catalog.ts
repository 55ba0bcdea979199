import { addDays } from '../calendar-date.ts';
import { FRESH_DAYS } from '../entry/front-matter.ts';
import type { Entry } from '../entry/entry.ts';
import { oncePer } from '../remember.ts';
import { severityRank } from '../severity.ts';
import type { Severity } from '../severity.ts';
import { closedThreats } from './closed-threats.ts';
import type { ClosedThreat } from './closed-threats.ts';
import { measure } from './measures.ts';
import type { Measures } from './measures.ts';
import { minimumVersion } from './minimum-version.ts';
import type { MinimumVersion } from './minimum-version.ts';
import { openNow } from './open-threats.ts';
import type { AgentScore, ProfileScore } from './score-agent.ts';
import { headlineOf, scoredIn, scoreThreats } from './score-agent.ts';
import { stretchesOf } from './stretches.ts';
import type { Stretch } from './stretches.ts';

export type { ProfileScore };

/** A way to run an agent: what it scores, and the lowest version to run it in. */
export type AgentProfile = ProfileScore & { readonly minimumVersion: MinimumVersion };

/** An entry, scored. */
export type Agent = Entry & {
  /** The headline: of the threats that are open in the assessed version. */
  readonly score: AgentScore;
  /** The worst band that the score may fall in: what lists sort and filter by. */
  readonly severity: Severity;
  readonly profiles: readonly AgentProfile[];
  /** All versions, from the earliest on, with what is open in them. */
  readonly stretches: readonly Stretch[];
  readonly minimumVersion: MinimumVersion;
  /** The threats that are closed in the assessed version, in file order. */
  readonly closedThreats: readonly ClosedThreat[];
  readonly measures: Measures;
  /** The day from which the assessment counts as stale. */
  readonly reviewBy: string;
};

/** Every published agent, worst band first. */
export type Catalog = { readonly agents: readonly Agent[] };

/** What an agent is sorted by, each from small to large: worked out once, and not for each comparison. */
function sortKeys({ id, data, severity, measures }: Agent): readonly (number | string)[] {
  const { openByBand, agency } = measures;
  // Names without regard to case, then by code unit: the same on every machine.
  return [severityRank(severity), -openByBand.critical, -agency.high, data.name.toLowerCase(), id];
}

/**
 * Orders agents by band, then by the number of open threats that may be critical, then by agency,
 * then by name. The specification forbids to rank by the decimals of a score.
 */
function worstFirst(agents: readonly Agent[]): Agent[] {
  const keyed = agents.map((agent) => ({ agent, keys: sortKeys(agent) }));
  keyed.sort((a, b) => {
    const place = a.keys.findIndex((key, at) => key !== b.keys[at]);
    const [left = 0, right = 0] = [a.keys[place], b.keys[place]];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  return keyed.map(({ agent }) => agent);
}

/**
 * Scores one entry, also a draft: once, as long as the entry is there, so that after an edit of one
 * entry the others are not scored anew.
 * @returns undefined for an entry without an open threat, which a rule forbids
 */
export const toAgent = oncePer((entry: Entry): Agent | undefined => {
  const { data } = entry;
  const all = scoreThreats(data, data.threats);
  const open = all.filter(({ threat }) => openNow(data).includes(threat));
  const score = headlineOf(open);
  if (!score) return undefined;
  const stretches = stretchesOf(data, all);
  const profiles = data.profiles.map(({ id, name }): AgentProfile => {
    const inProfile = headlineOf(open.flatMap((one) => scoredIn(data, one, id) ?? []));
    return { id, name, score: inProfile, minimumVersion: minimumVersion(data, stretches, id) };
  });
  return {
    ...entry,
    score,
    severity: score.interval.high.severity,
    profiles,
    stretches,
    minimumVersion: minimumVersion(data, stretches),
    closedThreats: closedThreats(data, all, stretches),
    measures: measure(data, score, profiles),
    reviewBy: data.assessed.reviewBy ?? addDays(data.assessed.on, FRESH_DAYS),
  };
});

/**
 * Builds the catalog: leaves drafts out, scores every entry, and sorts.
 * @param entries as read, in any order
 */
export function buildCatalog(entries: readonly Entry[]): Catalog {
  const published = entries.filter(({ data }) => data.status !== 'draft');
  const agents = published.flatMap((entry) => toAgent(entry) ?? []);
  return { agents: worstFirst(agents) };
}
