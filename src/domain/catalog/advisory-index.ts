import { advisoryState, namesAdvisory } from '../advisories/advisory-state.ts';
import type { AdvisoryState } from '../advisories/advisory-state.ts';
import { idsOfRecord } from '../advisories/flaw-record.ts';
import { joinById } from '../advisories/join-by-id.ts';
import { oncePer } from '../remember.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { Agent, Catalog } from './catalog.ts';
import type { ScoredThreat } from './score-threat.ts';

/** An agent that an advisory is about, as its entry tells it. */
export type AffectedAgent = {
  readonly agent: Agent;
  readonly advisory: Advisory;
  /** What is known of the flaw in the assessed version. */
  readonly state: AdvisoryState;
  /** The threats that name it, open ones and closed ones. */
  readonly threats: readonly ScoredThreat[];
};

/** One flaw, under one of its ids, with every agent whose entry lists it. */
export type FiledAdvisory = {
  readonly id: string;
  /** Its other ids, in the order of the entries. */
  readonly aliases: readonly string[];
  readonly affected: readonly AffectedAgent[];
};

function toAffected(agent: Agent, advisory: Advisory): AffectedAgent {
  const scored = [...agent.score.threats, ...agent.closedThreats.map((closed) => closed.scored)];
  return {
    agent,
    advisory,
    state: advisoryState(agent.data, advisory, agent.data.assessed.version),
    threats: scored.filter(({ threat }) => namesAdvisory(threat, advisory)),
  };
}

/** The id by which a flaw goes where entries name it by several: a CVE id before all others. */
function leadingId(ids: readonly string[]): string {
  return ids.find((id) => id.startsWith('CVE-')) ?? ids[0] ?? '';
}

/** The day of publication, newest first; what is unknown stands last. */
function publishedOf({ affected }: FiledAdvisory): string {
  const days = affected.map(({ advisory }) => advisory.published);
  return days.find((day) => day !== 'unknown') ?? '';
}

/**
 * Every flaw of the catalog once, though entries may name it by different ids: filed once for all who
 * ask for it.
 * @param catalog the published agents
 * @returns newest first, then by id
 */
export const buildAdvisoryIndex = oncePer(({ agents }: Catalog): readonly FiledAdvisory[] => {
  const rows = agents.flatMap((agent) =>
    agent.data.advisories.map((advisory) => ({ agent, advisory })),
  );
  const groups = joinById(rows, ({ advisory }) => idsOfRecord(advisory));
  const filed = groups.map((group): FiledAdvisory => {
    const ids = new Set(group.flatMap(({ advisory }) => idsOfRecord(advisory)));
    const id = leadingId([...ids]);
    const affected = group.map(({ agent, advisory }) => toAffected(agent, advisory));
    return { id, aliases: [...ids].filter((name) => name !== id), affected };
  });
  return filed.sort((a, b) => {
    const [one, other] = [publishedOf(a), publishedOf(b)];
    return one === other ? (a.id < b.id ? -1 : 1) : one < other ? 1 : -1;
  });
});
