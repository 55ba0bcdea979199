import type { Entry } from '../entry/entry.ts';
import type { LayerId } from '../maestro/layers.ts';

/**
 * What is known of a layer: mapped by a source; looked at and left open; described by a text that
 * cites what it read, without a list of threats; or not looked at.
 */
export type LayerState = 'mapped' | 'uncertain' | 'described' | 'unchecked';

/** What a layer is judged by. */
export type Described = Pick<Entry, 'data' | 'body'>;

/** The state of one layer of one entry. */
export function layerState({ data, body }: Described, layer: LayerId): LayerState {
  const { certainty, sources, threats, ruledOut } = data.maestro[layer];
  if (certainty === 'mapped') return 'mapped';
  if (threats !== undefined || ruledOut.length > 0) return 'uncertain';
  const cites = sources.length > 0 || body.cited.includes(layer);
  return cites ? 'described' : 'unchecked';
}
