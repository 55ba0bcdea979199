import { coreRiskName } from '#domain/aivss/core-risks.ts';
import type { Catalog } from '#domain/catalog/catalog.ts';
import type { Layer } from '#domain/maestro/layers.ts';
import { threatsOfLayer } from '#domain/maestro/threats.ts';
import { toBand } from './band.ts';
import { stateOf } from './layers.ts';
import type { Urls } from './urls.ts';

/** Everything that a layer page prints, apart from its prose. */
export type LayerPage = ReturnType<typeof toLayerPage>;

/** Text of an entry, with its citations leading to the entry's own source list. */
function withSourcesOf(html: string, agentUrl: string): string {
  // The reader wrote these links itself, and lets no entry write a link to a fragment.
  return html.replaceAll('<a href="#source-', `<a href="${agentUrl}#source-`);
}

/**
 * The view of a layer page: its named threats, and every agent's text on it.
 * @param layer one of the seven
 */
export function toLayerPage(layer: Layer, catalog: Catalog, urls: Urls) {
  const agents = catalog.agents.map(({ id, data, body, score }) => {
    const assessment = data.maestro[layer.id];
    const url = urls.agent(id);
    return {
      id,
      name: data.name,
      url,
      anchor: `agent-${id}`,
      band: toBand(score.interval),
      state: stateOf(assessment),
      responsibility: assessment.responsibility,
      html: withSourcesOf(body.layers[layer.id], url),
      threats: assessment.threats,
    };
  });
  const threats = threatsOfLayer(layer.id).map((threat) => ({
    ...threat,
    agents: agents.filter((agent) => agent.threats?.includes(threat.id)),
  }));
  const coreRisks = layer.coreRisks.map(coreRiskName);
  return {
    layer,
    agents,
    threats,
    coreRisks,
    checked: agents.filter((agent) => agent.threats).length,
  };
}

/** One line for each layer, for the page that shows the stack. */
export function toLayerIndex(layers: readonly Layer[], catalog: Catalog, urls: Urls) {
  return layers.map((layer) => {
    const states = catalog.agents.map(({ data }) => stateOf(data.maestro[layer.id]));
    const count = (state: string) => states.filter((other) => other === state).length;
    return {
      layer,
      url: urls.layer(layer.slug),
      threats: threatsOfLayer(layer.id).length,
      mapped: count('mapped'),
      agents: states.length,
    };
  });
}
