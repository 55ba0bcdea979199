import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A threat should say what helps against it. */
export const threatHasMitigation: Rule = {
  id: 'threat-has-mitigation',
  title: 'A threat names what helps against it',
  why: 'A reader who learns of a threat asks next what to do. A threat without an answer leaves them alone with it.',
  severity: 'warning',
  examples: {
    good: `threats:
  - id: leak
    mitigations: [filter]`,
    bad: [
      {
        yaml: `threats:
  - id: leak
    mitigations: []`,
        message: 'the threat `leak` names no mitigation',
      },
    ],
  },
  check: ({ data }) =>
    data.threats.flatMap(({ id, mitigations }, i) => {
      if (mitigations.length > 0) return [];
      const hint = 'Add `mitigations:` with ids of what helps, even where it helps only in part.';
      return [valueProblem(['threats', i], `the threat \`${id}\` names no mitigation`, hint)];
    }),
};
