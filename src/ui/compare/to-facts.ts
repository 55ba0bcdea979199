import { factors } from '#domain/aivss/factors.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';
import { inOrderOfPriority } from '#domain/catalog/threat-order.ts';
import { kinds, lifecycles } from '#domain/entry/product.ts';
import { currentIdOf, findReference } from '#domain/frameworks/reference.ts';
import { layers } from '#domain/maestro/layers.ts';
import { maestroThreats } from '#domain/maestro/threats.ts';
import { advisoriesText, agencyText, bandsText, documentedText } from '#ui/score/measure-words.ts';
import { toBand } from '#ui/shared/band.ts';
import { minimumText, versionText } from './version-text.ts';
import type { CompareFacts, ComparedMeasures, ComparedProfile, ComparedThreat } from './facts.ts';

/** The name of the choice in which no set-up is chosen. */
const ALL = 'Any set-up';

function toPlace(id: string, name: string, score: AgentScore | undefined): ComparedProfile {
  if (!score) return { id, name, open: {} };
  const { interval, driver, threats } = score;
  const span = { low: interval.low.score, high: interval.high.score };
  const open = threats.map((scored) => {
    const band = toBand(scored.interval);
    return [scored.threat.id, `${band.name} ${band.score}`] as const;
  });
  return {
    id,
    name,
    score: { band: toBand(interval), span, driver: driver.threat.id },
    open: Object.fromEntries(open),
  };
}

/** The measures in the words that a table shows. */
function toMeasures(agent: Agent): ComparedMeasures {
  const { measures, minimumVersion } = agent;
  return {
    openThreats: bandsText(measures) || 'none',
    agency: `${agencyText(measures)} of ${factors.length}`,
    openAdvisories: advisoriesText(agent),
    documentedInputs: documentedText(measures),
    minimumVersion: minimumText(minimumVersion),
  };
}

/** Leaves out the profiles of what holds in all of them. */
const heldIn = (profiles: readonly string[] | undefined) => (profiles ? { profiles } : {});

function toThreats({ score }: Agent): ComparedThreat[] {
  return inOrderOfPriority(score.threats).map(({ threat }) => ({
    id: threat.id,
    title: threat.title,
    ids: [...new Set(threat.frameworks.map(currentIdOf))].filter((id) => findReference(id)),
    stride: threat.stride,
    impact: threat.impact,
    mitigations: threat.mitigations,
    ...heldIn(threat.profiles),
  }));
}

function toLayers(agent: Agent): CompareFacts['layers'] {
  return layers.map(({ id }) => {
    const assessment = agent.data.maestro[id];
    const { responsibility, threats } = assessment;
    return {
      state: layerState(agent, id),
      ...(responsibility ? { responsibility } : {}),
      ...(threats ? { threats } : {}),
    };
  });
}

/** What the ids are called, and which list each is of. */
function toReferences(ids: readonly string[]): CompareFacts['references'] {
  return Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const reference = findReference(id);
      if (!reference) return [];
      // The name of a threat of MAESTRO ends in that of its layer, which its id tells already.
      const name = maestroThreats.find((row) => row.id === id)?.name ?? reference.name;
      return [[id, { name, list: reference.list }] as const];
    }),
  );
}

/**
 * What the comparison needs of an agent.
 * @param agent a scored entry
 */
export function toCompareFacts(agent: Agent): CompareFacts {
  const { data, id, score } = agent;
  const threats = toThreats(agent);
  const onLayers = toLayers(agent);
  const nameIn = (table: readonly { id: string; name: string }[], wanted: string) =>
    table.find((row) => row.id === wanted)?.name ?? wanted;
  return {
    id,
    name: data.name,
    kind: nameIn(kinds, data.kind),
    vendor: data.vendor,
    lifecycle: nameIn(lifecycles, data.lifecycle.state),
    version: versionText(data),
    assessed: data.assessed.on,
    reviewBy: agent.reviewBy,
    status: data.status,
    measures: toMeasures(agent),
    places: [
      toPlace('', ALL, score),
      ...agent.profiles.map((profile) => toPlace(profile.id, profile.name, profile.score)),
    ],
    factors: factors.map(({ key, name, label }) => {
      const { value, basis } = data.aivss.factors[key];
      return { name, label, value, basis };
    }),
    layers: onLayers,
    threats,
    mitigations: data.mitigations.map(({ id: own, title, profiles }) => ({
      id: own,
      title,
      ...heldIn(profiles),
    })),
    references: toReferences([
      ...threats.flatMap(({ ids }) => ids),
      ...onLayers.flatMap((layer) => layer.threats ?? []),
    ]),
  };
}
