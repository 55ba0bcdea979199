import type { Agent } from '../catalog/catalog.ts';
import { furtherPackages } from '../catalog/further-packages.ts';
import type { FurtherPackage } from '../catalog/further-packages.ts';
import type { MinimumVersion } from '../catalog/minimum-version.ts';
import { headlineOf, scoreThreats } from '../catalog/score-agent.ts';
import type { AgentScore } from '../catalog/score-agent.ts';
import type { Stretch } from '../catalog/stretches.ts';
import { numberedPackage } from '../versions/numbered-package.ts';
import type { RetiredId } from '../retired-ids/retired-id.ts';
import type { KnownAgent, KnownCatalog, KnownMinimum } from './known-agent.ts';
import type { KnownScore, KnownStretch } from './known-agent.ts';

type KnownFurther = KnownAgent['furtherPackages'][number];

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
    openThreats: [...stretch.openThreats],
    notKnownFixed: notKnownFixed.map(({ id }) => id),
    exploited: openAdvisories.filter(({ exploited }) => exploited).map(({ id }) => id),
    score: toScore(stretch.score),
    profiles: data.profiles.map(({ id, name }) => {
      return { id, name, score: toScore(headlineOf(scoreThreats(data, open, id))) };
    }),
  };
}

function toMinimum(minimum: MinimumVersion): KnownMinimum {
  const stillOpen = minimum.stillOpen.map(({ id }) => id);
  if (minimum.kind !== 'from') {
    const nothing = { version: null, inclusive: null, package: null, olderLines: [] };
    return { kind: minimum.kind, ...nothing, stillOpen };
  }
  const { kind, version, inclusive, olderLines } = minimum;
  const of = minimum.package ?? null;
  return { kind, version, inclusive, package: of, olderLines: [...olderLines], stillOpen };
}

function toFurther({ package: purl, scheme, flaws, threats }: FurtherPackage): KnownFurther {
  return {
    ...{ package: purl, scheme: scheme ?? null },
    advisories: flaws.map(({ of: { id, exploited }, ranges }) => {
      return { id, exploited: exploited !== undefined, affected: [...ranges] };
    }),
    threats: threats.map(({ of, ranges }) => ({ id: of.id, affected: [...ranges] })),
  };
}

function toKnown(agent: Agent): KnownAgent {
  const { id, data, minimumVersion, reviewBy } = agent;
  const { version, scheme } = data.assessed;
  const of = numberedPackage(data);
  return {
    id,
    name: data.name,
    aliases: data.aliases.map((alias) => ({ name: alias.name })),
    packages: data.packages,
    status: data.status,
    assessed: { version, ...(of !== undefined && { package: of }), scheme, reviewBy },
    minimumVersion: toMinimum(minimumVersion),
    furtherPackages: furtherPackages(data).map(toFurther),
    profiles: agent.profiles.map((row) => {
      return { id: row.id, name: row.name, minimumVersion: toMinimum(row.minimumVersion) };
    }),
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
