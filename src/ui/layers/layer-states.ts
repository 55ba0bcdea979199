import type { LayerState } from '#domain/catalog/layer-state.ts';

/** What the tags mean, in the words that pages print. */
export const layerStates: Readonly<
  Record<LayerState, { name: string; means: string; mark: string }>
> = {
  mapped: { name: 'Mapped', means: 'At least one source pins this layer.', mark: '✓' },
  uncertain: {
    name: 'Not certain',
    means: 'Not certain from what was read: general, caveated commentary.',
    mark: '?',
  },
  described: {
    name: 'Described',
    means: 'A text says what was read; nobody has held the layer against the list of threats.',
    mark: '≈',
  },
  unchecked: { name: 'Unchecked', means: 'Nobody has looked for named threats here.', mark: '–' },
};
