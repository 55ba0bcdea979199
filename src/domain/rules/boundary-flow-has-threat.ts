import { dataFlows } from '../data-flows.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Where data crosses a trust boundary, a threat should have been thought of. */
export const boundaryFlowHasThreat: Rule = {
  id: 'boundary-flow-has-threat',
  title: 'A flow across a boundary has a threat',
  why: 'Most attacks enter where data crosses a trust boundary. A crossing at which no threat stands was drawn but not thought about.',
  severity: 'warning',
  examples: {
    good: `architecture:
  boundaries:
    - { id: internet, name: Internet }
  components:
    - { id: shop, name: Shop, kind: external, boundary: internet }
    - { id: archive, name: Archive, kind: store, boundary: inside }
  flows:
    - { from: shop, to: archive, label: offers }
threats:
  - id: leak
    components: [shop]`,
    bad: [
      {
        yaml: `architecture:
  boundaries:
    - { id: internet, name: Internet }
  components:
    - { id: shop, name: Shop, kind: external, boundary: internet }
    - { id: archive, name: Archive, kind: store, boundary: inside }
  flows:
    - { from: shop, to: archive, label: offers }`,
        message:
          'the flow from `shop` to `archive` crosses a boundary, but no threat names either end',
      },
    ],
  },
  check: ({ data: { architecture, threats } }) =>
    dataFlows(architecture ?? { components: [], flows: [] }).flatMap((found) => {
      const ends = [found.from.id, found.to.id];
      const isNamed = threats.some(({ components }) => ends.some((id) => components.includes(id)));
      if (!found.crosses || isNamed) return [];
      const { from, to } = found.flow;
      const message = `the flow from \`${from}\` to \`${to}\` crosses a boundary, but no threat names either end`;
      const hint = `Add \`${from}\` or \`${to}\` to \`components:\` of the threat that arises there.`;
      return [valueProblem(['architecture', 'flows', found.index], message, hint)];
    }),
};
