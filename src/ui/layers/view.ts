import type { Agent } from '#domain/catalog/catalog.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import type { LayerState } from '#domain/catalog/layer-state.ts';
import { layers } from '#domain/maestro/layers.ts';
import type { Layer } from '#domain/maestro/layers.ts';
import { threatsOfLayer } from '#domain/maestro/threats.ts';
import { toCites } from '#ui/shared/cites.ts';
import type { Cite } from '#ui/shared/cites.ts';

/** What the tags mean, in the words that pages print. */
export const layerStates: Readonly<Record<LayerState, { name: string; means: string }>> = {
  mapped: {
    name: 'Sourced',
    means:
      'At least one source settles what is on this layer. That says nothing of how safe it is.',
  },
  uncertain: {
    name: 'Not certain',
    means: 'Not certain from what was read: general, caveated commentary.',
  },
  described: {
    name: 'Described',
    means: 'A text says what was read; nobody has held the layer against the list of threats.',
  },
  unchecked: { name: 'Unchecked', means: 'Nobody has looked for named threats here.' },
};

/** One layer as the entry page shows it. */
export type LayerView = {
  readonly layer: Layer;
  readonly state: LayerState;
  readonly responsibility: string | undefined;
  /** Safe HTML, rendered once by the reader. */
  readonly html: string;
  /** The title of the source that was read and does not say, where one is named. */
  readonly silent: string | undefined;
  /** Undefined: nobody made a list. */
  readonly threats:
    readonly { readonly id: string; readonly name: string; readonly meaning: string }[] | undefined;
  readonly cites: readonly Cite[];
};

/** The seven layers of an agent, L1 to L7. */
export function toLayers(agent: Agent): LayerView[] {
  const { data, body } = agent;
  return layers.map((layer) => {
    const assessment = data.maestro[layer.id];
    const known = threatsOfLayer(layer.id);
    return {
      layer,
      state: layerState(agent, layer.id),
      silent: assessment.silent && data.sources[assessment.silent]?.title,
      responsibility: assessment.responsibility,
      html: body.layers[layer.id],
      threats: assessment.threats?.flatMap((id) => known.find((threat) => threat.id === id) ?? []),
      cites: toCites(data, assessment.sources),
    };
  });
}
