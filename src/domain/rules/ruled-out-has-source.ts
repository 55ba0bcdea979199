import { valueProblem } from '../finding.ts';
import { layers } from '../maestro/layers.ts';
import type { Rule } from './rule.ts';

/** That a named threat cannot apply is a finding, and needs evidence. */
export const ruledOutHasSource: Rule = {
  id: 'ruled-out-has-source',
  title: 'A threat that is ruled out has a source',
  why: 'That a threat cannot apply is the only negative finding of an entry, and it reassures. It is a statement about the product, so a source must bear it out; what nobody looked at is left out of the list.',
  severity: 'error',
  examples: {
    good: `maestro:
  L6:
    certainty: uncertain
    ruledOut: [{ id: M-L6-03, because: It has no model of its own., sources: [docs] }]`,
    bad: [
      {
        yaml: `maestro:
  L6:
    certainty: uncertain
    ruledOut: [{ id: M-L6-03, because: It has no model of its own. }]`,
        message: '`M-L6-03` is ruled out without a source',
      },
      {
        yaml: `maestro:
  L1:
    certainty: mapped
    threats: [M-L1-01]
    ruledOut: [{ id: M-L1-01, because: It has no model of its own., sources: [docs] }]
    sources: [docs]`,
        message: '`M-L1-01` is both listed and ruled out',
      },
    ],
  },
  check: ({ data: { maestro } }) =>
    layers.flatMap(({ id: layer }) =>
      maestro[layer].ruledOut.flatMap(({ id, sources }, i) => {
        const path = ['maestro', layer, 'ruledOut', i];
        if (maestro[layer].threats?.includes(id))
          return [valueProblem(path, `\`${id}\` is both listed and ruled out`, 'Remove one.')];
        if (sources.length > 0) return [];
        const hint = 'Add the ids of the sources that say so, or remove it.';
        return [valueProblem(path, `\`${id}\` is ruled out without a source`, hint)];
      }),
    ),
};
