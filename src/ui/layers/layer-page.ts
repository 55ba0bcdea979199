import { coreRiskName } from '#domain/aivss/core-risks.ts';
import type { Catalog } from '#domain/catalog/catalog.ts';
import type { Layer } from '#domain/maestro/layers.ts';
import { toBoard, toHeat } from './threat-coverage-matrix.ts';
import { latest } from '#domain/remember.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import { layerStates } from './view.ts';
import { listedText } from './listed-text.ts';
import { withSourcesOf } from '#ui/shared/cites.ts';
import { firstOf } from '#ui/shared/first-of.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Everything that a layer page prints, apart from its prose. */
export type LayerPage = ReturnType<typeof toLayerPage>;

/** Above so many agents the page leads to their texts on their own pages, and holds none itself. */
export const MAX_TEXTS = 100;

/** Links to the layer on the pages of agents, by what is known of the layer. */
function toAddresses(layer: Layer, { agents }: Catalog, urls: Urls) {
  return Object.entries(layerStates).map(([state, { name }]) => {
    const own = agents.filter((agent) => layerState(agent, layer.id) === state);
    const { first, more } = firstOf(own);
    const links = first.map(({ id, data }) => ({
      href: `${urls.agent(id)}#${layer.id}`,
      text: data.name,
    }));
    return { name, count: own.length, more, links };
  });
}

/**
 * The view of a layer page: its named threats across agents, and every agent's text on it.
 * @param layer one of the seven
 */
export const toLayerPage = latest((layer: Layer, catalog: Catalog, urls: Urls) => {
  const board = toBoard(catalog.agents, layer.id, urls);
  const isLong = catalog.agents.length > MAX_TEXTS;
  const agents = (isLong ? [] : catalog.agents).map((agent) => {
    const { id, data, body } = agent;
    const assessment = data.maestro[layer.id];
    const url = urls.agent(id);
    return {
      name: data.name,
      url,
      anchor: `agent-${id}`,
      state: layerState(agent, layer.id),
      silent: assessment.silent && data.sources[assessment.silent]?.title,
      responsibility: assessment.responsibility,
      html: withSourcesOf(body.layers[layer.id], urls.evidence(id)),
    };
  });
  return {
    layer,
    agents,
    addresses: isLong ? toAddresses(layer, catalog, urls) : [],
    count: catalog.agents.length,
    listed: listedText(board.tally),
    board,
    coreRisks: layer.coreRisks.map(coreRiskName),
  };
});

/** One line for each layer, for the page that shows the stack. */
export function toLayerIndex(layers: readonly Layer[], catalog: Catalog, urls: Urls) {
  return layers.map((layer) => {
    const heat = toHeat(catalog.agents, layer.id);
    return {
      layer,
      url: urls.layer(layer.slug),
      threats: heat.threats,
      mapped: catalog.agents.filter((agent) => layerState(agent, layer.id) === 'mapped').length,
      agents: catalog.agents.length,
      heat,
    };
  });
}
