import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A mitigation should help against something that the entry names. */
export const mitigationIsUsed: Rule = {
  id: 'mitigation-is-used',
  title: 'A mitigation helps against a threat',
  why: 'Advice without its threat cannot be weighed: nobody can tell what is lost by leaving it out.',
  severity: 'warning',
  examples: {
    good: `mitigations:
  - { id: log, title: Log, text: Write down each call., kind: detect }
threats:
  - id: leak
    mitigations: [log]`,
    bad: [
      {
        yaml: `mitigations:
  - { id: log, title: Log, text: Write down each call., kind: detect }`,
        message: 'no threat names the mitigation `log`',
      },
    ],
  },
  check: ({ data }) => {
    const used = new Set(data.threats.flatMap(({ mitigations }) => mitigations));
    return data.mitigations.flatMap(({ id }, i) => {
      if (used.has(id)) return [];
      const hint = 'Name it in `mitigations:` of the threats that it helps against, or remove it.';
      return [valueProblem(['mitigations', i], `no threat names the mitigation \`${id}\``, hint)];
    });
  },
};
