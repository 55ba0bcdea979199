import type * as z from 'zod';
import { factors } from '#domain/aivss/factors.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Change } from '#domain/catalog/changes.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import { dataFlows } from '#domain/data-flows.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { runsIn } from '#domain/entry/runs.ts';
import { layers } from '#domain/maestro/layers.ts';
import { bodySections } from '../../body-sections.ts';
import type { Surroundings } from '../../export.ts';
import { orUnknown, unknown } from '../nulls.ts';
import type { agentSchema } from '../schema/agent.ts';
import { toAgentAdvisory } from './advisory.ts';
import { toChangeRecord } from './change.ts';
import { toRuns, toSummary } from './summary.ts';
import { allThreats, toMitigation, toThreat } from './threat.ts';

type Record = z.output<typeof agentSchema>;

const NO_REASON = 'The entry gives no reason.';
const EVERY_PROFILE = 'It holds in every profile.';

function toFactors({ aivss }: EntryData): Record['factors'] {
  return factors.map(({ key, name }) => {
    const { value, basis, because, sources } = aivss.factors[key];
    const known = value === 'unknown' ? unknown('Nobody has checked.') : value;
    return { key, name, value: known, basis, because: orUnknown(because, NO_REASON), sources };
  });
}

function toLayers(agent: Agent, texts: ReturnType<typeof bodySections>): Record['layers'] {
  return layers.map(({ id, name }) => {
    const { responsibility, threats, ruledOut, silent, sources } = agent.data.maestro[id];
    return {
      id,
      name,
      state: layerState(agent, id),
      responsibility: orUnknown(responsibility, 'The entry does not say whose work it is.'),
      threats: orUnknown(threats, 'Nobody has made a list.'),
      ruledOut,
      silent: orUnknown(silent, 'No source is named that does not say.'),
      text: texts.layers[id],
      sources,
    };
  });
}

function toArchitecture({ architecture }: EntryData): Record['architecture'] {
  if (!architecture) return unknown('The entry has no diagram.');
  return {
    boundaries: architecture.boundaries,
    components: architecture.components.map(({ boundary, profiles, ...component }) => ({
      ...component,
      boundary: orUnknown(boundary, 'It stands in no boundary.'),
      profiles: orUnknown(profiles, EVERY_PROFILE),
    })),
    flows: dataFlows(architecture).map(({ flow: { encrypted, ...flow }, crosses, profiles }) => ({
      ...flow,
      encrypted: orUnknown(encrypted, 'The entry does not say.'),
      crossesBoundary: crosses,
      profiles: profiles ? [...profiles] : unknown(EVERY_PROFILE),
    })),
  };
}

function toClaims({ claims }: EntryData): Record['claims'] {
  return claims.map(({ layer, contradicts, resolution, profiles, ...claim }) => ({
    ...claim,
    layer: orUnknown(layer, 'It is about no single layer.'),
    contradicts: orUnknown(contradicts, 'It speaks against no other claim.'),
    resolution: orUnknown(resolution, 'There is nothing to resolve, or nobody has resolved it.'),
    profiles: orUnknown(profiles, EVERY_PROFILE),
  }));
}

function toSources({ sources }: EntryData): Record['sources'] {
  return Object.entries(sources).map(([id, { published, quote, ...source }]) => ({
    id,
    ...source,
    published: orUnknown(published, 'The source names no day.'),
    quote: orUnknown(quote, 'Nothing is quoted.'),
  }));
}

/** What a judgement of the whole agent or of a profile rests on. */
function toLevels(data: EntryData) {
  const { aivss, profiles } = data;
  const { level, because, sources } = aivss.mitigation;
  return {
    mitigationLevel: { level, because: orUnknown(because, NO_REASON), sources },
    profileInputs: profiles.map((profile) => ({
      id: profile.id,
      runs: toRuns(runsIn(data, profile)),
      mitigationLevel: orUnknown(profile.mitigation, 'It is that of the agent.'),
      because: orUnknown(profile.because, NO_REASON),
      sources: profile.sources,
    })),
  };
}

/**
 * All that the catalog knows of an agent.
 * @param agent a scored entry
 * @param around what belongs to the catalog
 * @param history its changes, newest first; undefined where git tells nothing
 */
export function toAgentRecord(
  agent: Agent,
  around: Surroundings,
  history: readonly Change[] | undefined,
): Record {
  const { data } = agent;
  const { addresses } = around;
  const texts = bodySections(around.sourceOf(agent));
  return {
    ...toSummary(agent, around),
    capabilities: data.capabilities,
    assets: data.assets,
    factors: toFactors(data),
    ...toLevels(data),
    layers: toLayers(agent, texts),
    notes: orUnknown(texts.notes, 'The entry has no notes.'),
    threats: allThreats(agent).map((scored) => toThreat(agent, scored, addresses)),
    mitigations: data.mitigations.map((row) => toMitigation(agent, row, addresses)),
    architecture: toArchitecture(data),
    claims: toClaims(data),
    certifications: data.certifications,
    advisories: data.advisories.map((advisory) => toAgentAdvisory(agent, advisory)),
    vendorResponse: orUnknown(data.vendorResponse, 'The vendor has not answered.'),
    sources: toSources(data),
    history:
      history?.map((change) => toChangeRecord(change, addresses)) ??
      unknown('No history could be read.'),
  };
}
