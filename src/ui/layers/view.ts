import type { Agent } from '#domain/catalog/catalog.ts';
import type { LayerAssessment } from '#domain/entry/assessment.ts';
import { layers } from '#domain/maestro/layers.ts';
import type { Layer } from '#domain/maestro/layers.ts';
import { threatsOfLayer } from '#domain/maestro/threats.ts';
import { toCites } from '#ui/shared/cites.ts';
import type { Cite } from '#ui/shared/cites.ts';
import type { LayerState } from './layer-states.ts';

export { layerStates } from './layer-states.ts';
export type { LayerState };

/** The state of one layer of one entry. */
export function stateOf({ certainty, sources, threats }: LayerAssessment): LayerState {
  if (certainty === 'mapped') return 'mapped';
  return threats === undefined && sources.length === 0 ? 'unchecked' : 'uncertain';
}

/** One layer as the entry page shows it. */
export type LayerView = {
  readonly layer: Layer;
  readonly state: LayerState;
  readonly responsibility: string | undefined;
  /** Safe HTML, rendered once by the reader. */
  readonly html: string;
  /** Undefined: nobody checked. Empty: checked, none fits. */
  readonly threats:
    readonly { readonly id: string; readonly name: string; readonly meaning: string }[] | undefined;
  readonly cites: readonly Cite[];
};

/** The seven layers of an agent, L1 to L7. */
export function toLayers({ data, body }: Agent): LayerView[] {
  return layers.map((layer) => {
    const assessment = data.maestro[layer.id];
    const known = threatsOfLayer(layer.id);
    return {
      layer,
      state: stateOf(assessment),
      responsibility: assessment.responsibility,
      html: body.layers[layer.id],
      threats: assessment.threats?.flatMap((id) => known.find((threat) => threat.id === id) ?? []),
      cites: toCites(data, assessment.sources),
    };
  });
}
