import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { kinds, lifecycles } from '#domain/entry/product.ts';
import { layers } from '#domain/maestro/layers.ts';
import type { Layer } from '#domain/maestro/layers.ts';
import { severities } from '#domain/severity.ts';
import { toBand } from '#ui/shared/band.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import { layerStates } from '#ui/layers/view.ts';
import type { LayerState } from '#ui/layers/view.ts';
import type { Urls } from '#ui/shared/urls.ts';

const stateTable = (Object.keys(layerStates) as LayerState[]).map((id) => ({
  id,
  name: layerStates[id].name,
}));

/** One box that a reader may tick, with the number of agents behind it. */
export type Option = { readonly value: string; readonly name: string; readonly count: number };

/** A group of boxes: any of a group, all of the groups. */
export type FilterGroup = {
  readonly key: string;
  readonly name: string;
  readonly options: Option[];
};

/** One row of the directory. `facets` holds the value of each filter group. */
export type Row = ReturnType<typeof toRow>;

/** The seven layers in one sentence: `Mapped: L1, L3. Not certain: L2, L4, L5, L6, L7.` */
function inWords(strip: readonly { layer: Layer; state: LayerState }[]): string {
  return stateTable
    .flatMap(({ id, name }) => {
      const fitting = strip.filter(({ state }) => state === id).map(({ layer }) => layer.id);
      return fitting.length === 0 ? [] : [`${name}: ${fitting.join(', ')}.`];
    })
    .join(' ');
}

function toRow(agent: Agent, urls: Urls) {
  const { data, id } = agent;
  const strip = layers.map((layer) => ({ layer, state: layerState(agent, layer.id) }));
  return {
    id,
    name: data.name,
    url: urls.agent(id),
    compareUrl: urls.compareWith(`a=${id}`),
    summary: data.summary,
    kind: kinds.find((kind) => kind.id === data.kind)?.name ?? data.kind,
    lifecycle: data.lifecycle.state === 'active' ? undefined : data.lifecycle.state,
    band: toBand(agent.score.interval),
    driver: agent.score.driver.threat.title,
    driverUrl: urls.part(id, `threat-${agent.score.driver.threat.id}`),
    strip,
    layers: inWords(strip),
    assessed: data.assessed.on,
    reviewBy: agent.reviewBy,
    /** Names that the search finds even before its index is there. */
    names: [data.name, id, data.vendor, ...data.aliases.map((alias) => alias.name)].join('\n'),
    facets: {
      band: agent.score.interval.severities,
      kind: [data.kind],
      lifecycle: [data.lifecycle.state],
      ...Object.fromEntries(strip.map(({ layer, state }) => [layer.id, [state]])),
    } as Readonly<Record<string, readonly string[]>>,
  };
}

/** A group of the values that occur, in the order of their table. */
function toGroup(
  rows: readonly Row[],
  key: string,
  name: string,
  table: readonly { readonly id: string; readonly name: string }[],
): FilterGroup {
  const options = table
    .map((row) => ({
      value: row.id,
      name: row.name,
      count: rows.filter(({ facets }) => facets[key]?.includes(row.id)).length,
    }))
    .filter(({ count }) => count > 0);
  return { key, name, options };
}

/** The view of the directory: a row for each agent, and what it can be filtered by. */
export function toDirectory(catalog: Catalog, urls: Urls) {
  const rows = catalog.agents.map((agent) => toRow(agent, urls));
  const groups = [
    toGroup(rows, 'band', 'Severity band', severities),
    toGroup(rows, 'kind', 'Kind', kinds),
    toGroup(rows, 'lifecycle', 'Lifecycle', lifecycles),
  ];
  const layerGroups = layers.map(({ id, name }) => toGroup(rows, id, `${id} ${name}`, stateTable));
  return { rows, groups, layerGroups };
}
