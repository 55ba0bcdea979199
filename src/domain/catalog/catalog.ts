import { addDays } from '../calendar-date.ts';
import { FRESH_DAYS } from '../entry/entry.ts';
import type { Entry } from '../entry/record.ts';
import { severityRank } from '../severity.ts';
import type { Severity } from '../severity.ts';
import { scoreAgent } from './score-agent.ts';
import type { AgentScore } from './score-agent.ts';

/** The score of an agent in one deployment profile. */
export type ProfileScore = {
  readonly id: string;
  readonly name: string;
  readonly score: AgentScore | undefined;
};

/** An entry, scored. */
export type Agent = Entry & {
  readonly score: AgentScore;
  /** The worst band that the score may fall in: what lists sort and filter by. */
  readonly severity: Severity;
  readonly profiles: readonly ProfileScore[];
  /** The day from which the assessment counts as stale. */
  readonly reviewBy: string;
};

/** Every published agent, by band and then by name: the specification forbids finer ranks. */
export type Catalog = { readonly agents: readonly Agent[] };

/** Orders names the same on every machine: without regard to case, then by code unit. */
function byName(a: Agent, b: Agent): number {
  const [left, right] = [a.data.name.toLowerCase(), b.data.name.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Scores one entry. @throws RangeError when the entry has no threat, which its schema forbids */
function toAgent(entry: Entry): Agent {
  const { data } = entry;
  const score = scoreAgent(data);
  if (!score) throw new RangeError(`${entry.file} has no threat`);
  const profiles = data.profiles.map(({ id, name }) => ({ id, name, score: scoreAgent(data, id) }));
  const reviewBy = data.assessed.reviewBy ?? addDays(data.assessed.on, FRESH_DAYS);
  return { ...entry, score, severity: score.interval.high.severity, profiles, reviewBy };
}

/**
 * Builds the catalog: leaves drafts out, scores every entry, and sorts.
 * @param entries as read, in any order
 */
export function buildCatalog(entries: readonly Entry[]): Catalog {
  const agents = entries.filter(({ data }) => data.status !== 'draft').map(toAgent);
  return {
    agents: agents.sort(
      (a, b) => severityRank(a.severity) - severityRank(b.severity) || byName(a, b),
    ),
  };
}
