import type { Agent } from '../catalog/catalog.ts';
import { headlineOf, scoreThreats } from '../catalog/score-agent.ts';
import type { AgentScore } from '../catalog/score-agent.ts';
import type { Stretch } from '../catalog/stretches.ts';
import type { RetiredId } from '../retired-ids/retired-id.ts';
import type { KnownAgent, KnownCatalog, KnownScore, KnownStretch } from './known-agent.ts';

function toScore(score: AgentScore | undefined): KnownScore | null {
  if (!score) return null;
  const { low, high, severities } = score.interval;
  return { method: score.method, low: low.score, high: high.score, bands: [...severities] };
}

function toStretch({ data }: Agent, stretch: Stretch): KnownStretch {
  const { label, from, to, state, openAdvisories, notKnownFixed } = stretch;
  const open = data.threats.filter(({ id }) => stretch.openThreats.includes(id));
  return {
    label,
    from: from ?? null,
    to: to ?? null,
    state,
    openAdvisories: openAdvisories.map(({ id }) => id),
    notKnownFixed: notKnownFixed.map(({ id }) => id),
    exploited: openAdvisories.filter(({ exploited }) => exploited).map(({ id }) => id),
    score: toScore(stretch.score),
    profiles: data.profiles.map(({ id, name }) => {
      return { id, name, score: toScore(headlineOf(scoreThreats(data, open, id))) };
    }),
  };
}

function toKnown(agent: Agent): KnownAgent {
  const { id, data, minimumVersion: minimum, reviewBy } = agent;
  const { version, scheme } = data.assessed;
  const lowest =
    minimum.kind === 'from'
      ? {
          ...{ version: minimum.version, inclusive: minimum.inclusive },
        }
      : { version: null, inclusive: null };
  return {
    id,
    name: data.name,
    aliases: data.aliases.map((alias) => ({ name: alias.name })),
    packages: data.packages,
    status: data.status,
    assessed: { version, scheme, reviewBy },
    minimumVersion: {
      ...{ kind: minimum.kind, ...lowest },
      stillOpen: minimum.stillOpen.map((advisory) => advisory.id),
    },
    profiles: data.profiles.map((row) => ({ id: row.id, name: row.name })),
    stretches: agent.stretches.map((stretch) => toStretch(agent, stretch)),
  };
}

/**
 * What an inventory is judged by, from entries that are at hand.
 * @param agents the published agents
 * @param moved the ids that were given up
 */
export function knownFrom(agents: readonly Agent[], moved: readonly RetiredId[]): KnownCatalog {
  return {
    agents: agents.map(toKnown),
    retired: moved.map(({ id, kind, to, because }) => ({ id, kind, to: to ?? null, because })),
  };
}
