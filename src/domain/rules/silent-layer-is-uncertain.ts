import { valueProblem } from '../finding.ts';
import { layers } from '../maestro/layers.ts';
import type { Rule } from './rule.ts';

/** Only what is uncertain has a source that does not say. */
export const silentLayerIsUncertain: Rule = {
  id: 'silent-layer-is-uncertain',
  title: 'A silent source goes with an uncertain layer',
  why: '`silent` names the source that was read and does not say. A mapped layer has a source that does say, so a page that printed both would contradict itself.',
  severity: 'error',
  examples: {
    good: `maestro:
  L4: { certainty: uncertain, silent: docs }`,
    bad: [
      {
        yaml: `maestro:
  L1: { certainty: mapped, threats: [M-L1-01], silent: docs, sources: [docs] }`,
        message: '`maestro.L1` is mapped, but names a source that does not say',
      },
    ],
  },
  check: ({ data: { maestro } }) =>
    layers.flatMap(({ id }) => {
      if (maestro[id].silent === undefined || maestro[id].certainty === 'uncertain') return [];
      const message = `\`maestro.${id}\` is mapped, but names a source that does not say`;
      return [valueProblem(['maestro', id, 'silent'], message, 'Remove `silent`.')];
    }),
};
