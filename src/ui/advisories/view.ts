import type { AffectedAgent, FiledAdvisory } from '#domain/catalog/advisory-index.ts';
import { closedInWords } from '#ui/threats/closed-in.ts';
import { cvssInWords } from '#domain/cvss/vector.ts';
import { missingVector } from '#domain/entry/advisory.ts';
import { affectedWords, fixWords, noFixWords } from '#ui/evidence/version-ranges.ts';
import { stateWords } from '#ui/evidence/state-words.ts';
import { baseScores, noScoreWords } from '#ui/evidence/view.ts';
import { listOf } from '#domain/wording.ts';
import { latest } from '#domain/remember.ts';
import { toBand } from '#ui/shared/band.ts';
import { firstOf } from '#ui/shared/first-of.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** A flaw as the list of all advisories shows it. */
export type AdvisoryRow = ReturnType<typeof toAdvisoryRow>;

/** The page of one flaw. */
export type AdvisoryPage = ReturnType<typeof toAdvisoryPage>;

/** Agents that a row of the list names, and that the page of a flaw has a part for. */
export const MAX_AGENTS = { row: 10, page: 50 } as const;

/** The part of the list that a flaw stands in. */
type FlawGroup = 'open' | 'unknown' | 'other';

/** Open in one agent is open; not known of one, and open in none, is not known. */
function groupOf(affected: readonly AffectedAgent[]): FlawGroup {
  const has = (state: AffectedAgent['state']) => affected.some((row) => row.state === state);
  return has('open') ? 'open' : has('unknown') ? 'unknown' : 'other';
}

/**
 * Who says that flaws were exploited, and of which day the newest of their words is, as a clause:
 * `, according to CISA KEV, the newest on 2026-08-04`. Empty where no flaw was.
 */
export function exploitersWords(rows: readonly Pick<AdvisoryRow, 'exploited'>[]): string {
  const said = rows.flatMap(({ exploited }) => exploited ?? []);
  const newest = said
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (newest === undefined) return '';
  return `, according to ${listOf([...new Set(said.map(({ by }) => by))], 'and')}, the newest on ${newest}`;
}

/** The row of a flaw. */
export function toAdvisoryRow({ id, affected }: FiledAdvisory, urls: Urls) {
  const [first] = affected;
  const named = firstOf(affected, MAX_AGENTS.row);
  const { advisory } = first ?? {};
  return {
    id,
    href: urls.advisory(id),
    title: advisory?.title ?? '',
    more: named.more,
    agents: named.first.map(({ agent }) => ({
      name: agent.data.name,
      href: urls.agent(agent.id),
    })),
    bases: advisory ? baseScores(advisory) : [],
    noScore: advisory && noScoreWords(advisory),
    affected: affectedWords(advisory?.affected ?? []) ?? 'not stated',
    /** What is said of a fix where the affected versions do not end at one. */
    fix: advisory && noFixWords(advisory),
    published: advisory?.published ?? 'unknown',
    exploited: affected.flatMap((row) => row.advisory.exploited ?? [])[0],
    group: groupOf(affected),
  };
}

function toAgent(row: AffectedAgent, urls: Urls) {
  const { agent, advisory, state, threats } = row;
  const { data } = agent;
  return {
    name: data.name,
    href: urls.agent(agent.id),
    isOpen: state === 'open',
    standing: stateWords(row),
    affected: affectedWords(advisory.affected) ?? 'not stated',
    fixed: fixWords(advisory),
    threats: threats.map((scored) => ({
      title: scored.threat.title,
      href: urls.part(agent.id, `threat-${scored.threat.id}`),
      band: toBand(scored.interval),
      closedIn: closedInWords(agent, scored),
    })),
  };
}

/**
 * The page of a flaw.
 * @param filed the flaw, with every agent whose entry lists it
 * @param urls the paths of the site
 * @throws RangeError for a flaw without an agent, which the index does not make
 */
export const toAdvisoryPage = latest(({ id, aliases, affected }: FiledAdvisory, urls: Urls) => {
  const [first] = affected;
  if (!first) throw new RangeError(`no agent has ${id}`);
  const { advisory } = first;
  const named = firstOf(affected, MAX_AGENTS.page);
  return {
    id,
    aliases,
    title: advisory.title,
    bases: baseScores(advisory).map((base) => ({ ...base, inWords: cvssInWords(base.vector) })),
    missing: missingVector(advisory),
    noScore: noScoreWords(advisory),
    published: advisory.published,
    modified: advisory.modified,
    withdrawn: advisory.withdrawn,
    exploited: affected.flatMap((row) => row.advisory.exploited ?? [])[0],
    read: advisory.read,
    note: advisory.note,
    url: advisory.url,
    agents: named.first.map((row) => toAgent(row, urls)),
    more: named.more,
    allUrl: urls.advisories,
  };
});
