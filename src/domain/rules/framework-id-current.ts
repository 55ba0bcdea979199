import { valueProblem } from '../finding.ts';
import { findReference } from '../frameworks/reference.ts';
import type { Rule } from './rule.ts';

/** An id of an older edition should be given with its successor. */
export const frameworkIdCurrent: Rule = {
  id: 'framework-id-current',
  title: 'Framework ids are of the current edition',
  why: 'Editions renumber the same risk. The newest id keeps threats of all entries comparable.',
  severity: 'warning',
  examples: {
    good: `threats:
  - id: injection
    frameworks: [ASI01, LLM01:2026]`,
    bad: [
      {
        yaml: `threats:
  - id: injection
    frameworks: [ASI01, LLM01:2025]`,
        message: '`LLM01:2025` is superseded by `LLM01:2026`',
      },
    ],
  },
  check: ({ data }) =>
    data.threats.flatMap((threat, i) =>
      threat.frameworks.flatMap((id, j) => {
        const successor = findReference(id)?.successor;
        if (successor === undefined || threat.frameworks.includes(successor)) return [];
        const message = `\`${id}\` is superseded by \`${successor}\``;
        const path = ['threats', i, 'frameworks', j];
        const problem = valueProblem(path, message, `Write \`${successor}\`.`);
        // Of two older ids with one successor only the first can become it.
        const isFirst =
          threat.frameworks.findIndex((o) => findReference(o)?.successor === successor) === j;
        return [isFirst ? { ...problem, fix: { put: successor } } : problem];
      }),
    ),
};
