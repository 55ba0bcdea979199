/** What is known of a layer: pinned by a source, open, or not even looked at. */
export type LayerState = 'mapped' | 'uncertain' | 'unchecked';

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
  unchecked: { name: 'Unchecked', means: 'Nobody has looked for named threats here.', mark: '–' },
};
