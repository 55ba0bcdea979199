import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { layers } from '../maestro/layers.ts';
import { threatsOfLayer } from '../maestro/threats.ts';
import type { Rule } from './rule.ts';

/** The ids of the named threats of each layer. */
const idsOf = new Map(
  layers.map(({ id }) => [id, threatsOfLayer(id).map((threat): string => threat.id)]),
);

/** A layer may only carry the named threats of that layer. */
export const layerThreatKnown: Rule = {
  id: 'layer-threat-known',
  title: 'A layer lists its own threats',
  why: 'The layer pages count named threats across agents; a threat of another layer would be lost.',
  severity: 'error',
  examples: {
    good: `maestro:
  L2: { certainty: mapped, threats: [M-L2-01], sources: [docs] }`,
    bad: [
      {
        yaml: `maestro:
  L2: { certainty: mapped, threats: [M-L3-01], sources: [docs] }`,
        message: '`M-L3-01` is not a named threat of L2',
      },
    ],
  },
  check: ({ data }) =>
    layers.flatMap((layer) => {
      const known = idsOf.get(layer.id) ?? [];
      const { threats = [], ruledOut } = data.maestro[layer.id];
      const named = [
        ...threats.map((id, index) => ({ id, at: ['threats', index] })),
        ...ruledOut.map(({ id }, index) => ({ id, at: ['ruledOut', index, 'id'] })),
      ];
      return named.flatMap(({ id, at }): Problem[] => {
        if (known.includes(id)) return [];
        const path = ['maestro', layer.id, ...at];
        const hint = `${layer.id} has ${known[0]} to ${known.at(-1)}.`;
        return [valueProblem(path, `\`${id}\` is not a named threat of ${layer.id}`, hint)];
      });
    }),
};
