import { valueProblem } from '../finding.ts';
import { layers } from '../maestro/layers.ts';
import type { Rule } from './rule.ts';

/** A layer is mapped only when a source says so. */
export const mappedLayerHasSource: Rule = {
  id: 'mapped-layer-has-source',
  title: 'A mapped layer names its source',
  why: '`mapped` tells the reader that a source settles what is on the layer. Without one it is an opinion.',
  severity: 'error',
  examples: {
    good: `maestro:
  L4: { certainty: mapped, sources: [docs] }
  L5: { certainty: uncertain }`,
    bad: [
      {
        yaml: `maestro:
  L4: { certainty: mapped }`,
        message: '`maestro.L4` is mapped but cites no source',
      },
    ],
  },
  check: ({ data }) =>
    layers.flatMap(({ id }) => {
      const layer = data.maestro[id];
      if (layer.certainty === 'uncertain' || layer.sources.length > 0) return [];
      const hint = 'Add the ids of the sources that say so, or write `certainty: uncertain`.';
      return [
        valueProblem(['maestro', id], `\`maestro.${id}\` is mapped but cites no source`, hint),
      ];
    }),
};
